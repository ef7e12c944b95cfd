// A small checker of proofs that clauses cannot all be true. It shares nothing with the solver that
// wrote the proof.
#pragma once

#include <functional>
#include <string_view>

#include "proof/circuit.h"

namespace lumbago {

// Checks a proof in the text form of DRAT: each line a clause that must follow from those before it
// by unit propagation alone (reverse unit propagation), or "d" and a clause that is not needed any
// more. True if every clause does, and the empty clause is one of them,
// and `stop`, which is asked now and then, does not say true before.
bool proof_holds(const Cnf& cnf, std::string_view proof, const std::function<bool()>& stop = {});

}  // namespace lumbago
