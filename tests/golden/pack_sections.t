Every fault that a section can have, each section in one pack. All are said at once, each
at its place.

The pack itself and its questions.
< pack: {id: again}
< other: [1]
< questions:
<   - {id: Fine, ask: A, type: boolean}
<   - just text
<   - {ask: Nameless, type: boolean}
<   - {id: [x], ask: Listed, type: boolean}
<   - {id: a_name_that_is_longer_than_any_that_a_person_would_write_or_read_aloud, ask: A, type: boolean}
<   - {id: no_ask, ask: "", type: boolean}
<   - {id: blank, ask: "  ", type: boolean, sensitive: "true"}
<   - {id: listed, ask: [A], type: [boolean], sensitive: {yes: 1}}
<   - {id: no_range, ask: A, type: integer}
<   - {id: half_range, ask: A, type: integer, range: [1]}
<   - {id: back_range, ask: A, type: integer, range: [9, 1]}
<   - {id: wide_range, ask: A, type: integer, range: [-2000000000, 2000000000]}
<   - {id: text_range, ask: A, type: integer, range: ["1", 5]}
<   - {id: ways, ask: A, type: integer, range: [1, 5], modifiable: upwards, worse: upwards}
<   - {id: either_way, ask: A, type: integer, range: [1, 5], modifiable: either, worse: higher}
<   - {id: unordered, ask: A, type: choices, worse: lower, options: [{id: a, say: A}]}
<   - {id: no_options, ask: A, type: choice, options: []}
<   - {id: twice, ask: A, type: choice, options: [{id: a, say: A}, {id: a, say: B, score: 1001}]}
<   - id: many
<     ask: A
<     type: choices
<     options: [{id: a1, say: A}, {id: a2, say: A}, {id: a3, say: A}, {id: a4, say: A}, {id: a5, say: A}, {id: a6, say: A}, {id: a7, say: A}, {id: a8, say: A}, {id: a9, say: A}, {id: b1, say: A}, {id: b2, say: A}, {id: b3, say: A}, {id: b4, say: A}, {id: b5, say: A}, {id: b6, say: A}, {id: b7, say: A}, {id: b8, say: A}, {id: b9, say: A}, {id: c1, say: A}, {id: c2, say: A}, {id: c3, say: A}, {id: c4, say: A}, {id: c5, say: A}, {id: c6, say: A}, {id: c7, say: A}, {id: c8, say: A}, {id: c9, say: A}, {id: d1, say: A}, {id: d2, say: A}, {id: d3, say: A}, {id: d4, say: A}]
<   - {id: tested, ask: A, type: text, max_length: 0, test: {setup: A, steps: a step, stop: A, seconds: 9999}}
<   - {id: filled, ask: A, type: integer, range: [0, 9], earlier: course, modifiable: lower}
<   - {id: filled_too, ask: A, type: boolean, earlier: weeks}
<   - {id: waits, ask: A, type: boolean, when: 5}
<   - {id: waits_too, ask: A, type: boolean, when: "ways +"}
<   - {id: waits_long, ask: A, type: boolean, when: [ways]}
< groups:
<   - {id: alone, ask: A, questions: [blank]}
<   - {id: none, ask: A, questions: []}
<   - {id: mixed, ask: A, questions: [waits, ways, waits, nobody, [x]]}
$ mkdir questions && cp packs/minimal.yaml questions && cat > questions/more.yaml && lumbago pack check questions
! questions/more.yaml:1:7: error: 'pack' stands in more than one file
!   pack: {id: again}
!         ^
! questions/more.yaml:2:1: error: unknown section 'other'
!   other: [1]
!   ^~~~~
! questions/more.yaml:4:10: error: 'Fine' is not an id: small letters, digits and '_', a letter first
!     - {id: Fine, ask: A, type: boolean}
!            ^~~~
! questions/more.yaml:5:5: error: 'questions' takes a list of mappings
!     - just text
!       ^
! questions/more.yaml:6:5: error: a question needs an 'id'
!     - {ask: Nameless, type: boolean}
!       ^
! questions/more.yaml:7:5: error: a question needs an 'id'
!     - {id: [x], ask: Listed, type: boolean}
!       ^
! questions/more.yaml:8:10: error: 'a_name_that_is_longer_than_any_that_a_person_would_write_or_read_aloud' is not an id: small letters, digits and '_', a letter first
!     - {id: a_name_that_is_longer_than_any_that_a_person_would_write_or_read_aloud, ask: A, type: boole...
!            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
! questions/more.yaml:9:23: error: 'ask' is empty
!     - {id: no_ask, ask: "", type: boolean}
!                         ^
! questions/more.yaml:10:22: error: 'ask' is empty
!     - {id: blank, ask: "  ", type: boolean, sensitive: "true"}
!                        ^
! questions/more.yaml:10:54: error: 'sensitive' takes true or false, not quoted text
!     - {id: blank, ask: "  ", type: boolean, sensitive: "true"}
!                                                        ^
! questions/more.yaml:11:23: error: 'ask' takes text, not a list
!     - {id: listed, ask: [A], type: [boolean], sensitive: {yes: 1}}
!                         ^
! questions/more.yaml:11:34: error: 'type' takes boolean, integer, decimal, choice, choices, text, not a list
!     - {id: listed, ask: [A], type: [boolean], sensitive: {yes: 1}}
!                                    ^
! questions/more.yaml:11:56: error: 'sensitive' takes true or false, not a mapping
!     - {id: listed, ask: [A], type: [boolean], sensitive: {yes: 1}}
!                                                          ^
! questions/more.yaml:12:5: error: question 'no_range' needs 'range'
!     - {id: no_range, ask: A, type: integer}
!       ^
! questions/more.yaml:13:52: error: 'range' takes [least, most]
!     - {id: half_range, ask: A, type: integer, range: [1]}
!                                                      ^
! questions/more.yaml:14:52: error: 'range' must go from least to most
!     - {id: back_range, ask: A, type: integer, range: [9, 1]}
!                                                      ^
! questions/more.yaml:15:52: error: 'range' must stay within a thousand million
!     - {id: wide_range, ask: A, type: integer, range: [-2000000000, 2000000000]}
!                                                      ^
! questions/more.yaml:16:53: error: 'range' takes a whole number, not quoted text
!     - {id: text_range, ask: A, type: integer, range: ["1", 5]}
!                                                       ^
! questions/more.yaml:17:66: error: 'modifiable' takes lower, higher, either, not 'upwards'
!     - {id: ways, ask: A, type: integer, range: [1, 5], modifiable: upwards, worse: upwards}
!                                                                    ^~~~~~~
! questions/more.yaml:17:82: error: 'worse' takes lower, higher, neither, not 'upwards'
!     - {id: ways, ask: A, type: integer, range: [1, 5], modifiable: upwards, worse: upwards}
!                                                                                    ^~~~~~~
! questions/more.yaml:19:51: error: 'worse' is only for answers that have an order
!     - {id: unordered, ask: A, type: choices, worse: lower, options: [{id: a, say: A}]}
!                                                     ^~~~~
! questions/more.yaml:20:53: error: 'options' is empty
!     - {id: no_options, ask: A, type: choice, options: []}
!                                                       ^
! questions/more.yaml:21:66: error: option 'a' stands twice in 'twice'
!     - {id: twice, ask: A, type: choice, options: [{id: a, say: A}, {id: a, say: B, score: 1001}]}
!                                                                    ^
! questions/more.yaml:21:89: error: 'score' is 1001, outside 0 to 1000
!     - {id: twice, ask: A, type: choice, options: [{id: a, say: A}, {id: a, say: B, score: 1001}]}
!                                                                                           ^~~~
! questions/more.yaml:22:5: error: a question may have at most 30 options
!     - id: many
!       ^
! questions/more.yaml:26:50: error: 'max_length' is 0, outside 1 to 10000
!   ...tested, ask: A, type: text, max_length: 0, test: {setup: A, steps: a step, stop: A, seconds: 9999}}
!                                              ^
! questions/more.yaml:26:59: error: the test of 'tested' needs 'record'
!   ...sk: A, type: text, max_length: 0, test: {setup: A, steps: a step, stop: A, seconds: 9999}}
!                                              ^
! questions/more.yaml:26:77: error: 'steps' takes a list, not 'a step'
!   ... max_length: 0, test: {setup: A, steps: a step, stop: A, seconds: 9999}}
!                                              ^
! questions/more.yaml:26:103: error: 'seconds' is 9999, outside 1 to 3600
!   ...up: A, steps: a step, stop: A, seconds: 9999}}
!                                              ^~~~
! questions/more.yaml:27:5: error: 'filled' is filled from an earlier result, so it takes no 'when', 'test' and 'modifiable'
!     - {id: filled, ask: A, type: integer, range: [0, 9], earlier: course, modifiable: lower}
!       ^
! questions/more.yaml:27:5: error: 'filled' must be a choice of better, no_clear_change, worse
!     - {id: filled, ask: A, type: integer, range: [0, 9], earlier: course, modifiable: lower}
!       ^
! questions/more.yaml:28:5: error: 'filled_too' must be an integer
!     - {id: filled_too, ask: A, type: boolean, earlier: weeks}
!       ^
! questions/more.yaml:29:46: error: a condition must be yes or no, and this is not
!     - {id: waits, ask: A, type: boolean, when: 5}
!                                                ^
! questions/more.yaml:30:57: error: the condition ends too early
!     - {id: waits_too, ask: A, type: boolean, when: "ways +"}
!                                                           ^
! questions/more.yaml:31:51: error: 'when' takes a condition, not a list
!     - {id: waits_long, ask: A, type: boolean, when: [ways]}
!                                                     ^
! questions/more.yaml:33:5: error: group 'alone' must have 2 to 24 questions
!     - {id: alone, ask: A, questions: [blank]}
!       ^
! questions/more.yaml:34:5: error: group 'none' must have 2 to 24 questions
!     - {id: none, ask: A, questions: []}
!       ^
! questions/more.yaml:34:35: error: 'questions' is empty
!     - {id: none, ask: A, questions: []}
!                                     ^
! questions/more.yaml:35:5: error: 'ways' is not a yes/no question, so it cannot stand in a group
!     - {id: mixed, ask: A, questions: [waits, ways, waits, nobody, [x]]}
!       ^
! questions/more.yaml:35:5: error: 'ways' must follow the question before it in group 'mixed'
!     - {id: mixed, ask: A, questions: [waits, ways, waits, nobody, [x]]}
!       ^
! questions/more.yaml:35:5: error: 'waits' must follow the question before it in group 'mixed'
!     - {id: mixed, ask: A, questions: [waits, ways, waits, nobody, [x]]}
!       ^
! questions/more.yaml:35:50: error: 'waits' is named twice in 'questions'
!     - {id: mixed, ask: A, questions: [waits, ways, waits, nobody, [x]]}
!                                                    ^~~~~
! questions/more.yaml:35:57: error: no question is called 'nobody'
!     - {id: mixed, ask: A, questions: [waits, ways, waits, nobody, [x]]}
!                                                           ^~~~~~
! questions/more.yaml:35:65: error: 'question' takes an id, not a list
!     - {id: mixed, ask: A, questions: [waits, ways, waits, nobody, [x]]}
!                                                                   ^
? 4

