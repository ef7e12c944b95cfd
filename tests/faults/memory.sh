#!/bin/sh
# One of the last allocations finds no memory, where a result is written as JSON, an old file is looked
# for and the journal is opened: the program says so and exits 1, or did not need it. It once crashed in
# RapidJSON, in the standard library's list of a directory, and in SQLite without a connection.
#   memory.sh PROGRAM LIBRARY
set -u

program=$1
library=$2
answers=$(CDPATH='' cd -- "$(dirname -- "$0")/../answers" && pwd)/desk-worker.json
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export HOME="$work" XDG_DATA_HOME="$work/data" XDG_STATE_HOME="$work/state" FAULT_CALLS=memory
faults=0
rounds=0

# COMMAND...: it is run again and again, each time with another allocation that fails.
each() {
  rm -f log
  FAULT_LOG=log LD_PRELOAD="$library" "$program" "$@" > out 2>&1 || { cat out; exit 1; }
  calls=$(wc -l < log)
  at=$((calls - 160))
  while [ $at -le "$calls" ]; do
    said=$(FAULT_AT=$at LD_PRELOAD="$library" "$program" "$@" 2>&1 > out)
    status=$?
    rounds=$((rounds + 1))
    case $status:$said in
      0:* | '1:lumbago: out of memory' | 1:*'out of memory'* | 1:*'Cannot allocate memory'*) ;;
      *)
        echo "$*, allocation $at: exit $status, said '$said'"
        faults=$((faults + 1))
        ;;
    esac
    at=$((at + 4))
  done
}

each assess --answers "$answers" --json -o result.json --force
each history note 'a note'
each history -q --json

echo "$rounds rounds, $faults faults"
[ "$faults" = 0 ] && [ $rounds -gt 100 ]
