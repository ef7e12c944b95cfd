// A small checker of proofs of unsatisfiability. It shares no code with the solver that writes the
// proofs, so that a fault of the solver cannot make a broken promise look proven.
#pragma once

#include <functional>
#include <string_view>

#include "proof/circuit.h"

namespace lumbago {

// Checks a proof in the text form of DRAT: each line a clause that must follow from those before it
// by unit propagation alone (reverse unit propagation), or "d" and a clause that is not needed any
// more. True if every clause follows and the empty clause is among them. `stop` is asked now and
// then; where it says true, the check is given up as failed.
bool proof_holds(const Cnf& cnf, std::string_view proof, const std::function<bool()>& stop = {});

}  // namespace lumbago
