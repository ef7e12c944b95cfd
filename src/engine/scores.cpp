#include "engine/scores.h"

#include <algorithm>
#include <bit>

namespace lumbago {
namespace {

using Points = std::array<std::int32_t, lane_count>;

void add(Points& points, Lanes lanes, std::int64_t more) {
  for (; lanes != 0; lanes &= lanes - 1)
    points[static_cast<std::size_t>(std::countr_zero(lanes))] += static_cast<std::int32_t>(more);
}

// Each lane takes its highest tier that is true, and the highest that may be.
void add(const Program& program, const Values& values, const std::vector<TierNode>& tiers,
         Points& certain, Points& possible) {
  Lanes without = ~Lanes{0}, without_possible = ~Lanes{0};
  for (const TierNode& tier : tiers) {  // most points first
    const Kleene truth = values.truth(program, tier.node);
    add(certain, truth.yes & without, tier.points);
    add(possible, ~truth.no & without_possible, tier.points);
    without &= ~truth.yes;
    without_possible &= truth.no;
  }
}

}  // namespace

void score(const Program& program, Values& values) {
  for (std::size_t i = 0; i < values.scores.size(); ++i) {
    Points certain{}, possible{};
    for (const auto& tiers : program.indicators[i]) add(program, values, tiers, certain, possible);
    const std::vector<std::int32_t>& score_of = program.score_of_points[i];
    const auto saturated = static_cast<std::int32_t>(score_of.size() - 1);
    const auto scored = [&](std::int32_t points) {
      return score_of[static_cast<std::size_t>(std::min(points, saturated))];
    };
    std::transform(certain.begin(), certain.end(), values.scores[i].low.begin(), scored);
    std::transform(possible.begin(), possible.end(), values.scores[i].high.begin(), scored);
  }
}

}  // namespace lumbago
