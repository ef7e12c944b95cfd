// Faults that few packs have, each with the whole text of what the author sees, and what looks like
// one and is taken.
#include <doctest/doctest.h>

#include <string>

#include "support/pack_text.h"

using namespace lumbago;
using test::errors_of;
using test::pack_head;

namespace {

const std::string two_questions =
    "questions: [{id: flag, ask: A, type: boolean}, "
    "{id: hours, ask: A, type: integer, range: [0, 9]}]\n";

// The head with other words in one place, and the questions.
std::string replaced(const std::string& words, const std::string& others) {
  std::string head = pack_head;
  return head.replace(head.find(words), words.size(), others) + two_questions;
}

}  // namespace

TEST_CASE("faults that few packs have") {
  struct Row {
    const char* name;
    std::string text;
    const char* expected;
  };
  const Row rows[] = {
      {"no dose",
       pack_head + two_questions +
           R"-(activities: [{id: a, kind: advice, title: T, cue: C, why: W, policy: full, evidence: limited, verified: false}]
)-",
       R"-(test.yaml:13:14: error: activity 'a' needs 'dose'
  activities: [{id: a, kind: advice, title: T, cue: C, why: W, policy: full, evidence: limited, verifi...
               ^
)-"},
      {"a contributor that a case expects to be nothing",
       pack_head + two_questions +
           R"-(contributors: [{id: c, title: T, evidence: limited, prior: 50, indicators: [{when: flag, points: 1}], say: S, verified: false}]
cases: [{id: k, title: T, answers: {}, expect: {contributors: {c: null}}}]
)-",
       R"-(test.yaml:14:67: error: 'c' takes a whole number, not nothing
  cases: [{id: k, title: T, answers: {}, expect: {contributors: {c: null}}}]
                                                                    ^
)-"},
      {"a space for a text", pack_head + R"-(questions: [{id: x, ask: " ", type: boolean}]
)-",
       R"-(test.yaml:12:26: error: 'ask' is empty
  questions: [{id: x, ask: " ", type: boolean}]
                           ^
)-"},
      {"a character above the letters", pack_head + R"-(questions: [{id: a~, ask: A, type: boolean}]
)-",
       R"-(test.yaml:12:18: error: 'a~' is not an id: small letters, digits and '_', a letter first
  questions: [{id: a~, ask: A, type: boolean}]
                   ^~
)-"},
      {"an empty id", pack_head + R"-(questions: [{id: "", ask: A, type: boolean}]
)-",
       R"-(test.yaml:12:18: error: '' is not an id: small letters, digits and '_', a letter first
  questions: [{id: "", ask: A, type: boolean}]
                   ^
)-"},
      {"a value that is a list", pack_head + two_questions + R"-(derived: [{id: d, value: [1]}]
)-",
       R"-(test.yaml:13:26: error: 'value' takes a condition, not a list
  derived: [{id: d, value: [1]}]
                           ^
)-"},
      {"a bad condition in a block", pack_head + two_questions + R"-(derived:
  - id: d
    value: >-
      flag &&
)-",
       R"-(test.yaml:15:12: error: the condition ends too early
      value: >-
             ^
)-"},
      {"a condition in a block", pack_head + two_questions + R"-(derived:
  - id: d
    value: |
      flag || hours > 3
)-",
       "no error"},
      {"fewer sets than there are",
       pack_head + two_questions +
           R"-(activities: [{id: a, kind: advice, title: T, cue: C, why: W, dose: {sets: [0, 2]}, policy: full, evidence: limited, verified: false}]
)-",
       R"-(test.yaml:13:75: error: 'sets' must go from least to most, within 1 to 20
  ... title: T, cue: C, why: W, dose: {sets: [0, 2]}, policy: full, evidence: limited, verified: false}]
                                             ^
)-"},
      {"more sets than there are",
       pack_head + two_questions +
           R"-(activities: [{id: a, kind: advice, title: T, cue: C, why: W, dose: {sets: [1, 21]}, policy: full, evidence: limited, verified: false}]
)-",
       R"-(test.yaml:13:75: error: 'sets' must go from least to most, within 1 to 20
  ... title: T, cue: C, why: W, dose: {sets: [1, 21]}, policy: full, evidence: limited, verified: false}]
                                             ^
)-"},
      {"a sign without a level",
       pack_head + two_questions +
           R"-(triage: [{id: s, title: T, when: flag, say: S, verified: false}]
)-",
       R"-(test.yaml:13:10: error: warning sign 's' needs 'level'
  triage: [{id: s, title: T, when: flag, say: S, verified: false}]
           ^
)-"},
      {"an indicator with its own source",
       pack_head + two_questions +
           R"-(contributors: [{id: c, title: T, evidence: limited, prior: 50, indicators: [{when: flag, points: 1, verified: true, references: [S1]}], say: S, verified: false}]
)-",
       "no error"},
      {"a contributor for the plan",
       pack_head + two_questions +
           R"-(contributors: [{id: c, title: T, evidence: limited, prior: 50, role: plan, indicators: [{when: flag, points: 1}], say: S, verified: false}]
)-",
       "no error"},
      {"a digit in a territory",
       pack_head + two_questions +
           R"-(regions: [{id: r, title: R, territories: [4B], emergency: ["1"], helplines: [], verified: false}]
)-",
       R"-(test.yaml:13:11: error: one region must have no 'territories': it is for everywhere else
  regions: [{id: r, title: R, territories: [4B], emergency: ["1"], helplines: [], verified: false}]
            ^
