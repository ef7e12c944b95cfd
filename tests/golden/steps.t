Steps of a number that move the level by two, and questions of warning signs that not everybody is
asked: see the first lines of each pack.

All jumps of a number, by its values; a sign that a declared step need not list; and the declared
one, by a number that is made from two answers, is no breach.
$ lumbago pack prove -q packs/bad/cliff.yaml
| cliff 1
|   policy: holds (12 claims, 12 queries)
|   contraindications: holds (0 claims, 0 queries)
|   live: does not hold (12 claims, 12 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (6 claims, 6 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: does not hold (9 claims, 10 queries)
|   asserts: holds (0 claims, 0 queries)
|
| packs/bad/cliff.yaml:43:5: error: the declared step 'begun >= 3' need not list the warning sign 'hot', which makes no jump there
|
| packs/bad/cliff.yaml:19:5: error: one step of 'age', from 59 to 60, moves the level from self_care to urgent, by bones
|   {"$pack":"cliff@1","age":59,"fall":true,"shakes":false}
|   echo '{"$pack":"cliff@1","age":59,"fall":true,"shakes":false}' | lumbago assess --pack packs/bad/cliff.yaml --answers -
|   after the step:
|   echo '{"$pack":"cliff@1","age":60,"fall":true,"shakes":false}' | lumbago assess --pack packs/bad/cliff.yaml --answers -
|
| packs/bad/cliff.yaml:22:5: error: one step of 'fever', from 38.499 to 38.5, moves the level from self_care to emergency, by chill
|   {"$pack":"cliff@1","fever":38.499,"shakes":true}
|   echo '{"$pack":"cliff@1","fever":38.499,"shakes":true}' | lumbago assess --pack packs/bad/cliff.yaml --answers -
|   after the step:
|   echo '{"$pack":"cliff@1","fever":38.5,"shakes":true}' | lumbago assess --pack packs/bad/cliff.yaml --answers -
|
| packs/bad/cliff.yaml:22:5: error: one step of 'fever', from 40.499 to 40.5, moves the level from self_care to urgent, by hot
|   {"$pack":"cliff@1","fever":40.499,"shakes":false}
|   echo '{"$pack":"cliff@1","fever":40.499,"shakes":false}' | lumbago assess --pack packs/bad/cliff.yaml --answers -
|   after the step:
|   echo '{"$pack":"cliff@1","fever":40.5,"shakes":false}' | lumbago assess --pack packs/bad/cliff.yaml --answers -
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6
$ lumbago pack prove -q packs/bad/cliff.yaml | grep '^  echo' | sed 's/$/ --json/' | sh | grep '^    "level"'
|     "level": "self_care",
|     "level": "urgent",
|     "level": "self_care",
|     "level": "emergency",
|     "level": "self_care",
|     "level": "urgent",
$ lumbago pack prove -q packs/bad/cliff.yaml --json | sed -n '/"step": {/,/next_command/p' | head -n 18
|       "step": {
|         "question": "age",
|         "from": 59,
|         "to": 60,
|         "level_from": "self_care",
|         "level_to": "urgent",
|         "signs": [
|           "bones"
|         ]
|       },
|       "next_answers": {"$pack":"cliff@1","age":60,"fall":true,"shakes":false},
|       "next_command": "echo '{\"$pack\":\"cliff@1\",\"age\":60,\"fall\":true,\"shakes\":false}' | lumbago assess --pack packs/bad/cliff.yaml --answers -"
|       "step": {
|         "question": "fever",
|         "from": 38.499,
|         "to": 38.5,
|         "level_from": "self_care",
|         "level_to": "emergency",
$ sed '/^steps:/,$d' packs/bad/cliff.yaml > undeclared.yaml && lumbago pack prove -q undeclared.yaml | grep -o "step of '[a-z]*'" | uniq -c
|      10 step of 'age'
|      10 step of 'weeks'
|       2 step of 'fever'
$ lumbago pack check packs/bad/cliff.yaml
! packs/bad/cliff.yaml: error: the pack 'cliff' has no cases, so nothing shows that its rules work
! packs/bad/cliff.yaml:43:5: warning: the declared step 'begun >= 3' need not list the warning sign 'hot', which makes no jump there
? 6

A step is told where its number and its signs are.
$ lumbago show --pack packs/bad/cliff.yaml begun
| Age when it began
| ─────────────────
|
| begun: derived value, packs/bad/cliff.yaml:26
|
| - Value: age - weeks / 52
|
| Where one step may move the level by two
|
| - at begun 3, by young; hot: The smallest are different.
|
| Used by
|
| - warning sign: young
| - declared step: begun >= 3
$ lumbago show --pack packs/good/nerves.yaml age | sed -n '/Where/,/Used/p'
| Where one step may move the level by two
|
| - at age 18, by child: The guideline on pain at night is for children.
|
| Used by
$ lumbago show --pack packs/good/nerves.yaml child | sed -n '/Where/,/Sources/p'
| Where one step may move the level by two
|
| - at age 18, by child: The guideline on pain at night is for children.
|
| Sources
$ lumbago show --pack packs/good/nerves.yaml child --json | grep -A 2 steps_declared
|   "steps_declared": [
|     "at age 18, by child: The guideline on pain at night is for children."
|   ],
$ lumbago show --pack packs/good/nerves.yaml night_pain | grep then
| - Why only then: The sign is for children only.
$ lumbago pack show packs/good/nerves.yaml | tail -n 3
| steps (1)
|
| - age >= 18: The guideline on pain at night is for children.
$ lumbago pack show --json packs/good/nerves.yaml | sed -n '/"steps": \[$/,$p' | tail -n 13
|     ],
|     "steps": [
|       {
|         "number": "age",
|         "at": 18,
|         "signs": [
|           "child"
|         ],
|         "why": "The guideline on pain at night is for children."
|       }
|     ]
|   }
| }

