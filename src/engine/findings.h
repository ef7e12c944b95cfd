// Turns the values of a program into findings of an Assessment: triage, contributors and scales.
#pragma once

#include "engine/explain.h"
#include "engine/scores.h"
#include "model/assessment.h"

namespace lumbago {

// The score of a scale in thousandths, as the scale's policy for missing items makes it of the
// answered ones; nullopt where the policy gives no score. `all` is scale_sum_range(scale).
std::optional<std::int64_t> scale_score(const Scale& scale, Range all, const ItemSum& sum);

// Each of these reads the record in lane 0 of the block. Triage lists the signs that are true and
// those that are undecided, contributors stand with the highest certain score first, and scales
// follow the order of the pack.
Triage find_triage(const Program& program, const Values& values, const Explanation& explanation);
std::vector<ContributorFinding> find_contributors(const Program& program, const Values& values,
                                                  const Explanation& explanation);
std::vector<ScaleFinding> find_scales(const Program& program, const RecordBlock& block,
                                      const Values& values, const Response& response);

}  // namespace lumbago
