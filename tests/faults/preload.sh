#!/bin/sh
# The library that lets system calls fail does so: a fault tests nothing if it does not happen.
#   preload.sh PROGRAM LIBRARY
set -u

program=$1
library=$2
tests=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
faults=0

# STATUS FAULT_...=...: the program must end with that status, under these faults.
expect() {
  status=$1
  shift
  rm -f "$work/log" "$work/result.json"
  env "$@" FAULT_LOG="$work/log" LD_PRELOAD="$library" \
    "$program" assess --answers "$tests/answers/desk-worker.json" --json -o "$work/result.json" \
    2> "$work/said"
  got=$?
  [ "$got" = "$status" ] || {
    echo "$*: exit $got, not $status: $(cat "$work/said")"
    faults=$((faults + 1))
  }
}

# LINES: so many calls are marked as failed, in the log.
marked() {
  [ "$(grep -c 'fault$' "$work/log")" = "$1" ] || {
    echo "not $1 faults:"
    cat "$work/log"
    faults=$((faults + 1))
  }
}

expect 0 FAULT_AT=0
marked 0
calls=$(wc -l < "$work/log")
[ "$calls" -gt 5 ] || { echo "only $calls calls"; faults=$((faults + 1)); }
expect 1 FAULT_AT=1
marked 1
expect 1 FAULT_CALLS=read FAULT_AT=1 FAULT_TO=end FAULT_HOW=EACCES
grep -q 'Permission denied$' "$work/said" || { cat "$work/said"; faults=$((faults + 1)); }
expect 137 FAULT_CALLS=write FAULT_AT=1 FAULT_HOW=kill
marked 1
[ -e "$work/result.json" ] && { echo "there is a result"; faults=$((faults + 1)); }
expect 137 FAULT_CALLS=rename,link FAULT_AT=1 FAULT_HOW=killed
marked 1
[ -e "$work/result.json" ] || { echo "there is no result"; faults=$((faults + 1)); }
expect 0 FAULT_CALLS=read,write FAULT_AT=1 FAULT_TO=end FAULT_HOW=short
[ "$(grep -c 'fault$' "$work/log")" -gt 10 ] || { cat "$work/log"; faults=$((faults + 1)); }
expect 1 FAULT_CALLS=memory FAULT_AT=900
marked 1

[ "$faults" = 0 ]
