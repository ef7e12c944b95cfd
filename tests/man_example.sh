#!/bin/sh
# The whole pack shown in lumbago-pack(5) is the one that the tests read.
#   man_example.sh PAGE PACK
set -eu

awk '/^\.Sh EXAMPLES/ { example = 1 }
  example && /^\.Ed/ { exit }
  example && block { print }
  example && /^\.Bd/ { block = 1 }' "$1" | diff -u "$2" -
