#!/bin/sh
# Compares our conditions with an independent CEL implementation from the npm registry. That needs
# more than the system's packages, so it runs only where CI=true; elsewhere it is skipped (77).
# Then gives CEL's own tests to `lumbago eval`.
#   compare.sh SAMPLES_PROGRAM SOURCE_DIRECTORY SCRATCH_DIRECTORY PROGRAM
set -eu
samples=$1 source=$2 scratch=$3 program=$4

if [ "${CI:-}" != true ]; then
  echo "skipped: the CEL comparison needs the npm registry and runs with CI=true"
  exit 77
fi
for tool in node npm; do
  command -v $tool >/dev/null || { echo "the CEL comparison needs $tool"; exit 1; }
done
mkdir -p "$scratch"
cp "$source/package.json" "$source/compare.mjs" "$source/conformance.mjs" "$scratch/"
cd "$scratch"
npm install --no-package-lock --no-audit --no-fund --loglevel=error
"$samples" "${EXPRESSIONS:-20000}" "${SEED:-1}" >samples.ndjson
node compare.mjs <samples.ndjson
node conformance.mjs "$program" "$source/../packs/minimal.yaml"
