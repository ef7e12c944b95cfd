// People who are not among the cases of the built-in pack: how urgent it is for them, and that no
// plan gives what their health rules out. Their whole reports have been read; see answers/people.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "base/file.h"
#include "builtin/builtin.h"
#include "engine/engine.h"
#include "response/answers.h"

namespace lumbago {
namespace {

struct Person {
  const char* file;
  Level level;
  PlanPolicy policy;
};

constexpr Person people[] = {
    {"young-runner", Level::self_care, PlanPolicy::full},
    {"old-and-active", Level::self_care, PlanPolicy::full},
    {"pregnant-20-weeks", Level::routine, PlanPolicy::gentle},
    {"after-surgery", Level::routine, PlanPolicy::none},
    {"blood-thinners", Level::self_care, PlanPolicy::full},
    {"hypermobile", Level::routine, PlanPolicy::full},
    {"knee-pain", Level::routine, PlanPolicy::full},
    {"osteoporosis", Level::routine, PlanPolicy::full},
    {"heart-failure", Level::routine, PlanPolicy::gentle},
    {"after-birth", Level::routine, PlanPolicy::gentle},
    {"heart-and-thinners", Level::routine, PlanPolicy::gentle},
    {"irritated-leg", Level::routine, PlanPolicy::gentle},
    {"legs-on-walking", Level::routine, PlanPolicy::gentle},
    {"numb-skin", Level::routine, PlanPolicy::gentle},
    {"low-mood", Level::routine, PlanPolicy::full},
    {"under-18", Level::routine, PlanPolicy::none},
    {"no-floor", Level::routine, PlanPolicy::gentle},
    {"very-bad-leg", Level::urgent, PlanPolicy::comfort_only},
    {"numb-saddle", Level::emergency, PlanPolicy::none},
};

Response answers_of(const Pack& pack, const Person& person) {
  const std::string path = std::string("tests/answers/people/") + person.file + ".json";
  const Result<std::string> json = read_file(path, answers_limit);
  REQUIRE_MESSAGE(json.ok(), path);
  Result<Response> response = read_answers(pack, *json, path);
  REQUIRE_MESSAGE(response.ok(), path);
  return std::move(*response);
}

// The ids of the contraindications of `activity` that are true or unknown.
std::string reasons_against(const Engine& engine, const Activity& activity,
                            const Response& response) {
  std::string reasons;
  for (const Index index : activity.contraindications) {
    const Contraindication& reason = engine.pack().contraindications[index];
    if (engine.truth(reason.when, response) != Truth::no) reasons += reason.id + ' ';
  }
  return reasons;
}

}  // namespace

TEST_CASE("people outside the cases get the level that fits them, and nothing ruled out") {
  const Engine engine(builtin_pack());
  for (const Person& person : people) {
    CAPTURE(std::string(person.file));
    const Response response = answers_of(engine.pack(), person);
    const Assessment assessment = engine.assess(response);
    CHECK(assessment.triage.level == person.level);
    CHECK(assessment.triage.policy == person.policy);
    CHECK(assessment.ignored.empty());
    CHECK(assessment.plan.items.empty() == (person.policy == PlanPolicy::none));
    for (const PlanItem& item : assessment.plan.items) {
      const Activity& activity = engine.pack().activities[item.activity];
      CAPTURE(activity.id);
      CHECK(reasons_against(engine, activity, response) == "");
      CHECK(activity.policy >= person.policy);
    }
  }
}

// One day of moving instead of none opens the question of how long: it may change nothing.
TEST_CASE("a lever that opens another question promised a score of 0") {
  const Engine engine(builtin_pack());
  const Pack& pack = engine.pack();
  const Response response = answers_of(pack, {"heart-and-thinners", {}, {}});
  for (const Lever& lever : engine.assess(response).levers) {
    CAPTURE(pack.questions[lever.question].id);
    Response changed = response;
    changed.answers[lever.question] = lever.to;
    const Assessment after = engine.assess(changed);
    for (const LeverChange& change : lever.changes) {
      const auto found = std::find_if(
          after.contributors.begin(), after.contributors.end(),
          [&](const ContributorFinding& one) { return one.contributor == change.contributor; });
      CHECK(change.to <= (found == after.contributors.end() ? 0 : found->high));
      CHECK(change.to >= (found == after.contributors.end() ? 0 : found->low));
    }
    CHECK(pack.questions[lever.question].id != "active_days");
  }
}

}  // namespace lumbago
