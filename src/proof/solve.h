// One question to the solver: can these clauses all be true?
#pragma once

#include <cstdint>
#include <vector>

#include "proof/circuit.h"
#include "proof/settled.h"

namespace lumbago {

enum class SolveResult : std::uint8_t {
  possible,
  impossible,  // and the proof of it was checked
  out_of_budget,
  stopped,
  proof_refused,  // the solver says impossible, but its proof does not hold
};

struct Solution {
  SolveResult result = SolveResult::out_of_budget;
  std::vector<bool> values = {};  // possible: of each variable, less one
};

// Uses a fresh solver.
Solution solve(const Cnf& cnf, const Limits& limits);

}  // namespace lumbago
