A whole small pack in every format.

< {"$id": "n1", "clumsy_hands": false, "hard_fall": false, "dizzy": false, "screen_hours": 9,
<  "break_minutes": 90, "minutes_per_day": 15}
$ tee nine.json | lumbago assess --pack packs/neck.yaml --answers -
| ┃ You can start yourself
| ┃ Try the plan for two weeks.
|
| What may contribute
| ───────────────────
|
| Long days at a screen
|   ██████░░░░  60      limited evidence, reported
|   Long days without a break go with stiff necks in some studies, and not in
|   others.
|
| A score of 0 to 100 says how well your answers fit a contributor. It does not
| say how much harm there is.
|
| Your plan
| ─────────
|
| 3 minutes a day; the plan is made to fit 15. For the steps: lumbago show
| turn_head, or any other name in brackets.
|
| Stretches
|
| - Turn and look [turn_head]
|   Slowly look over one shoulder, then the other
|   1 set of 5 to 10 each side, each held for 5 seconds, every day; 3 minutes of
|   your time.
|   Stop if you become dizzy.
|   For: Long days at a screen
|
| Breaks
|
| - Stand up [stand_up]
|   Get up and walk a few steps
|   Every 30 to 45 minutes, 5 days a week.
|   For: Long days at a screen
|
| Your week
|
| Day            1  2  3  4  5  6  7
| Turn and look  x  x  x  x  x  x  x
| Minutes        3  3  3  3  3  3  3
|
| How it goes on
|
| - Weeks 1 to 2: Little and often.
|
| What would change it most
| ─────────────────────────
|
| With such answers the scores would be lower. That is no promise about pain, and
| not all of it may be yours to change.
|
| - How many hours a day do you look at a screen? 1 hour instead of 9 hours:
|   Long days at a screen: 60 to 0
| - How many minutes do you sit before you get up? 60 minutes instead of 90
|   minutes:
|   Long days at a screen: 60 to 45
|
| When to check again
| ───────────────────
|
| Answer the questions again after 2 and 6 weeks. At once if something new begins.
|
| ┃ Get help at once if
| ┃ - both hands become clumsy
| ┃ - walking becomes unsteady
|
| About this report
| ─────────────────
|
| An example for pack authors.
|
| - This is an example. It knows nothing about your neck.
|
| Pack desk_neck 1, hash 90e6d0324479. Lumbago 0.1.0. No clinician has reviewed
| this pack.
|
| Try next: lumbago show turn_head --pack packs/neck.yaml
$ lumbago assess --pack packs/neck.yaml --answers nine.json --explain --width 60
| ┃ You can start yourself
| ┃ Try the plan for two weeks.
|
| What may contribute
| ───────────────────
|
| Long days at a screen
|   ██████░░░░  60      limited evidence, reported
|   Long days without a break go with stiff necks in some
|   studies, and not in others.
|   3 points: How many hours a day do you look at a screen? 9
|   hours
|   1 point: How many minutes do you sit before you get up? 90
|   minutes
|   Sources: E1
|
| A score of 0 to 100 says how well your answers fit a
| contributor. It does not say how much harm there is.
|
| Your plan
| ─────────
|
| 3 minutes a day; the plan is made to fit 15. For the steps:
| lumbago show turn_head, or any other name in brackets.
|
| Stretches
|
| - Turn and look [turn_head]
|   Slowly look over one shoulder, then the other
|   1 set of 5 to 10 each side, each held for 5 seconds, every
|   day; 3 minutes of your time.
|   Stop if you become dizzy.
|   For: Long days at a screen
|   Why: It keeps the neck moving. (limited evidence)
|
| Breaks
|
| - Stand up [stand_up]
|   Get up and walk a few steps
|   Every 30 to 45 minutes, 5 days a week.
|   For: Long days at a screen
|   Why: It ends the long sitting. (limited evidence)
|
| Your week
|
| Day            1  2  3  4  5  6  7
| Turn and look  x  x  x  x  x  x  x
| Minutes        3  3  3  3  3  3  3
|
| How it goes on
|
| - Weeks 1 to 2: Little and often.
|
| What would change it most
| ─────────────────────────
|
| With such answers the scores would be lower. That is no
| promise about pain, and not all of it may be yours to
| change.
|
| - How many hours a day do you look at a screen? 1 hour
|   instead of 9 hours:
|   Long days at a screen: 60 to 0
| - How many minutes do you sit before you get up? 60 minutes
|   instead of 90 minutes:
|   Long days at a screen: 60 to 45
|
| When to check again
| ───────────────────
|
| Answer the questions again after 2 and 6 weeks. At once if
| something new begins.
|
| ┃ Get help at once if
| ┃ - both hands become clumsy
| ┃ - walking becomes unsteady
|
| Sources
| ───────
|
| - E1 An example of a source, 2026.
|
| About this report
| ─────────────────
|
| An example for pack authors.
|
| - This is an example. It knows nothing about your neck.
|
| Pack desk_neck 1, hash 90e6d0324479. Lumbago 0.1.0. No
| clinician has reviewed this pack.
|
| Try next: lumbago show turn_head --pack packs/neck.yaml
$ lumbago assess --pack packs/neck.yaml --answers nine.json --json
| {
|   "schema": "lumbago.assessment/1",
|   "$id": "n1",
|   "pack": {
|     "id": "desk_neck",
|     "version": "1",
|     "sha256": "90e6d0324479a674713d64857837d0049bf8a9e890e8dfc61d3d453b134e8561",
|     "source": "packs/neck.yaml"
|   },
|   "triage": {
|     "level": "self_care",
|     "plan_policy": "full",
|     "action": "Try the plan for two weeks.",
|     "signs": [],
|     "undecided": [],
|     "could_be": "self_care",
|     "at_least": "self_care"
|   },
|   "contributors": [
|     {
|       "id": "long_screen_days",
|       "title": "Long days at a screen",
|       "score": 60,
|       "low": 60,
|       "high": 60,
|       "evidence": "limited",
|       "measured": false,
|       "because": [
|         {
|           "points": 3,
|           "when": "screen_week >= 40",
|           "answers": {
|             "screen_hours": 9
|           }
|         },
|         {
|           "points": 1,
|           "when": "break_minutes > 60",
|           "answers": {
|             "break_minutes": 90
|           }
|         }
|       ],
|       "say": "Long days without a break go with stiff necks in some studies, and not in others.",
|       "references": [
|         "E1"
|       ]
|     }
|   ],
|   "scales": [],
|   "plan": {
|     "items": [
|       {
|         "id": "turn_head",
|         "kind": "stretch",
|         "title": "Turn and look",
|         "dose": {
|           "sets": 1,
|           "reps": [
|             5,
|             10
|           ],
|           "seconds": 5,
|           "days": 7,
|           "per_side": true
|         },
|         "days": [
|           1,
|           2,
|           3,
|           4,
|           5,
|           6,
|           7
|         ],
|         "minutes": 3,
|         "for": [
|           "long_screen_days"
|         ],
|         "why": "It keeps the neck moving.",
|         "references": [],
|         "easier": false
|       },
|       {
|         "id": "stand_up",
|         "kind": "break",
|         "title": "Stand up",
|         "dose": {
|           "every_minutes": [
|             30,
|             45
|           ],
|           "days": 5
|         },
|         "days": [
|           1,
|           2,
|           3,
|           4,
|           5
|         ],
|         "minutes": 0,
|         "for": [
|           "long_screen_days"
|         ],
|         "why": "It ends the long sitting.",
|         "references": [],
|         "easier": false
|       }
|     ],
|     "withheld": [],
|     "week": [
|       {
|         "day": 1,
|         "items": [
|           "turn_head",
|           "stand_up"
|         ],
|         "minutes": 3
|       },
|       {
|         "day": 2,
|         "items": [
|           "turn_head",
|           "stand_up"
|         ],
|         "minutes": 3
|       },
|       {
|         "day": 3,
|         "items": [
|           "turn_head",
|           "stand_up"
|         ],
|         "minutes": 3
|       },
|       {
|         "day": 4,
|         "items": [
|           "turn_head",
|           "stand_up"
|         ],
|         "minutes": 3
|       },
|       {
|         "day": 5,
|         "items": [
|           "turn_head",
|           "stand_up"
|         ],
|         "minutes": 3
|       },
|       {
|         "day": 6,
|         "items": [
|           "turn_head"
|         ],
|         "minutes": 3
|       },
|       {
|         "day": 7,
|         "items": [
|           "turn_head"
|         ],
|         "minutes": 3
|       }
|     ],
|     "recheck_weeks": [
|       2,
|       6
|     ]
|   },
|   "levers": [
|     {
|       "question": "screen_hours",
|       "from": 9,
|       "to": 1,
|       "changes": [
|         {
|           "contributor": "long_screen_days",
|           "from": 60,
|           "to": 0
|         }
|       ]
|     },
|     {
|       "question": "break_minutes",
|       "from": 90,
|       "to": 60,
|       "changes": [
|         {
|           "contributor": "long_screen_days",
|           "from": 60,
|           "to": 45
|         }
|       ]
|     }
|   ],
|   "unanswered": [],
|   "ignored": [],
|   "notices": [
|     "No clinician has reviewed this pack."
|   ]
| }
$ lumbago assess --pack packs/neck.yaml --answers nine.json --format markdown
| > **You can start yourself**
| >
| > Try the plan for two weeks.
|
| ## What may contribute
|
| - **Long days at a screen: 60** (limited evidence, reported)
|   - Long days without a break go with stiff necks in some studies, and not in others.
|
| A score of 0 to 100 says how well your answers fit a contributor. It does not say how much harm there is.
|
| ## Your plan
|
| 3 minutes a day; the plan is made to fit 15. For the steps: lumbago show `turn_head`, or any other name in brackets.
|
| ### Stretches
|
| - **Turn and look \[`turn_head`\]**
|   - Slowly look over one shoulder, then the other
|   - 1 set of 5 to 10 each side, each held for 5 seconds, every day; 3 minutes of your time.
|   - Stop if you become dizzy.
|   - For: Long days at a screen
|
| ### Breaks
|
| - **Stand up \[`stand_up`\]**
|   - Get up and walk a few steps
|   - Every 30 to 45 minutes, 5 days a week.
|   - For: Long days at a screen
|
| ### Your week
|
| | Day | 1 | 2 | 3 | 4 | 5 | 6 | 7 |
| | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| | Turn and look | x | x | x | x | x | x | x |
| | Minutes | 3 | 3 | 3 | 3 | 3 | 3 | 3 |
|
| ### How it goes on
|
| - **Weeks 1 to 2:** Little and often.
|
| ## What would change it most
|
| With such answers the scores would be lower. That is no promise about pain, and not all of it may be yours to change.
|
| - **How many hours a day do you look at a screen?** 1 hour instead of 9 hours:
|   - Long days at a screen: 60 to 0
| - **How many minutes do you sit before you get up?** 60 minutes instead of 90 minutes:
|   - Long days at a screen: 60 to 45
|
| ## When to check again
|
| Answer the questions again after 2 and 6 weeks. At once if something new begins.
|
| > **Get help at once if**
| >
| > - both hands become clumsy
| > - walking becomes unsteady
|
| ## About this report
|
| An example for pack authors.
|
| - This is an example. It knows nothing about your neck.
|
| Pack `desk_neck` 1, hash 90e6d0324479. Lumbago 0.1.0. No clinician has reviewed this pack.
|
| Try next: lumbago show `turn_head` --pack packs/neck.yaml
$ lumbago assess --pack packs/neck.yaml --answers nine.json --accessible
| You can start yourself.
| Try the plan for two weeks.
|
| What may contribute.
|
| Long days at a screen.
|   Score 60 of 100; limited evidence, reported.
|   Long days without a break go with stiff necks in some studies, and not in
|   others.
|
| A score of 0 to 100 says how well your answers fit a contributor. It does not
| say how much harm there is.
|
| Your plan.
|
| 3 minutes a day; the plan is made to fit 15. For the steps: lumbago show
| turn_head, or any other name in brackets.
|
| Stretches.
|
| Turn and look [turn_head].
|   Slowly look over one shoulder, then the other.
|   1 set of 5 to 10 each side, each held for 5 seconds, every day; 3 minutes of
|   your time.
|   Stop if you become dizzy.
|   For: Long days at a screen.
|
| Breaks.
|
| Stand up [stand_up].
|   Get up and walk a few steps.
|   Every 30 to 45 minutes, 5 days a week.
|   For: Long days at a screen.
|
| Your week.
|
| Turn and look: Day 1, 2, 3, 4, 5, 6, 7.
| Minutes: Day 1, 3; Day 2, 3; Day 3, 3; Day 4, 3; Day 5, 3; Day 6, 3; Day 7, 3.
|
| How it goes on.
|
| Weeks 1 to 2: Little and often.
|
| What would change it most.
|
| With such answers the scores would be lower. That is no promise about pain, and
| not all of it may be yours to change.
|
| How many hours a day do you look at a screen? 1 hour instead of 9 hours:
|   Long days at a screen: 60 to 0.
| How many minutes do you sit before you get up? 60 minutes instead of 90
|   minutes:
|   Long days at a screen: 60 to 45.
|
| When to check again.
|
| Answer the questions again after 2 and 6 weeks. At once if something new begins.
|
| Get help at once if:
| both hands become clumsy.
| walking becomes unsteady.
|
| About this report.
|
| An example for pack authors.
|
| This is an example. It knows nothing about your neck.
|
| Pack desk_neck 1, hash 90e6d0324479. Lumbago 0.1.0. No clinician has reviewed
| this pack.
|
| Try next: lumbago show turn_head --pack packs/neck.yaml

