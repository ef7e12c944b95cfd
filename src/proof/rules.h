// What follows from the conditions of a pack, as literals: the level and the plan policy, which
// activities pass the planner's filter, and the scores of contributors.
#pragma once

#include <array>

#include "proof/encode.h"

namespace lumbago {

class Rules {
 public:
  Rules(const Pack& pack, Circuit& circuit, Encoder& encoder);

  // The condition of a warning sign, and of a contraindication.
  Trilean sign(Index rule);
  Trilean contraindication(Index index);

  // The level and the policy of the whole pack, floors included.
  Literal level_at_least(Level level);
  Literal policy_at_least(PlanPolicy policy);
  // The level that one warning sign alone makes, by its floor where it is undecided.
  Literal level_at_least(Index rule, Level level);

  // The planner's filter: the policy allows the activity and none of its contraindications is true
  // or unknown. No plan has an activity that does not pass.
  Literal passes(Index activity);
  // Its two halves: the policy allows activities whose own policy is `own`; and no contraindication
  // is true or unknown.
  Literal let_through(PlanPolicy own);
  Literal uncontraindicated(const Activity& activity);

  // The contributor scores at least `score`, from 0 to 100, for certain.
  Literal scores_at_least(Index contributor, std::int64_t score) {
    return encoder_.scores_at_least(contributor, false, score);
  }

  // The tier is true, and no better tier of its indicator is.
  Literal counts(Index contributor, Index indicator, Index tier);

  // The condition of the slot is true, or it has none.
  Literal slot_holds(const Slot& slot);
  // The minutes a day leave time for the activity in an empty week.
  Literal fits(const Activity& activity);

 private:
  Literal minutes_at_least(std::int64_t minutes);
  // Some sign makes `of` of it at least `least`.
  template <class Step>
  Literal any_sign(Step (*of)(const TriageRule&, Truth), Step least);

  const Pack& pack_;
  Circuit& circuit_;
  Encoder& encoder_;
  std::array<Literal, 4> levels_{always}, policies_{always};  // 0: not made yet
};

}  // namespace lumbago
