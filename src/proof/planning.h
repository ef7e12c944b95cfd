// The conditions under which the planner chooses an activity, as literals. The days of the week are
// not encoded. Where they matter, a literal here is a necessary condition or a likely one, as its
// comment says, and the engine confirms the example.
#pragma once

#include <optional>
#include <vector>

#include "proof/rules.h"

namespace lumbago {

class Planning {
 public:
  Planning(const Pack& pack, Circuit& circuit, AnswerSpace& answers, Encoder& encoder,
           Rules& rules);

  // The contributor scores enough to be served by the plan.
  Literal may_be_served(Index contributor);
  // The contributor is served: it scores enough, and fewer than PlanRules::top others come first.
  Literal served(Index contributor);
  // `one` comes before `other` in the list of contributors, by its certain score and then its id.
  Literal comes_before(Index one, Index other);

  // Necessary for the slot to be filled with `activity`, whatever else the plan has.
  Literals may_be_chosen(const Slot& slot, Index activity);
  // Necessary for the activity to be in the plan: some slot may be filled with it.
  Literal may_be_in_plan(Index activity);
  // Sufficient: some slot that holds, and needs no time that others could take, is filled with it.
  Literal surely_in_plan(Index activity);

  // A situation in which the planner is likely to fill a slot with an activity.
  struct Setting {
    std::optional<std::int64_t> minutes;  // a day
    bool quiet;                           // no other slot for everyone that has a condition holds
    bool alone;                           // no contributor but the slot's own is served
  };
  // All settings that are worth trying, the likeliest first.
  std::vector<Setting> settings() const;
  // Sufficient but for what else the plan has: the slot is filled with `activity` in that setting,
  // because nothing before it in the slot can be.
  Literals chosen(const Slot& slot, Index activity, const Setting& setting);

  // The question for the minutes a day applies and is answered, so that the plan uses its answer.
  Literal minutes_usable();

 private:
  bool needs_no_room(const Slot& slot, Index activity) const;

  const Pack& pack_;
  Circuit& circuit_;
  AnswerSpace& answers_;
  Encoder& encoder_;
  Rules& rules_;
};

// The slot lists the activity among those to pick from.
bool is_picked(const Slot& slot, Index activity);

}  // namespace lumbago
