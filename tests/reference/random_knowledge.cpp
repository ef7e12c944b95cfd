// What a random pack concludes: warning signs, contributors, contraindications, activities, plan.
#include <algorithm>

#include "reference/pack_maker.h"

namespace lumbago::reference {

void PackMaker::add_triage() {
  for (std::int64_t i = random_.between(0, 4); i > 0; --i) {
    TriageRule rule;
    rule.id = fresh_id("w");
    rule.level = random_.pick<Level>({Level::routine, Level::routine, Level::routine, Level::urgent,
                                      Level::urgent, Level::emergency});
    const PlanPolicy mildest =
        rule.level == Level::routine ? PlanPolicy::full : policy_of(rule.level);
    rule.policy = static_cast<PlanPolicy>(random_.between(static_cast<int>(mildest), 3));
    if (random_.chance(60)) rule.policy = policy_of(rule.level);
    rule.when = condition(static_cast<int>(random_.between(0, 3)));
    if (random_.chance(40))
      rule.if_unknown = static_cast<Level>(random_.between(0, static_cast<int>(rule.level)));
    // A sign that is unknown never asks for a stricter plan than one that holds.
    if (rule.if_unknown) rule.policy = std::max(rule.policy, policy_of(*rule.if_unknown));
    pack_.triage.push_back(rule);
  }
}

Contributor PackMaker::contributor() {
  Contributor made;
  made.id = fresh_id("c");
  made.outlook_only = random_.chance(20);
  made.prior = random_.chance(5) ? 0 : random_.between(1, 100);
  made.saturates = random_.between(1, 9);
  for (std::int64_t i = random_.between(0, 4); i > 0; --i) {
    Indicator indicator;
    for (std::int64_t j = random_.between(1, 3); j > 0; --j) {
      Tier tier;
      tier.when = condition(static_cast<int>(random_.between(0, 2)));
      tier.points = random_.between(1, 4);
      indicator.tiers.push_back(tier);
    }
    made.indicators.push_back(indicator);
  }
  return made;
}

void PackMaker::add_contraindications() {
  for (std::int64_t i = random_.between(0, 5); i > 0; --i) {
    Contraindication made;
    made.id = fresh_id("x");
    made.when = condition(static_cast<int>(random_.between(0, 2)));
    for (std::int64_t j = random_.between(1, 2); j > 0; --j)
      made.excludes.push_back("tag" + std::to_string(random_.between(0, 5)));
    pack_.contraindications.push_back(made);
  }
}

Activity PackMaker::activity() {
  using Kind = ActivityKind;
  Activity made;
  made.id = fresh_id("a");
  made.kind = random_.pick<Kind>({Kind::stretch, Kind::stretch, Kind::strength, Kind::strength,
                                  Kind::aerobic, Kind::break_, Kind::hydration, Kind::massage,
                                  Kind::comfort, Kind::advice});
  const bool comfort = made.kind == Kind::comfort || made.kind == Kind::advice;
  made.policy = static_cast<PlanPolicy>(random_.between(0, comfort ? 2 : 1));
  made.dose.days = random_.between(1, 7);
  made.minutes = random_.between(made.kind <= Kind::aerobic ? 1 : 0, 15);
  if (random_.chance(50)) made.easier = "less of it";
  for (std::int64_t i = random_.between(0, 2); i > 0 && !pack_.contraindications.empty(); --i)
    made.not_if.push_back(random_.pick(random_.pick(pack_.contraindications).excludes));
  for (std::size_t i = 0; i < pack_.contraindications.size(); ++i) {
    const std::vector<std::string>& tags = pack_.contraindications[i].excludes;
    if (std::find_first_of(tags.begin(), tags.end(), made.not_if.begin(), made.not_if.end()) !=
        tags.end())
      made.contraindications.push_back(static_cast<Index>(i));
  }
  return made;
}

// A score against a number, alone or beside a condition on the answers.
Condition PackMaker::condition_on_score() {
  const auto contributor = static_cast<Index>(random_.below(pack_.contributors.size()));
  const Expr score{ExprOp::score, ExprType::integer, random_.between(0, 1), contributor, {}};
  const Expr number{ExprOp::literal, ExprType::integer, random_.between(0, 60), 0, {}};
  const auto relation =
      random_.pick<ExprOp>({ExprOp::equal, ExprOp::not_equal, ExprOp::less, ExprOp::less_equal,
                            ExprOp::greater, ExprOp::greater_equal});
  Expr made{relation, ExprType::boolean, 0, 0, {score, number}};
  if (random_.chance(30)) std::swap(made.args[0], made.args[1]);
  if (random_.chance(50))
    made = {random_.pick<ExprOp>({ExprOp::and_, ExprOp::or_}),
            ExprType::boolean,
            0,
            0,
            {made, condition(1).root}};
  return {{}, {}, made};
}

void PackMaker::set_plan() {
  PlanRules& plan = pack_.plan;
  std::vector<Index> whole_numbers;
  for (std::size_t i = 0; i < pack_.questions.size(); ++i)
    if (pack_.questions[i].type == QuestionType::integer)
      whole_numbers.push_back(static_cast<Index>(i));
  if (!whole_numbers.empty() && random_.chance(50))
    plan.minutes_question = random_.pick(whole_numbers);
  plan.default_minutes = random_.between(1, 40);
  plan.max_exercises = random_.between(1, 6);
  plan.top = random_.between(1, 4);
  plan.least_score = random_.between(1, 40);
  plan.max_advice = 1 + plan.least_score % 3;
  if (random_.chance(60)) plan.easier_if = condition(1);
  for (std::int64_t i = random_.between(0, 10); i > 0 && !pack_.activities.empty(); --i) {
    Slot slot;
    if (!pack_.contributors.empty() && random_.chance(75))
      slot.contributor = static_cast<Index>(random_.below(pack_.contributors.size()));
    if (random_.chance(25)) slot.when = condition(1);
    if (!pack_.contributors.empty() && random_.chance(25)) slot.when = condition_on_score();
    for (std::int64_t j = random_.between(1, 4); j > 0; --j)
      slot.pick.push_back(static_cast<Index>(random_.below(pack_.activities.size())));
    plan.slots.push_back(slot);
  }
}

}  // namespace lumbago::reference
