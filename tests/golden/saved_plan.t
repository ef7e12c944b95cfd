The saved plan again: as a calendar and as data, and one day of it. Nothing hangs on the day on which
it is asked for, unless that is what is asked.

$ LUMBAGO_NOW=2026-09-01T08:00:00Z lumbago assess --pack packs/neck.yaml --answers answers/neck.json --journal --quiet > report.txt
$ LUMBAGO_NOW=2026-09-03T08:00:00Z lumbago plan --pack packs/neck.yaml --format ics | sed 's/\r$/^M/'
| BEGIN:VCALENDAR^M
| VERSION:2.0^M
| PRODID:-//Lumbago//Lumbago//EN^M
| CALSCALE:GREGORIAN^M
| BEGIN:VEVENT^M
| UID:20260901-day1-f105716416fb@lumbago^M
| DTSTAMP:20260901T000000Z^M
| DTSTART;VALUE=DATE:20260901^M
| DTEND;VALUE=DATE:20260902^M
| RRULE:FREQ=WEEKLY;COUNT=6^M
| SUMMARY:Back plan: 3 minutes^M
| DESCRIPTION:Turn and look. 1 set of 5 to 10 each side\, each held for 5 sec^M
|  onds\, every day\nStop if you become dizzy.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20260901-day2-f105716416fb@lumbago^M
| DTSTAMP:20260901T000000Z^M
| DTSTART;VALUE=DATE:20260902^M
| DTEND;VALUE=DATE:20260903^M
| RRULE:FREQ=WEEKLY;COUNT=6^M
| SUMMARY:Back plan: 3 minutes^M
| DESCRIPTION:Turn and look. 1 set of 5 to 10 each side\, each held for 5 sec^M
|  onds\, every day\nStop if you become dizzy.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20260901-day3-f105716416fb@lumbago^M
| DTSTAMP:20260901T000000Z^M
| DTSTART;VALUE=DATE:20260903^M
| DTEND;VALUE=DATE:20260904^M
| RRULE:FREQ=WEEKLY;COUNT=6^M
| SUMMARY:Back plan: 3 minutes^M
| DESCRIPTION:Turn and look. 1 set of 5 to 10 each side\, each held for 5 sec^M
|  onds\, every day\nStop if you become dizzy.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20260901-day4-f105716416fb@lumbago^M
| DTSTAMP:20260901T000000Z^M
| DTSTART;VALUE=DATE:20260904^M
| DTEND;VALUE=DATE:20260905^M
| RRULE:FREQ=WEEKLY;COUNT=6^M
| SUMMARY:Back plan: 3 minutes^M
| DESCRIPTION:Turn and look. 1 set of 5 to 10 each side\, each held for 5 sec^M
|  onds\, every day\nStop if you become dizzy.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20260901-day5-f105716416fb@lumbago^M
| DTSTAMP:20260901T000000Z^M
| DTSTART;VALUE=DATE:20260905^M
| DTEND;VALUE=DATE:20260906^M
| RRULE:FREQ=WEEKLY;COUNT=6^M
| SUMMARY:Back plan: 3 minutes^M
| DESCRIPTION:Turn and look. 1 set of 5 to 10 each side\, each held for 5 sec^M
|  onds\, every day\nStop if you become dizzy.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20260901-day6-f105716416fb@lumbago^M
| DTSTAMP:20260901T000000Z^M
| DTSTART;VALUE=DATE:20260906^M
| DTEND;VALUE=DATE:20260907^M
| RRULE:FREQ=WEEKLY;COUNT=6^M
| SUMMARY:Back plan: 3 minutes^M
| DESCRIPTION:Turn and look. 1 set of 5 to 10 each side\, each held for 5 sec^M
|  onds\, every day\nStop if you become dizzy.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20260901-day7-f105716416fb@lumbago^M
| DTSTAMP:20260901T000000Z^M
| DTSTART;VALUE=DATE:20260907^M
| DTEND;VALUE=DATE:20260908^M
| RRULE:FREQ=WEEKLY;COUNT=6^M
| SUMMARY:Back plan: 3 minutes^M
| DESCRIPTION:Turn and look. 1 set of 5 to 10 each side\, each held for 5 sec^M
|  onds\, every day\nStop if you become dizzy.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20260901-recheck2-f105716416fb@lumbago^M
| DTSTAMP:20260901T000000Z^M
| DTSTART;VALUE=DATE:20260915^M
| DTEND;VALUE=DATE:20260916^M
| SUMMARY:Check your back again: lumbago^M
| DESCRIPTION:Answer the questions again. At once if something new begins.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20260901-recheck6-f105716416fb@lumbago^M
| DTSTAMP:20260901T000000Z^M
| DTSTART;VALUE=DATE:20261013^M
| DTEND;VALUE=DATE:20261014^M
| SUMMARY:Check your back again: lumbago^M
| DESCRIPTION:Answer the questions again. At once if something new begins.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| END:VCALENDAR^M
$ lumbago plan --pack packs/neck.yaml --format ics > again.ics
$ lumbago assess --pack packs/neck.yaml --answers answers/neck.json --format ics --start 2026-09-01 | cmp - again.ics

