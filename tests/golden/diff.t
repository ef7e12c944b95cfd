What a change to a pack can bring about, with an example of each.

$ lumbago pack diff -q packs/diff/old.yaml packs/diff/changed.yaml
| from knees 1 (packs/diff/old.yaml) to knees 2 (packs/diff/changed.yaml)
|   the question 'age' takes other answers: only those that both packs take are compared
|   the question 'smokes' has another type or unit, and may be answered in any way in each pack
|   the question 'weak_immune' is only in the new pack
|   level: 2 differences (3 claims, 3 queries)
|   policy: 2 differences (3 claims, 3 queries)
|   contributor: 2 differences (3 claims, 3 queries)
|   activity: 2 differences (2 claims, 3 queries)
|   schedule: 1 not proven (1 claim, 8 queries)
|
| level: someone at the level routine can get a lower one
|   in the old pack, routine:
|   echo '{"$pack":"knees@1","age":18}' | lumbago assess --pack packs/diff/old.yaml --answers -
|   in the new pack, self_care:
|   echo '{"$pack":"knees@2","age":18,"weak_immune":false}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|
| level: someone at the level urgent can get a lower one
|   in the old pack, urgent:
|   echo '{"$pack":"knees@1","fever":true}' | lumbago assess --pack packs/diff/old.yaml --answers -
|   in the new pack, routine:
|   echo '{"$pack":"knees@2","fever":true}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|
| policy: someone with the plan policy gentle can get a milder one
|   in the old pack, gentle:
|   echo '{"$pack":"knees@1","age":18}' | lumbago assess --pack packs/diff/old.yaml --answers -
|   in the new pack, full:
|   echo '{"$pack":"knees@2","age":18,"weak_immune":false}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|
| policy: someone with the plan policy comfort_only can get a milder one
|   in the old pack, comfort_only:
|   echo '{"$pack":"knees@1","fever":true}' | lumbago assess --pack packs/diff/old.yaml --answers -
|   in the new pack, gentle:
|   echo '{"$pack":"knees@2","fever":true}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|
| contributor: the contributor 'smoking' can come first where it did not
|   in the old pack, no contributor:
|   echo '{"$pack":"knees@1"}' | lumbago assess --pack packs/diff/old.yaml --answers -
|   in the new pack, smoking:
|   echo '{"$pack":"knees@2","smokes":"daily"}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|
| contributor: no contributor may score where one did
|   in the old pack, smoking:
|   echo '{"$pack":"knees@1","smokes":true}' | lumbago assess --pack packs/diff/old.yaml --answers -
|   in the new pack, no contributor:
|   echo '{"$pack":"knees@2"}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|
| activity: the activity 'squat' can be in a plan where it was not
|   in the old pack, not in the plan:
|   echo '{"$pack":"knees@1","fever":true,"sore_knee":false,"hours":9}' | lumbago assess --pack packs/diff/old.yaml --answers -
|   in the new pack, in the plan:
|   echo '{"$pack":"knees@2","fever":true,"sore_knee":false,"hours":9}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|
| activity: the activity 'rest' can be in a plan where it was not
|   in the old pack, not in the plan:
|   echo '{"$pack":"knees@1","fever":true}' | lumbago assess --pack packs/diff/old.yaml --answers -
|   in the new pack, in the plan:
|   echo '{"$pack":"knees@2","fever":true}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|
| schedule: not proven, because it was not encoded how days and order follow from what differs: whether 'squat' may be given, whether 'rest' may be given, the score of 'sitting', the score of 'smoking', whether activities that both plans have can be on other days or in another order
|
| Questions are the same where their id, type and unit are. Compared are all sets
| of answers that both packs take; what only one of them asks may be answered in
| any way there.
? 6
The commands that it prints show what it says.
$ lumbago pack diff -q packs/diff/old.yaml packs/diff/changed.yaml | grep '^  echo' | sed 's/$/ --json/' | sh | grep '^    "level"'
|     "level": "routine",
|     "level": "self_care",
|     "level": "urgent",
|     "level": "routine",
|     "level": "routine",
|     "level": "self_care",
|     "level": "urgent",
|     "level": "routine",
|     "level": "routine",
|     "level": "routine",
|     "level": "routine",
|     "level": "routine",
|     "level": "urgent",
|     "level": "routine",
|     "level": "urgent",
|     "level": "routine",
$ lumbago pack diff -q --json packs/diff/old.yaml packs/diff/changed.yaml | sed 's/"sha256": "[0-9a-f]*"/"sha256": ""/'
| {
|   "schema": "lumbago.diff/1",
|   "old": {
|     "id": "knees",
|     "version": "1",
|     "sha256": "",
|     "source": "packs/diff/old.yaml"
|   },
|   "new": {
|     "id": "knees",
|     "version": "2",
|     "sha256": "",
|     "source": "packs/diff/changed.yaml"
|   },
|   "questions": [
|     {
|       "id": "age",
|       "compared": "in_part"
|     },
|     {
|       "id": "smokes",
|       "compared": "other_type"
|     },
|     {
|       "id": "weak_immune",
|       "compared": "only_new"
|     }
|   ],
|   "kinds": [
|     {
|       "id": "level",
|       "result": "differs",
|       "differences": 2,
|       "not_proven": 0,
|       "claims": 3,
|       "queries": 3
|     },
|     {
|       "id": "policy",
|       "result": "differs",
|       "differences": 2,
|       "not_proven": 0,
|       "claims": 3,
|       "queries": 3
|     },
|     {
|       "id": "contributor",
|       "result": "differs",
|       "differences": 2,
|       "not_proven": 0,
|       "claims": 3,
|       "queries": 3
|     },
|     {
|       "id": "activity",
|       "result": "differs",
|       "differences": 2,
|       "not_proven": 0,
|       "claims": 2,
|       "queries": 3
|     },
|     {
|       "id": "schedule",
|       "result": "not_proven",
|       "differences": 0,
|       "not_proven": 1,
|       "claims": 1,
|       "queries": 8
|     }
|   ],
|   "differences": [
|     {
|       "kind": "level",
|       "result": "differs",
|       "message": "someone at the level routine can get a lower one",
|       "old": {
|         "outcome": "routine",
|         "answers": {"$pack":"knees@1","age":18},
|         "command": "echo '{\"$pack\":\"knees@1\",\"age\":18}' | lumbago assess --pack packs/diff/old.yaml --answers -"
|       },
|       "new": {
|         "outcome": "self_care",
|         "answers": {"$pack":"knees@2","age":18,"weak_immune":false},
|         "command": "echo '{\"$pack\":\"knees@2\",\"age\":18,\"weak_immune\":false}' | lumbago assess --pack packs/diff/changed.yaml --answers -"
|       }
|     },
|     {
|       "kind": "level",
|       "result": "differs",
|       "message": "someone at the level urgent can get a lower one",
|       "old": {
|         "outcome": "urgent",
|         "answers": {"$pack":"knees@1","fever":true},
|         "command": "echo '{\"$pack\":\"knees@1\",\"fever\":true}' | lumbago assess --pack packs/diff/old.yaml --answers -"
|       },
|       "new": {
|         "outcome": "routine",
|         "answers": {"$pack":"knees@2","fever":true},
|         "command": "echo '{\"$pack\":\"knees@2\",\"fever\":true}' | lumbago assess --pack packs/diff/changed.yaml --answers -"
|       }
|     },
|     {
|       "kind": "policy",
|       "result": "differs",
|       "message": "someone with the plan policy gentle can get a milder one",
|       "old": {
|         "outcome": "gentle",
|         "answers": {"$pack":"knees@1","age":18},
|         "command": "echo '{\"$pack\":\"knees@1\",\"age\":18}' | lumbago assess --pack packs/diff/old.yaml --answers -"
|       },
|       "new": {
|         "outcome": "full",
|         "answers": {"$pack":"knees@2","age":18,"weak_immune":false},
|         "command": "echo '{\"$pack\":\"knees@2\",\"age\":18,\"weak_immune\":false}' | lumbago assess --pack packs/diff/changed.yaml --answers -"
|       }
|     },
|     {
|       "kind": "policy",
|       "result": "differs",
|       "message": "someone with the plan policy comfort_only can get a milder one",
|       "old": {
|         "outcome": "comfort_only",
|         "answers": {"$pack":"knees@1","fever":true},
|         "command": "echo '{\"$pack\":\"knees@1\",\"fever\":true}' | lumbago assess --pack packs/diff/old.yaml --answers -"
|       },
|       "new": {
|         "outcome": "gentle",
|         "answers": {"$pack":"knees@2","fever":true},
|         "command": "echo '{\"$pack\":\"knees@2\",\"fever\":true}' | lumbago assess --pack packs/diff/changed.yaml --answers -"
|       }
|     },
|     {
|       "kind": "contributor",
|       "result": "differs",
|       "message": "the contributor 'smoking' can come first where it did not",
|       "old": {
|         "outcome": "no contributor",
|         "answers": {"$pack":"knees@1"},
|         "command": "echo '{\"$pack\":\"knees@1\"}' | lumbago assess --pack packs/diff/old.yaml --answers -"
|       },
|       "new": {
|         "outcome": "smoking",
|         "answers": {"$pack":"knees@2","smokes":"daily"},
|         "command": "echo '{\"$pack\":\"knees@2\",\"smokes\":\"daily\"}' | lumbago assess --pack packs/diff/changed.yaml --answers -"
|       }
|     },
|     {
|       "kind": "contributor",
|       "result": "differs",
|       "message": "no contributor may score where one did",
|       "old": {
|         "outcome": "smoking",
|         "answers": {"$pack":"knees@1","smokes":true},
|         "command": "echo '{\"$pack\":\"knees@1\",\"smokes\":true}' | lumbago assess --pack packs/diff/old.yaml --answers -"
|       },
|       "new": {
|         "outcome": "no contributor",
|         "answers": {"$pack":"knees@2"},
|         "command": "echo '{\"$pack\":\"knees@2\"}' | lumbago assess --pack packs/diff/changed.yaml --answers -"
|       }
|     },
|     {
|       "kind": "activity",
|       "result": "differs",
|       "message": "the activity 'squat' can be in a plan where it was not",
|       "old": {
|         "outcome": "not in the plan",
|         "answers": {"$pack":"knees@1","fever":true,"sore_knee":false,"hours":9},
|         "command": "echo '{\"$pack\":\"knees@1\",\"fever\":true,\"sore_knee\":false,\"hours\":9}' | lumbago assess --pack packs/diff/old.yaml --answers -"
|       },
|       "new": {
|         "outcome": "in the plan",
|         "answers": {"$pack":"knees@2","fever":true,"sore_knee":false,"hours":9},
|         "command": "echo '{\"$pack\":\"knees@2\",\"fever\":true,\"sore_knee\":false,\"hours\":9}' | lumbago assess --pack packs/diff/changed.yaml --answers -"
|       }
|     },
|     {
|       "kind": "activity",
|       "result": "differs",
|       "message": "the activity 'rest' can be in a plan where it was not",
|       "old": {
|         "outcome": "not in the plan",
|         "answers": {"$pack":"knees@1","fever":true},
|         "command": "echo '{\"$pack\":\"knees@1\",\"fever\":true}' | lumbago assess --pack packs/diff/old.yaml --answers -"
|       },
|       "new": {
|         "outcome": "in the plan",
|         "answers": {"$pack":"knees@2","fever":true},
|         "command": "echo '{\"$pack\":\"knees@2\",\"fever\":true}' | lumbago assess --pack packs/diff/changed.yaml --answers -"
|       }
|     },
|     {
|       "kind": "schedule",
|       "result": "not_proven",
|       "message": "not proven, because it was not encoded how days and order follow from what differs: whether 'squat' may be given, whether 'rest' may be given, the score of 'sitting', the score of 'smoking', whether activities that both plans have can be on other days or in another order"
|     }
|   ],
|   "claims": 12,
|   "queries": 20,
|   "checked_proofs": 6
| }

