// What contributors score, for all records of a block at once.
#pragma once

#include "engine/lanes.h"
#include "engine/program.h"

namespace lumbago {

struct Values;

// What is certain, and what is still possible. 0 to 100.
struct Scores {
  std::array<std::int32_t, lane_count> low;
  std::array<std::int32_t, lane_count> high;
};

// Points to score: prior * min(points, saturates) / saturates, rounded down. 0 to 100.
std::int64_t contributor_score(const Contributor& contributor, std::int64_t points);

// REQUIRES: `values` holds every node before program.scores_at.
void score(const Program& program, Values& values);

}  // namespace lumbago
