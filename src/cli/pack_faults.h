// Everything that is wrong with a pack that could be read.
#pragma once

#include "base/catalogue.h"
#include "base/result.h"
#include "engine/engine.h"

namespace lumbago {

// By place. Errors: a case does not hold, a rule or an activity is tried by no case, or the pack
// cannot do what it says, whatever the answers. Warnings: what could be left out.
Diagnostics pack_faults(const Words& words, const Engine& engine);

// A fault at a place in the pack.
Diagnostic fault_at(const Pack& pack, Location where, Severity severity, std::string code,
                    std::string message);

// The part of them that takes the prover: what can never be true, or never false.
Diagnostics dead_rules(const Words& words, const Engine& engine);

}  // namespace lumbago
