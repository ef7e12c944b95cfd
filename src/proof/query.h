// Literals to the solver: can they all be true, and by which answers?
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "proof/solve.h"

namespace lumbago {

struct QueryResult {
  SolveResult result = SolveResult::out_of_budget;
  std::string why = {};  // possible: what was not encoded; empty: everything was
  // possible: the value of a literal; what was left open is no.
  std::function<bool(Literal)> value = {};
};

// Asks once, for at most `budget` conflicts.
QueryResult ask(Circuit& circuit, const std::vector<Literal>& literals, std::int32_t budget);

}  // namespace lumbago
