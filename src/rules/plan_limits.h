// What the plan asks of an activity because of its kind, and what a plan policy lets through: the
// one home of both. The planner lives by them, the static checks and the prover reason with them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "model/pack.h"

namespace lumbago {

// It counts among the exercises, of which a plan has at most PlanRules::max_exercises.
constexpr bool is_exercise(ActivityKind kind) {
  return kind == ActivityKind::stretch || kind == ActivityKind::strength ||
         kind == ActivityKind::aerobic;
}

// It counts among the advice, of which contributors are given at most PlanRules::max_advice.
constexpr bool is_advice(ActivityKind kind) { return kind == ActivityKind::advice; }

// A muscle that was made to work hard needs a day of rest before it works hard again.
constexpr bool needs_rest_between(ActivityKind kind) { return kind == ActivityKind::strength; }

// On which days of the week, 0 to 6, an activity may stand: with rest between, on 0, 2 and 4.
constexpr bool allowed_on(ActivityKind kind, std::size_t day) {
  return !needs_rest_between(kind) || (day % 2 == 0 && day != 6);
}

// On how many days a week the plan gives an activity where there is room: those of its dose, or as
// many as may be.
inline std::int64_t wanted_days(const Activity& activity) {
  return needs_rest_between(activity.kind) ? std::min<std::int64_t>(activity.dose.days, 3)
                                           : activity.dose.days;
}

// The policy lets the activity into a plan. No policy `none` lets anything in.
constexpr bool lets_through(PlanPolicy policy, const Activity& activity) {
  return policy != PlanPolicy::none && activity.policy >= policy;
}

// A contraindication keeps its activities out of the plan unless it is certainly false.
constexpr bool withholds(Truth contraindication) { return contraindication != Truth::no; }

}  // namespace lumbago
