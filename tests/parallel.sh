#!/bin/sh
# GNU parallel over many runs of `batch` gives what one run gives, but for the line numbers of errors;
# and so do several threads.
#   parallel.sh PROGRAM
set -eu

command -v parallel >/dev/null || { echo "skipped: GNU parallel is not installed"; exit 77; }
program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PARALLEL_HOME="$work"

# Ten thousand people, one in a hundred of them with an answer that is out of range.
awk 'BEGIN {
  for (i = 1; i <= 10000; i++)
    printf "{\"$id\":%d,\"age\":%d,\"sitting_hours\":%d,\"saddle_numb\":%s}\n",
      i, i % 100 == 0 ? 200 : 18 + i % 80, i % 16, i % 50 == 0 ? "true" : "false"
}' >"$work/people.ndjson"

without_lines() { sed 's/"line":[0-9]*,//'; }

"$program" batch -q <"$work/people.ndjson" >"$work/one" || [ $? -eq 3 ]
"$program" batch -q -j 3 <"$work/people.ndjson" >"$work/threads" || [ $? -eq 3 ]
cmp "$work/one" "$work/threads"
# Its exit status is how many of the runs found bad records.
parallel --pipe --keep-order --block 64k "$program" batch -q <"$work/people.ndjson" \
  >"$work/many" || true
without_lines <"$work/one" >"$work/one.plain"
without_lines <"$work/many" | cmp - "$work/one.plain"
[ "$(grep -c lumbago.error "$work/one")" -eq 100 ]
[ "$(grep -c '"level":"emergency"' "$work/one")" -ge 100 ]
[ "$(wc -l <"$work/one")" -eq 10000 ]
