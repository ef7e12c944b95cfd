// How far a claim is settled, and what that took.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace lumbago {

enum class Settled : std::uint8_t {
  impossible,   // no answers show it; the solver's proof was checked
  confirmed,    // `answers` do
  unconfirmed,  // `answers` should, but do not; `why` says how that can be
  out_of_budget,
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
