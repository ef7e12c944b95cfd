// The scores of the contributors, for all records of a block at once, and the sums of scales.
#pragma once

#include "engine/values.h"

namespace lumbago {

// Fills values.scores of the first `count` lanes. REQUIRES: `values` holds every node before
// program.scores_at.
void score(const Program& program, std::size_t count, Values& values);

// The same for one contributor.
void score(const Program& program, std::size_t contributor, std::size_t count, Values& values);

// The sum of the weighted points of a scale's answered items, and the range of sums that remains
// possible while other items have no answer. Weights are whole numbers that count 1 / Scale::one.
struct ItemSum {
  std::int64_t certain = 0;   // of answered items
  Range whole;                // least and most over every completion
  std::int64_t answered = 0;  // how many items are answered
  std::int64_t weight = 0;    // the sum of their weights
};
ItemSum sum_items(const Pack& pack, const Scale& scale, const RecordBlock& block, std::size_t lane);

}  // namespace lumbago
