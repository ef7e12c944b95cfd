// What a contributor scores: the one home of the formula, of its inverse and of the rule which tier
// of an indicator counts. The engine computes with them and the prover encodes them.
#pragma once

#include <cstdint>
#include <vector>

#include "model/pack.h"

namespace lumbago {

// prior * min(points, saturates) / saturates, rounded down. 0 to 100.
std::int64_t contributor_score(const Contributor& contributor, std::int64_t points);

// The fewest points that give `score` or more; nullopt: no number of points does.
std::optional<std::int64_t> points_for(const Contributor& contributor, std::int64_t score);

// Every score above 0 that some number of points gives, ascending.
std::vector<std::int64_t> possible_scores(const Contributor& contributor);

// The points of a contributor for which the best tier of every indicator is true.
std::int64_t most_points(const Contributor& contributor);

// While tier `one` of an indicator is true, tier `other` does not count: it gives fewer points, or
// as many and stands later. So of an indicator exactly one tier counts, if any is true.
bool outranks(const std::vector<Tier>& tiers, Index one, Index other);

}  // namespace lumbago