Scales, tables and derived values.
< questions:
<   - {id: yes, ask: A, type: boolean}
<   - {id: points, ask: A, type: integer, range: [0, 10]}
<   - {id: least, ask: A, type: integer, range: [1, 10]}
<   - {id: below, ask: A, type: integer, range: [-5, 5]}
<   - {id: size, ask: A, type: decimal, range: [0, 5]}
<   - {id: day, ask: A, type: date, range: [2020-01-01, 2030-01-01]}
<   - {id: free, ask: A, type: text}
<   - {id: side, ask: A, type: choice, options: [{id: left, say: A}, {id: right, say: B}]}
<   - {id: many, ask: A, type: choices, options: [{id: a, say: A, score: 1}]}
< scales:
<   - {id: empty_scale, title: A, scoring: sum, missing: all, items: [], verified: false}
<   - {id: nothing, title: A, verified: false}
<   - {id: no_list, title: A, scoring: product, missing: some, items: points, verified: false}
<   - {id: weights, title: A, scoring: mean, missing: {at_least: 9}, items: [{question: points, weight: 0}, {question: least, weight: 101}, {question: yes, weight: heavy}, {reverse: true}], verified: false}
<   - {id: types, title: A, scoring: percent, missing: present, items: [free, day, below, size, points, points, nobody], verified: false}
<   - {id: blank, title: A, scoring: sum, missing: present, items: [least], verified: false}
<   - {id: bands, title: A, scoring: sum, missing: all, items: [points], verified: false, bands: [{from: 5, id: high, say: High}, {from: 5, id: again, say: Again}, {id: without, say: Without}, {from: x, id: bad, say: Bad}], places: 4}
<   - {id: changes, title: A, scoring: sum, missing: all, items: [points], verified: false, change: {better: more, least: 1}}
<   - {id: changed, title: A, scoring: sum, missing: all, items: [points], verified: false, change: {points: 2, percent: 200}}
<   - {id: part, title: A, scoring: sum, missing: all, items: [points], verified: false, part_of: bands}
<   - {id: part_part, title: A, scoring: sum, missing: all, items: [points], verified: false, part_of: part}
< tables:
<   - {id: by_nothing, title: A, by: [], rows: [{value: 1}], verified: false}
<   - {id: no_by, title: A, rows: [], verified: false}
<   - {id: by_wrong, title: A, by: [many, free, nobody, size, by_nothing, points], rows: [{points: [1, 2], value: x}, {points: [9, 1, 2], value: 1.5}, {points: [5, 4]}, {points: {a: 1}, value: 1.25}], verified: false}
<   - {id: overlapping, title: A, by: [yes, side], rows: [{yes: 1, side: left, value: 1}, {yes: false, side: [left, right], value: 2}, {yes: false, side: middle, value: 3}, {yes: false, value: 3}], verified: false}
<   - {id: late, title: A, by: [first], rows: [{first: 1, value: 1}], verified: false}
< derived:
<   - {id: first, value: late + 1}
<   - {id: worded, value: side}
<   - {id: no_value}
$ mkdir values && cp packs/minimal.yaml values && cat > values/more.yaml && lumbago pack check values
! values/more.yaml:7:29: error: 'type' takes boolean, integer, decimal, choice, choices, text, not 'date'
!     - {id: day, ask: A, type: date, range: [2020-01-01, 2030-01-01]}
!                               ^~~~
! values/more.yaml:7:35: error: unknown key 'range' in question 'day'
!     - {id: day, ask: A, type: date, range: [2020-01-01, 2030-01-01]}
!                                     ^~~~~
! values/more.yaml:12:68: error: 'items' is empty
!     - {id: empty_scale, title: A, scoring: sum, missing: all, items: [], verified: false}
!                                                                      ^
! values/more.yaml:13:5: error: scale 'nothing' needs 'scoring'
!     - {id: nothing, title: A, verified: false}
!       ^
! values/more.yaml:13:5: error: scale 'nothing' needs 'missing'
!     - {id: nothing, title: A, verified: false}
!       ^
! values/more.yaml:13:5: error: scale 'nothing' needs 'items'
!     - {id: nothing, title: A, verified: false}
!       ^
! values/more.yaml:14:38: error: 'scoring' takes sum, mean, percent, not 'product'
!     - {id: no_list, title: A, scoring: product, missing: some, items: points, verified: false}
!                                        ^~~~~~~
! values/more.yaml:14:56: error: 'missing' takes all, present, or {at_least: n}
!     - {id: no_list, title: A, scoring: product, missing: some, items: points, verified: false}
!                                                          ^~~~
! values/more.yaml:14:69: error: 'items' takes a list, not 'points'
!     - {id: no_list, title: A, scoring: product, missing: some, items: points, verified: false}
!                                                                       ^
! values/more.yaml:15:5: error: scale 'weights' has fewer items than 'at_least'
!     - {id: weights, title: A, scoring: mean, missing: {at_least: 9}, items: [{question: points, weight...
!       ^
! values/more.yaml:15:103: error: 'weight' must be above 0 and at most 100
!   ... 9}, items: [{question: points, weight: 0}, {question: least, weight: 101}, {question: yes, weight: ...
!                                              ^
! values/more.yaml:15:133: error: 'weight' must be above 0 and at most 100
!   ..., weight: 0}, {question: least, weight: 101}, {question: yes, weight: heavy}, {reverse: true}], veri...
!                                              ^~~
! values/more.yaml:15:163: error: 'weight' takes a number with at most three places after the point, not 'heavy'
!   ..., weight: 101}, {question: yes, weight: heavy}, {reverse: true}], verified: false}
!                                              ^
! values/more.yaml:15:171: error: an item of scale 'weights' needs 'question'
!   ...: 101}, {question: yes, weight: heavy}, {reverse: true}], verified: false}
!                                              ^
! values/more.yaml:16:5: error: 'missing: present' goes with 'scoring: sum' only
!     - {id: types, title: A, scoring: percent, missing: present, items: [free, day, below, size, points...
!       ^
! values/more.yaml:16:71: error: 'free' is free text and cannot be scored
!   ...ing: percent, missing: present, items: [free, day, below, size, points, points, nobody], verified: f...
!                                              ^~~~
! values/more.yaml:16:82: error: 'below' can be below zero and cannot be scored
!   ...t, missing: present, items: [free, day, below, size, points, points, nobody], verified: false}
!                                              ^~~~~
! values/more.yaml:16:89: error: 'size' is a decimal and cannot be scored
!   ...ing: present, items: [free, day, below, size, points, points, nobody], verified: false}
!                                              ^~~~
! values/more.yaml:16:103: error: an item stands twice in scale 'types'
!   ...items: [free, day, below, size, points, points, nobody], verified: false}
!                                              ^~~~~~
! values/more.yaml:16:111: error: no question is called 'nobody'
!   ...free, day, below, size, points, points, nobody], verified: false}
!                                              ^~~~~~
! values/more.yaml:17:5: error: 'missing: present' counts a blank as 0, so every item must be able to score 0
!     - {id: blank, title: A, scoring: sum, missing: present, items: [least], verified: false}
!       ^
! values/more.yaml:18:129: error: bands must rise
!   ...bands: [{from: 5, id: high, say: High}, {from: 5, id: again, say: Again}, {id: without, say: Without...
!                                              ^
! values/more.yaml:18:163: error: a band of scale 'bands' needs 'from'
!   ...igh}, {from: 5, id: again, say: Again}, {id: without, say: Without}, {from: x, id: bad, say: Bad}], ...
!                                              ^
! values/more.yaml:18:163: error: bands must rise
!   ...igh}, {from: 5, id: again, say: Again}, {id: without, say: Without}, {from: x, id: bad, say: Bad}], ...
!                                              ^
! values/more.yaml:18:192: error: bands must rise
!   ...y: Again}, {id: without, say: Without}, {from: x, id: bad, say: Bad}], places: 4}
!                                              ^
! values/more.yaml:18:199: error: 'from' takes a number with at most three places after the point, not 'x'
!   ...n}, {id: without, say: Without}, {from: x, id: bad, say: Bad}], places: 4}
!                                              ^
! values/more.yaml:18:231: error: 'places' is 4, outside 0 to 2
!   ... {from: x, id: bad, say: Bad}], places: 4}
!                                              ^
! values/more.yaml:19:99: error: 'change' of scale 'changes' needs 'points' or 'percent'
!   ...ems: [points], verified: false, change: {better: more, least: 1}}
!                                              ^
! values/more.yaml:19:108: error: 'better' takes lower or higher
!   ...nts], verified: false, change: {better: more, least: 1}}
!                                              ^~~~
! values/more.yaml:20:99: error: 'change' of scale 'changed' needs 'better'
!   ...ems: [points], verified: false, change: {points: 2, percent: 200}}
!                                              ^
! values/more.yaml:20:120: error: 'percent' is 200, outside 0 to 100
!   ...ed: false, change: {points: 2, percent: 200}}
!                                              ^~~
! values/more.yaml:22:5: error: scale 'part_part' is part of 'part', which is itself a part
!     - {id: part_part, title: A, scoring: sum, missing: all, items: [points], verified: false, part_of:...
!       ^
! values/more.yaml:24:36: error: 'by' is empty
!     - {id: by_nothing, title: A, by: [], rows: [{value: 1}], verified: false}
!                                      ^
! values/more.yaml:25:5: error: table 'no_by' needs 'by'
!     - {id: no_by, title: A, rows: [], verified: false}
!       ^
! values/more.yaml:25:33: error: 'rows' is empty
!     - {id: no_by, title: A, rows: [], verified: false}
!                                   ^
! values/more.yaml:26:35: error: 'by' takes yes/no, whole-number and choice questions and derived values, not 'many'
!     - {id: by_wrong, title: A, by: [many, free, nobody, size, by_nothing, points], rows: [{points: [1,...
!                                     ^~~~
! values/more.yaml:26:41: error: 'by' takes yes/no, whole-number and choice questions and derived values, not 'free'
!     - {id: by_wrong, title: A, by: [many, free, nobody, size, by_nothing, points], rows: [{points: [1,...
!                                           ^~~~
! values/more.yaml:26:47: error: 'by' takes yes/no, whole-number and choice questions and derived values, not 'nobody'
!   ...d: by_wrong, title: A, by: [many, free, nobody, size, by_nothing, points], rows: [{points: [1, 2], v...
!                                              ^~~~~~
! values/more.yaml:26:55: error: 'by' takes yes/no, whole-number and choice questions and derived values, not 'size'
!   ...ong, title: A, by: [many, free, nobody, size, by_nothing, points], rows: [{points: [1, 2], value: x}...
!                                              ^~~~
! values/more.yaml:26:61: error: 'by' takes yes/no, whole-number and choice questions and derived values, not 'by_nothing'
!   ...itle: A, by: [many, free, nobody, size, by_nothing, points], rows: [{points: [1, 2], value: x}, {poi...
!                                              ^~~~~~~~~~
! values/more.yaml:26:113: error: 'value' takes a number with at most three places after the point, not 'x'
!   ...points], rows: [{points: [1, 2], value: x}, {points: [9, 1, 2], value: 1.5}, {points: [5, 4]}, {poin...
!                                              ^
! values/more.yaml:26:126: error: 'points' takes a number or [least, most], not a list
!   ...: [{points: [1, 2], value: x}, {points: [9, 1, 2], value: 1.5}, {points: [5, 4]}, {points: {a: 1}, v...
!                                              ^
! values/more.yaml:26:150: error: a row of table 'by_wrong' needs 'value'
!   ...e: x}, {points: [9, 1, 2], value: 1.5}, {points: [5, 4]}, {points: {a: 1}, value: 1.25}], verified: ...
!                                              ^
! values/more.yaml:26:159: error: 'points' must go from least to most, within -1000000000000 to 1000000000000
!   ...oints: [9, 1, 2], value: 1.5}, {points: [5, 4]}, {points: {a: 1}, value: 1.25}], verified: false}
!                                              ^
! values/more.yaml:26:168: error: two rows of table 'by_wrong' match the same answers
!   ..., 1, 2], value: 1.5}, {points: [5, 4]}, {points: {a: 1}, value: 1.25}], verified: false}
!                                              ^
! values/more.yaml:26:177: error: 'points' takes a number or [least, most], not a mapping
!   ...value: 1.5}, {points: [5, 4]}, {points: {a: 1}, value: 1.25}], verified: false}
!                                              ^
! values/more.yaml:27:63: error: 'yes' takes true or false, not '1'
!   ...title: A, by: [yes, side], rows: [{yes: 1, side: left, value: 1}, {yes: false, side: [left, right], ...
!                                              ^
! values/more.yaml:27:89: error: two rows of table 'overlapping' match the same answers
!   ... rows: [{yes: 1, side: left, value: 1}, {yes: false, side: [left, right], value: 2}, {yes: false, si...
!                                              ^
! values/more.yaml:27:153: error: 'side' has no option 'middle'
!   ..., right], value: 2}, {yes: false, side: middle, value: 3}, {yes: false, value: 3}], verified: false}
!                                              ^~~~~~
! values/more.yaml:27:172: error: a row of table 'overlapping' needs 'side'
!   ..., {yes: false, side: middle, value: 3}, {yes: false, value: 3}], verified: false}
!                                              ^
! values/more.yaml:30:24: error: 'first' reads a table that needs a later derived value
!     - {id: first, value: late + 1}
!                          ^~~~~~~~
! values/more.yaml:31:25: error: a derived value must be yes or no, or a number
!     - {id: worded, value: side}
!                           ^~~~
! values/more.yaml:32:5: error: derived value 'no_value' needs 'value'
!     - {id: no_value}
!       ^
? 4

Warning signs, contributors and what speaks against an activity; whom to call; promises.
< triage:
<   - {id: mild, title: A, level: self_care, when: numb, say: A, verified: false}
<   - {id: above, title: A, level: routine, when: numb, if_unknown: urgent, say: A, verified: false}
<   - {id: laxer, title: A, level: urgent, policy: full, when: numb, say: A, verified: yes}
<   - {id: no_when, title: A, level: urgent, say: A, verified: true}
< contributors:
<   - {id: role, title: A, role: star, evidence: limited, prior: 101, say: A, verified: false, indicators: []}
<   - {id: tiers, title: A, evidence: none, prior: 1, say: A, verified: false, indicators: [{tiers: []}, {tiers: [{when: numb, points: 0, more: 1}], verified: true}, {when: numb}]}
< contraindications:
<   - {id: none, say: A, verified: false}
<   - {id: heavy, when: numb, excludes: [heavy], say: A, verified: false, references: [nobody]}
< regions:
<   - {id: here, territories: [GB, gb, GBR], emergency: call us, verified: false, helplines: [{for: company, number: 123}]}
<   - {id: there, emergency: 112 and then 113 or 114, verified: false}
<   - {id: nowhere, emergency: "112", verified: false}
< asserts:
<   - {id: empty_promise, if: numb, then: {}}
<   - {id: no_promise, if: numb}
<   - {id: tagged, if: numb, then: {not_tags: [heavi], level_at_least: urgently}}
$ mkdir knowledge && cp packs/minimal.yaml knowledge && cat > knowledge/more.yaml && lumbago pack check knowledge
! knowledge/more.yaml:2:5: error: warning sign 'mild' must be at least routine
!     - {id: mild, title: A, level: self_care, when: numb, say: A, verified: false}
!       ^
! knowledge/more.yaml:3:5: error: 'if_unknown' of 'above' is above its level
!     - {id: above, title: A, level: routine, when: numb, if_unknown: urgent, say: A, verified: false}
!       ^
! knowledge/more.yaml:3:5: error: 'above' is stricter while it is unknown (comfort_only) than when it holds (gentle)
!     - {id: above, title: A, level: routine, when: numb, if_unknown: urgent, say: A, verified: false}
!       ^
! knowledge/more.yaml:4:5: error: 'laxer' is urgent, so its policy must be at least comfort_only
!     - {id: laxer, title: A, level: urgent, policy: full, when: numb, say: A, verified: yes}
!       ^
! knowledge/more.yaml:4:86: error: 'verified' takes true or false, not 'yes'
!     - {id: laxer, title: A, level: urgent, policy: full, when: numb, say: A, verified: yes}
!                                                                                        ^
! knowledge/more.yaml:5:5: error: warning sign 'no_when' needs 'when'
!     - {id: no_when, title: A, level: urgent, say: A, verified: true}
!       ^
! knowledge/more.yaml:5:5: error: warning sign 'no_when' needs 'references'
!     - {id: no_when, title: A, level: urgent, say: A, verified: true}
!       ^
! knowledge/more.yaml:7:32: error: 'role' takes plan, outlook, not 'star'
!     - {id: role, title: A, role: star, evidence: limited, prior: 101, say: A, verified: false, indicat...
!                                  ^~~~
! knowledge/more.yaml:7:64: error: 'prior' is 101, outside 0 to 100
!   ..., role: star, evidence: limited, prior: 101, say: A, verified: false, indicators: []}
!                                              ^~~
! knowledge/more.yaml:7:106: error: 'indicators' is empty
!   ...1, say: A, verified: false, indicators: []}
!                                              ^
! knowledge/more.yaml:8:37: error: 'evidence' takes strong, moderate, limited, very_limited, conflicting, insufficient, not_supported, not 'none'
!     - {id: tiers, title: A, evidence: none, prior: 1, say: A, verified: false, indicators: [{tiers: []...
!                                       ^~~~
! knowledge/more.yaml:8:99: error: 'tiers' is empty
!   ..., verified: false, indicators: [{tiers: []}, {tiers: [{when: numb, points: 0, more: 1}], verified: t...
!                                              ^
! knowledge/more.yaml:8:104: error: an indicator of 'tiers' is verified and needs 'references'
!   ...ified: false, indicators: [{tiers: []}, {tiers: [{when: numb, points: 0, more: 1}], verified: true},...
!                                              ^
! knowledge/more.yaml:8:134: error: 'points' is 0, outside 1 to 1000
!   ...ers: []}, {tiers: [{when: numb, points: 0, more: 1}], verified: true}, {when: numb}]}
!                                              ^
! knowledge/more.yaml:8:137: error: unknown key 'more' in a tier of 'tiers'
!   ...: []}, {tiers: [{when: numb, points: 0, more: 1}], verified: true}, {when: numb}]}
!                                              ^~~~
! knowledge/more.yaml:8:165: error: an indicator of 'tiers' needs 'points'
!   ... points: 0, more: 1}], verified: true}, {when: numb}]}
!                                              ^
! knowledge/more.yaml:10:5: error: contraindication 'none' needs 'when'
!     - {id: none, say: A, verified: false}
!       ^
! knowledge/more.yaml:10:5: error: contraindication 'none' needs 'excludes'
!     - {id: none, say: A, verified: false}
!       ^
! knowledge/more.yaml:11:86: error: no reference is called 'nobody'
!     - {id: heavy, when: numb, excludes: [heavy], say: A, verified: false, references: [nobody]}
!                                                                                        ^~~~~~
! knowledge/more.yaml:13:5: error: 'call us' is not a telephone number: digits, spaces, '+' and '-'
!     - {id: here, territories: [GB, gb, GBR], emergency: call us, verified: false, helplines: [{for: co...
!       ^
! knowledge/more.yaml:13:29: error: 'gb' is not a territory: two capital letters, as in 'GB'
!     - {id: here, territories: [GB, gb, GBR], emergency: call us, verified: false, helplines: [{for: co...
!                               ^
! knowledge/more.yaml:13:29: error: 'GBR' is not a territory: two capital letters, as in 'GB'
!     - {id: here, territories: [GB, gb, GBR], emergency: call us, verified: false, helplines: [{for: co...
!                               ^
! knowledge/more.yaml:13:99: error: 'for' takes advice, crisis, not 'company'
!   ... us, verified: false, helplines: [{for: company, number: 123}]}
!                                              ^~~~~~~
! knowledge/more.yaml:14:5: error: '112 and then 113 or 114' is not a telephone number: digits, spaces, '+' and '-'
!     - {id: there, emergency: 112 and then 113 or 114, verified: false}
!       ^
! knowledge/more.yaml:15:5: error: region 'nowhere' has no 'territories', and neither has 'there'; only one can be for everywhere else
!     - {id: nowhere, emergency: "112", verified: false}
!       ^
! knowledge/more.yaml:17:41: error: 'then' of 'empty_promise' promises nothing
!     - {id: empty_promise, if: numb, then: {}}
!                                           ^
! knowledge/more.yaml:18:5: error: assert 'no_promise' needs 'then'
!     - {id: no_promise, if: numb}
!       ^
! knowledge/more.yaml:19:45: error: no activity or contraindication has the tag 'heavi' (did you mean 'heavy'?)
!     - {id: tagged, if: numb, then: {not_tags: [heavi], level_at_least: urgently}}
!                                               ^
! knowledge/more.yaml:19:70: error: 'level_at_least' takes self_care, routine, urgent, emergency, not 'urgently' (did you mean 'urgent'?)
!     - {id: tagged, if: numb, then: {not_tags: [heavi], level_at_least: urgently}}
!                                                                        ^~~~~~~~
? 4

Activities with their poses, and the plan.
< activities:
<   - {id: emergency, kind: strength, title: A, cue: A, why: A, dose: hard, policy: none, evidence: limited, verified: false}
<   - {id: comforts, kind: strength, title: A, cue: A, why: A, dose: {days: 9}, minutes: 5, policy: comfort_only, evidence: limited, verified: false, poses: []}
<   - {id: drawn, kind: stretch, title: A, cue: A, why: A, dose: {days: 5}, minutes: 5, policy: full, evidence: limited, verified: false, poses: [{alt: A, face: left, shoulder: [99, 1], hip: [1, 99], knee_l: [x, 1], foot_l: 5, foot_r: [1], moves: [[[1, 2]], 5, [[1, 2], [3]]], props: [{line: [[1, 2]]}, {box: [1, 2, 3]}, {box: [99, 1, 2, 3]}, {box: [1, 2, 99, 3]}, {circle: 5}, {circle: [5, 5, 0]}, {circle: [1, 1, 5]}, {circle: [9, 39, 5]}, {chair: x}, {chair: 1}, {chair: 63}, {}, pillow]}]}
<   - {id: bodiless, kind: stretch, title: A, cue: A, why: A, dose: {days: 5}, minutes: 5, policy: full, evidence: limited, verified: false, poses: [{alt: A, face: left}]}
< plan:
<   slots: [{for: nobody, pick: []}, {pick: [drawn, drawn]}]
<   pain: numb
<   recheck_weeks: [0, x]
$ mkdir activities && cp packs/minimal.yaml activities && cat > activities/more.yaml && lumbago pack check activities
! activities/more.yaml:2:5: error: activity 'emergency' could be given in an emergency: 'policy' is full, gentle or comfort_only
!     - {id: emergency, kind: strength, title: A, cue: A, why: A, dose: hard, policy: none, evidence: li...
!       ^
! activities/more.yaml:2:5: error: activity 'emergency' needs the 'minutes' it takes
!     - {id: emergency, kind: strength, title: A, cue: A, why: A, dose: hard, policy: none, evidence: li...
!       ^
! activities/more.yaml:2:69: error: 'the dose of 'emergency'' takes a mapping, not 'hard'
!   ...rength, title: A, cue: A, why: A, dose: hard, policy: none, evidence: limited, verified: false}
!                                              ^
! activities/more.yaml:3:5: error: activity 'comforts' is strength, so it cannot be given under comfort_only
!     - {id: comforts, kind: strength, title: A, cue: A, why: A, dose: {days: 9}, minutes: 5, policy: co...
!       ^
! activities/more.yaml:3:75: error: 'days' is 9, outside 1 to 7
!   ... title: A, cue: A, why: A, dose: {days: 9}, minutes: 5, policy: comfort_only, evidence: limited, ver...
!                                              ^
! activities/more.yaml:3:156: error: 'poses' of 'comforts' takes 1 to 3 poses
!   ...dence: limited, verified: false, poses: []}
!                                              ^
! activities/more.yaml:4:176: error: 'shoulder' is at [99, 1], off the grid of 76 by 56
!   ... poses: [{alt: A, face: left, shoulder: [99, 1], hip: [1, 99], knee_l: [x, 1], foot_l: 5, foot_r: [1...
!                                              ^
! activities/more.yaml:4:190: error: 'hip' is at [1, 99], off the grid of 76 by 56
!   ... A, face: left, shoulder: [99, 1], hip: [1, 99], knee_l: [x, 1], foot_l: 5, foot_r: [1], moves: [[[1...
!                                              ^
! activities/more.yaml:4:208: error: 'knee_l' takes a whole number, not 'x'
!   ...oulder: [99, 1], hip: [1, 99], knee_l: [x, 1], foot_l: 5, foot_r: [1], moves: [[[1, 2]], 5, [[1, 2],...
!                                              ^
! activities/more.yaml:4:223: error: 'foot_l' takes a place, [x, y]
!   ..., hip: [1, 99], knee_l: [x, 1], foot_l: 5, foot_r: [1], moves: [[[1, 2]], 5, [[1, 2], [3]]], props: ...
!                                              ^
! activities/more.yaml:4:234: error: 'foot_r' takes a place, [x, y]
!   ...99], knee_l: [x, 1], foot_l: 5, foot_r: [1], moves: [[[1, 2]], 5, [[1, 2], [3]]], props: [{line: [[1...
!                                              ^
! activities/more.yaml:4:247: error: 'moves' takes two places or more
!   ...[x, 1], foot_l: 5, foot_r: [1], moves: [[[1, 2]], 5, [[1, 2], [3]]], props: [{line: [[1, 2]]}, {box:...
!                                              ^
! activities/more.yaml:4:257: error: 'moves' takes a list, not '5'
!   ...ot_l: 5, foot_r: [1], moves: [[[1, 2]], 5, [[1, 2], [3]]], props: [{line: [[1, 2]]}, {box: [1, 2, 3]...
!                                              ^
! activities/more.yaml:4:269: error: 'moves' takes a place, [x, y]
!   ...t_r: [1], moves: [[[1, 2]], 5, [[1, 2], [3]]], props: [{line: [[1, 2]]}, {box: [1, 2, 3]}, {box: [99...
!                                              ^
! activities/more.yaml:4:291: error: 'line' takes two places or more
!   ... 2]], 5, [[1, 2], [3]]], props: [{line: [[1, 2]]}, {box: [1, 2, 3]}, {box: [99, 1, 2, 3]}, {box: [1,...
!                                              ^
! activities/more.yaml:4:308: error: 'box' takes two corners, [x, y, x, y]
!   ... [3]]], props: [{line: [[1, 2]]}, {box: [1, 2, 3]}, {box: [99, 1, 2, 3]}, {box: [1, 2, 99, 3]}, {cir...
!                                              ^
! activities/more.yaml:4:326: error: 'box' is at [99, 1], off the grid of 76 by 56
!   ...ine: [[1, 2]]}, {box: [1, 2, 3]}, {box: [99, 1, 2, 3]}, {box: [1, 2, 99, 3]}, {circle: 5}, {circle: ...
!                                              ^
! activities/more.yaml:4:348: error: 'box' is at [99, 3], off the grid of 76 by 56
!   ...[1, 2, 3]}, {box: [99, 1, 2, 3]}, {box: [1, 2, 99, 3]}, {circle: 5}, {circle: [5, 5, 0]}, {circle: [...
!                                              ^
! activities/more.yaml:4:373: error: 'circle' takes its middle and radius, [x, y, radius]
!   ... 2, 3]}, {box: [1, 2, 99, 3]}, {circle: 5}, {circle: [5, 5, 0]}, {circle: [1, 1, 5]}, {circle: [9, 3...
!                                              ^
! activities/more.yaml:4:386: error: 'circle' needs a radius of 1 or more
!   ...: [1, 2, 99, 3]}, {circle: 5}, {circle: [5, 5, 0]}, {circle: [1, 1, 5]}, {circle: [9, 39, 5]}, {chai...
!                                              ^
! activities/more.yaml:4:407: error: 'circle' is at [-4, -4], off the grid of 76 by 56
!   ...rcle: 5}, {circle: [5, 5, 0]}, {circle: [1, 1, 5]}, {circle: [9, 39, 5]}, {chair: x}, {chair: 1}, {c...
!                                              ^
! activities/more.yaml:4:449: error: 'chair' takes a whole number, not 'x'
!   ..., 1, 5]}, {circle: [9, 39, 5]}, {chair: x}, {chair: 1}, {chair: 63}, {}, pillow]}]}
!                                              ^
! activities/more.yaml:4:461: error: 'chair' is at [-4, 0], off the grid of 76 by 56
!   ...ircle: [9, 39, 5]}, {chair: x}, {chair: 1}, {chair: 63}, {}, pillow]}]}
!                                              ^
! activities/more.yaml:4:478: error: a prop of a pose of 'drawn' takes one of line, box, circle, chair
!   ...}, {chair: x}, {chair: 1}, {chair: 63}, {}, pillow]}]}
!                                              ^
! activities/more.yaml:4:482: error: 'a prop of a pose of 'drawn'' takes a mapping, not 'pillow'
!   ...chair: x}, {chair: 1}, {chair: 63}, {}, pillow]}]}
!                                              ^
! activities/more.yaml:5:148: error: a pose of 'bodiless' needs 'hip'
!   ...ence: limited, verified: false, poses: [{alt: A, face: left}]}
!                                              ^
! activities/more.yaml:7:17: error: no contributor is called 'nobody'
!     slots: [{for: nobody, pick: []}, {pick: [drawn, drawn]}]
!                   ^~~~~~
! activities/more.yaml:7:31: error: 'pick' is empty
!     slots: [{for: nobody, pick: []}, {pick: [drawn, drawn]}]
!                                 ^
! activities/more.yaml:7:51: error: 'drawn' is named twice in 'pick'
!     slots: [{for: nobody, pick: []}, {pick: [drawn, drawn]}]
!                                                     ^~~~~
! activities/more.yaml:8:9: error: 'pain' takes a whole-number question
!     pain: numb
!           ^~~~
! activities/more.yaml:9:22: error: 'recheck_weeks' takes a whole number, not 'x'
!     recheck_weeks: [0, x]
!                        ^
? 4
< plan: {pain_rule: [{from: 0, say: A}, {from: 0, say: B}]}
$ mkdir rule && cp packs/minimal.yaml rule && cat > rule/more.yaml && lumbago pack check rule
! rule/more.yaml:1:7: error: 'plan' needs 'slots'
!   plan: {pain_rule: [{from: 0, say: A}, {from: 0, say: B}]}
!         ^
! rule/more.yaml:1:19: error: 'pain_rule' needs 'pain', a question
!   plan: {pain_rule: [{from: 0, say: A}, {from: 0, say: B}]}
!                     ^
! rule/more.yaml:1:46: error: 'from' is 0, outside 1 to 1000
!   plan: {pain_rule: [{from: 0, say: A}, {from: 0, say: B}]}
!                                                ^
? 4

Cases and what they start from.
< questions:
<   - {id: free, ask: A, type: text}
<   - {id: side, ask: A, type: choice, options: [{id: left, say: A}, {id: right, say: B}], baselines: {early: up, nobody: left}}
<   - {id: many, ask: A, type: choices, options: [{id: a, say: A}, {id: b, say: B}], baselines: {early: [a]}}
< baselines:
<   - {id: early, from: late}
<   - {id: late}
< cases:
<   - {id: no_expect, answers: {age: 17, numb: 1, nobody: 1, free: Well, side: middle, many: [a, c]}}
<   - {id: nothing, answers: {many: a}, expect: {}}
<   - {id: backed, from: early, answers: {numb: null}, expect: {level: fine, signs: numbness, contributors: [x], scales: {nobody: 1}, could_be: routine}}
$ mkdir cases && cp packs/minimal.yaml cases && cat > cases/more.yaml && lumbago pack check cases
! cases/more.yaml:3:109: error: 'side' has no option 'up'
!   ...id: right, say: B}], baselines: {early: up, nobody: left}}
!                                              ^~
! cases/more.yaml:3:113: error: no baseline is called 'nobody'
!   ...right, say: B}], baselines: {early: up, nobody: left}}
!                                              ^~~~~~
! cases/more.yaml:6:23: error: 'from' of 'early' names a baseline that does not stand before it
!     - {id: early, from: late}
!                         ^~~~
! cases/more.yaml:7:5: error: no question says what is answered in baseline 'late'
!     - {id: late}
!       ^
! cases/more.yaml:9:5: error: case 'no_expect' needs 'expect'
!     - {id: no_expect, answers: {age: 17, numb: 1, nobody: 1, free: Well, side: middle, many: [a, c]}}
!       ^
! cases/more.yaml:9:36: error: 'age' is outside the range of the question
!     - {id: no_expect, answers: {age: 17, numb: 1, nobody: 1, free: Well, side: middle, many: [a, c]}}
!                                      ^
! cases/more.yaml:9:46: error: 'numb' takes true or false, not '1'
!     - {id: no_expect, answers: {age: 17, numb: 1, nobody: 1, free: Well, side: middle, many: [a, c]}}
!                                                ^
! cases/more.yaml:9:49: error: no question is called 'nobody'
!     - {id: no_expect, answers: {age: 17, numb: 1, nobody: 1, free: Well, side: middle, many: [a, c]}}
!                                                   ^~~~~~
! cases/more.yaml:9:78: error: 'side' has no option 'middle'
!     - {id: no_expect, answers: {age: 17, numb: 1, nobody: 1, free: Well, side: middle, many: [a, c]}}
!                                                                                ^~~~~~
! cases/more.yaml:9:96: error: 'many' has no option 'c'
!     - {id: no_expect, answers: {age: 17, numb: 1, nobody: 1, free: Well, side: middle, many: [a, c]}}
!                                                                                                  ^
! cases/more.yaml:10:35: error: 'many' takes a list, not 'a'
!     - {id: nothing, answers: {many: a}, expect: {}}
!                                     ^
! cases/more.yaml:10:47: error: 'expect' of 'nothing' expects nothing
!     - {id: nothing, answers: {many: a}, expect: {}}
!                                                 ^
! cases/more.yaml:11:47: error: baseline 'early' does not answer 'numb', so there is nothing to take back
!   ...d: backed, from: early, answers: {numb: null}, expect: {level: fine, signs: numbness, contributors: ...
!                                              ^
! cases/more.yaml:11:70: error: 'level' takes self_care, routine, urgent, emergency, not 'fine'
!   ... answers: {numb: null}, expect: {level: fine, signs: numbness, contributors: [x], scales: {nobody: 1...
!                                              ^~~~
! cases/more.yaml:11:83: error: 'signs' takes a list, not 'numbness'
!   ...mb: null}, expect: {level: fine, signs: numbness, contributors: [x], scales: {nobody: 1}, could_be: ...
!                                              ^
! cases/more.yaml:11:107: error: 'contributors' takes a mapping
!   ...l: fine, signs: numbness, contributors: [x], scales: {nobody: 1}, could_be: routine}}
!                                              ^
! cases/more.yaml:11:121: error: no scale is called 'nobody'
!   ...: numbness, contributors: [x], scales: {nobody: 1}, could_be: routine}}
!                                              ^~~~~~
? 4

