#!/bin/sh
# Every C++ source and header is formatted as .clang-format says. Versions of clang-format differ in
# details; ours is Debian 12's, 14. With another one, or none, this is skipped.
#
#   format.sh SOURCE
set -u
cd "$1" || exit 1

for program in clang-format-14 clang-format; do
  case $($program --version 2>/dev/null) in
    *" version 14."*) ;;
    *) continue ;;
  esac
  # A formatter that lets this through would let anything through.
  if printf 'int  planted;\n' | $program --dry-run -Werror --assume-filename=src/planted.cpp 2>/dev/null; then
    echo "$program --dry-run -Werror finds nothing in a badly formatted line"
    exit 1
  fi
  # shellcheck disable=SC2046 # no name of a source has a space
  $program --dry-run -Werror $(find src tests bench -name '*.cpp' -o -name '*.h')
  exit
done
echo "skipped: this needs clang-format 14 (Debian 12: clang-format-14)"
exit 77