An emergency: no plan and no activity in any format.
< {"clumsy_hands": true, "screen_hours": 9, "break_minutes": 90, "dizzy": false}
$ tee clumsy.json | lumbago assess --pack packs/neck.yaml --answers - --exit-code
| ┃ Get help now
| ┃ Call the emergency number now.
|
| Do this now; do not wait to see if it passes. If you cannot call, ask someone
| near you to call. Tell them what stands below.
|
| Why
|
| - Clumsy hands. Clumsiness in both hands can come from pressure on the nerves in
|   the neck.
|
| ┃ Get help at once if
| ┃ - both hands become clumsy
| ┃ - walking becomes unsteady
|
| About this report
| ─────────────────
|
| An example for pack authors.
|
| - This is an example. It knows nothing about your neck.
|
| Pack desk_neck 1, hash 90e6d0324479. Lumbago 0.1.0. No clinician has reviewed
| this pack.
? 30
$ lumbago assess --pack packs/neck.yaml --answers clumsy.json --json
| {
|   "schema": "lumbago.assessment/1",
|   "pack": {
|     "id": "desk_neck",
|     "version": "1",
|     "sha256": "90e6d0324479a674713d64857837d0049bf8a9e890e8dfc61d3d453b134e8561",
|     "source": "packs/neck.yaml"
|   },
|   "triage": {
|     "level": "emergency",
|     "plan_policy": "none",
|     "action": "Call the emergency number now.",
|     "signs": [
|       {
|         "id": "cord_signs",
|         "level": "emergency",
|         "say": "Clumsiness in both hands can come from pressure on the nerves in the neck.",
|         "because": {
|           "clumsy_hands": true
|         },
|         "references": []
|       }
|     ],
|     "undecided": [
|       {
|         "id": "neck_injury",
|         "level": "urgent",
|         "questions": [
|           "hard_fall"
|         ]
|       }
|     ],
|     "could_be": "emergency",
|     "at_least": "emergency"
|   },
|   "contributors": [
|     {
|       "id": "long_screen_days",
|       "title": "Long days at a screen",
|       "score": 60,
|       "low": 60,
|       "high": 60,
|       "evidence": "limited",
|       "measured": false,
|       "because": [
|         {
|           "points": 3,
|           "when": "screen_week >= 40",
|           "answers": {
|             "screen_hours": 9
|           }
|         },
|         {
|           "points": 1,
|           "when": "break_minutes > 60",
|           "answers": {
|             "break_minutes": 90
|           }
|         }
|       ],
|       "say": "Long days without a break go with stiff necks in some studies, and not in others.",
|       "references": [
|         "E1"
|       ]
|     }
|   ],
|   "scales": [],
|   "plan": {
|     "items": [],
|     "withheld": [],
|     "week": [],
|     "recheck_weeks": [
|       2,
|       6
|     ]
|   },
|   "levers": [
|     {
|       "question": "screen_hours",
|       "from": 9,
|       "to": 1,
|       "changes": [
|         {
|           "contributor": "long_screen_days",
|           "from": 60,
|           "to": 0
|         }
|       ]
|     },
|     {
|       "question": "break_minutes",
|       "from": 90,
|       "to": 60,
|       "changes": [
|         {
|           "contributor": "long_screen_days",
|           "from": 60,
|           "to": 45
|         }
|       ]
|     }
|   ],
|   "unanswered": [
|     "hard_fall",
|     "minutes_per_day"
|   ],
|   "ignored": [],
|   "notices": [
|     "Some warning signs are not settled, because questions have no answer.",
|     "No clinician has reviewed this pack."
|   ]
| }
$ lumbago assess --pack packs/neck.yaml --answers clumsy.json --format markdown
| > **Get help now**
| >
| > Call the emergency number now.
|
| Do this now; do not wait to see if it passes. If you cannot call, ask someone near you to call. Tell them what stands below.
|
| ### Why
|
| - **Clumsy hands.** Clumsiness in both hands can come from pressure on the nerves in the neck.
|
| > **Get help at once if**
| >
| > - both hands become clumsy
| > - walking becomes unsteady
|
| ## About this report
|
| An example for pack authors.
|
| - This is an example. It knows nothing about your neck.
|
| Pack `desk_neck` 1, hash 90e6d0324479. Lumbago 0.1.0. No clinician has reviewed this pack.

