// The scores of the contributors, for all records of a block at once.
#pragma once

#include "engine/values.h"

namespace lumbago {

// Fills values.scores of the first `count` lanes. REQUIRES: `values` holds every node before
// program.scores_at.
void score(const Program& program, std::size_t count, Values& values);

}  // namespace lumbago
