A record a line in, a result a line out, in order; a bad record gives an error in its place, and blank lines give nothing.
$ printf '%s\n' '{"$id": 1, "clumsy_hands": true}' '{"$id": "x" "dizzy": true}' '{"$id": 3, "dizy": true, "screen_hours": 40}' '' '[]' '{"$id": "half", "screen_hours": 9}' > some.ndjson && lumbago batch --pack packs/neck.yaml some.ndjson
| {"schema":"lumbago.result/1","$id":1,"level":"emergency","could_be":"emergency","signs":["cord_signs"],"undecided":["neck_injury"],"contributors":{"long_screen_days":[0,60]},"scales":{},"plan":[],"withheld":[]}
| {"schema":"lumbago.error/1","line":2,"errors":[{"code":"malformed","pointer":"","message":"column 13: not valid JSON: ',' or '}' is missing here"}]}
| {"schema":"lumbago.error/1","line":3,"$id":3,"errors":[{"code":"unknown-question","pointer":"/dizy","message":"unknown question 'dizy' (did you mean 'dizzy'?)"},{"code":"out-of-range","pointer":"/screen_hours","message":"'screen_hours' is 40, outside 0 to 16"}]}
| {"schema":"lumbago.error/1","line":5,"errors":[{"code":"not-an-object","pointer":"","message":"answers are one JSON object, not a list"}]}
| {"schema":"lumbago.result/1","$id":"half","level":"routine","could_be":"emergency","signs":[],"undecided":["cord_signs","neck_injury"],"contributors":{"long_screen_days":[45,60]},"scales":{},"plan":["stand_up"],"withheld":["turn_head"]}
! lumbago: 3 records are bad; their lines say why
? 3
$ lumbago batch -q --pack packs/neck.yaml - --first-line 101 < some.ndjson | grep -o '"line":[0-9]*'
| "line":102
| "line":103
| "line":105

Where everything is answered, scores are numbers; the end of a line may be CRLF, and the last line needs none.
$ tr -d '\n' < answers/neck.json > one.ndjson && (printf '\357\273\277'; cat one.ndjson; printf '\r\n'; cat one.ndjson) | lumbago batch --pack packs/neck.yaml
| {"schema":"lumbago.result/1","level":"self_care","could_be":"self_care","signs":[],"undecided":[],"contributors":{"long_screen_days":60},"scales":{},"plan":["turn_head","stand_up"],"withheld":[]}
| {"schema":"lumbago.result/1","level":"self_care","could_be":"self_care","signs":[],"undecided":[],"contributors":{"long_screen_days":60},"scales":{},"plan":["turn_head","stand_up"],"withheld":[]}

Whole assessments, one a line, are what assess gives.
$ lumbago batch --full --pack packs/neck.yaml one.ndjson > full.json && lumbago assess --pack packs/neck.yaml --answers answers/neck.json --json | tr -d '\n' | sed 's/  *//g' > assess.json && sed 's/  *//g' full.json | tr -d '\n' | cmp - assess.json && wc -l < full.json | tr -d ' '
| 1

Several threads give the same bytes.
$ for i in $(seq 3000); do printf '{"$id":%d,"screen_hours":%d%s}\n' $i $((i % 20)) "$([ $((i % 7)) = 0 ] && echo ',"dizzy":true')"; done > many.ndjson; lumbago batch -q -j 1 --pack packs/neck.yaml many.ndjson > j1; lumbago batch -q -j 3 --pack packs/neck.yaml many.ndjson > j3; cmp j1 j3 && wc -l < j1 | tr -d ' ' && grep -c lumbago.error j1
| 3000
| 450

With --output the results are there whole or not at all.
$ lumbago batch -q --pack packs/neck.yaml one.ndjson -o results.ndjson && cut -c1-60 results.ndjson
| {"schema":"lumbago.result/1","level":"self_care","could_be":
$ lumbago batch -q --pack packs/neck.yaml one.ndjson -o results.ndjson
! results.ndjson: error: exists already; --force replaces it
? 1
$ lumbago batch -q --pack packs/neck.yaml nowhere.ndjson
! nowhere.ndjson: error: cannot be read: No such file or directory
? 1
$ lumbago batch -q --pack packs/neck.yaml one.ndjson > /dev/full
! lumbago: cannot write to standard output: No space left on device
? 1
$ yes "$(cat one.ndjson)" | lumbago batch -q --pack packs/neck.yaml -j 2 | head -n 1 | cut -c1-30
| {"schema":"lumbago.result/1","

An input that cannot be read leaves nothing, and nothing is lost.
$ lumbago batch -q --pack packs/neck.yaml nowhere.ndjson -o new.ndjson
! nowhere.ndjson: error: cannot be read: No such file or directory
? 1
$ lumbago batch -q --pack packs/neck.yaml . -o new.ndjson
! .: error: cannot be read: Is a directory
? 1
$ test -e new.ndjson
? 1
$ lumbago batch -q --pack packs/neck.yaml nowhere.ndjson -o results.ndjson --force
! nowhere.ndjson: error: cannot be read: No such file or directory
? 1
$ cut -c1-60 results.ndjson
| {"schema":"lumbago.result/1","level":"self_care","could_be":

A file that appears while the batch runs is kept.
$ mkfifo pipe; (exec 3> pipe; sleep 0.3; echo theirs > late.ndjson; cat one.ndjson >&3) & lumbago batch -q --pack packs/neck.yaml pipe -o late.ndjson
! late.ndjson: error: exists already; --force replaces it
? 1
$ cat late.ndjson
| theirs

Usage.
$ lumbago batch -j 0 --pack packs/neck.yaml one.ndjson
! lumbago: the option '--jobs' takes a whole number from 1 to 256; not '0'
! Try 'lumbago help batch'.
? 2
$ lumbago batch --json one.ndjson
! lumbago: 'batch' does not take the option '--json'
! Try 'lumbago help batch'.
? 2
$ lumbago batch one.ndjson two.ndjson
! lumbago: unexpected argument 'two.ndjson'
! Try 'lumbago help batch'.
? 2

bug: what followed an id and is not JSON was taken
$ printf '{"$id":"d":c\t\t,"weighthelpd125,"h"plain"} }\n' | lumbago batch --pack packs/minimal.yaml
| {"schema":"lumbago.error/1","line":1,"errors":[{"code":"malformed","pointer":"","message":"column 11: not valid JSON: ',' or '}' is missing here"}]}
! lumbago: 1 record is bad; its line says why
? 3
