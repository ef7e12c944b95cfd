// Which questions a condition depends on.
#pragma once

#include <vector>

#include "model/pack.h"

namespace lumbago {

// One flag a question: those that `condition` reads, and those that decide whether these apply.
std::vector<bool> depends_on(const Pack& pack, const Condition& condition);

// Those that any tier of the contributor depends on.
std::vector<bool> depends_on(const Pack& pack, const Contributor& contributor);

// Those that any warning sign depends on.
std::vector<bool> triage_depends_on(const Pack& pack);

// The numbers among them, in order: one step of such an answer may move the level.
Indices stepped_questions(const Pack& pack);

}  // namespace lumbago
