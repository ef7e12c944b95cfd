From nothing to a pack that is proven, as the walk in lumbago-pack(5) has it.

$ lumbago pack new my-pack && ls my-pack && lumbago pack check --strict my-pack
$ lumbago pack prove -q my-pack | tail -4
$ lumbago pack new my-pack
$ cd my-pack && sed -i '/^  - id: screen_hours/i\  - {id: fever, ask: "Do you have a fever?", type: boolean}' 20-questions.yaml && sed -i '/^# What may contribute/i\  - {id: neck_and_fever, title: A fever with a stiff neck, level: emergency, when: fever, if_unknown: urgent, say: A fever with a stiff neck should be looked at now., verified: false}' 30-rules.yaml && lumbago pack check -q .
$ cd my-pack && sed -i 's/answers: {clumsy_hands: false,/& fever: false,/' 90-cases.yaml && sed -i '/^# Promises/i\  - {id: with_fever, from: usual, answers: {fever: true}, expect: {level: emergency, signs: [neck_and_fever]}}' 90-cases.yaml && printf '  - {id: fever_is_an_emergency, if: fever, then: {level_at_least: emergency}}\n' >>90-cases.yaml && lumbago pack check -q --strict . && lumbago pack prove -q . | grep -e asserts -e Every

What the cases try.

$ lumbago pack cover my-pack
$ lumbago pack cover packs/bad/gated.yaml | tail -4
$ lumbago pack cover my-pack --format lcov | grep -A 5 rules

What reads what; the rule in words on the page for a reviewer, and links both ways.

$ lumbago pack graph my-pack --around dizzy
$ lumbago pack graph my-pack | grep screen_hours
$ lumbago pack doc my-pack | grep -o 'Rule in words</dt><dd>.*points' | sed 's/<li>/\n/g'
$ lumbago pack doc my-pack | grep -e 'Named by.*long_screen_days' -e 'href="#E1">E1</a></dt>'
$ lumbago pack graph --around dizzi --pack my-pack
$ lumbago pack schema | head -3
$ lumbago pack check --watch
$ lumbago pack check --watch my-pack --json
