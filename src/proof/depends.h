// Which questions a condition depends on.
#pragma once

#include <vector>

#include "model/pack.h"

namespace lumbago {

// One flag a question: those that `condition` reads, and those that decide whether these apply.
std::vector<bool> depends_on(const Pack& pack, const Condition& condition);

}  // namespace lumbago