Nothing is known.
< {}
$ tee nothing.json | lumbago assess --pack packs/neck.yaml --answers -
| ┃ Book a visit
| ┃ See a physiotherapist in the next weeks.
|
| Questions about some warning signs have no answer, and no answer is not a no:
| that alone gives this result. With answers it could change, at most to: Get help
| now.
|
| What may contribute
| ───────────────────
|
| Too few questions were answered to name a contributor.
|
| Your plan
| ─────────
|
| This is a gentle plan, for the reasons above.
|
| Nothing here needs time set aside. For the steps: lumbago show stand_up, or any
| other name in brackets.
|
| Breaks
|
| - Stand up [stand_up]
|   Get up and walk a few steps
|   Every 30 to 45 minutes, 5 days a week.
|
| How it goes on
|
| - Weeks 1 to 2: Little and often.
|
| Still unanswered
| ────────────────
|
| - Clumsy hands (warning sign, emergency):
|   Have both your hands become clumsy?
| - A hard fall (warning sign, urgent):
|   Did you fall hard on your head or neck this week?
| - Long days at a screen (score 0 to 60):
|   How many hours a day do you look at a screen?
|   How many minutes do you sit before you get up?
|
| When to check again
| ───────────────────
|
| Answer the questions again after 2 and 6 weeks. At once if something new begins.
|
| ┃ Get help at once if
| ┃ - both hands become clumsy
| ┃ - walking becomes unsteady
|
| About this report
| ─────────────────
|
| An example for pack authors.
|
| - This is an example. It knows nothing about your neck.
|
| Pack desk_neck 1, hash 90e6d0324479. Lumbago 0.1.0. No clinician has reviewed
| this pack.
|
| Try next: lumbago show stand_up --pack packs/neck.yaml
$ lumbago assess --pack packs/neck.yaml --answers nothing.json --json
| {
|   "schema": "lumbago.assessment/1",
|   "pack": {
|     "id": "desk_neck",
|     "version": "1",
|     "sha256": "90e6d0324479a674713d64857837d0049bf8a9e890e8dfc61d3d453b134e8561",
|     "source": "packs/neck.yaml"
|   },
|   "triage": {
|     "level": "routine",
|     "plan_policy": "gentle",
|     "action": "See a physiotherapist in the next weeks.",
|     "signs": [],
|     "undecided": [
|       {
|         "id": "cord_signs",
|         "level": "emergency",
|         "questions": [
|           "clumsy_hands"
|         ]
|       },
|       {
|         "id": "neck_injury",
|         "level": "urgent",
|         "questions": [
|           "hard_fall"
|         ]
|       }
|     ],
|     "could_be": "emergency",
|     "at_least": "self_care"
|   },
|   "contributors": [
|     {
|       "id": "long_screen_days",
|       "title": "Long days at a screen",
|       "score": 0,
|       "low": 0,
|       "high": 60,
|       "evidence": "limited",
|       "measured": false,
|       "because": [],
|       "say": "Long days without a break go with stiff necks in some studies, and not in others.",
|       "references": [
|         "E1"
|       ]
|     }
|   ],
|   "scales": [],
|   "plan": {
|     "items": [
|       {
|         "id": "stand_up",
|         "kind": "break",
|         "title": "Stand up",
|         "dose": {
|           "every_minutes": [
|             30,
|             45
|           ],
|           "days": 5
|         },
|         "days": [
|           1,
|           2,
|           3,
|           4,
|           5
|         ],
|         "minutes": 0,
|         "for": [],
|         "why": "It ends the long sitting.",
|         "references": [],
|         "easier": false
|       }
|     ],
|     "withheld": [],
|     "week": [
|       {
|         "day": 1,
|         "items": [
|           "stand_up"
|         ],
|         "minutes": 0
|       },
|       {
|         "day": 2,
|         "items": [
|           "stand_up"
|         ],
|         "minutes": 0
|       },
|       {
|         "day": 3,
|         "items": [
|           "stand_up"
|         ],
|         "minutes": 0
|       },
|       {
|         "day": 4,
|         "items": [
|           "stand_up"
|         ],
|         "minutes": 0
|       },
|       {
|         "day": 5,
|         "items": [
|           "stand_up"
|         ],
|         "minutes": 0
|       },
|       {
|         "day": 6,
|         "items": [],
|         "minutes": 0
|       },
|       {
|         "day": 7,
|         "items": [],
|         "minutes": 0
|       }
|     ],
|     "recheck_weeks": [
|       2,
|       6
|     ]
|   },
|   "levers": [],
|   "unanswered": [
|     "clumsy_hands",
|     "hard_fall",
|     "dizzy",
|     "screen_hours",
|     "break_minutes",
|     "minutes_per_day"
|   ],
|   "ignored": [],
|   "notices": [
|     "Some warning signs are not settled, because questions have no answer.",
|     "No clinician has reviewed this pack."
|   ]
| }
$ lumbago assess --pack packs/neck.yaml --answers nothing.json --require-complete
! lumbago: 6 answers are missing:
!   clumsy_hands
!   hard_fall
!   dizzy
!   screen_hours
!   break_minutes
!   minutes_per_day
? 5

