Results that go to a file are written whole or not at all.
$ lumbago assess --pack packs/neck.yaml --answers answers/neck.json --json -o me.json && wc -l < me.json | tr -d ' '
| 203
$ lumbago assess --pack packs/neck.yaml --answers answers/neck.json -o me.json
! me.json: error: exists already; --force replaces it
? 1
$ lumbago assess --pack packs/neck.yaml --answers answers/neck.json -o me.json --force && head -n 3 me.json
| ┃ You can start yourself
| ┃ Try the plan for two weeks.
|
$ lumbago assess --pack packs/neck.yaml --answers answers/neck.json -o nowhere/me.json
! nowhere/me.json: error: cannot be written: nowhere: No such file or directory
? 1
$ ls
| answers
| data
| me.json
| packs
| people
| type.py

A full disk and a closed pipe are noticed.
$ lumbago assess --pack packs/neck.yaml --answers answers/neck.json > /dev/full
! lumbago: cannot write to standard output: No space left on device
? 1
$ lumbago assess --pack packs/neck.yaml --answers answers/neck.json >&-
! lumbago: cannot write to standard output: Bad file descriptor
? 1
$ lumbago questions --json | true

Colour only where it is asked for.
$ lumbago assess --pack packs/neck.yaml --answers answers/neck.json --color always | head -n 4 | cat -v
| M-bM-^TM-^C ^[[30;42mYou can start yourself^[[0m
| M-bM-^TM-^C Try the plan for two weeks.
|
| ^[[1mWhat may contribute^[[0m
$ CLICOLOR_FORCE=1 lumbago assess --pack packs/neck.yaml --answers answers/neck.json | head -n 4 | cat -v
| M-bM-^TM-^C ^[[30;42mYou can start yourself^[[0m
| M-bM-^TM-^C Try the plan for two weeks.
|
| ^[[1mWhat may contribute^[[0m
$ CLICOLOR_FORCE=1 lumbago assess --pack packs/neck.yaml --answers answers/neck.json --color never | head -n 4 | cat -v
| M-bM-^TM-^C You can start yourself
| M-bM-^TM-^C Try the plan for two weeks.
|
| What may contribute

The locale does not change what goes to a pipe.
$ lumbago assess --answers answers/desk-worker.json > utf8 && LC_ALL=C lumbago assess --answers answers/desk-worker.json | cmp utf8 -
