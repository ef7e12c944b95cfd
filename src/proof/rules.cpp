#include "proof/rules.h"

#include "rules/plan_limits.h"
#include "rules/score.h"
#include "rules/urgency.h"

namespace lumbago {

Rules::Rules(const Pack& pack, Circuit& circuit, Encoder& encoder)
    : pack_(pack), circuit_(circuit), encoder_(encoder) {}

Trilean Rules::sign(Index rule) { return encoder_.truth(pack_.triage[rule].when); }

Trilean Rules::contraindication(Index index) {
  return encoder_.truth(pack_.contraindications[index].when);
}

template <class Step>
Literal Rules::any_sign(Step (*of)(const TriageRule&, Truth), Step least) {
  Literals ways;
  for (Index i = 0; i < pack_.triage.size(); ++i) {
    const TriageRule& rule = pack_.triage[i];
    if (of(rule, Truth::yes) >= least) ways.push_back(sign(i).yes);
    if (of(rule, Truth::unknown) >= least) ways.push_back(sign(i).unknown(circuit_));
  }
  return circuit_.any(std::move(ways));
}

Literal Rules::level_at_least(Level level) {
  Literal& known = levels_[static_cast<std::size_t>(level)];
  return known != 0 ? known : known = any_sign(level_of, level);
}

Literal Rules::policy_at_least(PlanPolicy policy) {
  Literal& known = policies_[static_cast<std::size_t>(policy)];
  return known != 0 ? known : known = any_sign<PlanPolicy>(policy_of, policy);
}

Literal Rules::level_at_least(Index rule, Level level) {
  const Trilean truth = sign(rule);
  const auto counts = [&](Truth when, Literal holds) {
    return level_of(pack_.triage[rule], when) >= level ? holds : never;
  };
  return circuit_.any(counts(Truth::yes, truth.yes),
                      counts(Truth::unknown, truth.unknown(circuit_)));
}

Literal Rules::passes(Index activity) {
  const Activity& given = pack_.activities[activity];
  return circuit_.all(let_through(given.policy), uncontraindicated(given));
}

// With no plan at all, nothing is given, whatever the activity's own policy.
Literal Rules::let_through(PlanPolicy own) {
  const Literal planned = -policy_at_least(PlanPolicy::none);
  if (own == PlanPolicy::none) return planned;
  return circuit_.all(planned,
                      -policy_at_least(static_cast<PlanPolicy>(static_cast<int>(own) + 1)));
}

Literal Rules::uncontraindicated(const Activity& activity) {
  Literals conditions;
  for (const Index reason : activity.contraindications)
    conditions.push_back(contraindication(reason).no);
  return circuit_.all(std::move(conditions));
}

// No tier with more points holds, and none before it with as many.
Literal Rules::counts(Index contributor, Index indicator, Index tier) {
  const std::vector<Tier>& tiers = pack_.contributors[contributor].indicators[indicator].tiers;
  std::vector<Literal> conditions{encoder_.truth(tiers[tier].when).yes};
  for (Index i = 0; i < tiers.size(); ++i)
    if (outranks(tiers, i, tier)) conditions.push_back(-encoder_.truth(tiers[i].when).yes);
  return circuit_.all(std::move(conditions));
}

Literal Rules::slot_holds(const Slot& slot) {
  return slot.when ? encoder_.truth(*slot.when).yes : always;
}

Literal Rules::fits(const Activity& activity) {
  if (is_exercise(activity.kind) && pack_.plan.max_exercises == 0) return never;
  return activity.minutes == 0 ? always : minutes_at_least(activity.minutes);
}

Literal Rules::minutes_at_least(std::int64_t minutes) {
  const Literal otherwise = pack_.plan.default_minutes >= minutes ? always : never;
  if (!pack_.plan.minutes_question) return otherwise;
  const Index question = *pack_.plan.minutes_question;
  const Literal usable = circuit_.all(encoder_.answered(question), encoder_.applies(question).yes);
  return circuit_.select(usable, encoder_.at_least(question, minutes), otherwise);
}

}  // namespace lumbago
