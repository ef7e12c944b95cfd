// Which questions can still make a difference.
#pragma once

#include <vector>

#include "engine/engine.h"
#include "engine/explain.h"

namespace lumbago {

// One flag a question. Full: some sign, score, contraindication or part of the plan is not settled
// and may depend on it, or no rule reads it at all. Quick: the level, the policy or which
// contributors come first, and in what order, may still depend on it; warning signs before
// contributors.
std::vector<bool> worth_asking(const Program& program, const Values& values,
                               const Explanation& explanation, Pace pace);

}  // namespace lumbago
