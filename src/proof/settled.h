// The outcome of a claim, and the work that it took.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace lumbago {

// How long the prover may look for an answer to one claim.
struct Limits {
  // Implicit, so that a number of conflicts alone will do.
  Limits(std::int32_t most_conflicts, std::function<bool()> stop_now = {})
      : conflicts(most_conflicts), stop(std::move(stop_now)) {}

  std::int32_t conflicts;  // of the solver for one query, at least 1
  // True: give up all that is not settled. Asked often, so it should be cheap; none: never.
  std::function<bool()> stop;
  bool stopped() const { return stop && stop(); }
};

enum class Settled : std::uint8_t {
  impossible,   // no answers show it; the solver's proof was checked
  confirmed,    // `answers` do
  unconfirmed,  // `answers` should, but do not; `why` says how that can be
  out_of_budget,
  stopped,
  proof_refused,  // the solver says impossible, but its proof does not hold
};

// What became of one claim. `Answers` are those of one person, to one pack or to two.
template <class Answers>
struct Found {
  Settled settled = Settled::impossible;
  // Answers that show the claim (of what is live, or of a difference) or break it (of any other).
  std::optional<Answers> answers = {};
  std::string why = {};  // what was not encoded; empty: everything was
};

// How much work that was, so far.
struct SolverWork {
  std::size_t queries = 0;
  std::size_t checked_proofs = 0;  // of "there are no such answers"
  std::size_t replays = 0;         // answers that were tried on the engine
};

}  // namespace lumbago
