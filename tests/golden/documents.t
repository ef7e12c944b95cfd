What is wrong with a file of answers, an earlier result or a draft is said whole, each at its place.

Strings and numbers of JSON.
$ printf '{"sex": "\\ud83d\\u0041", "age": 1e, "pain_now": 1e99999999999, "place": "\\u12"}' > a.json && lumbago assess --answers a.json
! a.json:1:10: error: not valid JSON: half a surrogate pair stands alone
!   {"sex": "\ud83d\u0041", "age": 1e, "pain_now": 1e99999999999, "place": "\u12"}
!            ^~~~~~
? 3
$ printf '{"äääääääääääääääääääääääääääääääääääääääääääääää": 1, "age": 40.00000000000000000000000000000000000000000000000000000000000000000001, "sex": ["female"], "sitting_hours": "5"}' > b.json && lumbago assess --answers b.json
! b.json: error: /äääääääääääääääääääääääääääääääääääääääääääääää: unknown question 'ääääääääääääääääääääääääääääää...'
! b.json: error: /age: 'age' takes a whole number, not 40.000000000000000000000000000000000000000000000000000000000...
! b.json: error: /sex: 'sex' takes the id of one option, not a list
! b.json: error: /sitting_hours: 'sitting_hours' takes a whole number, not text
? 3
$ printf '{"pack": {"id": "neck"}, "age": 200, "pain_now": -1, "sex": "fe", "id": {}}' > c.json && lumbago assess --answers c.json
! c.json: error: /pack: unknown question 'pack'
! c.json: error: /age: 'age' is 200, outside 0 to 120
! c.json: error: /pain_now: 'pain_now' is -1, outside 0 to 10
! c.json: error: /sex: 'sex' has no option 'fe' (options: female, male, other)
! c.json: error: /id: unknown question 'id'
? 3

An earlier result.
$ printf '[]' > p1.json && lumbago assess --answers answers/desk-worker.json --previous p1.json
! p1.json: error: an assessment is one JSON object, not a list
? 3
$ printf '{"schema": "other", "pack": {"id": "low_back"}}' > p2.json && lumbago assess --answers answers/desk-worker.json --previous p2.json
! p2.json: error: /schema: this is not 'lumbago.assessment/1'
? 3
$ printf '{"schema": "lumbago.assessment/1", "pack": {"id": "desk_neck"}}' > p3.json && lumbago assess --answers answers/desk-worker.json --previous p3.json
! p3.json: error: /pack/id: this assessment is of the pack 'desk_neck', not 'low_back'
? 3
$ printf '{"schema": "lumbago.assessment/1", "pack": {"id": "low_back"}, "scales": [{"id": "nobody", "score": 1}, {"id": "stress_score"}, {"id": "gad2", "score": "x"}, {"id": "gad2", "score": 1.23456}, {"id": "gad2", "score": null}]}' > p4.json && lumbago assess --answers answers/desk-worker.json --previous p4.json
! p4.json: error: /scales/2/score: 'score' takes a number with at most three places after the point, not text
! p4.json: error: /scales/3/score: 'score' takes a number with at most three places after the point, not 1.23456
? 3

One to be kept.
$ lumbago history import p2.json
! p2.json: error: /schema: this is not 'lumbago.assessment/1'
? 3
$ lumbago history import p3.json
! p3.json: error: /pack/id: this assessment is of the pack 'desk_neck', not 'low_back'
? 3
$ printf '{"schema": "lumbago.assessment/1", "pack": {"id": "low_back"}}' > i1.json && lumbago history import i1.json
! i1.json: error: /pack: the key 'version' is missing
! i1.json: error: /pack: the key 'sha256' is missing
! i1.json: error: the key 'triage' is missing
! i1.json: error: the key 'scales' is missing
! i1.json: error: the key 'contributors' is missing
! i1.json: error: the key 'plan' is missing
? 3
$ printf '{"schema": "lumbago.assessment/1", "pack": {"id": "low_back", "version": 2, "sha256": "x"}, "triage": {"level": "fine", "plan_policy": 3}, "scales": [{"id": "gad2", "score": null}, {"id": "gad2", "score": 1.23456}, {"id": 1}], "contributors": [{"id": "sitting", "low": 1.5, "high": "x"}], "plan": []}' > i2.json && lumbago history import i2.json
! i2.json: error: /pack/version: 'version' takes text, not a number
! i2.json: error: /triage/level: 'level' has no value 'fine'
! i2.json: error: /triage/plan_policy: 'plan_policy' takes text, not a number
! i2.json: error: /scales/1/score: 'score' takes a number with at most three places after the point, not 1.23456
! i2.json: error: /scales/2: the key 'score' is missing
! i2.json: error: /scales/2/id: 'id' takes text, not a number
! i2.json: error: /contributors/0/low: 'low' takes a whole number, not 1.5
! i2.json: error: /contributors/0/high: 'high' takes a number, not text
! i2.json: error: /plan: 'plan' takes an object, not a list
? 3

Rows of a table.
$ printf '$id,$pack,age,numb\n1,desk_neck,40,true\n2,minimal,forty,maybe\n3,minimal,40,true,1\n4,,40,true\n' > r.csv && lumbago batch --pack packs/minimal.yaml --format csv r.csv
| $id,level,could_be,signs,undecided,plan,withheld,error
| 1,,,,,,,"line 2: $pack: these answers are for the pack 'desk_neck', not 'minimal@1'"
| 2,,,,,,,"line 3: age: 'age' takes a whole number, not forty; numb: 'numb' takes true or false, not maybe"
| ,,,,,,,"line 4: the row has 5 cells, and the header has 4 (numbers have a decimal point: 1.5)"
| 4,emergency,emergency,numbness,,,,
! lumbago: 3 records are bad; their lines say why
? 3
$ printf '$id,$name,age,age,years\n' > s.csv && lumbago batch --format csv s.csv
! s.csv:1: error: unknown key '$name' (keys that begin with '$' are '$id' and '$pack')
! s.csv:1: error: duplicate key 'age'
! s.csv:1: error: unknown question 'years'
? 3
