// What the planner needs to choose an activity, as literals. The days of a week are not encoded: so
// far as they matter, these are only necessary conditions, or only likely ones.
#pragma once

#include <optional>
#include <vector>

#include "proof/rules.h"

namespace lumbago {

class Planning {
 public:
  Planning(const Pack& pack, Circuit& circuit, AnswerSpace& answers, Encoder& encoder,
           Rules& rules);

  // It scores enough for a place among those that are served.
  Literal may_be_served(Index contributor);
  // Exactly: nor do too many others score more.
  Literal served(Index contributor);
  // The certain score of `one` comes before that of `other` in the list.
  Literal comes_before(Index one, Index other);

  // What a slot needs to be filled with `activity`, whatever else the plan has.
  Literals may_be_chosen(const Slot& slot, Index activity);
  // Some slot may be filled with it.
  Literal may_be_in_plan(Index activity);
  // Enough: some slot that holds and takes no time from anything is filled with it.
  Literal surely_in_plan(Index activity);

  // Where the planner is likely to fill a slot with an activity.
  struct Setting {
    std::optional<std::int64_t> minutes;  // a day
    bool quiet;                           // no other slot for everyone that has a condition holds
    bool alone;                           // no contributor but the slot's own is served
  };
  // The likeliest first.
  std::vector<Setting> settings() const;
  // Enough, but for what else the plan has, that `slot` is filled with `activity`: nothing before
  // it in the slot can be.
  Literals chosen(const Slot& slot, Index activity, const Setting& setting);

  // The answer that says how many minutes a day there are is used.
  Literal minutes_usable();

 private:
  bool needs_no_room(const Slot& slot, Index activity) const;

  const Pack& pack_;
  Circuit& circuit_;
  AnswerSpace& answers_;
  Encoder& encoder_;
  Rules& rules_;
};

bool is_picked(const Slot& slot, Index activity);

}  // namespace lumbago
