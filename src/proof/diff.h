// Part of the public interface of proof/, beside prove.h: does a change from one pack to another
// make a difference to anyone?
//
// Compared are all sets of answers that both packs take. Questions go together by their ids, where
// their type and unit are the same; what only one pack asks may be answered in any way there.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/level.h"
#include "model/pack.h"
#include "model/response.h"
#include "proof/settled.h"
#include "rules/match.h"

namespace lumbago {

// What can differ, in the order it is shown.
enum class Difference : std::uint8_t {
  level,        // a lower level
  policy,       // a milder plan policy
  contributor,  // another contributor with the highest certain score, or none any more
  activity,     // an activity in the plan that was not
  schedule      // activities that both plans have, on other days or in another order
};
template <>
struct Spelling<Difference> {
  static constexpr std::array<std::string_view, 5> words{"level", "policy", "contributor",
                                                         "activity", "schedule"};
};

// The claim that nobody gets a certain difference.
struct DiffClaim {
  Difference kind = Difference::level;
  // Of the old pack: the level or policy that becomes lower or milder. Of the new one: the
  // contributor that comes first, or their number for none; the activity. Of the schedule: 0.
  Index index = 0;
  bool operator==(const DiffClaim&) const = default;
};
// Every difference to look for, by kind.
std::vector<DiffClaim> all_differences(const Pack& before, const Pack& after);

// One person's answers, as each pack takes them.
struct AnswerPair {
  Response before, after;
};

using DiffFinding = Found<AnswerPair>;

// The engine, given these answers, shows the difference. Only then does a solver's example count.
using ConfirmPair = std::function<bool(const DiffClaim&, const AnswerPair&)>;

class Differ {
 public:
  // Both packs must outlive this.
  Differ(const Pack& before, const Pack& after, Limits limits, ConfirmPair confirm);
  ~Differ();

  // Tries to find a person who gets the difference.
  DiffFinding settle(const DiffClaim& claim);

  const SolverWork& work() const;

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace lumbago
