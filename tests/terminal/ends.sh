#!/bin/sh
# Every way out of an interview, at every prompt of a small pack: each signal, being killed, and the
# end of input. Nothing confirmed is lost, the terminal is as it was, and the status is right.
#   ends.sh PROGRAM
set -u

program=$1
# shellcheck source-path=SCRIPTDIR source=driver.sh
. "$(dirname -- "$0")/driver.sh"

answers='none n 9 90 15'
# A pack of one's own has a draft of its own, whatever its id.
draft=$work/state/lumbago/draft-desk_neck-$(printf %s "$(readlink -f "$tests/packs/neck.yaml")" \
  | sha256sum | cut -c1-8).json

# Starts an interview in which $1 answers are given, up to the next prompt.
start_interview() {
  rm -rf "$work/state"
  # The process keeps its number through exec, so that a signal finds it.
  # shellcheck disable=SC2016  # the shell in the window knows them
  line 'sh -c "echo \$\$ > pid; exec $program --pack $pack --json > result.json"'
  await '[1'
  given=0
  for answer in $answers; do
    [ "$given" -lt "$1" ] || break
    line "$answer"
    given=$((given + 1))
    if [ "$given" -lt 5 ]; then await "[$((given + 1))"; else await 'Enter shows'; fi
  done
}

end_by() { # way
  case $1 in
    INT) key C-c ;;
    EOF) key C-d ;;
    *) kill -s "$1" "$(cat "$work/pid")" ;;
  esac
}

open_window 80
for way in INT TERM HUP KILL EOF; do
  case $way in
    INT) wanted=130 ;;
    TERM) wanted=143 ;;
    HUP) wanted=129 ;;
    KILL) wanted=137 ;;
    EOF) wanted=1 ;;
  esac
  for prompts in 0 1 2 3 4 5; do
    at="$way after $prompts answers"
    line 'stty -g > before'
    wipe
    start_interview "$prompts"
    end_by "$way"
    await 'ready>'
    expect "$at: status" "$wanted" "$(status)"
    line 'stty -g > after'
    await_prompt
    cmp -s "$work/before" "$work/after" || fault "$at: the terminal has changed"
    [ ! -s "$work/result.json" ] || fault "$at: there is a result"
    if [ "$prompts" = 0 ]; then
      [ ! -e "$draft" ] || fault "$at: a draft of nothing"
      continue
    fi
    [ -e "$draft" ] || fault "$at: no draft"
    [ "$way" = KILL ] || await '--resume' || fault "$at: it does not say how to go on"
    wipe
    # shellcheck disable=SC2016
    line '$program --pack $pack --resume'
    if [ "$prompts" -lt 5 ]; then await "[$((prompts + 1))"; else await 'Enter shows'; fi
    line q
    await_prompt
  done
done

# Ctrl-Z and back.
wipe
start_interview 2
key C-z
await 'Stopped'
wipe
line fg
await '[3'
line 9
await '[4'
line q
await_prompt

[ "$faults" = 0 ]
