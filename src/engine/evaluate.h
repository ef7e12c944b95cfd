// Runs a program, or a part of it, over a block of records.
#pragma once

#include "engine/values.h"

namespace lumbago {

// Fills `values`, scores included, for the records of `block`. Lanes past block.count hold no
// meaning. REQUIRES (all below): `values` was made for `program`.
void evaluate(const Program& program, const RecordBlock& block, Values& values);

// The same, but only for the enableWhen conditions of questions and for the warning signs.
void evaluate_signs(const Program& program, const RecordBlock& block, Values& values);

// The same, but only for the scores and what they are computed from.
void evaluate_scores(const Program& program, const RecordBlock& block, Values& values);

// The same for other answers to the questions in `changed` than those that `values` were computed
// from; what does not depend on them keeps its values. One flag for each question.
void evaluate_scores(const Program& program, const RecordBlock& block, Values& values,
                     const std::vector<bool>& changed);

// The same for one node and the nodes it is computed from; all others keep their values. The cost
// depends on the size of the condition, not on that of the pack.
void evaluate(const Program& program, const RecordBlock& block, Values& values, Index node);

}  // namespace lumbago