The pregnant are asked below 55 only. That an old fall hides the stairs is part of the sign; that
being tired is asked late hides nothing urgent.
$ lumbago pack check packs/bad/gated.yaml
! packs/bad/gated.yaml:21:5: warning: 'gate' of the question 'limp' is not needed: no warning sign of level urgent or emergency waits behind its 'when'
! packs/bad/gated.yaml:22:67: error: the warning sign 'mother' (emergency) needs the question 'pregnant', which is asked only if age < 55: ask it always, or say in 'gate' why nobody is missed
! packs/bad/gated.yaml:38:5: error: the case 'well' does not hold: 'pregnant' does not apply
? 6
$ lumbago pack check packs/bad/gated.yaml --json | sed -n '/"faults"/,$p'
|   "faults": [
|     {
|       "code": "unused",
|       "severity": "warning",
|       "message": "'gate' of the question 'limp' is not needed: no warning sign of level urgent or emergency waits behind its 'when'",
|       "file": "packs/bad/gated.yaml",
|       "line": 21,
|       "column": 5
|     },
|     {
|       "code": "gated",
|       "severity": "error",
|       "message": "the warning sign 'mother' (emergency) needs the question 'pregnant', which is asked only if age < 55: ask it always, or say in 'gate' why nobody is missed",
|       "file": "packs/bad/gated.yaml",
|       "line": 22,
|       "column": 67
|     },
|     {
|       "code": "case-fails",
|       "severity": "error",
|       "message": "the case 'well' does not hold: 'pregnant' does not apply",
|       "file": "packs/bad/gated.yaml",
|       "line": 38,
|       "column": 5
|     }
|   ]
| }
$ lumbago pack check packs/bad/gated.yaml --format sarif | grep -A 30 '"results"'
|       "results": [
|         {
|           "ruleId": "unused",
|           "ruleIndex": 2,
|           "level": "warning",
|           "message": {
|             "text": "'gate' of the question 'limp' is not needed: no warning sign of level urgent or emergency waits behind its 'when'"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "packs/bad/gated.yaml"
|                 },
|                 "region": {
|                   "startLine": 21,
|                   "startColumn": 5,
|                   "endColumn": 6
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "gated",
|           "ruleIndex": 1,
|           "level": "error",
|           "message": {
|             "text": "the warning sign 'mother' (emergency) needs the question 'pregnant', which is asked only if age < 55: ask it always, or say in 'gate' why nobody is missed"
|           },
|           "locations": [
