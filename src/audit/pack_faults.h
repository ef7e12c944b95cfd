// Everything that is wrong with a pack that could be read.
#pragma once

#include <vector>

#include "base/result.h"
#include "engine/engine.h"
#include "messages/catalogue.h"

namespace lumbago {

// By place. Errors: a case does not hold, a rule or an activity is tried by no case, or the pack
// cannot do what it says, whatever the answers. Warnings: what could be left out, and what its
// translations do not say as it does now.
Diagnostics pack_faults(const Words& words, const Engine& engine,
                        const std::vector<Pack>& translated);

// A fault at a place in the pack.
Diagnostic fault_at(const Pack& pack, Location where, Severity severity, std::string code,
                    std::string message);

// The part of them about who is asked: questions that decide a warning sign of level urgent or
// emergency, and wait behind a `when` that is no part of the sign, with no `gate` to say why nobody
// is missed. Warnings: a `gate` where it is not needed.
Diagnostics gate_faults(const Words& words, const Pack& pack);

// The part of them that takes the prover: what can never be true, or never false.
Diagnostics dead_rules(const Words& words, const Engine& engine);

}  // namespace lumbago
