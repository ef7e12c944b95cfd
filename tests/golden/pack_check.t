What pack check finds in packs that can be read: see the first line of each pack.

Warnings are about what could be left out. They leave the exit status alone, but for --strict.
$ lumbago pack check packs/bad/unused.yaml
| unused 1
|   questions: 3
|   triage: 1
|   contributors: 0
|   contraindications: 0
|   activities: 0
|   scales: 0
|   references: 2
|   cases: 2
| The pack is sound, its cases hold, and they try every rule and activity.
! packs/bad/unused.yaml:19:5: warning: no rule or scale reads the question 'pets', so nobody is asked
! packs/bad/unused.yaml:20:5: warning: no rule or scale reads the question 'dogs', so nobody is asked
! packs/bad/unused.yaml:23:5: warning: no condition reads the table 'usual_dogs'
! packs/bad/unused.yaml:27:5: warning: no condition reads the derived value 'many_dogs'
! packs/bad/unused.yaml:28:5: warning: no condition reads the derived value 'more_dogs'
! packs/bad/unused.yaml:35:5: warning: nothing cites the reference 'R2'
$ lumbago pack check --quiet packs/bad/unused.yaml | tail -n 1
| The pack is sound, its cases hold, and they try every rule and activity.
$ lumbago pack check --strict packs/bad/unused.yaml
! packs/bad/unused.yaml:19:5: warning: no rule or scale reads the question 'pets', so nobody is asked
! packs/bad/unused.yaml:20:5: warning: no rule or scale reads the question 'dogs', so nobody is asked
! packs/bad/unused.yaml:23:5: warning: no condition reads the table 'usual_dogs'
! packs/bad/unused.yaml:27:5: warning: no condition reads the derived value 'many_dogs'
! packs/bad/unused.yaml:28:5: warning: no condition reads the derived value 'more_dogs'
! packs/bad/unused.yaml:35:5: warning: nothing cites the reference 'R2'
? 6

Errors are about what the pack says and cannot do.
$ lumbago pack check packs/bad/never_scores.yaml
! packs/bad/never_scores.yaml:21:5: error: the contributor 'sitting' can never score: its prior and points are too few
? 6
$ lumbago pack check packs/bad/never_withholds.yaml
! packs/bad/never_withholds.yaml:21:5: error: no activity has a tag that the contraindication 'sore_knee' excludes
? 6
$ lumbago pack check packs/bad/never_picked.yaml
! packs/bad/never_picked.yaml:25:5: error: no slot of the plan picks the activity 'sleep'
? 6
$ lumbago pack check packs/bad/never_filled.yaml
! packs/bad/never_filled.yaml:31:7: error: this slot is never filled: 'sitting' informs the outlook only, or cannot reach the least score
! packs/bad/never_filled.yaml:32:7: error: this slot is never filled: 'standing' informs the outlook only, or cannot reach the least score
? 6
$ lumbago pack check packs/bad/never_reached.yaml
! packs/bad/never_reached.yaml:30:7: error: this slot never reaches 'kneel': 'bend' stands before it and fits wherever it does
? 6

