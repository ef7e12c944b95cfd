#!/bin/sh
# Opens reports as HTML in Chromium and lets axe-core look for what keeps people from using them. That
# needs a browser and the npm registry, so it runs only where CI=true; elsewhere it is skipped (77).
#   check.sh PROGRAM SOURCE_DIRECTORY SCRATCH_DIRECTORY
set -eu
program=$1 source=$2 scratch=$3

if [ "${CI:-}" != true ]; then
  echo "skipped: looking at pages needs Chromium and the npm registry and runs with CI=true"
  exit 77
fi
for tool in node npm; do
  command -v $tool >/dev/null || { echo "looking at pages needs $tool"; exit 1; }
done
if ! command -v chromium >/dev/null; then
  echo "skipped: looking at pages needs Chromium, which is not installed and could not be"
  exit 77
fi
mkdir -p "$scratch"
rm -f "$scratch"/*.html
cp "$source/package.json" "$source/check.mjs" "$scratch/"
answers=$source/../answers
cd "$scratch"
npm install --no-package-lock --no-audit --no-fund --loglevel=error
page() {  # person language name
  "$program" assess --answers "$answers/$1.json" --lang "$2" --format html --explain >"$3.html"
}
page desk-worker en desk-worker
page desk-worker de desk-worker-de
page people/numb-saddle es emergency-es
page people/very-bad-leg en urgent
page people/legs-on-walking es routine-es
echo '{}' >nothing.json
"$program" assess --answers nothing.json --format html >nothing.html
"$program" pack doc --pack "$source/../packs/neck.yaml" >doc-neck.html
"$program" pack doc --pack "$source/../../data/new-pack" >doc-new.html
# The built-in pack takes minutes: CI=true PAGES=all ctest --preset dev -R '^page_check$'
[ "${PAGES:-}" != all ] || "$program" pack doc >doc-built-in.html
node check.mjs "$(command -v chromium)" "$PWD"/*.html
