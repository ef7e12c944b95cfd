#!/bin/sh
# assess --answers gives the same bytes, and leaves the journal alone, whatever state that is in; a
# journal that cannot be written keeps nobody from the result; and after everything is deleted, no
# answer is in any file.
#   apart.sh PROGRAM
set -u

program=$1
tests=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_STATE_HOME="$work/state" HOME="$work" LC_ALL=C.UTF-8
journal=$XDG_DATA_HOME/lumbago/journal.db
answers=$tests/answers/desk-worker.json
faults=0
fault() {
  echo "FAULT: $*"
  faults=$((faults + 1))
}

assess() { "$program" assess --answers "$answers" "$@"; }

# STATE: all formats are as without a journal, and the files are as before.
same() {
  before=$(find "$XDG_DATA_HOME" -type f -exec cksum {} + 2>/dev/null)
  for format in text json markdown; do
    assess --format "$format" > "$work/now.$format" 2> "$work/said" || fault "$1: exit $?"
    [ -s "$work/said" ] && fault "$1: said $(cat "$work/said")"
    [ -e "$work/first.$format" ] || cp "$work/now.$format" "$work/first.$format"
    cmp "$work/first.$format" "$work/now.$format" || fault "$1: another $format"
  done
  [ "$before" = "$(find "$XDG_DATA_HOME" -type f -exec cksum {} + 2>/dev/null)" ] ||
    fault "$1: the journal was touched"
}

same "no journal"
[ -e "$XDG_DATA_HOME" ] && fault "a journal was made"
mkdir -p "$XDG_DATA_HOME/lumbago"
: > "$journal"
same "an empty file"
rm "$journal"
for i in 1 2 3; do assess --journal > "$work/out" 2>&1 || fault "saving $i"; done
"$program" history note 'a zebra crossing' 2> "$work/said" || fault "a note"
same "a full journal"
cp "$journal" "$work/kept"
head -c 5000 "$work/kept" > "$journal"
same "a broken journal"
printf 'this is something else' > "$journal"
same "no journal at all in its place"
cp "$work/kept" "$journal"
sqlite=$(command -v sqlite3) && {
  "$sqlite" "$journal" 'PRAGMA user_version = 99'
  same "a newer journal"
  cp "$work/kept" "$journal"
}

# Read-only: root may write everywhere, so somebody else tries.
if [ "$(id -u)" = 0 ] && command -v setpriv > /dev/null; then
  cp "$program" "$work/program"
  cp "$answers" "$work/answers.json"
  chmod 755 "$work" "$work/program"
  chmod 644 "$work/answers.json" "$journal"
  chmod 555 "$XDG_DATA_HOME" "$XDG_DATA_HOME/lumbago"
  nobody() { setpriv --reuid 65534 --regid 65534 --clear-groups "$work/program" "$@"; }
  nobody assess --answers "$work/answers.json" > "$work/now.text" || fault "read-only: exit $?"
  cmp "$work/first.text" "$work/now.text" || fault "read-only: another text"
  nobody history --json > "$work/history" || fault "a read-only journal cannot be read"
  grep -q 'zebra' "$work/history" || fault "a read-only journal is not read whole"
  nobody assess --answers "$work/answers.json" --journal > "$work/now.text" 2> "$work/said"
  status=$?
  cmp "$work/first.text" "$work/now.text" > "$work/differs" && fault "nothing was compared"
  [ "$status" = 1 ] || fault "saving read-only: exit $status"
  grep -q "^$journal: error: cannot be written: attempt to write a readonly database$" \
    "$work/said" || fault "saving read-only: $(cat "$work/said")"
  chmod 755 "$XDG_DATA_HOME" "$XDG_DATA_HOME/lumbago"
fi
cmp "$work/kept" "$journal" || fault "the journal has changed"

# A disk that is full, at every size from nothing on: the journal opens with all or nothing of it.
for blocks in 0 1 2 8 16 32 64 80 96; do
  cp "$work/kept" "$journal"
  said=$( (trap '' XFSZ; ulimit -f "$blocks"; exec "$program" history note 'no room') 2>&1)
  status=$?
  count=$("$program" history --json | grep -c 'no room')
  case $status in
    0) [ "$count" = 1 ] || fault "full at $blocks: done, but $count notes" ;;
    1) [ "$count" = 0 ] || fault "full at $blocks: failed, but $count notes"
       case $said in
         "$journal: error: cannot be written: "*) ;;
         *) fault "full at $blocks: $said" ;;
       esac ;;
    *) fault "full at $blocks: exit $status" ;;
  esac
done

# Deleted is gone: of entries one by one, and of everything with what interviews have left.
traces() { find "$XDG_DATA_HOME" "$XDG_STATE_HOME" -type f -exec strings {} + | grep -c "$1"; }
cp "$work/kept" "$journal"
mkdir -p "$XDG_STATE_HOME/lumbago"
cp "$answers" "$XDG_STATE_HOME/lumbago/answers.json"
cp "$answers" "$XDG_STATE_HOME/lumbago/answers.json.1-0.tmp"
for name in draft-low_back.json draft-low_back.json.old draft-low_back-0123abcd.json.2-1.tmp; do
  cp "$answers" "$XDG_STATE_HOME/lumbago/$name"
done
# What SQLite may leave where a program was killed.
for end in journal wal shm; do cp "$answers" "$journal-$end"; done
[ "$(traces saddle_numb)" -gt 3 ] || fault "there are no traces to look for"
"$program" history delete 4 -q || fault "deleting a note"
[ "$(traces zebra)" = 0 ] || fault "the note is still there"
"$program" history delete --all -q < /dev/null || fault "deleting all"
[ "$(traces saddle_numb)" = 0 ] || fault "answers are still there"
[ "$(traces desk)" = 0 ] || fault "something of the person is still there"
[ "$(find "$XDG_DATA_HOME" "$XDG_STATE_HOME" -type f | wc -l)" = 0 ] || fault "files are left"

[ "$faults" = 0 ]
