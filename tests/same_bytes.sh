#!/bin/sh
# The same answers give the same bytes, in a hundred runs, in any order of keys, in any locale.
#   same_bytes.sh PROGRAM
set -eu

program=$1
tests=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A German locale, made here, so that a decimal comma would show. LC_ALL alone would fall back to C
# where the system has no such locale.
if localedef -i de_DE -f UTF-8 "$work/de_DE.UTF-8" 2>/dev/null; then export LOCPATH="$work"; fi

# A report for people takes the emergency number from the locale, unless it is told the country.
assess() {  # locale answers format
  LC_ALL=$1 "$program" assess --region DE --answers "$tests/answers/$2.json" "--$3"
}

for format in json explain; do
  assess C.UTF-8 desk-worker "$format" >"$work/first"
  [ -s "$work/first" ]
  runs=0
  while [ "$runs" -lt 100 ]; do  # each round has four
    for locale in C.UTF-8 de_DE.UTF-8; do
      for answers in desk-worker desk-worker-reordered; do
        assess "$locale" "$answers" "$format" >"$work/again"
        cmp "$work/first" "$work/again"
      done
    done
    runs=$((runs + 4))
  done
done

# JSON is the same in ASCII terminals too.
assess C.UTF-8 desk-worker json >"$work/first"
assess C desk-worker json | cmp "$work/first" -

# Nor does the country that a locale stands for change it.
for locale in C.UTF-8 de_DE.UTF-8; do
  LC_ALL=$locale "$program" assess --json --answers "$tests/answers/desk-worker.json" >"$work/plain-$locale"
done
cmp "$work/plain-C.UTF-8" "$work/plain-de_DE.UTF-8"