The other way round.
$ lumbago pack diff -q packs/diff/changed.yaml packs/diff/old.yaml
| from knees 2 (packs/diff/changed.yaml) to knees 1 (packs/diff/old.yaml)
|   the question 'age' takes other answers: only those that both packs take are compared
|   the question 'smokes' has another type or unit, and may be answered in any way in each pack
|   the question 'weak_immune' is only in the old pack
|   level: no difference (3 claims, 3 queries)
|   policy: no difference (3 claims, 3 queries)
|   contributor: 3 differences (3 claims, 3 queries)
|   activity: 1 not proven (2 claims, 6 queries)
|   schedule: 1 not proven (1 claim, 8 queries)
|
| contributor: the contributor 'sitting' can come first where it did not
|   in the old pack, smoking:
|   echo '{"$pack":"knees@2","hours":9,"smokes":"daily"}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|   in the new pack, sitting:
|   echo '{"$pack":"knees@1","hours":9}' | lumbago assess --pack packs/diff/old.yaml --answers -
|
| contributor: the contributor 'smoking' can come first where it did not
|   in the old pack, no contributor:
|   echo '{"$pack":"knees@2"}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|   in the new pack, smoking:
|   echo '{"$pack":"knees@1","smokes":true}' | lumbago assess --pack packs/diff/old.yaml --answers -
|
| contributor: no contributor may score where one did
|   in the old pack, smoking:
|   echo '{"$pack":"knees@2","smokes":"daily"}' | lumbago assess --pack packs/diff/changed.yaml --answers -
|   in the new pack, no contributor:
|   echo '{"$pack":"knees@1"}' | lumbago assess --pack packs/diff/old.yaml --answers -
|
| schedule: not proven, because it was not encoded how days and order follow from what differs: whether 'squat' may be given, whether 'rest' may be given, the score of 'sitting', the score of 'smoking', whether activities that both plans have can be on other days or in another order
|
| activity: not proven, because time and order decide in the plan, whether these
| can be in a plan where they were not: squat
|
| Questions are the same where their id, type and unit are. Compared are all sets
| of answers that both packs take; what only one of them asks may be answered in
| any way there.
? 6

