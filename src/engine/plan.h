// Chooses the activities: for the contributors that matter, within the policy and the minutes a
// day, never a contraindicated one, spread over the week.
#pragma once

#include "engine/explain.h"
#include "model/assessment.h"

namespace lumbago {

// REQUIRES: `triage` and `contributors` were found from the same values.
Plan make_plan(const Program& program, const Block& block, const Values& values,
               const Explanation& explanation, const Triage& triage,
               const std::vector<ContributorFinding>& contributors);

}  // namespace lumbago
