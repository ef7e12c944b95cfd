#!/bin/sh
# Two builds of the same commit in different directories, time zones, locales and umasks, by different
# numbers of jobs, give the same bytes.
#   reproducible.sh [DIRECTORY]   where to build; 2 GB
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d ${1:+-p "$1"})
trap 'rm -rf "$work"' EXIT
first=$work/one
second=$work/another/place/with/a/longer/name
unset SOURCE_DATE_EPOCH
export CCACHE_DISABLE=1
git clone -q "$here" "$first"
git clone -q "$here" "$second"
(umask 022; cd "$first"; LC_ALL=C TZ=UTC ./dev package)
(umask 077; cd "$second"; LC_ALL=C.UTF-8 TZ=Pacific/Kiritimati ./dev package)
for file in "$first"/build/package/*.deb "$first"/build/package/*.tar.gz; do
  cmp "$file" "$second/build/package/$(basename "$file")"
done
echo "both builds gave the same bytes"
