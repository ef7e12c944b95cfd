// No plan, of whatever pack and answers, holds what it must not or more than fits.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "engine/engine.h"
#include "pack/reader.h"
#include "reference/random_pack.h"
#include "reference/reference.h"

namespace lumbago {
namespace {

using reference::Random;

bool is_exercise(const Activity& activity) {
  return activity.kind == ActivityKind::stretch || activity.kind == ActivityKind::strength ||
         activity.kind == ActivityKind::aerobic;
}

// Everything that is planned may be given, by the word of the reference and not of the engine.
void check_safe(const Pack& pack, const Response& response, const Assessment& assessment) {
  if (assessment.triage.policy == PlanPolicy::none) {
    CHECK(assessment.plan.items.empty());
    CHECK(assessment.plan.withheld.empty());
    CHECK(assessment.plan.week.empty());
  }
  for (const PlanItem& item : assessment.plan.items) {
    const Activity& activity = pack.activities[item.activity];
    CHECK(activity.policy >= assessment.triage.policy);
    for (const Index reason : activity.contraindications)
      CHECK(reference::truth(pack, response, pack.contraindications[reason].when) == Truth::no);
  }
  for (const Withheld& withheld : assessment.plan.withheld)
    for (const PlanItem& item : assessment.plan.items) CHECK(item.activity != withheld.activity);
}

void check_fits(const Pack& pack, const Plan& plan) {
  std::set<Index> planned;
  std::int64_t exercises = 0;
  std::int64_t advice = 0;
  for (const PlanItem& item : plan.items) {
    CHECK(planned.insert(item.activity).second);
    CHECK(!item.days.empty());
    CHECK(std::is_sorted(item.days.begin(), item.days.end()));
    exercises += is_exercise(pack.activities[item.activity]) ? 1 : 0;
    if (pack.activities[item.activity].kind == ActivityKind::advice && !item.contributors.empty())
      ++advice;
  }
  CHECK(exercises <= pack.plan.max_exercises);
  CHECK(advice <= pack.plan.max_advice);
  bool strength_yesterday = false;
  for (const Day& day : plan.week) {
    std::int64_t minutes = 0;
    bool strength = false;
    for (const Index item : day.items) {
      const Activity& activity = pack.activities[plan.items[item].activity];
      minutes += activity.minutes;
      strength |= activity.kind == ActivityKind::strength;
    }
    CHECK(minutes == day.minutes);
    CHECK((minutes == 0 || minutes <= plan.minutes_per_day));
    CHECK(!(strength && strength_yesterday));
    strength_yesterday = strength;
  }
}

// The week says the same as the items.
void check_week(const Plan& plan) {
  CHECK(plan.week.size() == (plan.items.empty() ? 0 : 7));
  for (std::size_t i = 0; i < plan.week.size(); ++i) {
    CHECK(plan.week[i].day == i + 1);
    for (Index item = 0; item < plan.items.size(); ++item) {
      const auto& days = plan.items[item].days;
      const auto& items = plan.week[i].items;
      CHECK((std::find(days.begin(), days.end(), plan.week[i].day) != days.end()) ==
            (std::find(items.begin(), items.end(), item) != items.end()));
    }
  }
}

// The number of items that were planned.
std::size_t check_plan(const Engine& engine, Random& random) {
  const Response response = reference::random_response(engine.pack(), random);
  const Assessment assessment = engine.assess(response);
  check_safe(engine.pack(), response, assessment);
  check_fits(engine.pack(), assessment.plan);
  check_week(assessment.plan);
  return assessment.plan.items.size();
}

TEST_CASE("plan: safe, and fits the week, in random packs") {
  std::size_t items = 0;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Pack pack = reference::random_pack(random);
    const Engine engine(pack);
    for (int i = 0; i < 5; ++i) items += check_plan(engine, random);
  }
  CHECK(items > 3000);
}

TEST_CASE("plan: safe, and fits the week, in the built-in pack") {
  const auto pack = read_pack("data/low-back");
  REQUIRE(pack);
  const Engine engine(*pack);
  Random random(1);
  for (int i = 0; i < 300; ++i) check_plan(engine, random);
}

}  // namespace
}  // namespace lumbago
