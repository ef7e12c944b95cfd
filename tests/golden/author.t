From nothing to a pack that is proven, as the walk in lumbago-pack(5) has it.

$ lumbago pack new my-pack && ls my-pack && lumbago pack check --strict my-pack
| 10-pack.yaml
| 20-questions.yaml
| 30-rules.yaml
| 40-plan.yaml
| 90-cases.yaml
| pack.schema.json
| my_pack 1
|   questions: 5
|   triage: 2
|   contributors: 1
|   contraindications: 1
|   activities: 2
|   scales: 0
|   references: 1
|   cases: 7
| The pack is sound, its cases hold, and they try every rule and activity.
! Made a pack in my-pack. Next: lumbago pack check my-pack
$ lumbago pack prove -q my-pack | tail -4
|
| Every promise holds for every possible set of answers.
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
$ lumbago pack new my-pack
! lumbago: there are files in my-pack already
? 2
$ cd my-pack && sed -i '/^  - id: screen_hours/i\  - {id: fever, ask: "Do you have a fever?", type: boolean, baselines: {usual: false}}' 20-questions.yaml && sed -i '/^# What may contribute/i\  - {id: neck_and_fever, title: A fever with a stiff neck, level: emergency, when: fever, if_unknown: urgent, say: A fever with a stiff neck should be looked at now., verified: false}' 30-rules.yaml && lumbago pack check -q .
! ./30-rules.yaml:19:5: error: no case in which the warning sign 'neck_and_fever' is true
? 6
$ cd my-pack && sed -i '/^# Promises/i\  - {id: with_fever, from: usual, answers: {fever: true}, expect: {level: emergency, signs: [neck_and_fever]}}' 90-cases.yaml && printf '  - {id: fever_is_an_emergency, if: fever, then: {level_at_least: emergency}}\n' >>90-cases.yaml && lumbago pack check -q --strict . && lumbago pack prove -q . | grep -e asserts -e Every
| my_pack 1
|   questions: 6
|   triage: 3
|   contributors: 1
|   contraindications: 1
|   activities: 2
|   scales: 0
|   references: 1
|   cases: 8
| The pack is sound, its cases hold, and they try every rule and activity.
|   asserts: holds (4 claims, 1 query)
| Every promise holds for every possible set of answers.

What the cases try.

$ lumbago pack cover my-pack
| true  just not  rule or activity (given, left out)
| yes   yes       my-pack/30-rules.yaml:4: warning sign cord_signs
| yes   yes       my-pack/30-rules.yaml:11: warning sign neck_injury
| yes   yes       my-pack/30-rules.yaml:19: warning sign neck_and_fever
| yes   yes       my-pack/30-rules.yaml:29: contributor long_screen_days: screen_hours > 8
| yes   yes       my-pack/30-rules.yaml:30: contributor long_screen_days: screen_hours > 5
| yes   yes       my-pack/30-rules.yaml:31: contributor long_screen_days: break_minutes > 60
| yes   yes       my-pack/30-rules.yaml:38: contraindication dizziness
| yes   yes       my-pack/40-plan.yaml:4: activity turn_head
| yes   yes       my-pack/40-plan.yaml:17: activity stand_up
|
| below  above  threshold, and the nearest answers of cases
| 8      9      my-pack/30-rules.yaml:29: screen_hours > 8
| 5      8      my-pack/30-rules.yaml:30: screen_hours > 5
| 60     61     my-pack/30-rules.yaml:31: break_minutes > 60
|
| The cases try both sides of 9 of 9 rules and activities.
$ lumbago pack cover packs/bad/gated.yaml | tail -4
| yes   yes       packs/bad/gated.yaml:33: warning sign vessel
| yes   yes       packs/bad/gated.yaml:34: warning sign weary
|
| The cases try both sides of 4 of 4 rules and activities.
$ lumbago pack cover my-pack --format lcov | grep -A 5 rules
| SF:my-pack/30-rules.yaml
| BRDA:4,0,0,1
| BRDA:4,0,1,1
| DA:4,1
| BRDA:11,0,0,1
| BRDA:11,0,1,1

What reads what; the rule in words on the page for a reviewer, and links both ways.

$ lumbago pack graph my-pack --around dizzy
| digraph "my_pack" {
|   rankdir=LR;
|   "dizzy" [shape=box, tooltip="question"];
|   "long_screen_days" [shape=ellipse, tooltip="contributor"];
|   "dizziness" [shape=diamond, tooltip="contraindication"];
|   "turn_head" [shape=house, tooltip="activity"];
|   "long_screen_days" -> "turn_head";
|   "dizziness" -> "dizzy";
|   "turn_head" -> "dizziness";
| }
$ lumbago pack graph my-pack | grep screen_hours
|   "screen_hours" [shape=box, tooltip="question"];
|   "break_minutes" -> "screen_hours";
|   "long_screen_days" -> "screen_hours";
$ lumbago pack doc my-pack | grep -o 'Rule in words</dt><dd>.*points\?' | sed 's/<li>/\n/g'
| Rule in words</dt><dd><ul>
| “How many hours a day do you look at a screen?” is more than 8 hours: 3 points</li>
| “How many hours a day do you look at a screen?” is more than 5 hours: 1 point</li>
| “How many minutes do you sit before you get up?” is more than 60 minutes: 1 point
$ lumbago pack doc my-pack | grep -c 'Named by.*href="#long_screen_days"'
| 5
$ lumbago pack doc my-pack | grep 'href="#E1">E1</a></dt>'
| <dt><a href="#E1">E1</a></dt><dd>An example of a source, 2026.</dd>
$ lumbago pack graph --around dizzi --pack my-pack
! lumbago: nothing in the pack is called 'dizzi' or has it in its name or title; 'lumbago show' lists what there is (did you mean 'dizzy'?)
? 2
$ lumbago pack schema | head -3
| {
|   "$schema": "https://json-schema.org/draft/2020-12/schema",
|   "$id": "urn:lumbago:schema:pack",
$ lumbago pack check --watch
! lumbago: '--watch' needs an argument: PATH
? 2
$ lumbago pack check --watch my-pack --json
! lumbago: '--watch' and '--format json' do not go together
! Try 'lumbago help pack check'.
? 2
