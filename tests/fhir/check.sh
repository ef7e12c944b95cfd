#!/bin/sh
# Puts our questionnaires and responses before other implementations of FHIR: the JSON schema of R4,
# Medplum, FHIRPath, and LHC-Forms in Chromium. That needs the npm registry, so it runs only where
# CI=true; elsewhere it is skipped (77), and so is LHC-Forms, after the rest, without Chromium.
#   check.sh PROGRAM SAMPLES_PROGRAM SOURCE_DIRECTORY SCRATCH_DIRECTORY
# RANDOM_PACKS, ANSWERS and FORMS say how many random packs, sets of answers, and sets of answers on
# the page of LHC-Forms; SEED which.
set -eu
program=$1 samples=$2 source=$3 scratch=$4
seed=${SEED:-1}

if [ "${CI:-}" != true ]; then
  echo "skipped: other implementations of FHIR need the npm registry and run with CI=true"
  exit 77
fi
for tool in node npm; do
  command -v $tool >/dev/null || { echo "skipped: this needs $tool"; exit 77; }
done
mkdir -p "$scratch"
cp "$source/package.json" "$source"/*.mjs "$scratch/"
packs=$(cd "$source/../.." && pwd)
cd "$scratch"
# Without what LHC-Forms says its users should install beside it: it is built already.
npm install --legacy-peer-deps --no-package-lock --no-audit --no-fund --loglevel=error

for pack in data/low-back tests/packs/instruments.yaml tests/packs/neck.yaml; do
  "$samples" "$packs/$pack" "${ANSWERS:-30}" "$seed" >samples.ndjson
  node check.mjs valid <samples.ndjson
done
"$samples" random "${RANDOM_PACKS:-40}" 10 "$seed" >samples.ndjson
node check.mjs <samples.ndjson

if ! command -v chromium >/dev/null; then
  echo "skipped: LHC-Forms needs Chromium, which is not installed and could not be"
  exit 77
fi
"$samples" "$packs/data/low-back" "${FORMS:-8}" "$seed" >samples.ndjson
node forms.mjs "$(command -v chromium)" <samples.ndjson
# What the form gives is assessed as the same answers are that were typed.
"$program" batch outputs.ndjson >of-the-form.ndjson
"$program" batch answers.ndjson >of-answers.ndjson
cmp of-the-form.ndjson of-answers.ndjson
