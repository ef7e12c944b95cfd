#!/bin/sh
# What each shell offers at a few places of the command line, by the scripts that the program writes.
# bash and fish really complete; zsh is asked what it would add, because it completes only by hand.
#   completion.sh PROGRAM
# shellcheck disable=SC2317  # the functions are called by a name that is put together
set -u

program=$1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
for shell in bash zsh fish; do "$program" completion "$shell" > "$work/$shell" || exit 1; done
faults=0

# A line as typed, and words that must and must not be offered at its end.
cases() {
  cat <<'END'
lumbago |assess batch pack help|check --json
lumbago ass|assess|batch
lumbago pack |check prove show new cover doc graph schema|assess
lumbago pack cover --format |text lcov|json
lumbago pack graph --|--around|--watch
lumbago --|--quick --answers --pack|--jobs assess
lumbago assess --for|--format --force|--answers
lumbago batch --|--jobs --full|--quick
lumbago assess --format |text json markdown html ics|json-schema svg assess
lumbago questions --format j|json json-schema|text
lumbago pack check --format |sarif|markdown
lumbago --color a|auto always|never
lumbago show --lang |de en es|auto
lumbago show hamstring_s|hamstring_strap|age
lumbago show numb_sad|numb_saddle_alone|age
lumbago show european|european_union|age
lumbago show --pack x.yaml ag|age|assess
lumbago completion |bash zsh fish|assess
lumbago help |assess pack|--json
lumbago |exercise today plan breaks history|show-note
lumbago history |show note undo delete import|swap assess
lumbago history --format |text json csv|markdown
lumbago history delete --|--all --force|--on --format
lumbago history show --format |text json|csv
lumbago plan |swap|show
lumbago plan swap hamstring_s|hamstring_strap|age
lumbago breaks --|--every --say|--on --all
END
}

offered_by_bash() {
  bash --norc --noprofile -c '
    . "$1"
    complete -p lumbago >/dev/null || exit 1
    read -ra COMP_WORDS <<< "$2"
    case $2 in *" ") COMP_WORDS+=("") ;; esac
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _lumbago 2>/dev/null
    printf "%s\n" "${COMPREPLY[@]}"' bash "$work/bash" "$1"
}

offered_by_fish() {
  # shellcheck disable=SC2016  # fish expands them
  fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$work/fish" "$1" | cut -f 1
}

# The functions of the completion system say what they are given; matching is left to the test.
offered_by_zsh() {
  # shellcheck disable=SC2016
  zsh -f -c '
    compdef() { }
    compset() { }
    _files() { print -l -- "<files>" }
    compadd() { if [[ $1 == -a ]]; then print -l -- ${(P)2}; else print -l -- $@; fi }
    _describe() { print -l -- ${${(P)@[-1]}%%:*} }
    source $1
    words=(${(z)2})
    [[ $2 == *" " ]] && words+=("")
    CURRENT=$#words
    _lumbago | while read -r word; do [[ $word == $words[CURRENT]* ]] && print -r -- $word; done
    true' zsh "$work/zsh" "$1"
}

for shell in bash zsh fish; do
  if ! command -v "$shell" >/dev/null; then
    echo "SKIPPED: there is no $shell here, so its completion is not tried"
    continue
  fi
  cases > "$work/cases"
  while IFS='|' read -r line wanted unwanted; do
    "offered_by_$shell" "$line" > "$work/offered"
    for word in $wanted; do
      grep -qxe "$word" "$work/offered" || { echo "$shell: '$line' does not offer $word"; faults=1; }
    done
    for word in $unwanted; do
      ! grep -qxe "$word" "$work/offered" || { echo "$shell: '$line' offers $word"; faults=1; }
    done
  done < "$work/cases"
done

# Where a file is due, bash offers files: by its own default.
bash --norc --noprofile -c '. "$1"; complete -p lumbago' bash "$work/bash" | grep -q -- '-o default' ||
  { echo 'bash: no files are offered'; faults=1; }
exit "$faults"
