// What follows from the conditions of a pack, as literals: urgency, which activities the planner
// may give, and what contributors score.
#pragma once

#include <array>

#include "proof/encode.h"

namespace lumbago {

class Rules {
 public:
  Rules(const Pack& pack, Circuit& circuit, Encoder& encoder);

  Trilean sign(Index rule);
  Trilean contraindication(Index index);

  Literal level_at_least(Level level);
  Literal policy_at_least(PlanPolicy policy);
  // What one sign makes of the level.
  Literal level_at_least(Index rule, Level level);

  // The planner's filter: the policy allows the activity and none of its contraindications is true
  // or unknown. No plan has an activity that does not pass.
  Literal passes(Index activity);
  // Its two halves: the policy allows activities whose own policy is `own`; and no contraindication
  // is true or unknown.
  Literal let_through(PlanPolicy own);
  Literal uncontraindicated(const Activity& activity);

  // The points a contributor has for certain reach a score (0 to 100) of `score`.
  Literal scores_at_least(Index contributor, std::int64_t score) {
    return encoder_.scores_at_least(contributor, false, score);
  }

  // The tier is the one that counts.
  Literal counts(Index contributor, Index indicator, Index tier);

  Literal slot_holds(const Slot& slot);
  // There is time for it on an empty week.
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
