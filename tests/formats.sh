#!/bin/sh
# Every command with every format: a format that the command takes gives a result of that form; any
# other is a usage error that names those it takes.
#   formats.sh PROGRAM
set -u

program=$1
pack=tests/packs/minimal.yaml
faults=0

fault() {
  echo "$*"
  faults=$((faults + 1))
}

# shellcheck disable=SC2016  # "$schema" is a key
# FORMAT TEXT: is the text of that form?
has_form() {
  case $1 in
    json) case $2 in '{'*'"schema": "lumbago.'* | '{"schema":"lumbago.'*) return 0 ;; esac ;;
    fhir) case $2 in '{'*'"resourceType": "Questionnaire"'*) return 0 ;; esac ;;
    fhir-response) case $2 in '{'*'"resourceType": "QuestionnaireResponse"'*) return 0 ;; esac ;;
    json-schema) case $2 in '{'*'"$schema": "https://json-schema.org/'*) return 0 ;; esac ;;
    sarif) case $2 in '{'*'"version": "2.1.0"'*) return 0 ;; esac ;;
    markdown) case $2 in '> **'*) return 0 ;; esac ;;
    lcov) case $2 in 'TN:'*'end_of_record' | 'TN:') return 0 ;; esac ;;
    csv) case $2 in 'number,at,'* | '$id,level,'* | 'Variable / Field Name,'*) return 0 ;; esac ;;
    html) case $2 in '<!DOCTYPE html>'*'</html>') return 0 ;; esac ;;
    svg) case $2 in '<svg xmlns='*'</svg>') return 0 ;; esac ;;
    ics) case $2 in *'BEGIN:VCALENDAR'*'END:VCALENDAR'*) return 0 ;; esac ;;
    text) case $2 in '{'* | '> **'* | '<'* | 'BEGIN:'* | '') ;; *) return 0 ;; esac ;;
  esac
  return 1
}

# FORMATS COMMAND...: FORMATS is what the command takes, "" if it has no --format.
check() {
  taken=$1
  shift
  for format in text json markdown json-schema sarif html svg ics csv fhir fhir-response lcov xml; do
    # A stream of records as the format has it.
    if [ "$format" = csv ]; then echo age; else echo '{}'; fi > "$answers"
    said=$("$program" "$@" --format "$format" 2>&1 < /dev/null)
    status=$?
    if [ -z "$taken" ]; then
      case $said in
        *"does not take the option '--format'"*) [ $status = 2 ] && continue ;;
      esac
      fault "$* --format $format: exit $status, $said"
      continue
    fi
    case ", $taken," in
      *", $format,"*)
        [ $status = 0 ] || fault "$* --format $format: exit $status"
        has_form "$format" "$said" || fault "$* --format $format is not $format: $said"
        ;;
      *)
        case $said in
          "lumbago: the option '--format' takes one of $taken; not '$format'"*)
            [ $status = 2 ] && continue ;;
        esac
        fault "$* --format $format: exit $status, $said"
        ;;
    esac
  done
}

answers=$(mktemp) || exit 1
home=$(mktemp -d) || exit 1
trap 'rm -rf "$answers" "$home"' EXIT
echo '{}' > "$answers"

check "text, json, markdown, html, ics, fhir-response" assess --answers tests/answers/desk-worker.json
# A journal of its own, with one assessment in it.
export HOME="$home"
unset XDG_DATA_HOME XDG_STATE_HOME
"$program" assess --answers "$answers" --journal > "$home/report" 2>&1 || fault "assess --journal"
check "text, json, csv" history
check "text, json" history show 1
check "text, json, ics" plan
check "text, json" today
for command in 'plan swap bridge' breaks exercise 'history note x' 'history undo' \
  'history delete 1' 'history import x'; do
  # shellcheck disable=SC2086  # the command's words are separate arguments
  check "" $command
done
check "json, csv" batch --pack "$pack" "$answers"
check "text, json, json-schema, fhir, csv" questions --pack "$pack"
check "text, json, svg" show bridge
check "text, json, svg" show --drawings
check "text, json" eval --pack "$pack" 'true || false'
check "text, json, sarif" pack check -q tests/packs/neck.yaml
check "text, json" pack prove -q tests/packs/neck.yaml
check "text, json" pack diff -q tests/packs/neck.yaml tests/packs/neck.yaml
check "text, json" pack show "$pack"
check "text, lcov" pack cover "$pack"
for command in 'pack new x' "pack doc $pack" "pack graph $pack" 'pack schema'; do
  # shellcheck disable=SC2086  # the command's words are separate arguments
  check "" $command
done
check "" completion bash
check "" help

[ "$faults" = 0 ] || exit 1