Some take the prover. Nothing else is said of what can never be true, as that it has no case.
$ lumbago pack check packs/bad/never_true.yaml
! packs/bad/never_true.yaml:20:5: error: the question 'tired' can never be asked
! packs/bad/never_true.yaml:26:5: error: the warning sign 'too_long' can never be true
! packs/bad/never_true.yaml:28:56: error: in this condition, 'work - work > 0' can never be true
! packs/bad/never_true.yaml:29:52: error: in this condition, 'hours - hours == 0' can never be false
! packs/bad/never_true.yaml:37:7: error: the condition of this slot can never be true
! packs/bad/never_true.yaml:41:5: error: the case 'short_day' does not hold: 'tired' does not apply
? 6
$ lumbago pack check packs/bad/always_true.yaml
! packs/bad/always_true.yaml:20:5: warning: the question 'sore' always applies: its condition can never be false
! packs/bad/always_true.yaml:23:5: error: the warning sign 'any_time' can never be false
! packs/bad/always_true.yaml:26:80: error: 'time' gets points for what can never be false: hours > 3 || hours < 12
! packs/bad/always_true.yaml:29:5: error: the contraindication 'sore_or_not' can never be false
! packs/bad/always_true.yaml:29:30: error: in this condition, 'hours - hours == 0' can never be false
! packs/bad/always_true.yaml:33:5: error: the activity 'kneel' can never be in a plan
! packs/bad/always_true.yaml:36:15: warning: 'easier_if' can never be false
! packs/bad/always_true.yaml:40:7: warning: the condition of this slot can never be false
? 6
$ lumbago pack check packs/bad/tier_never_counts.yaml
! packs/bad/tier_never_counts.yaml: error: the pack 'tier_never_counts' has no cases, so nothing shows that its rules work
! packs/bad/tier_never_counts.yaml:21:123: error: 'sitting' can never get points for this, as a tier with more points holds too: hours > 8
? 6
$ lumbago pack check packs/bad/activity_never_given.yaml
! packs/bad/activity_never_given.yaml: error: the pack 'activity_never_given' has no cases, so nothing shows that its rules work
! packs/bad/activity_never_given.yaml:25:5: error: the activity 'squat' can never be in a plan
? 6
$ lumbago pack check packs/bad/assert_never_applies.yaml
! packs/bad/assert_never_applies.yaml: error: the pack 'assert_never_applies' has no cases, so nothing shows that its rules work
! packs/bad/assert_never_applies.yaml:25:5: error: the condition of the assert 'children' can never be true
? 6

A question that is asked later, a table that needs a later value, and questions in a circle.
< questions:
<   - {id: first, ask: "One?", type: boolean, when: second}
<   - {id: second, ask: "Two?", type: boolean, when: first}
<   - {id: self, ask: "Three?", type: boolean, when: self}
< tables: [{id: t, title: T, by: [late], rows: [{late: true, value: 1}, {late: false, value: 2}], verified: false}]
< derived: [{id: early, title: E, value: t > 1}, {id: late, title: L, value: first}]
$ mkdir later && cp packs/minimal.yaml later && cat > later/rules.yaml && lumbago pack check later
! later/rules.yaml:2:51: error: 'when' of 'first' reads 'second', which is not asked before it
!     - {id: first, ask: "One?", type: boolean, when: second}
!                                                     ^
! later/rules.yaml:4:52: error: 'when' of 'self' reads 'self', which is not asked before it
!     - {id: self, ask: "Three?", type: boolean, when: self}
!                                                      ^
! later/rules.yaml:6:40: error: 'early' reads a table that needs a later derived value
!   derived: [{id: early, title: E, value: t > 1}, {id: late, title: L, value: first}]
!                                          ^~~~~
? 4

