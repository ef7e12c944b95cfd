// The what-ifs of a report: which answers that a person can change would change the scores most.
// Each is found by assessing the same answers again with that one changed.
#pragma once

#include "engine/evaluate.h"
#include "model/assessment.h"

namespace lumbago {

// The answers to each question at which the scores may change. REQUIRES: program.score_nodes is
// filled.
std::vector<ScoreThresholds> thresholds_of_scores(const Program& program);

// The levers of the record in lane 0 of `block`, the largest total change of scores first. `values`
// are what the program gave for the block. Block and scores are used up: the other answers are
// tried in their place.
std::vector<Lever> find_levers(const Program& program, RecordBlock& block, Values& values,
                               const Response& response);

}  // namespace lumbago
