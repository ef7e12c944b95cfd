// Which questions can still change the result. An interview asks no others.
#pragma once

#include <set>
#include <vector>

#include "engine/explain.h"
#include "model/assessment.h"

namespace lumbago {

// Engine::weighty_questions.
std::vector<bool> weighty_questions(const Pack& pack);

// Each function gives one flag for each question: its answer may still matter to what the function
// names. What the constructor takes must outlive it.
class Relevance {
 public:
  Relevance(const Program& program, const Values& values, const Explanation& explanation)
      : program_(program), values_(values), explanation_(explanation) {}

  // The result as a whole: an undecided sign, a score that the report may name, or an undecided
  // part of the plan may depend on the question. A question that no rule reads always counts, since
  // the pack asks it for its own sake. Once it is certain that the plan holds no moves, only the
  // level, the policy and the comfort measures for everyone count.
  std::vector<bool> of_anything() const;

  // What the plan holds under the policy that is certain: whom it serves, the slots, what is
  // withheld, the time for it and whether moves begin in their easier version. Once it is certain
  // that the plan holds no moves, the comfort measures for everyone alone.
  std::vector<bool> of_plan() const;

  // The level and the plan policy, without optional parts: questions that only open the way to
  // those of a sign without `if_unknown`.
  std::vector<bool> of_signs() const;

 private:
  bool plans_moves() const;
  bool may_be_served(const ContributorFinding& finding) const;
  bool is_told(const ContributorFinding& finding) const;
  std::vector<Index> open_slots(const std::vector<ContributorFinding>& findings) const;
  std::set<Index> reasons_against(const std::vector<Index>& slots) const;
  PlanPolicy certain_policy() const;

  const Program& program_;
  const Values& values_;
  const Explanation& explanation_;
};

}  // namespace lumbago