With another beginning, and at a time of the day.
$ lumbago plan --pack packs/neck.yaml --format ics --start 2026-12-28 --at 07:30 | sed 's/\r$/^M/' | grep -E '^(UID|DT|DUR)'
| UID:20261228-day1-f105716416fb@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20261228T073000^M
| DURATION:PT3M^M
| UID:20261228-day2-f105716416fb@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20261229T073000^M
| DURATION:PT3M^M
| UID:20261228-day3-f105716416fb@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20261230T073000^M
| DURATION:PT3M^M
| UID:20261228-day4-f105716416fb@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20261231T073000^M
| DURATION:PT3M^M
| UID:20261228-day5-f105716416fb@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20270101T073000^M
| DURATION:PT3M^M
| UID:20261228-day6-f105716416fb@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20270102T073000^M
| DURATION:PT3M^M
| UID:20261228-day7-f105716416fb@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20270103T073000^M
| DURATION:PT3M^M
| UID:20261228-recheck2-f105716416fb@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART;VALUE=DATE:20270111^M
| DTEND;VALUE=DATE:20270112^M
| UID:20261228-recheck6-f105716416fb@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART;VALUE=DATE:20270208^M
| DTEND;VALUE=DATE:20270209^M

As data, and what of it is due on a day.
$ lumbago plan --pack packs/neck.yaml --json
| {
|   "schema": "lumbago.plan/1",
|   "entry": 1,
|   "saved": "2026-09-01",
|   "pack": {
|     "id": "desk_neck",
|     "version": "1",
|     "sha256": "90e6d0324479a674713d64857837d0049bf8a9e890e8dfc61d3d453b134e8561",
|     "source": "packs/neck.yaml"
|   },
|   "level": "self_care",
|   "plan_policy": "full",
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
|   }
| }
$ LUMBAGO_NOW=2026-09-04T08:00:00Z lumbago today --pack packs/neck.yaml --json
| {
|   "schema": "lumbago.today/1",
|   "date": "2026-09-04",
|   "level": "self_care",
|   "plan_policy": "full",
|   "day": 4,
|   "week": 1,
|   "items": [
|     "turn_head",
|     "stand_up"
|   ],
|   "done": false,
|   "recheck": "2026-09-15",
|   "recheck_due": false
| }
$ LUMBAGO_NOW=2026-09-20T08:00:00Z lumbago today --pack packs/neck.yaml
| Today, 2026-09-20
| ─────────────────
|
| Day 6 of week 3 of your plan.
|
| - Turn and look [turn_head]: 1 set of 5 to 10 each side, each held for 5
|   seconds.
|
| It has been time to answer the questions again since 2026-09-15: lumbago assess
$ lumbago today --format ics
! lumbago: the option '--format' takes one of text, json; not 'ics'
! Try 'lumbago help today'.
? 2
$ lumbago plan --format markdown
! lumbago: the option '--format' takes one of text, json, ics; not 'markdown'
! Try 'lumbago help plan'.
? 2

Of an emergency there is nothing to put into a calendar.
$ LUMBAGO_NOW=2026-09-20T08:00:00Z lumbago assess --answers answers/people/numb-saddle.json --journal --quiet > report.txt
$ lumbago plan --format ics
! lumbago: there is no plan to put in a calendar. Get emergency help now: Call the emergency number now, or have someone take you to an emergency department; do not drive if your legs are weak.
? 1
$ LUMBAGO_NOW=2026-09-20T08:00:00Z lumbago today --json
| {
|   "schema": "lumbago.today/1",
|   "date": "2026-09-20",
|   "level": "emergency",
|   "plan_policy": "none",
|   "day": 1,
|   "week": 1,
|   "items": [],
|   "done": false,
|   "recheck": "2026-10-04",
|   "recheck_due": false
| }