test.yaml:13:19: error: unknown key 'title' in region 'r'
  regions: [{id: r, title: R, territories: [4B], emergency: ["1"], helplines: [], verified: false}]
                    ^~~~~
test.yaml:13:42: error: '4B' is not a territory: two capital letters, as in 'GB'
  regions: [{id: r, title: R, territories: [4B], emergency: ["1"], helplines: [], verified: false}]
                                           ^
test.yaml:13:59: error: 'emergency' takes text, not a list
  regions: [{id: r, title: R, territories: [4B], emergency: ["1"], helplines: [], verified: false}]
                                                            ^
)-"},
      {"a way that is neither",
       pack_head + R"-(questions: [{id: x, ask: A, type: integer, range: [0, 9], worse: odd}]
)-",
       R"-(test.yaml:12:66: error: 'worse' takes lower, higher, neither, not 'odd'
  questions: [{id: x, ask: A, type: integer, range: [0, 9], worse: odd}]
                                                                   ^~~
)-"},
      {"lower is worse",
       pack_head + R"-(questions: [{id: x, ask: A, type: integer, range: [0, 9], worse: lower}]
)-",
       "no error"},
      {"below a thousand million",
       pack_head + R"-(questions: [{id: x, ask: A, type: integer, range: [-2000000000, 9]}]
)-",
       R"-(test.yaml:12:51: error: 'range' must stay within a thousand million
  questions: [{id: x, ask: A, type: integer, range: [-2000000000, 9]}]
                                                    ^
)-"},
      {"above a thousand million",
       pack_head + R"-(questions: [{id: x, ask: A, type: integer, range: [0, 2000000000]}]
)-",
       R"-(test.yaml:12:51: error: 'range' must stay within a thousand million
  questions: [{id: x, ask: A, type: integer, range: [0, 2000000000]}]
                                                    ^
)-"},
      {"an earlier result with a test",
       pack_head +
           R"-(questions: [{id: x, ask: A, type: integer, range: [0, 9], earlier: weeks, test: {setup: S, steps: [a], record: R, stop: Q}}]
)-",
       R"-(test.yaml:12:13: error: 'x' is filled from an earlier result, so it takes no 'when', 'test' and 'modifiable'
  questions: [{id: x, ask: A, type: integer, range: [0, 9], earlier: weeks, test: {setup: S, steps: [a...
              ^
)-"},
      {"an earlier result that one can change",
       pack_head +
           R"-(questions: [{id: x, ask: A, type: integer, range: [0, 9], earlier: weeks, modifiable: lower}]
)-",
       R"-(test.yaml:12:13: error: 'x' is filled from an earlier result, so it takes no 'when', 'test' and 'modifiable'
  questions: [{id: x, ask: A, type: integer, range: [0, 9], earlier: weeks, modifiable: lower}]
              ^
)-"},
      {"items under different conditions", pack_head + R"-(questions:
  - {id: flag, ask: A, type: boolean}
  - {id: a, ask: A, type: boolean, when: flag}
  - {id: b, ask: A, type: boolean, when: "!flag"}
  - {id: c, ask: A, type: boolean}
scales:
  - {id: s, title: T, scoring: sum, missing: all, items: [a, b, c], verified: false}
)-",
       R"-(test.yaml:18:5: error: 'b' has another 'when' than the other items of scale 's'
    - {id: s, title: T, scoring: sum, missing: all, items: [a, b, c], verified: false}
      ^
test.yaml:18:5: error: 'c' has another 'when' than the other items of scale 's'
    - {id: s, title: T, scoring: sum, missing: all, items: [a, b, c], verified: false}
      ^
)-"},
      {"a group of one",
       pack_head + two_questions + R"-(groups: [{id: g, ask: A, questions: [flag]}]
)-",
       R"-(test.yaml:13:10: error: group 'g' must have 2 to 24 questions
  groups: [{id: g, ask: A, questions: [flag]}]
           ^
)-"},
      {"a step of a value that is no number",
       pack_head + two_questions +
           R"-(derived: [{id: d, value: hours > 3}, {id: e, value: hours * 2}]
triage: [{id: s, title: T, level: urgent, when: hours > 3, say: S, verified: false}]
steps:
  - {number: d, at: 3, signs: [s], why: Y}
  - {number: hours, signs: [s], why: Y}
  - {number: hours, at: 4, signs: [s], why: Y}
)-",
       R"-(test.yaml:16:14: error: 'number' takes a question or a derived value that is a number, not 'd'
    - {number: d, at: 3, signs: [s], why: Y}
               ^
