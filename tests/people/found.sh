#!/bin/sh
# The people whom version 0.1.0 of the built-in pack sent to the wrong place: the level that its rules give
# them, and the level that the rules of today do. Ends with 1 if either is not what found/expected.yaml says.
#   found.sh PROGRAM
# The old rules come from the history of this repository; without it only the new level is shown.
set -eu
program=$1
people=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/found
root=$people/../../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

changed=$(git -C "$root" log --format=%H -S'version: "0.1.0"' -- data/low-back/00-pack.yaml 2>/dev/null | head -n 1)
if [ -n "$changed" ] && git -C "$root" archive "$changed^" data/low-back 2>/dev/null | tar -x -C "$work"; then
  before=$work/data/low-back
fi

level() { # answers option...
  answers=$1
  shift
  "$program" assess --answers "$answers" --format json "$@" 2>/dev/null |
    sed -n 's/^    "level": "\(.*\)",$/\1/p' | head -n 1
}

status=0
printf '%-32s %-10s %-10s\n' person before after
sed -n 's/^  - file: //p' "$people/expected.yaml" >"$work/people"
while read -r wanted; do
  old='?'
  [ -z "${before:-}" ] || old=$(level "$people/before/$wanted.json" --pack "$before")
  new=$(level "$people/$wanted.json")
  printf '%-32s %-10s %-10s\n' "$wanted" "$old" "$new"
  said=$(sed -n "/^  - file: $wanted\$/,/why:/s/^    \(before\|after\): //p" "$people/expected.yaml" | paste -s -d ' ')
  case $said in
    "$old $new") ;;
    *" $new") [ "$old" = '?' ] || { echo "  expected: $said"; status=1; } ;;
    *) echo "  expected: $said"; status=1 ;;
  esac
done <"$work/people"
exit $status
