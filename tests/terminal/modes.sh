#!/bin/sh
# The same interview at 80 and at 40 columns, spoken, and on a terminal without UTF-8: it asks the same,
# keeps within its lines, and ends with the same answers.
#   modes.sh PROGRAM
set -u

program=$1
# shellcheck source-path=SCRIPTDIR source=driver.sh
. "$(dirname -- "$0")/driver.sh"

answers='none n 9 90 15'

# What is asked and answered, without how it looks.
interview() { # mark of a prompt, arguments...
  mark=$1
  shift
  line "\$program assess --pack \$pack $*"
  number=1
  for answer in $answers; do
    await "$mark$number"
    line "$answer"
    number=$((number + 1))
  done
  await 'That was the last question.'
  line ''
  await 'Saved in your history'
  await_prompt
  cp "$work/state/lumbago/answers.json" "$work/answers.$name"
  screen > "$work/screen.$name"
}

# Lines beyond $1 columns, but for paths and what was typed, which are not cut.
too_wide() { LC_ALL=C.UTF-8 grep -E "^.{$(($1 + 1)),}" "$2" | grep -v 'neck.yaml\|answers.json\|program'; }

name=wide
open_window 80
interview '['
[ -z "$(too_wide 80 "$work/screen.wide")" ] || fault 'lines of more than 80 columns'

name=narrow
open_window 40
interview '['
[ -z "$(too_wide 40 "$work/screen.narrow")" ] || fault 'lines of more than 40 columns'

name=spoken
open_window 80 ACCESSIBLE=1
interview 'Question '
! LC_ALL=C grep -q '[^ -~]' "$work/screen.spoken" || fault 'bars or drawings in spoken wording'

name=ascii
open_window 80 LC_ALL=C
interview '['
! LC_ALL=C grep -q '[^ -~]' "$work/screen.ascii" || fault 'more than ASCII in the C locale'

name=dumb
open_window 80 TERM=dumb
interview 'Question '

for name in narrow spoken ascii dumb; do
  cmp "$work/answers.wide" "$work/answers.$name" || fault "$name: other answers"
done

[ "$faults" = 0 ]