SARIF: warnings, errors, a case that fails, and what the reader says of a pack it cannot use.
$ lumbago pack check --format sarif packs/bad/always_true.yaml
| {
|   "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
|   "version": "2.1.0",
|   "runs": [
|     {
|       "tool": {
|         "driver": {
|           "name": "lumbago",
|           "version": "0.1.0",
|           "rules": [
|             {
|               "id": "always-true",
|               "shortDescription": {
|                 "text": "A condition can never be false."
|               }
|             },
|             {
|               "id": "never-given",
|               "shortDescription": {
|                 "text": "An activity can never be in a plan."
|               }
|             }
|           ]
|         }
|       },
|       "columnKind": "unicodeCodePoints",
|       "results": [
|         {
|           "ruleId": "always-true",
|           "ruleIndex": 0,
|           "level": "warning",
|           "message": {
|             "text": "the question 'sore' always applies: its condition can never be false"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "packs/bad/always_true.yaml"
|                 },
|                 "region": {
|                   "startLine": 20,
|                   "startColumn": 5,
|                   "endColumn": 6
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "always-true",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "the warning sign 'any_time' can never be false"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "packs/bad/always_true.yaml"
|                 },
|                 "region": {
|                   "startLine": 23,
|                   "startColumn": 5,
|                   "endColumn": 6
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "always-true",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "'time' gets points for what can never be false: hours > 3 || hours < 12"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "packs/bad/always_true.yaml"
|                 },
|                 "region": {
|                   "startLine": 26,
|                   "startColumn": 80,
|                   "endColumn": 81
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "always-true",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "the contraindication 'sore_or_not' can never be false"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "packs/bad/always_true.yaml"
|                 },
|                 "region": {
|                   "startLine": 29,
|                   "startColumn": 5,
|                   "endColumn": 6
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "always-true",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "in this condition, 'hours - hours == 0' can never be false"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "packs/bad/always_true.yaml"
|                 },
|                 "region": {
|                   "startLine": 29,
|                   "startColumn": 30,
|                   "endColumn": 31
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "never-given",
|           "ruleIndex": 1,
|           "level": "error",
|           "message": {
|             "text": "the activity 'kneel' can never be in a plan"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "packs/bad/always_true.yaml"
|                 },
|                 "region": {
|                   "startLine": 33,
|                   "startColumn": 5,
|                   "endColumn": 6
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "always-true",
|           "ruleIndex": 0,
|           "level": "warning",
|           "message": {
|             "text": "'easier_if' can never be false"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "packs/bad/always_true.yaml"
|                 },
|                 "region": {
|                   "startLine": 36,
|                   "startColumn": 15,
|                   "endColumn": 16
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "always-true",
|           "ruleIndex": 0,
|           "level": "warning",
|           "message": {
|             "text": "the condition of this slot can never be false"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "packs/bad/always_true.yaml"
|                 },
|                 "region": {
|                   "startLine": 40,
|                   "startColumn": 7,
|                   "endColumn": 8
|                 }
|               }
|             }
|           ]
|         }
|       ]
|     }
|   ]
| }
? 6
< cases:
<   - {id: wrong, answers: {age: 40, numb: true}, expect: {level: routine, no_signs: [numbness]}}
$ mkdir 'a case' && cp packs/minimal.yaml 'a case' && cat > 'a case/cases.yaml' && lumbago pack check --format sarif './a case'
| {
|   "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
|   "version": "2.1.0",
|   "runs": [
|     {
|       "tool": {
|         "driver": {
|           "name": "lumbago",
|           "version": "0.1.0",
|           "rules": [
|             {
|               "id": "case-fails",
|               "shortDescription": {
|                 "text": "A case of the pack does not give what it says."
|               }
|             },
|             {
|               "id": "unused",
|               "shortDescription": {
|                 "text": "Nothing uses this, so it can be left out."
|               }
|             }
|           ]
|         }
|       },
|       "columnKind": "unicodeCodePoints",
|       "results": [
|         {
|           "ruleId": "case-fails",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "the case 'wrong' does not hold: level is emergency, expected routine"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "a%20case/cases.yaml"
|                 },
|                 "region": {
|                   "startLine": 2,
|                   "startColumn": 5,
|                   "endColumn": 6
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "case-fails",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "the case 'wrong' does not hold: 'numbness' is among the signs"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "a%20case/cases.yaml"
|                 },
|                 "region": {
|                   "startLine": 2,
|                   "startColumn": 5,
|                   "endColumn": 6
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "unused",
|           "ruleIndex": 1,
|           "level": "warning",
|           "message": {
|             "text": "no rule or scale reads the question 'age', so nobody is asked"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "a%20case/minimal.yaml"
|                 },
|                 "region": {
|                   "startLine": 17,
|                   "startColumn": 5,
|                   "endColumn": 6
|                 }
|               }
|             }
|           ]
|         }
|       ]
|     }
|   ]
| }
? 6
$ lumbago pack check --format sarif later
| {
|   "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
|   "version": "2.1.0",
|   "runs": [
|     {
|       "tool": {
|         "driver": {
|           "name": "lumbago",
|           "version": "0.1.0",
|           "rules": [
|             {
|               "id": "forward-reference",
|               "shortDescription": {
|                 "text": "A condition reads what is asked or computed later."
|               }
|             }
|           ]
|         }
|       },
|       "columnKind": "unicodeCodePoints",
|       "results": [
|         {
|           "ruleId": "forward-reference",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "'when' of 'first' reads 'second', which is not asked before it"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "later/rules.yaml"
|                 },
|                 "region": {
|                   "startLine": 2,
|                   "startColumn": 51,
|                   "endColumn": 52
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "forward-reference",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "'when' of 'self' reads 'self', which is not asked before it"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "later/rules.yaml"
|                 },
|                 "region": {
|                   "startLine": 4,
|                   "startColumn": 52,
|                   "endColumn": 53
|                 }
|               }
|             }
|           ]
|         },
|         {
|           "ruleId": "forward-reference",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "'early' reads a table that needs a later derived value"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "later/rules.yaml"
|                 },
|                 "region": {
|                   "startLine": 6,
|                   "startColumn": 40,
|                   "endColumn": 45
|                 }
|               }
|             }
|           ]
|         }
|       ]
|     }
|   ]
| }
? 4
$ lumbago pack check --format sarif packs/neck.yaml
| {
|   "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
|   "version": "2.1.0",
|   "runs": [
|     {
|       "tool": {
|         "driver": {
|           "name": "lumbago",
|           "version": "0.1.0",
|           "rules": []
|         }
|       },
|       "columnKind": "unicodeCodePoints",
|       "results": []
|     }
|   ]
| }

