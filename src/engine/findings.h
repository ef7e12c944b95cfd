// From the values of a program to what they mean: triage, contributors, scales.
#pragma once

#include "engine/explain.h"
#include "model/assessment.h"

namespace lumbago {

// The score that the answered items give, by the scale's policy for missing ones, in thousandths;
// nullopt: none. `all` is scale_sum_range.
std::optional<std::int64_t> scale_score(const Scale& scale, Range all, const ItemSum& sum);

// All of lane 0.
Triage find_triage(const Program& program, const Values& values, const Explanation& explanation);
std::vector<ContributorFinding> find_contributors(const Program& program, const Values& values,
                                                  const Explanation& explanation);
std::vector<ScaleFinding> find_scales(const Program& program, const RecordBlock& block,
                                      const Values& values, const Response& response);

}  // namespace lumbago
