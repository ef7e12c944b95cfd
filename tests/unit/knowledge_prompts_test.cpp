// How long the interview of the built-in pack is for people with common back pain: nothing to any
// warning sign, no other condition, no home tests. A checklist is one prompt.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "cli/progress.h"
#include "pack/reader.h"

namespace lumbago {
namespace {

// Answers other than "no", 4 of 10, and the person's age, sex and weeks of pain.
struct Person {
  const char* name;
  std::map<std::string, std::int64_t> answers;
};

constexpr std::int64_t female = 0;
constexpr std::int64_t male = 1;

const std::vector<Person> people{
    {"a man of 40, for 3 weeks", {{"age", 40}, {"sex", male}, {"pain_weeks", 3}}},
    {"a man of 40, for 10 weeks", {{"age", 40}, {"sex", male}, {"pain_weeks", 10}}},
    {"a woman of 34, for 3 weeks", {{"age", 34}, {"sex", female}, {"pain_weeks", 3}}},
    {"a woman of 34, for 10 weeks", {{"age", 34}, {"sex", female}, {"pain_weeks", 10}}},
    {"a man of 45 who sits 9 hours, is stressed and sleeps badly",
     {{"age", 45},
      {"sex", male},
      {"pain_weeks", 3},
      {"sitting_hours", 9},
      {"longest_sit_minutes", 120},
      {"poor_sleep", 1},
      {"high_stress", 1},
      {"tired_daily", 1}}},
    {"a woman of 55, for 10 weeks", {{"age", 55}, {"sex", female}, {"pain_weeks", 10}}},
};

std::int64_t answer_of(const Person& person, const Question& question) {
  const auto given = person.answers.find(question.id);
  if (given != person.answers.end()) return given->second;
  if (question.type == QuestionType::boolean || question.type == QuestionType::choice) return 0;
  return std::clamp<std::int64_t>(4, question.min, question.max);
}

bool read_by_urgent_signs(const Engine& engine, const Step& step, const Draft& draft) {
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

Length interview(const Engine& engine, const Person& person) {
  const Pack& pack = engine.pack();
  Progress progress(engine, {empty_response(pack), std::vector<bool>(pack.questions.size())});
  Length length;
  while (const auto step = progress.next()) {
    ++length.prompts;
    if (read_by_urgent_signs(engine, *step, progress.draft())) length.until_safe = length.prompts;
    std::vector<std::optional<Answer>> answers;
    for (const Index question : step->questions)
      answers.emplace_back(Answer{answer_of(person, pack.questions[question]), {}});
    progress.settle(*step, answers);
  }
  return length;
}

}  // namespace

TEST_CASE("common back pain takes few prompts, and the warning signs come first") {
  const Engine engine(builtin_pack());
  for (const Person& person : people) {
    CAPTURE(std::string(person.name));
    const Length length = interview(engine, person);
    CHECK(length.prompts <= 25);
    // One more for those who are asked about pregnancy.
    const bool asked_pregnancy = person.answers.at("sex") != male && person.answers.at("age") < 55;
    CHECK(length.until_safe <= (asked_pregnancy ? 9 : 8));
  }
}

}  // namespace lumbago
