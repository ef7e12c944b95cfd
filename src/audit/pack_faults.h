// Parts of pack_faults(), which stands in audit.h.
#pragma once

#include "audit/audit.h"

namespace lumbago {

// A fault at a place in the pack.
Diagnostic fault_at(const Pack& pack, Location where, Severity severity, std::string code,
                    std::string message);

// The part of them about who is asked: questions that decide a warning sign of level urgent or
// emergency, and wait behind a `when` that is no part of the sign, with no `gate` to say why nobody
// is missed. Warnings: a `gate` where it is not needed.
Diagnostics gate_faults(const Words& words, const Pack& pack);

// The part of them that takes the prover: what can never be true, or never false. It is asked only
// about what the cases do not show: `gaps` are those of find_gaps(). `cases_hold`: each case gives
// what it says, so the activities that it names are given.
Diagnostics dead_rules(const Words& words, const Engine& engine, const std::vector<Gap>& gaps,
                       bool cases_hold, const TellProgress& progress);

}  // namespace lumbago
