// How urgent the warning signs make it: the one home of what a sign counts for when it is true and
// when it is undecided. The highest level and the strictest policy of any sign win.
#pragma once

#include <algorithm>

#include "model/pack.h"

namespace lumbago {

// The level of a true sign is its own, that of an undecided one its floor, if it has any.
constexpr Level level_of(const TriageRule& rule, Truth truth) {
  if (truth == Truth::yes) return rule.level;
  return truth == Truth::unknown ? rule.if_unknown.value_or(Level::self_care) : Level::self_care;
}

// Likewise the policy. A floor has the policy that belongs to its level.
constexpr PlanPolicy policy_of(const TriageRule& rule, Truth truth) {
  return truth == Truth::yes ? rule.policy : policy_of(level_of(rule, truth));
}

// What one warning sign after another adds up to, in any order.
struct Urgency {
  Level level = Level::self_care;
  Level at_least = Level::self_care;  // by the signs that are true, without floors
  Level could_be = Level::self_care;  // if every undecided sign came out true
  PlanPolicy policy = PlanPolicy::full;

  // REQUIRES: `truth` is not no.
  constexpr void count(const TriageRule& rule, Truth truth) {
    level = std::max(level, level_of(rule, truth));
    policy = std::max(policy, policy_of(rule, truth));
    could_be = std::max(could_be, rule.level);
    if (truth == Truth::yes) at_least = std::max(at_least, rule.level);
  }
};

}  // namespace lumbago
