// What would change the result most: for each answer the person could change, the engine is run
// again with other answers.
#pragma once

#include "engine/evaluate.h"
#include "model/assessment.h"

namespace lumbago {

// `block` holds one record in lane 0, and `values` what the program gave for it. Largest total
// change first.
std::vector<Lever> find_levers(const Program& program, const RecordBlock& block,
                               const Values& values, const Response& response);

}  // namespace lumbago
