// How hard each text of the built-in pack is to read on its own. Titles and options are left out.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "builtin/builtin.h"
#include "support/pack_texts.h"
#include "support/reading.h"

namespace lumbago {
namespace {

constexpr double hardest_for_safety = 6;
constexpr double hardest = 8;

bool is_prose(const test::PackText& text) {
  return !text.place.ends_with(".title") && !text.place.ends_with(".options") &&
         !text.place.ends_with(".equipment") && !text.place.ends_with(".bands");
}

// "place: grade", one a line, of every text that is too hard to read.
std::string too_hard(const Pack& pack) {
  std::string found;
  const test::PackTexts texts(pack);
  for (const test::PackText& text : texts.all()) {
    const double grade = test::reading_grade(text.text);
    if (is_prose(text) && grade > (text.for_safety ? hardest_for_safety : hardest))
      found += text.place + ": " + std::to_string(grade) + ": " + text.text + "\n";
  }
  return found;
}

}  // namespace

TEST_CASE("syllables are counted as support/reading.h says") {
  const std::vector<std::pair<const char*, int>> words{
      {"the", 1},   {"back", 1},      {"table", 2},  {"make", 1},   {"walked", 1}, {"needed", 2},
      {"bones", 1}, {"exercises", 4}, {"doctor", 2}, {"urgent", 2}, {"12", 1},     {"people", 2}};
  for (const auto& [word, count] : words) {
    CAPTURE(std::string(word));
    CHECK(test::syllables(word) == count);
  }
}

TEST_CASE("warning signs read at grade 6, everything else at grade 8") {
  CHECK(too_hard(builtin_pack()) == "");
}

TEST_CASE("a planted sentence is too hard to read") {
  Pack pack = builtin_pack();
  const std::string hard =
      "Paresthesia in the perineal region, particularly when accompanied by urinary retention, "
      "necessitates immediate neurosurgical evaluation.";
  SUBCASE("in a warning sign") { pack.triage.front().say = hard; }
  SUBCASE("in a question") { pack.questions.front().why = hard; }
  SUBCASE("in an activity") { pack.activities.back().steps.back() = hard; }
  SUBCASE("grade 7 is too hard in a question that a warning sign reads") {
    const auto found = std::find_if(pack.questions.begin(), pack.questions.end(),
                                    [](const Question& q) { return q.id == "saddle_numb"; });
    REQUIRE(found != pack.questions.end());
    found->ask =
        "Must you limit how much you drink, or do you take water tablets or lithium daily?";
  }
  CHECK(too_hard(pack) != "");
}

}  // namespace lumbago
