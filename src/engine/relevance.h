// Which questions can still make a difference.
#pragma once

#include <set>
#include <vector>

#include "engine/explain.h"
#include "model/assessment.h"

namespace lumbago {

// Each answer is one flag a question. What the constructor takes must outlive it.
class Relevance {
 public:
  Relevance(const Program& program, const Values& values, const Explanation& explanation)
      : program_(program), values_(values), explanation_(explanation) {}

  // Some sign, some score that can still be told of, or some part of the plan is not settled and
  // may depend on it, or no rule reads it at all. Once it is certain that there will be no moves in
  // the plan: the level, the policy, or what comforts everyone may depend on it.
  std::vector<bool> of_anything() const;

  // The level or the policy may still depend on it. Way::direct leaves out what only opens the way
  // to questions of a sign that does not hold a floor while it is open: optional parts.
  enum class Way { any, direct };
  std::vector<bool> of_signs(Way way) const;

 private:
  bool plans_moves() const;
  std::vector<bool> of_comfort() const;
  bool is_told(const ContributorFinding& finding) const;
  std::vector<Index> open_slots(const std::vector<ContributorFinding>& findings) const;
  std::set<Index> reasons_against(const std::vector<Index>& slots) const;
  PlanPolicy certain_policy() const;

  const Program& program_;
  const Values& values_;
  const Explanation& explanation_;
};

}  // namespace lumbago
