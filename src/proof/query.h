// Asks the solver whether a set of literals can be true together, and for which answers.
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

// One call of the solver for the part of the circuit that the literals depend on.
QueryResult ask(Circuit& circuit, const std::vector<Literal>& literals, const Limits& limits);

// The same, counted in `work`. `read` makes answers of the values that the solver found, and
// `confirm` says whether the engine, given these answers, shows what the literals stand for.
template <class Answers, class Read, class Confirm>
Found<Answers> settle(Circuit& circuit, const std::vector<Literal>& literals, const Limits& limits,
                      SolverWork& work, const Read& read, const Confirm& confirm) {
  if (limits.stopped()) return {Settled::stopped};
  ++work.queries;
  const QueryResult result = ask(circuit, literals, limits);
  switch (result.result) {
    case SolveResult::impossible:
      ++work.checked_proofs;
      return {Settled::impossible};
    case SolveResult::out_of_budget:
      return {Settled::out_of_budget};
    case SolveResult::stopped:
      return {Settled::stopped};
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