Other words that mean the same.
$ lumbago pack diff packs/diff/old.yaml packs/diff/same.yaml 2>&1 | sed 's/in [0-9.]* s/in T s/'
| 12 claims settled by 12 queries in T s; 12 proofs were checked, and 0 sets of answers were tried on the engine.
| from knees 1 (packs/diff/old.yaml) to knees 1.1 (packs/diff/same.yaml)
|   level: no difference (3 claims, 3 queries)
|   policy: no difference (3 claims, 3 queries)
|   contributor: no difference (3 claims, 3 queries)
|   activity: no difference (2 claims, 2 queries)
|   schedule: no difference (1 claim, 1 query)
|
| Nobody gets a lower level, a milder plan, another first contributor or an
| activity that was not in the plan, whatever the answers.
| Questions are the same where their id, type and unit are. Compared are all sets
| of answers that both packs take; what only one of them asks may be answered in
| any way there.

The built-in pack and itself, the new one left out.
$ lumbago pack diff -q data/low-back
| from low_back 0.2.0 (data/low-back) to low_back 0.2.0 (builtin)
|   level: no difference (3 claims, 3 queries)
|   policy: no difference (3 claims, 3 queries)
|   contributor: no difference (21 claims, 21 queries)
|   activity: no difference (61 claims, 61 queries)
|   schedule: no difference (1 claim, 1 query)
|
| Nobody gets a lower level, a milder plan, another first contributor or an
| activity that was not in the plan, whatever the answers.
| Questions are the same where their id, type and unit are. Compared are all sets
| of answers that both packs take; what only one of them asks may be answered in
| any way there.