An answer to a question that does not apply.
< {"screen_hours": 1, "break_minutes": 90}
$ lumbago assess --pack packs/neck.yaml --answers - --json | sed -n '/"unanswered"/,$p'
|   "unanswered": [
|     "clumsy_hands",
|     "hard_fall",
|     "dizzy",
|     "minutes_per_day"
|   ],
|   "ignored": [
|     "break_minutes"
|   ],
|   "notices": [
|     "Some answers were not used, because their questions do not apply.",
|     "Some warning signs are not settled, because questions have no answer.",
|     "No clinician has reviewed this pack."
|   ]
| }

What can be asked.
$ lumbago questions --pack packs/neck.yaml
| Questions: A stiff neck at a desk
| ─────────────────────────────────
|
| - clumsy_hands: Have both your hands become clumsy?
|   yes or no
| - hard_fall: Did you fall hard on your head or neck this week?
|   yes or no
| - dizzy: Are you dizzy when you turn your head?
|   yes or no
| - screen_hours: How many hours a day do you look at a screen?
|   a whole number, 0 to 16 hours
| - break_minutes: How many minutes do you sit before you get up?
|   a whole number, 0 to 480 minutes
|   Asked only if: screen_hours >= 2
| - minutes_per_day: How many minutes a day do you have?
|   a whole number, 0 to 60 minutes
$ lumbago questions --pack packs/neck.yaml --json
| {
|   "schema": "lumbago.questions/1",
|   "pack": {
|     "id": "desk_neck",
|     "version": "1",
|     "sha256": "90e6d0324479a674713d64857837d0049bf8a9e890e8dfc61d3d453b134e8561"
|   },
|   "questions": [
|     {
|       "id": "clumsy_hands",
|       "type": "boolean",
|       "ask": "Have both your hands become clumsy?"
|     },
|     {
|       "id": "hard_fall",
|       "type": "boolean",
|       "ask": "Did you fall hard on your head or neck this week?"
|     },
|     {
|       "id": "dizzy",
|       "type": "boolean",
|       "ask": "Are you dizzy when you turn your head?",
|       "why": "Some exercises turn the head."
|     },
|     {
|       "id": "screen_hours",
|       "type": "integer",
|       "ask": "How many hours a day do you look at a screen?",
|       "unit": "h",
|       "min": 0,
|       "max": 16,
|       "modifiable": "lower"
|     },
|     {
|       "id": "break_minutes",
|       "type": "integer",
|       "ask": "How many minutes do you sit before you get up?",
|       "unit": "min",
|       "min": 0,
|       "max": 480,
|       "when": "screen_hours >= 2",
|       "modifiable": "lower"
|     },
|     {
|       "id": "minutes_per_day",
|       "type": "integer",
|       "ask": "How many minutes a day do you have?",
|       "unit": "min",
|       "min": 0,
|       "max": 60
|     }
|   ],
|   "groups": [
|     {
|       "id": "signs",
|       "ask": "Which of these is true for you?",
|       "questions": [
|         "clumsy_hands",
|         "hard_fall"
|       ]
|     }
|   ]
| }
$ lumbago questions --pack packs/neck.yaml --format json-schema
| {
|   "$schema": "https://json-schema.org/draft/2020-12/schema",
|   "title": "A stiff neck at a desk",
|   "type": "object",
|   "properties": {
|     "$id": {
|       "type": [
|         "string",
|         "number"
|       ]
|     },
|     "$pack": {
|       "enum": [
|         "desk_neck",
|         "desk_neck@1"
|       ]
|     },
|     "clumsy_hands": {
|       "description": "Have both your hands become clumsy?",
|       "type": [
|         "boolean",
|         "null"
|       ]
|     },
|     "hard_fall": {
|       "description": "Did you fall hard on your head or neck this week?",
|       "type": [
|         "boolean",
|         "null"
|       ]
|     },
|     "dizzy": {
|       "description": "Are you dizzy when you turn your head?",
|       "type": [
|         "boolean",
|         "null"
|       ]
|     },
|     "screen_hours": {
|       "description": "How many hours a day do you look at a screen?",
|       "type": [
|         "integer",
|         "null"
|       ],
|       "minimum": 0,
|       "maximum": 16
|     },
|     "break_minutes": {
|       "description": "How many minutes do you sit before you get up?",
|       "type": [
|         "integer",
|         "null"
|       ],
|       "minimum": 0,
|       "maximum": 480
|     },
|     "minutes_per_day": {
|       "description": "How many minutes a day do you have?",
|       "type": [
|         "integer",
|         "null"
|       ],
|       "minimum": 0,
|       "maximum": 60
|     }
|   },
|   "additionalProperties": false
| }

