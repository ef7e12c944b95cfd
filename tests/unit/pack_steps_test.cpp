// How a pack declares steps of numbers, and why a question is not asked of everyone.
#include <doctest/doctest.h>

#include "support/pack_image.h"
#include "support/pack_text.h"

using namespace lumbago;
using test::errors_of;
using test::pack_head;

namespace {

const char* const rules = R"(questions:
  - {id: age, ask: A, type: integer, range: [0, 120]}
  - {id: fever, ask: F, type: decimal, range: [35, 42]}
  - {id: worse, ask: W, type: boolean, when: age < 18, gate: It is for children only.}
  - {id: weeks, ask: S, type: integer, range: [0, 520]}
derived:
  - {id: begun, value: age - weeks / 52}
  - {id: old, value: age > 60}
triage:
  - {id: child, title: T, level: urgent, when: worse, say: Go, verified: false}
  - {id: hot, title: T, level: urgent, when: fever > 40.5, say: Go, verified: false}
)";

std::string with_steps(const std::string& steps) {
  return errors_of(pack_head + rules + "steps:\n" + steps);
}

}  // namespace

TEST_CASE("steps of whole, decimal and derived numbers") {
  const Pack pack = test::good_pack(std::string(rules) + R"(steps:
  - {number: age, at: 18, signs: [child], why: It is so., references: [S1]}
  - {number: fever, at: 40.5, signs: [child, hot], why: It is so.}
  - {number: begun, at: 18, signs: [child], why: It is so.}
)");
  REQUIRE(pack.steps.size() == 3);
  CHECK(pack.steps[0].reached.source == "age >= 18");
  CHECK(pack.steps[0].references == Indices{0});
  CHECK(pack.steps[1].reached.source == "fever >= 40.5");
  CHECK(pack.steps[1].reached.root.args[1].value == 40'500);
  CHECK(pack.steps[1].signs == Indices{0, 1});
  CHECK(pack.steps[2].reached.root.args[0].op == ExprOp::derived);
  CHECK(pack.questions[2].gate == "It is for children only.");
  CHECK(pack.questions[0].gate.empty());
}

TEST_CASE("a declared step that says too little or nothing that is so") {
  struct Row {
    const char* name;
    const char* step;
    const char* expected;
  };
  const Row rows[] = {
      {"no number", "  - {at: 18, signs: [child], why: Y}\n",
       "test.yaml:24:5: error: a step needs 'number'\n    - {at: 18, signs: [child], why: Y}\n"
       "      ^\n"},
      {"another name", "  - {number: aeg, at: 18, signs: [child], why: Y}\n",
       "test.yaml:24:14: error: 'number' takes a question or a derived value that is a number, not "
       "'aeg' (did you mean 'age'?)\n    - {number: aeg, at: 18, signs: [child], why: Y}\n"
       "               ^~~\n"},
      {"no number by type", "  - {number: old, at: 18, signs: [child], why: Y}\n",
       "test.yaml:24:14: error: 'number' takes a question or a derived value that is a number, not "
       "'old'\n    - {number: old, at: 18, signs: [child], why: Y}\n               ^~~\n"},
      {"the least value has none below", "  - {number: age, at: 0, signs: [child], why: Y}\n",
       "test.yaml:24:23: error: 'at' is 0, but 'age' goes from 0 to 120\n    - {number: age, at: "
       "0, signs: [child], why: Y}\n                        ^\n"},
      {"beyond a decimal", "  - {number: fever, at: 42.5, signs: [child], why: Y}\n",
       "test.yaml:24:25: error: 'at' is 42.5, but 'fever' goes from 35 to 42\n    - {number: "
       "fever, at: 42.5, signs: [child], why: Y}\n                          ^~~~\n"},
      {"half a year", "  - {number: age, at: 17.5, signs: [child], why: Y}\n",
       "test.yaml:24:23: error: 'at' takes a whole number, not '17.5'\n    - {number: age, at: "
       "17.5, signs: [child], why: Y}\n                        ^\n"},
      {"no signs", "  - {number: age, at: 18, signs: [], why: Y}\n",
       "test.yaml:24:34: error: 'signs' is empty\n    - {number: age, at: 18, signs: [], why: Y}\n"
       "                                   ^\n"},
      {"no reason", "  - {number: age, at: 18, signs: [child]}\n",
       "test.yaml:24:5: error: a step needs 'why'\n    - {number: age, at: 18, signs: [child]}\n"
       "      ^\n"},
      {"twice",
       "  - {number: age, at: 18, signs: [child], why: Y}\n"
       "  - {number: age, at: 18, signs: [hot], why: Y}\n",
       "test.yaml:25:5: error: the step 'age >= 18' stands twice, first at test.yaml:24\n    - "
       "{number: age, at: 18, signs: [hot], why: Y}\n      ^\n"},
      {"an unknown key", "  - {number: age, at: 18, signs: [child], why: Y, level: urgent}\n",
       "test.yaml:24:51: error: unknown key 'level' in a step\n    - {number: age, at: 18, signs: "
       "[child], why: Y, level: urgent}\n                                                    "
       "^~~~~\n"},
      {"no mapping", "  - age\n",
       "test.yaml:24:5: error: 'a step' takes a mapping, not 'age'\n    - age\n      ^\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(with_steps(row.step) == row.expected);
  }
}

TEST_CASE("a pack with steps and gates goes through its image whole") {
  const Pack pack = test::good_pack(std::string(rules) +
                                    "steps:\n  - {number: age, at: 18, signs: [child], why: Y}\n");
  CHECK(test::from_image(pack) == pack);
}
