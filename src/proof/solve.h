// One call of the SAT solver, whose proofs of unsatisfiability are checked.
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

// Solves the clauses with a fresh solver. That they contradict each other has a checked proof.
Solution solve(const Cnf& cnf, const Limits& limits);

}  // namespace lumbago
