// Literals to the solver: can they all be true, and by which answers?
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "proof/settled.h"
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

// The same, counted in `work`: `read` makes answers of the values that the solver found, and
// `confirm` says whether they do on the engine what the literals stand for.
template <class Answers, class Read, class Confirm>
Found<Answers> settle(Circuit& circuit, const std::vector<Literal>& literals, std::int32_t budget,
                      SolverWork& work, const Read& read, const Confirm& confirm) {
  ++work.queries;
  const QueryResult result = ask(circuit, literals, budget);
  switch (result.result) {
    case SolveResult::impossible:
      ++work.checked_proofs;
      return {Settled::impossible};
    case SolveResult::out_of_budget:
      return {Settled::out_of_budget};
    case SolveResult::proof_refused:
      return {Settled::proof_refused};
    case SolveResult::possible:
      break;
  }
  Answers answers = read(result.value);
  ++work.replays;
  const Settled settled = confirm(answers) ? Settled::confirmed : Settled::unconfirmed;
  return {settled, std::move(answers), result.why};
}

}  // namespace lumbago
