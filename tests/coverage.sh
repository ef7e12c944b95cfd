#!/bin/sh
# Which branches of the modules that decide the tests take: for each file how many, and the lines of
# those that none takes. Branches that only exceptions take (memory runs out) are left out.
#   coverage.sh BUILD_DIRECTORY      built with the preset "coverage"
set -eu
build=$1
source=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$build"
find . -name '*.gcda' -delete
ctest -j "$(getconf _NPROCESSORS_ONLN)" -R '^(engine|pack|yaml|condition|response|interview|audit|cli|knowledge|agree|fuzz_corpus|golden[.].*)$' >coverage.log ||
  { tail -n 40 coverage.log; exit 1; }
for module in engine pack yaml response; do
  for file in "$source/src/$module"/*.cpp; do
    name=$(basename "$file")
    data=$(find . -path "*lumbago_$module.dir*" -name "$name.gcda" | head -n 1)
    [ -n "$data" ] || { echo "$module/$name: not run"; continue; }
    gcov --branch-probabilities --stdout "$data" 2>/dev/null | awk -v name="$module/$name" -v file="$file" '
      /^ *-: *0:Source:/ { ours = index($0, file) > 0 }
      !ours { next }
      /^ *[#0-9=*-]+: *[0-9]+:/ { split($0, part, ":"); line = part[2] + 0 }
      /^branch/ && !/[(]throw[)]/ {
        ++all
        if (/never executed|taken 0%/) lines[line] = 1; else ++taken
      }
      END {
        text = ""
        for (at = 1; at < 2000; ++at) if (at in lines) text = text " " at
        printf "%s: %d of %d branches%s\n", name, taken, all, text == "" ? "" : ", not taken at" text
      }'
  done
done | tee branches.txt
awk '/ of / { taken += $2; all += $4 } END { printf "%d of %d branches, %.1f %%\n", taken, all, 100 * taken / all }' branches.txt
