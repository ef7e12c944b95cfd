// Parts of pack_faults(), which stands in audit.h.
#pragma once

#include "audit/audit.h"

namespace lumbago {

// A fault at a place in the pack.
Diagnostic fault_at(const Pack& pack, Location where, Severity severity, std::string code,
                    std::string message);

// The part of them that takes the prover: what can never be true, or never false.
Diagnostics dead_rules(const Words& words, const Engine& engine);

}  // namespace lumbago
