// Runs a program over a block of records.
#pragma once

#include "engine/values.h"

namespace lumbago {

// Fills `values` for the records of `block`. Lanes past block.count hold no meaning.
void evaluate(const Program& program, const RecordBlock& block, Values& values);

// The same for no more than the questions that apply and the warning signs.
void evaluate_signs(const Program& program, const RecordBlock& block, Values& values);

// The same for one node and what it is computed from: the others keep what they had. Its cost
// follows from the condition, not from the pack.
void evaluate(const Program& program, const RecordBlock& block, Values& values, Index node);

// The sum of weighted points of a scale's answered items, and what the others can still add.
struct ItemSum {
  std::int64_t certain = 0;   // of answered items
  Range whole;                // least and most over every completion
  std::int64_t answered = 0;  // how many, and what their weights come to
  std::int64_t weight = 0;
};
ItemSum sum_items(const Pack& pack, const Scale& scale, const RecordBlock& block, std::size_t lane);

}  // namespace lumbago
