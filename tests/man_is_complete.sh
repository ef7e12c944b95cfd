#!/bin/sh
# Every command and option that the program's help prints is in its manual page, and no other option;
# and so is every exit code that it can end with.
#   man_is_complete.sh PROGRAM PAGE EXIT_CODE_HEADER
set -u

program=$1
page=$2
header=$3
faults=0
fault() { echo "$page: $*"; faults=1; }

help_of() {  # words of a command
  # shellcheck disable=SC2086  # the command's words are separate arguments
  "$program" $1 --help || echo "--fails-on-help"  # which is not documented
}

options() { grep -oE '(^|[ ,[])--?[A-Za-z][a-z-]*' | grep -oE -- '--?[A-Za-z][a-z-]*' | sort -u; }

commands=$("$program" --help | awk '/^Commands:/ { here = 1; next } /^$/ { here = 0 }
  here && /^  [a-z]/ { sub(/^  /, ""); sub(/  .*/, ""); gsub(/ *[[A-Z].*/, ""); print }')
printed=$( (echo; echo "$commands") | while read -r command; do
  help_of "$command" </dev/null
done | options)
documented=$(grep -E '^\.It Fl ' "$page" | grep -oE 'Fl -?[A-Za-z][a-z-]*' | sed 's/^Fl /-/' | sort -u)

for option in $printed; do
  echo "$documented" | grep -qx -e "$option" || fault "$option is not documented"
done
for option in $documented; do
  echo "$printed" | grep -qx -e "$option" || fault "$option is documented, and no help prints it"
done
[ "$(echo "$printed" | wc -l)" -ge 20 ] || fault "the help prints too few options to be true"
echo "$commands" | while read -r command; do
  grep -q "^\.It Cm $command" "$page" || { fault "the command $command is not documented"; exit 1; }
done || faults=1

codes=$(awk '/^\.Sh EXIT STATUS/ { here = 1; next } /^\.Sh/ { here = 0 }
  here && /^\.It/ { gsub(/[^0-9]+/, " "); print }' "$page")
for code in $(grep -oE '= [0-9]+,' "$header" | tr -dc '0-9\n') 129 130 143; do
  echo " $codes " | tr '\n' ' ' | grep -q " $code " || fault "exit code $code is not documented"
done
exit "$faults"