Files: more than a pack is read, and what is no file of one.
$ mkdir nothing && lumbago pack check nothing
! nothing: error: no *.yaml files below this directory
? 4
$ mkdir hollow && printf '# nothing yet\n' > hollow/a.yaml && cp packs/minimal.yaml hollow && mkdir hollow/b.yaml && lumbago pack check -q hollow
| minimal 1
|   questions: 2
|   triage: 1
|   contributors: 0
|   contraindications: 0
|   activities: 0
|   scales: 0
|   references: 0
|   cases: 2
| The pack is sound, its cases hold, and they try every rule and activity.
$ mkdir two && cp packs/minimal.yaml two/a.yaml && cp packs/minimal.yaml two/b.yaml && lumbago pack check two 2>&1 | head -n 3
| two/b.yaml:3:3: error: 'pack' stands in more than one file
|     id: minimal
|     ^
< age: 3
$ mkdir scalars && cp packs/minimal.yaml scalars && cat > scalars/a.yaml && printf 'just text\n' > scalars/b.yaml && printf -- '- a list\n' > scalars/c.yaml && lumbago pack check scalars
! scalars/a.yaml:1:1: error: unknown section 'age'
!   age: 3
!   ^~~
! scalars/b.yaml:1:1: error: the top level of a pack file is a mapping of sections
!   just text
!   ^
! scalars/c.yaml:1:1: error: the top level of a pack file is a mapping of sections
!   - a list
!   ^
? 4
< --- again
< ...
$ mkdir markers && cat > markers/a.yaml && printf 'pack: {}\n---\npack: {}\n' > markers/b.yaml && printf -- '---\npack: {}\n---\n' > markers/c.yaml && printf 'pack: !!map {a: !b [c]}\n' > markers/d.yaml && lumbago pack check markers
! markers/a.yaml:1:1: error: a pack file holds one document
!   --- again
!   ^
! markers/a.yaml:2:1: error: a pack file holds one document
!   ...
!   ^
! markers/b.yaml:2:1: error: a pack file holds one document
!   ---
!   ^
! markers/c.yaml:3:1: error: a pack file holds one document
!   ---
!   ^
! markers/d.yaml:1:7: error: tags are not part of a pack
!   pack: !!map {a: !b [c]}
!         ^
! markers/d.yaml:1:17: error: tags are not part of a pack
!   pack: !!map {a: !b [c]}
!                   ^
? 4
$ mkdir bytes && printf '\377\376' > bytes/a.yaml && printf '\357\273\277pack: {}\r\nquestions: []\rtriage: []\r' > bytes/b.yaml && printf '\tpack: {}\nquestions:\t[]\n' > bytes/c.yaml && printf 'pack: \177\n' > bytes/d.yaml && lumbago pack check bytes
! bytes/a.yaml:1:1: error: this line is not UTF-8
!   ��
!   ^
! bytes/b.yaml:2:14: error: a control character
!   questions: []�triage: []�
!                ^
! bytes/c.yaml:1:1: error: a tab; indent and separate with spaces
!   �pack: {}
!   ^
! bytes/c.yaml:2:11: error: a tab; indent and separate with spaces
!   questions:�[]
!             ^
! bytes/d.yaml:1:7: error: a control character
!   pack: �
!         ^
? 4
$ mkdir shapes && printf 'pack: {title: >-\n  folded}\n' > shapes/a.yaml && printf 'pack: [a,\n' > shapes/b.yaml && printf '? {a: b}\n: c\n' > shapes/c.yaml && printf 'pack: |\n\ttab\n' > shapes/d.yaml && lumbago pack check shapes
! shapes/d.yaml:2:1: error: a tab; indent and separate with spaces
!   �tab
!   ^
? 4
$ mkdir deep && { printf 'pack: '; head -c 70 /dev/zero | tr '\0' '['; head -c 70 /dev/zero | tr '\0' ']'; echo; } > deep/a.yaml && lumbago pack check deep
! deep/a.yaml:1:70: error: nested more than 64 levels deep
!   ...[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]...
!                                              ^
? 4
A file above the limit: the number said is the limit.
$ head -c 8500000 /dev/zero | tr '\0' '#' > big.yaml && lumbago pack check big.yaml
! big.yaml: error: is larger than 8388608 bytes
? 4
$ mkdir many && (cd many && seq 1001 | sed 's/$/.yaml/' | xargs touch) && lumbago pack check many
! many: error: more than 1000 *.yaml files below this directory
? 4
$ lumbago pack check missing
! missing: error: cannot be read: No such file or directory
? 1