JSON has the severity of each fault.
$ lumbago pack check --json packs/bad/unused.yaml | sed -n '/"faults"/,$p'
|   "faults": [
|     {
|       "code": "unused",
|       "severity": "warning",
|       "message": "no rule or scale reads the question 'pets', so nobody is asked",
|       "file": "packs/bad/unused.yaml",
|       "line": 19,
|       "column": 5
|     },
|     {
|       "code": "unused",
|       "severity": "warning",
|       "message": "no rule or scale reads the question 'dogs', so nobody is asked",
|       "file": "packs/bad/unused.yaml",
|       "line": 20,
|       "column": 5
|     },
|     {
|       "code": "unused",
|       "severity": "warning",
|       "message": "no condition reads the table 'usual_dogs'",
|       "file": "packs/bad/unused.yaml",
|       "line": 23,
|       "column": 5
|     },
|     {
|       "code": "unused",
|       "severity": "warning",
|       "message": "no condition reads the derived value 'many_dogs'",
|       "file": "packs/bad/unused.yaml",
|       "line": 27,
|       "column": 5
|     },
|     {
|       "code": "unused",
|       "severity": "warning",
|       "message": "no condition reads the derived value 'more_dogs'",
|       "file": "packs/bad/unused.yaml",
|       "line": 28,
|       "column": 5
|     },
|     {
|       "code": "unused",
|       "severity": "warning",
|       "message": "nothing cites the reference 'R2'",
|       "file": "packs/bad/unused.yaml",
|       "line": 35,
|       "column": 5
|     }
|   ]
| }

A translation of texts that have changed is not used, and says what it is waiting for.
$ lumbago pack check packs/stale
| stale 1
|   questions: 2
|   triage: 2
|   contributors: 0
|   contraindications: 0
|   activities: 0
|   scales: 0
|   references: 1
|   cases: 3
| translation de (Deutsch): 18 of 19 texts. No one has reviewed this translation.
|   not translated: hours.ask
|   1 entry is translated without its source, so a change to it would not show
| The pack is sound, its cases hold, and they try every rule and activity.
! packs/stale/text.de.yaml:20:10: warning: the texts of 'hours' have changed since they were translated, so this translation is not used: check it, then write its source as 3e419d96
$ lumbago pack check --strict packs/stale
! packs/stale/text.de.yaml:20:10: warning: the texts of 'hours' have changed since they were translated, so this translation is not used: check it, then write its source as 3e419d96
? 6
$ lumbago pack check --json packs/stale | sed -n '/"translations"/,$p'
|   "translations": [
|     {
|       "language": "de",
|       "texts": 19,
|       "reviewed": false,
|       "untranslated": [
|         "hours.ask"
|       ],
|       "changed": {
|         "hours": "3e419d96"
|       },
|       "unmarked": {
|         "hot": "b013351a"
|       }
|     }
|   ],
|   "faults": [
|     {
|       "code": "stale",
|       "severity": "warning",
|       "message": "the texts of 'hours' have changed since they were translated, so this translation is not used: check it, then write its source as 3e419d96",
|       "file": "packs/stale/text.de.yaml",
|       "line": 20,
|       "column": 10
|     }
|   ]
| }
$ lumbago questions --pack packs/stale --lang de | head -n 12
| Fragen: Ein Fund
| ────────────────
|
| - hours: How many hours a day?
|   eine ganze Zahl, 0 bis 24 Stunden
| - fever: Haben Sie Fieber?
|   ja oder nein
|
| Niemand hat diese Übersetzung geprüft. 1 Text dieses Pakets ist noch nicht
| übersetzt.

The pack inside the program is clean.
$ lumbago pack check --strict | tail -n 1
| The pack is sound, its cases hold, and they try every rule and activity.
