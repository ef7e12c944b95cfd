// Which questions can still make a difference.
#pragma once

#include <vector>

#include "engine/engine.h"
#include "engine/explain.h"

namespace lumbago {

// Each answer is one flag a question. What the constructor takes must outlive it.
class Relevance {
 public:
  Relevance(const Program& program, const Values& values, const Explanation& explanation)
      : program_(program), values_(values), explanation_(explanation) {}

  // Some sign, score, contraindication or part of the plan is not settled and may depend on it, or
  // no rule reads it at all.
  std::vector<bool> of_anything() const;

  // The level or the policy may still depend on it.
  std::vector<bool> of_signs() const;

  // Which contributors come first, and in what order, may still depend on it.
  std::vector<bool> of_contributors() const;

 private:
  bool certainly_before(const ContributorFinding& a, const ContributorFinding& b) const;

  const Program& program_;
  const Values& values_;
  const Explanation& explanation_;
};

}  // namespace lumbago