One thing of the pack.
$ lumbago show --pack packs/neck.yaml turn_head
| Turn and look
| ─────────────
|
| turn_head: activity, packs/neck.yaml:96
|
| - Kind of activity: Stretches
| - In short: Slowly look over one shoulder, then the other
| - Dose: 1 set of 5 to 10 each side, each held for 5 seconds, every day
| - Minutes a day it is done: 3
| - Why: It keeps the neck moving.
| - Stop: Stop if you become dizzy.
| - Strictest plan it is in: gentle plan
| - Evidence: limited evidence
|
| Steps
|
| 1. Sit tall.
| 2. Turn your head as far as is comfortable.
| 3. Hold.
| 4. Change sides.
|
| Tags
|
| - head_turning
|
| Left out if
|
| - dizziness (turning your head makes you dizzy)
|
| Sources
|
| Not yet checked against its sources.
|
| Used by
|
| - contributor: long_screen_days
| - case: nine_hours, maybe_dizzy, six_hours
$ lumbago show --pack packs/neck.yaml cord_signs --json
| {
|   "schema": "lumbago.entity/1",
|   "kind": "triage",
|   "id": "cord_signs",
|   "title": "Clumsy hands",
|   "say": "Clumsiness in both hands can come from pressure on the nerves in the neck.",
|   "level": "emergency",
|   "policy": "none",
|   "when": "clumsy_hands",
|   "if_unknown": "routine",
|   "verified": false,
|   "references": [],
|   "file": "packs/neck.yaml",
|   "line": 58,
|   "used_by": [
|     {
|       "kind": "case",
|       "id": "clumsy"
|     }
|   ],
|   "used_by_plan": false,
|   "used_by_story": false
| }
$ lumbago show --pack packs/neck.yaml long_screen_days
| Long days at a screen
| ─────────────────────
|
| long_screen_days: contributor, packs/neck.yaml:74
|
| - What it says: Long days without a break go with stiff necks in some studies,
|   and not in others.
| - Role: served by the plan
| - Evidence: limited evidence
| - Highest score: 60
| - Points that reach it: 4
|
| Points
|
| - 3 points: screen_week >= 40; 1 point: screen_week >= 25
| - 1 point: break_minutes > 60
|
| Asks for
|
| - turn_head
| - stand_up
|
| Sources
|
| Checked against its sources.
|
| - E1 An example of a source, 2026.
|
| Used by
|
| - case: nine_hours, six_hours, three_hours
$ lumbago show --pack packs/neck.yaml screen_hours
| How many hours a day do you look at a screen?
| ─────────────────────────────────────────────
|
| screen_hours: question, packs/neck.yaml:30
|
| - Answer: a whole number, 0 to 16 hours
| - You could change it: yes
|
| Used by
|
| - question: break_minutes
| - derived value: screen_week
| - case: nine_hours, clumsy, maybe_dizzy and 2 more

Conditions.
$ lumbago eval --pack packs/neck.yaml --answers nine.json 'screen_hours > 8 && !dizzy'
| true
$ lumbago eval --pack packs/neck.yaml --answers nothing.json 'screen_hours > 8 && false'
| false
$ lumbago eval --pack packs/neck.yaml 'screen_hours > 8 || dizzy'
| unknown
$ lumbago eval --pack packs/neck.yaml --answers nine.json 'screen_week - 5'
| 40
$ lumbago eval --pack packs/neck.yaml 'screen_hour > 8'
! expression:1:1: error: no question or value is called 'screen_hour' (did you mean 'screen_hours'?)
!   screen_hour > 8
!   ^~~~~~~~~~~
? 2
