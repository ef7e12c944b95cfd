# Drives a shell in a terminal that tmux lends. Sourced by the scripts beside it; they set `program`.
# shellcheck shell=sh disable=SC2154
# Exits with 77, which ctest counts as skipped, where there is no tmux.

command -v tmux >/dev/null || exit 77
tests=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d) || exit 1
faults=0
trap 'terminal kill-server 2>/dev/null; rm -rf "$work"' EXIT

windows=0
terminal() { tmux -S "$work/tmux$windows" -f /dev/null "$@"; }

# A new window of $1 columns with a shell in it, in an empty directory. Further arguments are
# VARIABLE=value.
open_window() {
  columns=$1
  shift
  terminal kill-server 2>/dev/null
  windows=$((windows + 1))  # a server that is ending may still hold its socket
  cat > "$work/shell" <<END
cd '$work' && exec env -i PATH="$PATH" HOME='$work' TERM=screen LC_ALL=C.UTF-8 PS1='ready> ' \
  XDG_STATE_HOME='$work/state' $* program='$program' pack='$tests/packs/neck.yaml' sh -i
END
  terminal new-session -d -x "$columns" -y 50 "sh '$work/shell'" || exit 1
  terminal set-option -g history-limit 10000
  await 'ready>'
}

screen() { terminal capture-pane -p -J -S -; }

key() { terminal send-keys "$@"; }

line() { terminal send-keys -l -- "$1" && terminal send-keys Enter; }

fault() {
  echo "FAULT: $*"
  echo "--- the screen:"
  screen | sed '/^$/d' | tail -n 40
  faults=$((faults + 1))
}

# Waits until the screen shows $1 (a fixed text) after all that was there before.
await() {
  tries=0
  until screen | grep -qF -- "$1"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 500 ]; then
      fault "the screen never showed: $1"
      return 1
    fi
    sleep 0.02
  done
}

# Forgets what the screen shows.
wipe() {
  await_prompt
  terminal send-keys -R
  terminal clear-history
}

# Waits for the shell: it answers a command whose output cannot be its own echo.
await_prompt() {
  count=$((${count:-0} + 1))
  line "echo done-\$(($count * 10))"
  await "done-${count}0"
}

# The exit status of the last command.
status() {
  # shellcheck disable=SC2016  # the shell in the window puts the status there
  line 'echo the status is $?'
  tries=0
  until screen | grep -qE '^the status is [0-9]+$' || [ "$tries" -gt 500 ]; do
    tries=$((tries + 1))
    sleep 0.02
  done
  screen | sed -n 's/^the status is \([0-9][0-9]*\)$/\1/p' | tail -n 1
}

expect() { # what wanted got
  [ "$2" = "$3" ] || fault "$1: expected '$2', got '$3'"
}
