// How far a claim is settled.
#pragma once

#include <cstdint>

namespace lumbago {

enum class Settled : std::uint8_t {
  impossible,   // no answers show it; the solver's proof was checked
  confirmed,    // `answers` do
  unconfirmed,  // `answers` should, but do not; `why` says how that can be
  out_of_budget,
  proof_refused,  // the solver says impossible, but its proof does not hold
};

}  // namespace lumbago
