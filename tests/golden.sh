#!/bin/sh
# Runs the commands of a golden file and compares all that they print, byte for byte.
#
#   golden.sh PROGRAM FILE.t       UPDATE=1 golden.sh PROGRAM FILE.t   rewrites the file
#
# A golden file is read line by line:
#   < text   a line of the next command's standard input
#   $ cmd    a shell command; `lumbago` is the program under test
#   | text   a line it must print to standard output    (just `|`: an empty line)
#   ! text   a line it must print to standard error
#   \        the line above has no newline at its end
#   ? N      its exit status, where that is not 0
# The hash of the built-in pack, which every word of the pack changes, is written as zeros.
# Every other line is a comment. The commands of a file share one empty directory, in which
# `answers`, `packs`, `people`, `data` and `type.py` lead to those of the sources.
set -u

program=$1
file=$2
tests=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
bin=$(CDPATH='' cd -- "$(dirname -- "$program")" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
mkdir "$work/here" "$work/home"
hash=$("$program" --version 2>&1 | sed -n 's/.*sha256 //p' | cut -c 1-12)
ln -s "$tests/answers" "$tests/packs" "$tests/people" "$tests/../data" "$tests/terminal/type.py" "$work/here"

# A command's output file, each line behind its mark.
marked() {  # mark file
  [ -s "$2" ] || return
  LC_ALL=C sed "s/${hash:-no hash}/000000000000/g; s/^/$1 /; s/^$1 \$/$1/" "$2"
  if [ -n "$(tail -c 1 "$2")" ]; then printf '\n\\\n'; fi
}

# A program built to count branches would complain to standard error where a test lets it write no file.
run() {  # command
  (
    cd "$work/here" || exit 1
    env -i PATH="$bin:$PATH" HOME="$work/home" XDG_STATE_HOME="$work/home/state" \
      LC_ALL=C.UTF-8 TERM=xterm GCOV_ERROR_FILE=/dev/null sh -c "$1" <"$work/in" >"$work/out" 2>"$work/err"
  )
  status=$?
  marked '|' "$work/out"
  marked '!' "$work/err"
  if [ "$status" != 0 ]; then echo "? $status"; fi
  : >"$work/in"
}

: >"$work/in"
while IFS= read -r line || [ -n "$line" ]; do
  case $line in
    '|'* | '! '* | '!' | '? '* | \\) ;;  # what was expected
    '$ '*) printf '%s\n' "$line"; run "${line#\$ }" ;;
    '< '*) printf '%s\n' "$line"; printf '%s\n' "${line#< }" >>"$work/in" ;;
    *) printf '%s\n' "$line" ;;
  esac
done <"$file" >"$work/actual"

if ! grep -q '^[$] ' "$file"; then
  echo "$file: no command" >&2
  exit 1
elif [ "${UPDATE:-}" = 1 ]; then
  cat "$work/actual" >"$file"
elif ! cmp -s "$file" "$work/actual"; then
  diff -u "$file" "$work/actual"
  exit 1
fi