test.yaml:17:5: error: a step needs 'at'
    - {number: hours, signs: [s], why: Y}
      ^
)-"},
      {"a step of a table",
       pack_head + two_questions +
           R"-(tables: [{id: t, title: T, by: [hours], rows: [{hours: [0, 9], value: 1}], verified: false}]
triage: [{id: s, title: T, level: urgent, when: hours > 3, say: S, verified: false}]
steps:
  - {number: t, at: 3, signs: [s], why: Y}
)-",
       R"-(test.yaml:16:14: error: 'number' takes a question or a derived value that is a number, not 't'
    - {number: t, at: 3, signs: [s], why: Y}
               ^
)-"},
      {"a block for a text", pack_head + R"-(questions: 
  - id: x
    type: boolean
    ask: |
      Ask

)-",
       "no error"},
      {"a change by percent alone", pack_head + R"-(questions: [{id: a, ask: A, type: boolean}]
scales: [{id: s, title: T, scoring: sum, missing: all, items: [a], change: {percent: 30, better: lower}, verified: false}]
)-",
       "no error"},
      {"options that all count the same",
       pack_head +
           R"-(questions: [{id: a, ask: A, type: choice, options: [{id: x, say: X, score: 1}, {id: y, say: Y, score: 1}]}]
scales: [{id: s, title: T, scoring: sum, missing: all, items: [a], verified: false}]
)-",
       R"-(test.yaml:13:10: error: scale 's' has only one possible score
  scales: [{id: s, title: T, scoring: sum, missing: all, items: [a], verified: false}]
           ^
)-"},
      {"a value that is an option, as a key",
       pack_head +
           R"-(questions: [{id: a, ask: A, type: choice, options: [{id: x, say: X}, {id: y, say: Y}]}]
derived: [{id: d, value: a}]
tables: [{id: t, title: T, by: [d], rows: [{d: x, value: 1}], verified: false}]
)-",
       R"-(test.yaml:13:26: error: a derived value must be yes or no, or a number
  derived: [{id: d, value: a}]
                           ^
test.yaml:14:33: error: 'by' takes yes/no, whole-number and choice questions and derived values, not 'd'
  tables: [{id: t, title: T, by: [d], rows: [{d: x, value: 1}], verified: false}]
                                  ^
