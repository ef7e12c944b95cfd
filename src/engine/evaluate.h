// Runs a program over a block of records.
#pragma once

#include "engine/values.h"

namespace lumbago {

// Fills `values`, scores included, for the records of `block`. Lanes past block.count hold no
// meaning. REQUIRES (all below): `values` was made for `program`.
void evaluate(const Program& program, const RecordBlock& block, Values& values);

// The same, but only for the enableWhen conditions of questions and for the warning signs.
void evaluate_signs(const Program& program, const RecordBlock& block, Values& values);

// The same for one node and the nodes it is computed from; all others keep their values. The cost
// depends on the size of the condition, not on that of the pack.
void evaluate(const Program& program, const RecordBlock& block, Values& values, Index node);

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
