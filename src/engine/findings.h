// From the values of a program to what they mean: triage, contributors, scales.
#pragma once

#include "engine/explain.h"
#include "model/assessment.h"

namespace lumbago {

// All of lane 0.
Triage find_triage(const Program& program, const Values& values, const Explanation& explanation);
std::vector<ContributorFinding> find_contributors(const Program& program, const Values& values,
                                                  const Explanation& explanation);
std::vector<ScaleFinding> find_scales(const Program& program, const Block& block,
                                      const Values& values, const Response& response);

}  // namespace lumbago
