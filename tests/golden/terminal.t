The interview on a terminal, which script(1) lends us. What it asks goes to the terminal; only the
result goes to standard output.

$ printf 'none\nn\n9\n90\n15\n\n' | script -qec 'lumbago assess --pack packs/neck.yaml --json > me.json' /dev/null > screen
$ head -n 2 me.json && grep -c ', part ' screen
| {
|   "schema": "lumbago.assessment/1",
| 2

Its answers give the same bytes again.
$ ls -l "$XDG_STATE_HOME/lumbago/answers.json" | cut -c 1-10 && cat "$XDG_STATE_HOME/lumbago/answers.json"
| -rw-------
| {
|   "$pack": "desk_neck@1",
|   "clumsy_hands": false,
|   "hard_fall": false,
|   "dizzy": false,
|   "screen_hours": 9,
|   "break_minutes": 90,
|   "minutes_per_day": 15
| }
$ lumbago assess --pack packs/neck.yaml --answers "$XDG_STATE_HOME/lumbago/answers.json" --json | cmp - me.json

A warning sign ends it at once.
$ printf '1\n' | script -qec 'lumbago --pack packs/neck.yaml -o report.txt --exit-code' /dev/null > screen
? 30
$ head -n 2 report.txt && grep -c ', part ' screen
| ┃ Get help now
| ┃ Call the emergency number now.
| 1

The end of the input is not an answer: nothing is reported, and it goes on from there.
$ printf 'none\nn\n' | script -qec 'lumbago --pack packs/neck.yaml --region gb -o half.txt' /dev/null > screen
? 1
The command that goes on has the pack and the country.

$ tr -s '\r\n' ' ' < screen | grep -o 'lumbago --resume.*GB' | tail -n 1
| lumbago --resume --pack packs/neck.yaml --region GB
$ test ! -e half.txt && ls "$XDG_STATE_HOME/lumbago" | sed 's/-[0-9a-f]\{8\}[.]/-DIGEST./'
| answers.json
| draft-desk_neck-DIGEST.json
$ printf '9\n90\n15\n\n' | script -qec 'lumbago --pack packs/neck.yaml --resume --json > again.json' /dev/null > screen
$ cmp me.json again.json && ls "$XDG_STATE_HOME/lumbago"
| answers.json

The command for the same report again has every option that shaped it, on one line.
$ printf 'none\nn\n9\n90\n15\n\n' | script -qec 'lumbago --pack packs/neck.yaml --region gb --previous me.json --format markdown --explain --accessible --width 60 --color never --lang de -o first.md' /dev/null > screen
$ tr -d '\r' < screen | sed -n 's/^  \(lumbago assess .*\)/\1/p' > again.sh && sed "s|$XDG_STATE_HOME|STATE|" again.sh
| lumbago assess --answers STATE/lumbago/answers.json --pack packs/neck.yaml --region GB --previous me.json --format markdown --explain --accessible --width 60 --color never --lang de
$ sh again.sh | cmp - first.md

In Spanish, s is short for yes where it cannot skip anything: bug, it only asked again.
$ printf 'none\nq\n' | script -qec 'lumbago assess --pack packs/neck.yaml' /dev/null > screen
? 1
$ printf 's\nq\n' | script -qec 'lumbago assess --pack packs/neck.yaml --lang es' /dev/null > screen
? 1
$ grep -c '2, parte 2 de 2' screen
| 1

Without a terminal there is nobody to ask.
$ lumbago assess --resume
! lumbago: nothing to ask on: standard input is not a terminal; give answers with --answers FILE, or --answers - for standard input
? 2
