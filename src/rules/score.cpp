#include "rules/score.h"

#include <algorithm>

namespace lumbago {

std::int64_t contributor_score(const Contributor& contributor, std::int64_t points) {
  return contributor.prior * std::min(points, contributor.saturates) / contributor.saturates;
}

std::optional<std::int64_t> points_for(const Contributor& contributor, std::int64_t score) {
  for (std::int64_t points = 0; points <= contributor.saturates; ++points)
    if (contributor_score(contributor, points) >= score) return points;
  return std::nullopt;
}

std::vector<std::int64_t> possible_scores(const Contributor& contributor) {
  std::vector<std::int64_t> scores;
  for (std::int64_t points = 1; points <= contributor.saturates; ++points)
    if (const std::int64_t score = contributor_score(contributor, points);
        score > (scores.empty() ? 0 : scores.back()))
      scores.push_back(score);
  return scores;
}

std::int64_t most_points(const Contributor& contributor) {
  std::int64_t points = 0;
  for (const Indicator& indicator : contributor.indicators) {
    std::int64_t most = 0;
    for (const Tier& tier : indicator.tiers) most = std::max(most, tier.points);
    points += most;
  }
  return points;
}

bool outranks(const std::vector<Tier>& tiers, Index one, Index other) {
  return tiers[one].points > tiers[other].points ||
         (tiers[one].points == tiers[other].points && one < other);
}

}  // namespace lumbago
