#!/bin/sh
# Opens the files that `pack new` makes with yaml-language-server. That needs the npm registry, so it runs only
# where CI=true; elsewhere it is skipped (77).
#   check.sh PROGRAM SOURCE_DIRECTORY SCRATCH_DIRECTORY
set -eu
program=$1 source=$2 scratch=$3

if [ "${CI:-}" != true ]; then
  echo "skipped: the language server needs the npm registry and runs with CI=true"
  exit 77
fi
for tool in node npm; do
  command -v $tool >/dev/null || { echo "skipped: the language server needs $tool"; exit 77; }
done
mkdir -p "$scratch"
rm -rf "$scratch/my-pack"
cp "$source/package.json" "$source/check.mjs" "$scratch/"
cd "$scratch"
npm install --no-package-lock --no-audit --no-fund --loglevel=error
"$program" pack new my-pack --quiet
node check.mjs my-pack
