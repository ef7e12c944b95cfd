// From the values of a program to what they mean: triage, contributors, scales.
#pragma once

#include "engine/explain.h"
#include "model/assessment.h"

namespace lumbago {

// Points to score: prior * min(points, saturates) / saturates, rounded down. 0 to 100.
std::int64_t contributor_score(const Contributor& contributor, std::int64_t points);

// The certain score of a contributor in one lane.
std::int64_t certain_score(const Program& program, const Values& values, Index contributor,
                           std::size_t lane);

// All of lane 0.
Triage find_triage(const Program& program, const Values& values, const Explanation& explanation);
std::vector<ContributorFinding> find_contributors(const Program& program, const Values& values,
                                                  const Explanation& explanation);
std::vector<ScaleFinding> find_scales(const Program& program, const Block& block,
                                      const Values& values, const Response& response);

}  // namespace lumbago
