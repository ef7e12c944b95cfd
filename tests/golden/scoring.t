A pack of questionnaires: whoever fills in a scale sees its score, how far it can go, and what it means, and
sees that first where the pack has nothing else to say.

< {"peg_pain": 7, "peg_enjoyment": 5, "peg_activity": 4, "phq4_1": "several_days", "phq4_2": "more_than_half",
<  "phq4_3": "not_at_all", "phq4_4": "nearly_every_day", "rmdq": ["home", "socks"]}
$ tee me.json | lumbago assess --pack packs/instruments.yaml --answers -
| ┃ Self-care
| ┃ Nothing to do.
|
| Your questionnaires
|
| - PEG: 5.3 (from 0 to 10)
| - PHQ-4: 6 (from 0 to 12): Moderate
|   GAD-2: 3 (from 0 to 6)
|   PHQ-2: 3 (from 0 to 6)
| - RMDQ-24: 2 (from 0 to 24)
|
| What may contribute
| ───────────────────
|
| Too few questions were answered to name a contributor.
|
| Still unanswered
| ────────────────
|
| - STarT Back, high (score 0 to 90):
|   Item 5
|   Item 6
|   Item 7
|   and 2 more questions
| - STarT Back, medium (score 0 to 50):
|   Item 1
|   Item 2
|   Item 3
|   and 6 more questions
|
| ┃ Card
| ┃ - Get help if you feel unsafe.
|
| About this report
| ─────────────────
|
| Tests of scoring; not for people
|
| - This pack is for tests.
|
| Pack instruments 1, hash b279d0a168dc. Lumbago 0.1.0. No clinician has reviewed
| this pack.
|
| Try next: lumbago questions --pack packs/instruments.yaml

The page, and with one answer of PHQ-4 missing.

< {"phq4_1": "several_days", "phq4_2": "more_than_half", "phq4_3": "not_at_all"}
$ lumbago assess --pack packs/instruments.yaml --answers - --brief
| ┃ Self-care
| ┃ Nothing to do.
|
| Your questionnaires
| - PHQ-4: between 3 and 6, because answers are missing
|   GAD-2: 3 (from 0 to 6)
|   PHQ-2: between 0 and 3, because answers are missing
|
| ┃ Card
| ┃ - Get help if you feel unsafe.
|
| This is not a diagnosis and can miss serious problems. If you feel unsafe or get
| worse, get help. Pack instruments 1, hash b279d0a168dc. No clinician has
| reviewed this pack.
|
| All steps and reasons: add --details. One move: lumbago questions --pack
| packs/instruments.yaml

$ lumbago assess --pack packs/instruments.yaml --answers me.json --format markdown | sed -n '/questionnaires/,/RMDQ/p'
| ### Your questionnaires
|
| - **PEG:** 5.3 (from 0 to 10)
| - **PHQ-4:** 6 (from 0 to 12): Moderate
|   - GAD-2: 3 (from 0 to 6)
|   - PHQ-2: 3 (from 0 to 6)
| - **RMDQ-24:** 2 (from 0 to 24)

$ lumbago assess --pack packs/instruments.yaml --answers me.json --format html | grep -o '<strong>PHQ-4.*Moderate'
| <strong>PHQ-4:</strong> 6 (from 0 to 12): Moderate

$ lumbago assess --pack packs/instruments.yaml --answers me.json --for clinician | grep -A 2 '^Scales'
| Scales: PEG: 5.3 (from 0 to 10); GAD-2: 3 (from 0 to 6); PHQ-2: 3 (from 0 to 6);
| PHQ-4: 6 (from 0 to 12): Moderate; RMDQ-24: 2 (from 0 to 24).
|
