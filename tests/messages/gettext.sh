#!/bin/sh
# The PO files, by gettext itself: that it can read them, and that merging the template into a
# translation, as translators do, leaves no entry without a place.
#   gettext.sh DIRECTORY
set -eu

for tool in msgfmt msgmerge; do
  if ! command -v "$tool" >/dev/null; then
    echo "skipped: $tool of gettext is not installed"
    exit 77
  fi
done
for file in "$1"/*.po "$1"/lumbago.pot; do
  msgfmt --check --output-file=/dev/null "$file"
done
for file in "$1"/*.po; do
  obsolete=$(msgmerge --quiet --no-fuzzy-matching "$file" "$1/lumbago.pot" | grep '^#~ msgctxt' || :)
  if [ -n "$obsolete" ]; then
    printf '%s translates what is not in the template:\n%s\n' "$file" "$obsolete"
    exit 1
  fi
done
