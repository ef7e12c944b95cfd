#!/bin/sh
# Lets ical.js from the npm registry read calendars. That needs more than the system's packages, so it
# runs only where CI=true; elsewhere it is skipped (77).
#   read.sh PROGRAM SOURCE_DIRECTORY SCRATCH_DIRECTORY
set -eu
program=$1 source=$2 scratch=$3

if [ "${CI:-}" != true ]; then
  echo "skipped: reading calendars with ical.js needs the npm registry and runs with CI=true"
  exit 77
fi
for tool in node npm; do
  command -v $tool >/dev/null || { echo "reading calendars with ical.js needs $tool"; exit 1; }
done
mkdir -p "$scratch"
cp "$source/package.json" "$source/read.mjs" "$scratch/"
answers=$source/../answers
cd "$scratch"
npm install --no-package-lock --no-audit --no-fund --loglevel=error
for person in desk-worker people/osteoporosis people/young-runner; do
  for at in '' '--at 07:30'; do
    # shellcheck disable=SC2086  # two words, or none
    "$program" assess --answers "$answers/$person.json" --lang es --format ics --start 2026-12-28 \
      $at >calendar.ics
    "$program" assess --answers "$answers/$person.json" --json >assessment.json
    node read.mjs calendar.ics assessment.json 2026-12-28
  done
done
