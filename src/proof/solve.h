// One question to the solver: can these clauses all be true?
#pragma once

#include <cstdint>
#include <vector>

#include "proof/circuit.h"

namespace lumbago {

enum class SolveResult : std::uint8_t {
  possible,
  impossible,  // and the proof of it was checked
  out_of_budget,
  proof_refused,  // the solver says impossible, but its proof does not hold
};

struct Solution {
  SolveResult result = SolveResult::out_of_budget;
  std::vector<bool> values = {};  // possible: of each variable, less one
};

// Uses a fresh solver, for at most `budget` conflicts.
Solution solve(const Cnf& cnf, std::int32_t budget);

}  // namespace lumbago
