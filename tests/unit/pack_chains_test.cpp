// What reads what reads what: a pack may have a hundred in a row.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include "support/pack_text.h"

using namespace lumbago;
using test::errors_of;
using test::pack_head;

namespace {

// Questions of which each but the first is asked only because of the one before.
std::string waiting(int count) {
  std::string text = "questions:\n  - {id: q0, ask: A, type: boolean}\n";
  for (int i = 1; i < count; ++i)
    text += fmt::format("  - {{id: q{}, ask: A, type: boolean, when: q{}}}\n", i, i - 1);
  return text;
}

// Derived values of which each but the first reads the one before.
std::string summing(int count) {
  std::string text =
      "questions:\n  - {id: hours, ask: A, type: integer, range: [0, 24]}\n"
      "derived:\n  - {id: d0, value: hours}\n";
  for (int i = 1; i < count; ++i)
    text += fmt::format("  - {{id: d{}, value: hours + d{}}}\n", i, i - 1);
  return text;
}

std::size_t errors_in(const std::string& text) {
  const auto pack = test::pack_from(pack_head + text);
  return pack ? 0 : pack.errors().size();
}

}  // namespace

TEST_CASE("a hundred questions may wait for each other in a row, and no more") {
  CHECK(errors_of(pack_head + waiting(101)) == "no error");
  CHECK(errors_of(pack_head + waiting(102)) ==
        "test.yaml:114:45: error: 'when' of 'q101' is the last of 101 that each wait for the "
        "question before: at most 100 are allowed\n"
        "    - {id: q101, ask: A, type: boolean, when: q100}\n"
        "                                              ^\n");
}

TEST_CASE("a hundred derived values may read each other in a row, and no more") {
  CHECK(errors_of(pack_head + summing(100)) == "no error");
  CHECK(errors_of(pack_head + summing(101)) ==
        "test.yaml:115:23: error: 'd100' is the last of 101 derived values that each read the one "
        "before: at most 100 are allowed\n"
        "    - {id: d100, value: hours + d99}\n"
        "                        ^~~~~~~~~~~\n");
}

TEST_CASE("a table's keys are a link of a chain of derived values") {
  const std::string text =
      "questions:\n  - {id: hours, ask: A, type: integer, range: [0, 9]}\n"
      "tables:\n  - {id: t, title: T, by: [d98], rows: [{d98: 1, value: 2}], verified: false}\n"
      "derived:\n  - {id: d0, value: hours}\n";
  std::string chain;
  for (int i = 1; i < 99; ++i) chain += fmt::format("  - {{id: d{}, value: d{}}}\n", i, i - 1);
  CHECK(errors_in(text + chain + "  - {id: d99, value: t}\n") == 0);
  CHECK(errors_in(text + chain + "  - {id: d99, value: t}\n  - {id: d100, value: d99}\n") == 1);
}

TEST_CASE("after a chain that is too long, the next hundred are read") {
  CHECK(errors_in(summing(10'000)) == 99);
  CHECK(errors_in(waiting(10'000)) == 99);
}
