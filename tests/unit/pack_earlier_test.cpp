// How a pack says that a question holds an earlier result.
#include <doctest/doctest.h>

#include "support/pack_text.h"

using namespace lumbago;
using test::errors_of;
using test::pack_head;

namespace {

constexpr const char* scored = R"(
scales:
  - id: score
    title: T
    scoring: sum
    missing: all
    items: [since]
    licence: L
    verified: false
)";

}  // namespace

TEST_CASE("questions that hold an earlier result") {
  const Pack pack = test::good_pack(R"(questions:
  - id: since
    ask: Since
    type: choice
    earlier: course
    options: [{id: better, say: B}, {id: no_clear_change, say: N}, {id: worse, say: W}]
  - {id: weeks, ask: Weeks, type: integer, range: [0, 99], earlier: weeks}
  - {id: age, ask: Age, type: integer, range: [0, 99]}
)");
  CHECK(pack.questions[0].earlier == Earlier::course);
  CHECK(pack.questions[1].earlier == Earlier::weeks);
  CHECK(!pack.questions[2].earlier);
}

TEST_CASE("a question that cannot hold an earlier result") {
  struct Row {
    const char* name;
    const char* question;
    const char* expected;
  };
  const Row rows[] = {
      {"a word that is neither", "{id: since, ask: S, type: integer, range: [0, 9], earlier: when}",
       "test.yaml:14:5: error: 'since' must be a choice of better, no_clear_change, worse\n"
       "    - {id: since, ask: S, type: integer, range: [0, 9], earlier: when}\n"
       "      ^\n"
       "test.yaml:14:64: error: 'earlier' takes course, weeks, not 'when'\n"
       "    - {id: since, ask: S, type: integer, range: [0, 9], earlier: when}\n"
       "                                                                 ^~~~\n"},
      {"other options",
       "{id: since, ask: S, type: choice, earlier: course, options: [{id: better, say: B}]}",
       "test.yaml:14:5: error: 'since' must be a choice of better, no_clear_change, worse\n"
       "    - {id: since, ask: S, type: choice, earlier: course, options: [{id: better, say: B}]}\n"
       "      ^\n"},
      {"weeks that are a choice",
       "{id: since, ask: S, type: choice, earlier: weeks, options: [{id: better, say: B}]}",
       "test.yaml:14:5: error: 'since' must be an integer\n"
       "    - {id: since, ask: S, type: choice, earlier: weeks, options: [{id: better, say: B}]}\n"
       "      ^\n"},
      {"a condition",
       "{id: since, ask: S, type: integer, range: [0, 9], earlier: weeks, when: old}",
       "test.yaml:14:5: error: 'since' is filled from an earlier result, so it takes no 'when', "
       "'test' and 'modifiable'\n"
       "    - {id: since, ask: S, type: integer, range: [0, 9], earlier: weeks, when: old}\n"
       "      ^\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(errors_of(pack_head + "questions:\n  - {id: old, ask: O, type: boolean}\n  - " +
                    row.question + "\n") == row.expected);
  }
  CHECK(errors_of(pack_head +
                  "questions:\n  - {id: since, ask: S, type: integer, range: [0, 9], earlier: "
                  "weeks}\n" +
                  scored) ==
        "test.yaml:16:5: error: 'since' is filled from an earlier result, so no scale can have it\n"
        "    - id: score\n"
        "      ^\n");
}
