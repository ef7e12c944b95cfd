// How long the interview of the built-in pack is, for people who answer as they would, and how soon
// they are through the warning signs. A checklist is one prompt.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "cli/progress.h"
#include "pack/reader.h"
#include "support/respondents.h"

namespace lumbago {
namespace {

using test::female;
using test::male;
using test::Respondent;

// Whether an urgent or emergency sign still hangs on the step.
bool is_for_safety(const Engine& engine, const Step& step, const Draft& draft) {
  const Triage triage = engine.triage(draft.response);
  return std::any_of(triage.undecided.begin(), triage.undecided.end(), [&](const Undecided& sign) {
    return engine.pack().triage[sign.rule].level >= Level::urgent &&
           std::any_of(step.questions.begin(), step.questions.end(), [&](Index question) {
             return std::find(sign.questions.begin(), sign.questions.end(), question) !=
                    sign.questions.end();
           });
  });
}

struct Length {
  std::size_t prompts = 0;
  std::size_t until_safe = 0;  // the last prompt on which an urgent or emergency sign hung
};

Length interview(const Engine& engine, const Respondent& person, Pace pace) {
  const Pack& pack = engine.pack();
  Progress progress(engine, {empty_response(pack), std::vector<bool>(pack.questions.size())}, pace);
  Length length;
  while (!progress.is_emergency()) {
    const auto step = progress.next();
    if (!step) break;
    ++length.prompts;
    if (is_for_safety(engine, *step, progress.draft())) length.until_safe = length.prompts;
    std::vector<std::optional<Answer>> answers;
    for (const Index question : step->questions)
      answers.emplace_back(Answer{test::answer_of(person, pack.questions[question]), {}});
    progress.settle(*step, answers);
  }
  return length;
}

// The most prompts for a respondent, and the prompts until nothing urgent hangs on the rest.
struct Limit {
  std::size_t full;
  std::size_t quick;
  std::size_t until_safe;
};

void check(const Engine& engine, const Respondent& person, const Limit& limit) {
  CAPTURE(person.name);
  const Length full = interview(engine, person, Pace::full);
  const Length quick = interview(engine, person, Pace::quick);
  fmt::print("{:<40} {:>6} {:>6} {:>14}\n", person.name, full.prompts, quick.prompts,
             full.until_safe);
  CHECK(full.prompts <= limit.full);
  CHECK(quick.prompts <= limit.quick);
  CHECK(full.until_safe <= limit.until_safe);
  CHECK(quick.until_safe == full.until_safe);
}

}  // namespace

TEST_CASE("the interview is short, and the warning signs come first") {
  const Engine engine(builtin_pack());
  fmt::print("{:<40} {:>6} {:>6} {:>14}\n", "prompts of", "full", "quick", "warning signs");
  const std::vector<Respondent>& people = test::respondents();
  REQUIRE(people.size() == 5);
  check(engine, people[0], {25, 12, 8});
  check(engine, people[1], {25, 12, 8});
  // What these two say opens further warning signs.
  check(engine, people[2], {26, 15, 12});
  check(engine, people[3], {29, 12, 9});
  check(engine, people[4], {3, 3, 3});
}

TEST_CASE("common back pain stays short, however long it has lasted") {
  const Engine engine(builtin_pack());
  const auto person = [](std::string name, std::int64_t age, std::int64_t sex, std::int64_t weeks) {
    return Respondent{std::move(name), {{"age", age}, {"sex", sex}, {"pain_weeks", weeks}}};
  };
  check(engine, person("man of 40, for 10 weeks", 40, male, 10), {25, 12, 8});
  // One more with --quick: birth is one of seven signs that are left for the end, and from 50 on the
  // bones are asked about.
  check(engine, person("woman of 34, for 10 weeks", 34, female, 10), {25, 13, 8});
  check(engine, person("woman of 55, for 10 weeks", 55, female, 10), {25, 13, 8});
}

}  // namespace lumbago
