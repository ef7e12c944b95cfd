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
  std::string trail;
};

Length interview(const Engine& engine, const Respondent& person, Pace pace) {
  const Pack& pack = engine.pack();
  Progress progress(engine, {empty_response(pack), std::vector<bool>(pack.questions.size())}, pace);
  Length length;
  while (!progress.is_emergency()) {
    const auto step = progress.next();
    if (!step) break;
    ++length.prompts;
    length.trail += (step->group ? pack.groups[*step->group].id
                                 : pack.questions[step->questions.front()].id) +
                    ' ';
    if (is_for_safety(engine, *step, progress.draft())) length.until_safe = length.prompts;
    std::vector<std::optional<Answer>> answers;
    for (const Index question : step->questions)
      answers.emplace_back(Answer{test::answer_of(person, pack.questions[question]), {}});
    progress.settle(*step, answers);
  }
  return length;
}

}  // namespace

TEST_CASE("measure") {
  const Engine engine(builtin_pack());
  for (const Respondent& person : test::respondents())
    for (const Pace pace : {Pace::full, Pace::quick}) {
      const Length length = interview(engine, person, pace);
      fmt::print("{:<40} {:>3} {:>3}  {}\n", person.name, length.prompts, length.until_safe, length.trail);
    }
}

}  // namespace lumbago
