// Runs a program over a block of records.
#pragma once

#include <vector>

#include "engine/lanes.h"
#include "engine/program.h"
#include "engine/scores.h"

namespace lumbago {

// The value of every node, by slot, and the scores of every contributor.
struct Values {
  std::vector<Kleene> truths;
  std::vector<Numbers> numbers;
  std::vector<Scores> scores;

  explicit Values(const Program& program)
      : truths(program.truths), numbers(program.numbers), scores(program.indicators.size()) {}

  // REQUIRES: `node` is a truth, or a number.
  const Kleene& truth(const Program& program, Index node) const {
    return truths[program.slot[node]];
  }
  const Numbers& number(const Program& program, Index node) const {
    return numbers[program.slot[node]];
  }
};

// Fills `values` for the records of `block`. Lanes past block.count hold no meaning.
void evaluate(const Program& program, const RecordBlock& block, Values& values);

// The sum of points of a scale's answered items, and what the others can still add.
struct ItemSum {
  std::int64_t certain = 0;  // of answered items
  Range whole;               // least and most over every completion
  std::int64_t answered = 0;
};
ItemSum sum_items(const Pack& pack, const Scale& scale, const RecordBlock& block, std::size_t lane);

}  // namespace lumbago
