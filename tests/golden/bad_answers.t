Each fault of an answers object: one message with its place, nothing on stdout, exit 3.

An unknown question.
< {"agee": 40}
$ lumbago assess --pack packs/neck.yaml --answers -
! standard input: error: /agee: unknown question 'agee'
? 3
< {"screen_hour": 9}
$ lumbago assess --pack packs/neck.yaml --answers -
! standard input: error: /screen_hour: unknown question 'screen_hour' (did you mean 'screen_hours'?)
? 3

A duplicate key.
< {"screen_hours": 9, "dizzy": false, "screen_hours": 1}
$ lumbago assess --pack packs/neck.yaml --answers -
! standard input: error: /screen_hours: duplicate key 'screen_hours'
? 3

A wrong type.
< {"screen_hours": "nine", "dizzy": 0}
$ lumbago assess --pack packs/neck.yaml --answers -
! standard input: error: /screen_hours: 'screen_hours' takes a whole number, not text
! standard input: error: /dizzy: 'dizzy' takes true or false, not a number
? 3

Out of range.
< {"screen_hours": 25}
$ lumbago assess --pack packs/neck.yaml --answers -
! standard input: error: /screen_hours: 'screen_hours' is 25, outside 0 to 16
? 3

Broken JSON.
< {"screen_hours": 9,
$ lumbago assess --pack packs/neck.yaml --answers -
! standard input:2:1: error: not valid JSON: it ends before a name in double quotes
? 3
< [1, 2]
$ lumbago assess --pack packs/neck.yaml --answers -
! standard input: error: answers are one JSON object, not a list
? 3
$ lumbago assess --pack packs/neck.yaml --answers -
! standard input:1:1: error: not valid JSON: there is nothing in it
? 3

Another pack.
< {"$pack": "low_back", "dizzy": false}
$ lumbago assess --pack packs/neck.yaml --answers -
! standard input: error: /$pack: these answers are for the pack 'low_back', not 'desk_neck@1'
? 3

Everything at once; as JSON too.
< {"screen_hours": 25, "dizy": true, "hard_fall": "no"}
$ lumbago assess --pack packs/neck.yaml --answers - --json
! standard input: error: /screen_hours: 'screen_hours' is 25, outside 0 to 16
! standard input: error: /dizy: unknown question 'dizy' (did you mean 'dizzy'?)
! standard input: error: /hard_fall: 'hard_fall' takes true or false, not text
? 3

A file that is not there.
$ lumbago assess --pack packs/neck.yaml --answers nowhere.json
! nowhere.json: error: cannot be read: No such file or directory
? 1

An option that does not exist, and one of several.
< {"sex": "femal", "smoking_status": ["never"]}
$ lumbago assess --answers -
! standard input: error: /sex: 'sex' has no option 'femal' (did you mean 'female'?)
! standard input: error: /smoking_status: 'smoking_status' takes the id of one option, not a list
? 3
