#!/bin/sh
# A batch on several threads, of which one cannot be started, or where memory runs out in any of them:
# one line says so, the status is 1, and an earlier result stays as it was, with no other file beside it.
#   batch_threads.sh PROGRAM LIBRARY
set -u

program=$1
library=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
faults=0
rounds=0

# TEXT FAULT_...=...: the batch must fail and say only that.
expect() {
  text=$1
  shift
  echo earlier > result.ndjson
  said=$(env "$@" LD_PRELOAD="$library" "$program" batch -j 3 people.ndjson -o result.ndjson --force 2>&1)
  status=$?
  rounds=$((rounds + 1))
  if [ "$status" != 1 ] || [ "$said" != "$text" ] || [ "$(cat result.ndjson)" != earlier ] ||
    [ "$(ls)" != "$(printf '%s\n' people.ndjson result.ndjson)" ]; then
    echo "$*: exit $status, said '$said', files:" ./*
    faults=$((faults + 1))
  fi
}

i=0
while [ $i -lt 400 ]; do
  echo '{"age": 41, "pain_now": 5}'
  i=$((i + 1))
done > people.ndjson

for thread in 1 2 3 4; do
  expect 'error: a thread cannot be started: Resource temporarily unavailable; fewer may do (-j)' \
    FAULT_CALLS=thread FAULT_AT=$thread
done
calls=$(FAULT_CALLS=memory FAULT_LOG=log LD_PRELOAD="$library" "$program" batch -j 3 people.ndjson \
  > all.ndjson && wc -l < log)
[ "$(wc -l < all.ndjson)" = 400 ] || { echo "the batch gives too little"; faults=$((faults + 1)); }
rm log all.ndjson
# Not in the first calls, which the libraries make before the program begins; nor in the last, after
# which nothing is left to do.
at=100
while [ $at -lt $((calls * 9 / 10)) ]; do
  expect 'lumbago: out of memory' FAULT_CALLS=memory FAULT_AT=$at FAULT_TO=end
  at=$((at + calls / 15))
done

echo "$rounds rounds, $faults faults"
[ "$faults" = 0 ] && [ $rounds -gt 15 ]
