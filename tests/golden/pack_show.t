A pack as an outline, and as data that is a pack itself.
$ lumbago pack show packs/neck.yaml
| desk_neck 1
| ───────────
|
| A stiff neck at a desk
|
| questions (6)
|
| - clumsy_hands: Have both your hands become clumsy?
| - hard_fall: Did you fall hard on your head or neck this week?
| - dizzy: Are you dizzy when you turn your head?
| - screen_hours: How many hours a day do you look at a screen?
| - break_minutes: How many minutes do you sit before you get up?
| - minutes_per_day: How many minutes a day do you have?
|
| groups (1)
|
| - signs: Which of these is true for you?
|
| derived (1)
|
| - screen_week: Hours at a screen a week
|
| triage (2)
|
| - cord_signs: Clumsy hands
| - neck_injury: A hard fall
|
| contributors (1)
|
| - long_screen_days: Long days at a screen
|
| contraindications (1)
|
| - dizziness: turning your head makes you dizzy
|
| activities (2)
|
| - turn_head: Turn and look
| - stand_up: Stand up
|
| references (1)
|
| - E1: An example of a source, 2026.
|
| cases (6)
|
| - nine_hours
| - clumsy
| - maybe_dizzy
| - fell
| - six_hours
| - three_hours
$ lumbago pack show packs/neck.yaml --json
| {
|   "schema": "lumbago.pack/1",
|   "source": "packs/neck.yaml",
|   "sha256": "90e6d0324479a674713d64857837d0049bf8a9e890e8dfc61d3d453b134e8561",
|   "places": {
|     "clumsy_hands": {
|       "file": "packs/neck.yaml",
|       "line": 20,
|       "column": 5
|     },
|     "hard_fall": {
|       "file": "packs/neck.yaml",
|       "line": 23,
|       "column": 5
|     },
|     "dizzy": {
|       "file": "packs/neck.yaml",
|       "line": 26,
|       "column": 5
|     },
|     "screen_hours": {
|       "file": "packs/neck.yaml",
|       "line": 30,
|       "column": 5
|     },
|     "break_minutes": {
|       "file": "packs/neck.yaml",
|       "line": 36,
|       "column": 5
|     },
|     "minutes_per_day": {
|       "file": "packs/neck.yaml",
|       "line": 43,
|       "column": 5
|     },
|     "signs": {
|       "file": "packs/neck.yaml",
|       "line": 50,
|       "column": 5
|     },
|     "screen_week": {
|       "file": "packs/neck.yaml",
|       "line": 55,
|       "column": 5
|     },
|     "cord_signs": {
|       "file": "packs/neck.yaml",
|       "line": 58,
|       "column": 5
|     },
|     "neck_injury": {
|       "file": "packs/neck.yaml",
|       "line": 65,
|       "column": 5
|     },
|     "long_screen_days": {
|       "file": "packs/neck.yaml",
|       "line": 74,
|       "column": 5
|     },
|     "dizziness": {
|       "file": "packs/neck.yaml",
|       "line": 89,
|       "column": 5
|     },
|     "turn_head": {
|       "file": "packs/neck.yaml",
|       "line": 96,
|       "column": 5
|     },
|     "stand_up": {
|       "file": "packs/neck.yaml",
|       "line": 109,
|       "column": 5
|     },
|     "E1": {
|       "file": "packs/neck.yaml",
|       "line": 131,
|       "column": 5
|     },
|     "nine_hours": {
|       "file": "packs/neck.yaml",
|       "line": 134,
|       "column": 5
|     },
|     "clumsy": {
|       "file": "packs/neck.yaml",
|       "line": 142,
|       "column": 5
|     },
|     "maybe_dizzy": {
|       "file": "packs/neck.yaml",
|       "line": 145,
|       "column": 5
|     },
|     "fell": {
|       "file": "packs/neck.yaml",
|       "line": 148,
|       "column": 5
|     },
|     "six_hours": {
|       "file": "packs/neck.yaml",
|       "line": 151,
|       "column": 5
|     },
|     "three_hours": {
|       "file": "packs/neck.yaml",
|       "line": 155,
|       "column": 5
|     }
|   },
|   "content": {
|     "pack": {
|       "id": "desk_neck",
|       "version": "1",
|       "title": "A stiff neck at a desk",
|       "language": "en",
|       "intended_use": "An example for pack authors.",
|       "reviewed": {
|         "by": null,
|         "on": null
|       },
|       "levels": {
|         "self_care": {
|           "title": "You can start yourself",
|           "action": "Try the plan for two weeks."
|         },
|         "routine": {
|           "title": "Book a visit",
|           "action": "See a physiotherapist in the next weeks."
|         },
|         "urgent": {
|           "title": "Be seen today",
|           "action": "Call your doctor today."
|         },
|         "emergency": {
|           "title": "Get help now",
|           "action": "Call the emergency number now."
|         }
|       },
|       "safety_net": {
|         "title": "Get help at once if",
|         "items": [
|           "both hands become clumsy",
|           "walking becomes unsteady"
|         ]
|       },
|       "disclaimers": [
|         "This is an example. It knows nothing about your neck."
|       ]
|     },
|     "questions": [
|       {
|         "id": "clumsy_hands",
|         "ask": "Have both your hands become clumsy?",
|         "type": "boolean"
|       },
|       {
|         "id": "hard_fall",
|         "ask": "Did you fall hard on your head or neck this week?",
|         "type": "boolean"
|       },
|       {
|         "id": "dizzy",
|         "ask": "Are you dizzy when you turn your head?",
|         "why": "Some exercises turn the head.",
|         "type": "boolean"
|       },
|       {
|         "id": "screen_hours",
|         "ask": "How many hours a day do you look at a screen?",
|         "type": "integer",
|         "unit": "h",
|         "range": [
|           0,
|           16
|         ],
|         "modifiable": "lower",
|         "worse": "higher"
|       },
|       {
|         "id": "break_minutes",
|         "ask": "How many minutes do you sit before you get up?",
|         "type": "integer",
|         "unit": "min",
|         "range": [
|           0,
|           480
|         ],
|         "when": "screen_hours >= 2",
|         "modifiable": "lower",
|         "worse": "higher"
|       },
|       {
|         "id": "minutes_per_day",
|         "ask": "How many minutes a day do you have?",
|         "type": "integer",
|         "unit": "min",
|         "range": [
|           0,
|           60
|         ]
|       }
|     ],
|     "groups": [
|       {
|         "id": "signs",
|         "ask": "Which of these is true for you?",
|         "questions": [
|           "clumsy_hands",
|           "hard_fall"
|         ]
|       }
|     ],
|     "derived": [
|       {
|         "id": "screen_week",
|         "title": "Hours at a screen a week",
|         "value": "screen_hours * 5"
|       }
|     ],
|     "triage": [
|       {
|         "id": "cord_signs",
|         "title": "Clumsy hands",
|         "level": "emergency",
|         "policy": "none",
|         "when": "clumsy_hands",
|         "if_unknown": "routine",
|         "say": "Clumsiness in both hands can come from pressure on the nerves in the neck.",
|         "verified": false
|       },
|       {
|         "id": "neck_injury",
|         "title": "A hard fall",
|         "level": "urgent",
|         "policy": "comfort_only",
|         "when": "hard_fall",
|         "if_unknown": "routine",
|         "say": "A neck that hurts after a hard fall should be looked at.",
|         "verified": false
|       }
|     ],
|     "contributors": [
|       {
|         "id": "long_screen_days",
|         "title": "Long days at a screen",
|         "role": "plan",
|         "evidence": "limited",
|         "prior": 60,
|         "saturates": 4,
|         "indicators": [
|           {
|             "tiers": [
|               {
|                 "when": "screen_week >= 40",
|                 "points": 3
|               },
|               {
|                 "when": "screen_week >= 25",
|                 "points": 1
|               }
|             ]
|           },
|           {
|             "when": "break_minutes > 60",
|             "points": 1
|           }
|         ],
|         "say": "Long days without a break go with stiff necks in some studies, and not in others.",
|         "verified": true,
|         "references": [
|           "E1"
|         ]
|       }
|     ],
|     "contraindications": [
|       {
|         "id": "dizziness",
|         "when": "dizzy",
|         "excludes": [
|           "head_turning"
|         ],
|         "say": "turning your head makes you dizzy",
|         "verified": false
|       }
|     ],
|     "activities": [
|       {
|         "id": "turn_head",
|         "kind": "stretch",
|         "title": "Turn and look",
|         "cue": "Slowly look over one shoulder, then the other",
|         "steps": [
|           "Sit tall.",
|           "Turn your head as far as is comfortable.",
|           "Hold.",
|           "Change sides."
|         ],
|         "why": "It keeps the neck moving.",
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
|         "minutes": 3,
|         "stop": "Stop if you become dizzy.",
|         "policy": "gentle",
|         "not_if": [
|           "head_turning"
|         ],
|         "evidence": "limited",
|         "verified": false
|       },
|       {
|         "id": "stand_up",
|         "kind": "break",
|         "title": "Stand up",
|         "cue": "Get up and walk a few steps",
|         "why": "It ends the long sitting.",
|         "dose": {
|           "every_minutes": [
|             30,
|             45
|           ],
|           "days": 5
|         },
|         "minutes": 0,
|         "policy": "gentle",
|         "evidence": "limited",
|         "verified": false
|       }
|     ],
|     "plan": {
|       "minutes": "minutes_per_day",
|       "default_minutes": 10,
|       "max_exercises": 6,
|       "max_advice": 20,
|       "top": 3,
|       "least_score": 15,
|       "slots": [
|         {
|           "for": "long_screen_days",
|           "pick": [
|             "turn_head",
|             "stand_up"
|           ]
|         },
|         {
|           "for": "long_screen_days",
|           "pick": [
|             "stand_up"
|           ]
|         },
|         {
|           "pick": [
|             "stand_up"
|           ]
|         }
|       ],
|       "phases": [
|         {
|           "weeks": [
|             1,
|             2
|           ],
|           "say": "Little and often."
|         }
|       ],
|       "recheck_weeks": [
|         2,
|         6
|       ]
|     },
|     "references": [
|       {
|         "id": "E1",
|         "cite": "An example of a source, 2026.",
|         "note": "nothing was read"
|       }
|     ],
|     "cases": [
|       {
|         "id": "nine_hours",
|         "answers": {
|           "clumsy_hands": false,
|           "hard_fall": false,
|           "dizzy": false,
|           "screen_hours": 9,
|           "break_minutes": 90
|         },
|         "expect": {
|           "level": "self_care",
|           "could_be": "self_care",
|           "contributors": {
|             "long_screen_days": 60
|           },
|           "plan": [
|             "turn_head",
|             "stand_up"
|           ]
|         }
|       },
|       {
|         "id": "clumsy",
|         "answers": {
|           "clumsy_hands": true,
|           "screen_hours": 9
|         },
|         "expect": {
|           "level": "emergency",
|           "policy": "none",
|           "signs": [
|             "cord_signs"
|           ],
|           "not_in_plan": [
|             "stand_up"
|           ]
|         }
|       },
|       {
|         "id": "maybe_dizzy",
|         "answers": {
|           "clumsy_hands": false,
|           "hard_fall": false,
|           "screen_hours": 9,
|           "break_minutes": 90
|         },
|         "expect": {
|           "plan": [
|             "stand_up"
|           ],
|           "withheld": [
|             "turn_head"
|           ]
|         }
|       },
|       {
|         "id": "fell",
|         "answers": {
|           "clumsy_hands": false,
|           "hard_fall": true
|         },
|         "expect": {
|           "level": "urgent",
|           "signs": [
|             "neck_injury"
|           ]
|         }
|       },
|       {
|         "id": "six_hours",
|         "answers": {
|           "clumsy_hands": false,
|           "hard_fall": false,
|           "dizzy": true,
|           "screen_hours": 6,
|           "break_minutes": 20
|         },
|         "expect": {
|           "contributors": {
|             "long_screen_days": 15
|           },
|           "plan": [
|             "stand_up"
|           ],
|           "withheld": [
|             "turn_head"
|           ]
|         }
|       },
|       {
|         "id": "three_hours",
|         "answers": {
|           "screen_hours": 3,
|           "break_minutes": 20
|         },
|         "expect": {
|           "contributors": {
|             "long_screen_days": 0
|           }
|         }
|       }
|     ]
|   }
| }
$ lumbago pack show --width 40 --accessible packs/minimal.yaml
| minimal 1.
|
| The least a pack can be
|
| questions (2).
|
| age: How old are you?
| numb: Is it numb?
|
| triage (1).
|
| numbness: Numbness.
|
| cases (2).
|
| is_numb.
| not_numb.

The pack inside the program, and a pack that is bad.
$ lumbago pack show | sed -n '1,6p'
| low_back 0.2.0
| ──────────────
|
| Low back pain
|
| questions (176)
$ lumbago pack show --json | grep -A 4 '"saddle_numb": {'
|     "saddle_numb": {
|       "file": "data/low-back/20-emergency.yaml",
|       "line": 10,
|       "column": 5
|     },
< triage: []
< ---
$ cat > bad.yaml && lumbago pack show bad.yaml
! bad.yaml:2:1: error: a pack file holds one document
!   ---
!   ^
? 4
$ lumbago pack sho
! lumbago: unknown command 'pack sho' (did you mean 'pack show'?)
! Try 'lumbago --help'.
? 2
$ lumbago pack
! lumbago: 'pack' needs a command: check, prove, diff or show
! Try 'lumbago --help'.
? 2