A solver that may not think for long: can ten pigeons lose their warning sign of nine holes?
$ sed '/^triage:/,/^$/d' packs/hard/pigeonhole.yaml > free.yaml
$ lumbago pack diff -q --budget 2000 packs/hard/pigeonhole.yaml free.yaml
| from pigeonhole 1 (packs/hard/pigeonhole.yaml) to pigeonhole 1 (free.yaml)
|   level: 1 not proven (3 claims, 3 queries)
|   policy: 1 not proven (3 claims, 3 queries)
|   contributor: no difference (0 claims, 0 queries)
|   activity: no difference (1 claim, 1 query)
|   schedule: no difference (1 claim, 1 query)
|
| level: not proven with 2000 conflicts, whether someone at the level routine can get a lower one
|
| policy: not proven with 2000 conflicts, whether someone with the plan policy gentle can get a milder one
|
| Questions are the same where their id, type and unit are. Compared are all sets
| of answers that both packs take; what only one of them asks may be answered in
| any way there.
? 7

What cannot be compared, and what nobody asked for.
$ lumbago pack diff
! lumbago: 'pack diff' needs an argument: OLD [NEW]
! Try 'lumbago help pack diff'.
? 2
$ lumbago pack diff packs/diff/old.yaml packs/diff/same.yaml packs/neck.yaml
! lumbago: unexpected argument 'packs/neck.yaml'
! Try 'lumbago help pack diff'.
? 2
$ lumbago pack diff packs/nowhere packs/neck.yaml
! packs/nowhere: error: cannot be read: No such file or directory
? 1
$ lumbago pack diff packs/neck.yaml packs/nowhere
! packs/nowhere: error: cannot be read: No such file or directory
? 1
$ lumbago pack diff --answers x packs/neck.yaml
! lumbago: 'pack diff' does not take the option '--answers'
! Try 'lumbago help pack diff'.
? 2
$ echo 'questions: 1' > bad.yaml; lumbago pack diff bad.yaml packs/neck.yaml
! bad.yaml:1:1: error: no file of the pack has the section 'pack'
!   questions: 1
!   ^
! bad.yaml:1:12: error: 'questions' takes a list, not '1'
!   questions: 1
!              ^
? 4