Translations.
< language: de
< title: [Titel]
< reviewed: {by: null, on: null}
< pack: {title: 5, levels: {self_care: {title: S}}, safety_net: {items: [a, b]}, disclaimers: eins}
< texts: {age: {ask: [Wie alt], plainer: Alt, more: 1}, nobody: {ask: Wer}, numb: Taub}
< sources: {pack.title: 0123456789, age.ask: zzzz, numb.ask: [1]}
$ mkdir texts && cp packs/minimal.yaml texts && cat > texts/text.de.yaml && lumbago pack check texts
! texts/text.de.yaml:2:8: error: 'title' takes text, not a list
!   title: [Titel]
!          ^
! texts/text.de.yaml:4:71: error: 'pack.safety_net.items' has 2 texts here and 1 in the pack
!   pack: {title: 5, levels: {self_care: {title: S}}, safety_net: {items: [a, b]}, disclaimers: eins}
!                                                                         ^
! texts/text.de.yaml:4:93: error: 'disclaimers' takes a list, not 'eins'
!   pack: {title: 5, levels: {self_care: {title: S}}, safety_net: {items: [a, b]}, disclaimers: eins}
!                                                                                               ^
! texts/text.de.yaml:5:20: error: 'ask' takes text, not a list
!   texts: {age: {ask: [Wie alt], plainer: Alt, more: 1}, nobody: {ask: Wer}, numb: Taub}
!                      ^
! texts/text.de.yaml:5:31: error: unknown key 'plainer' in the texts of 'age'
!   texts: {age: {ask: [Wie alt], plainer: Alt, more: 1}, nobody: {ask: Wer}, numb: Taub}
!                                 ^~~~~~~
! texts/text.de.yaml:5:45: error: unknown key 'more' in the texts of 'age'
!   texts: {age: {ask: [Wie alt], plainer: Alt, more: 1}, nobody: {ask: Wer}, numb: Taub}
!                                               ^~~~
! texts/text.de.yaml:5:55: error: nothing in the pack that has texts is called 'nobody'
!   texts: {age: {ask: [Wie alt], plainer: Alt, more: 1}, nobody: {ask: Wer}, numb: Taub}
!                                                         ^~~~~~
! texts/text.de.yaml:5:81: error: 'the texts of 'numb'' takes a mapping, not 'Taub'
!   texts: {age: {ask: [Wie alt], plainer: Alt, more: 1}, nobody: {ask: Wer}, numb: Taub}
!                                                                                   ^
! texts/text.de.yaml:6:23: error: the source of 'pack.title' takes the eight hexadecimal digits that 'lumbago pack check --json' gives
!   sources: {pack.title: 0123456789, age.ask: zzzz, numb.ask: [1]}
!                         ^~~~~~~~~~
! texts/text.de.yaml:6:35: error: no texts of the pack have their source under 'age.ask'
!   sources: {pack.title: 0123456789, age.ask: zzzz, numb.ask: [1]}
!                                     ^~~~~~~
! texts/text.de.yaml:6:50: error: no texts of the pack have their source under 'numb.ask'
!   sources: {pack.title: 0123456789, age.ask: zzzz, numb.ask: [1]}
!                                                    ^~~~~~~~
? 4
$ mkdir tongues && cp packs/minimal.yaml tongues && for tongue in en d deutsch E1; do printf 'language: es\ntitle: T\n' > tongues/text.$tongue.yaml; done && lumbago pack check tongues
! tongues/text.E1.yaml:1:1: error: 'E1' in the file's name is not a language: two or three small letters, like 'de'
!   language: es
!   ^
! tongues/text.E1.yaml:1:1: error: the text file needs 'reviewed'
!   language: es
!   ^
! tongues/text.E1.yaml:1:11: error: the file's name says 'E1', and 'language' says 'es'
!   language: es
!             ^~
! tongues/text.d.yaml:1:1: error: 'd' in the file's name is not a language: two or three small letters, like 'de'
!   language: es
!   ^
! tongues/text.d.yaml:1:1: error: the text file needs 'reviewed'
!   language: es
!   ^
! tongues/text.d.yaml:1:11: error: the file's name says 'd', and 'language' says 'es'
!   language: es
!             ^~
! tongues/text.deutsch.yaml:1:1: error: 'deutsch' in the file's name is not a language: two or three small letters, like 'de'
!   language: es
!   ^
! tongues/text.deutsch.yaml:1:1: error: the text file needs 'reviewed'
!   language: es
!   ^
! tongues/text.deutsch.yaml:1:11: error: the file's name says 'deutsch', and 'language' says 'es'
!   language: es
!             ^~
! tongues/text.en.yaml:1:1: error: the pack itself is in 'en', so it has no text file for it
!   language: es
!   ^
! tongues/text.en.yaml:1:1: error: the text file needs 'reviewed'
!   language: es
!   ^
! tongues/text.en.yaml:1:11: error: the file's name says 'en', and 'language' says 'es'
!   language: es
!             ^~
? 4
