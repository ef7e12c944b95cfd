#!/bin/sh
# `pack check --watch` checks again when a file is saved, and Ctrl-C ends it.
#   watch.sh PROGRAM
set -u
program=$1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
"$program" pack new "$work/pack" --quiet || exit 1

# TEXT: waits until it has been said COUNT times.
until_said() {
  for _ in $(seq 200); do
    [ "$(grep -c "$1" "$work/said")" -ge "$2" ] && return 0
    sleep 0.1
  done
  echo "'$1' is not said $2 times:"
  cat "$work/said"
  kill "$watching"
  exit 1
}

"$program" pack check --watch "$work/pack" >"$work/said" 2>&1 &
watching=$!
until_said 'Waiting for a file' 1
sed -i 's/level: urgent/level: urgant/' "$work/pack/30-rules.yaml"
until_said "'level' takes" 1
sed -i 's/level: urgant/level: urgent/' "$work/pack/30-rules.yaml"
until_said 'The pack is sound' 2
kill -TERM "$watching"
wait "$watching" 2>/dev/null
[ $? = 143 ] || { echo "the signal does not end it"; exit 1; }