test.yaml:14:45: error: unknown key 'd' in a row of table 't'
  tables: [{id: t, title: T, by: [d], rows: [{d: x, value: 1}], verified: false}]
                                              ^
)-"},
      {"a value that is a list of options",
       pack_head +
           R"-(questions: [{id: a, ask: A, type: choices, options: [{id: x, say: X}, {id: y, say: Y}]}]
derived: [{id: d, value: a}]
)-",
       R"-(test.yaml:13:26: error: a derived value must be yes or no, or a number
  derived: [{id: d, value: a}]
                           ^
)-"},
      {"a value from a table without keys",
       pack_head + two_questions +
           R"-(tables: [{id: t, title: T, rows: [{hours: [0, 9], value: 1}], verified: false}]
derived: [{id: d, value: t + 1}]
)-",
       R"-(test.yaml:13:10: error: table 't' needs 'by'
  tables: [{id: t, title: T, rows: [{hours: [0, 9], value: 1}], verified: false}]
           ^
test.yaml:13:36: error: unknown key 'hours' in a row of table 't'
  tables: [{id: t, title: T, rows: [{hours: [0, 9], value: 1}], verified: false}]
                                     ^~~~~
)-"},
      {"poses that are no list",
       pack_head + two_questions +
           R"-(activities: [{id: a, kind: advice, title: T, cue: C, why: W, dose: {}, policy: full, evidence: limited, verified: false, poses: 5}]
)-",
       R"-(test.yaml:13:129: error: 'poses' takes a list, not '5'
  ...dence: limited, verified: false, poses: 5}]
                                             ^
)-"},
      {"a circle over the upper edge",
       pack_head + two_questions +
           R"-(activities: [{id: a, kind: advice, title: T, cue: C, why: W, dose: {}, policy: full, evidence: limited, verified: false, poses: [{alt: A, props: [{circle: [50, 40, 30]}]}]}]
)-",
       R"-(test.yaml:13:130: error: a pose of 'a' needs 'face'
  ...ence: limited, verified: false, poses: [{alt: A, props: [{circle: [50, 40, 30]}]}]}]
                                             ^
test.yaml:13:156: error: 'circle' is at [80, 70], off the grid of 76 by 56
  ...alse, poses: [{alt: A, props: [{circle: [50, 40, 30]}]}]}]
                                             ^
)-"},
      {"a chair at the left edge",
       pack_head + two_questions +
           R"-(activities: [{id: a, kind: advice, title: T, cue: C, why: W, dose: {}, policy: full, evidence: limited, verified: false, poses: [{alt: A, face: right, shoulder: [30, 37], hip: [30, 23], props: [{chair: 1}]}]}]
)-",
       R"-(test.yaml:13:203: error: 'chair' is at [-4, 0], off the grid of 76 by 56
  ...30, 37], hip: [30, 23], props: [{chair: 1}]}]}]
                                             ^
)-"},
      {"a chair at the right edge",
       pack_head + two_questions +
           R"-(activities: [{id: a, kind: advice, title: T, cue: C, why: W, dose: {}, policy: full, evidence: limited, verified: false, poses: [{alt: A, face: right, shoulder: [30, 37], hip: [30, 23], props: [{chair: 74}]}]}]
)-",
       R"-(test.yaml:13:203: error: 'chair' is at [79, 0], off the grid of 76 by 56
  ...30, 37], hip: [30, 23], props: [{chair: 74}]}]}]
                                             ^~
)-"},
      {"no levels", replaced("urgent: {title: U, action: u}, ", ""),
       R"-(test.yaml:8:11: error: 'levels' needs 'urgent'
    levels: {self_care: {title: S, action: s}, routine: {title: R, action: r}, emergency: {title: E, a...
            ^
)-"},
      {"an empty id of the pack", replaced("id: test_pack", "id: \"\""),
       R"-(test.yaml:2:7: error: 'id' is empty
    id: ""
        ^
)-"},
      {"an id with a capital and a line", replaced("id: S1", "id: S_1"), "no error"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(errors_of(row.text) == row.expected);
  }
}

TEST_CASE("a group has at most 24 questions") {
  std::string questions = "questions:\n";
  std::string group = "groups: [{id: g, ask: A, questions: [";
  for (int i = 0; i < 25; ++i) {
    const std::string id = "q" + std::to_string(i);
    questions += "  - {id: " + id + ", ask: A, type: boolean}\n";
    group += (i > 0 ? ", " : "") + id;
  }
  CHECK(errors_of(pack_head + questions + group + "]}]\n")
            .starts_with("test.yaml:38:10: error: group 'g' must have 2 to 24 questions\n"));
}
