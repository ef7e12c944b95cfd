#!/bin/sh
# SARIF against its JSON Schema, by the OASIS SARIF committee, as the npm package
# @microsoft/jest-sarif carries it. That needs more than the system's packages, so it runs only where
# CI=true; elsewhere it is skipped (77).
#   sarif.sh PROGRAM SOURCE_DIRECTORY SCRATCH_DIRECTORY PYTHON
set -eu
program=$1 source=$2 scratch=$3 python=$4

if [ "${CI:-}" != true ]; then
  echo "skipped: the schema of SARIF comes from the npm registry, so this runs with CI=true"
  exit 77
fi
command -v npm >/dev/null || { echo "skipped: the schema of SARIF comes with npm"; exit 77; }
mkdir -p "$scratch"
cd "$scratch"
package=$(npm pack --silent @microsoft/jest-sarif@1.0.0-beta.0)
tar -xzf "$package"
exec "$python" "$source/validate.py" "$program" package/lib/schemas/sarif-2.1.0-rtm.5.json
