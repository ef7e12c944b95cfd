// What a program computes for the records of a block: the value of each node, and the scores.
#pragma once

#include <vector>

#include "engine/lanes.h"
#include "engine/program.h"

namespace lumbago {

// The score of one contributor in each lane, from 0 to 100: `low` is certain already, and `high` is
// the most that it can become by answers to the open questions.
struct Scores {
  std::array<std::int32_t, lane_count> low;
  std::array<std::int32_t, lane_count> high;
};

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

}  // namespace lumbago
