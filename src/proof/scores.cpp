// What contributors score, as literals.
#include <algorithm>

#include "proof/encode.h"
#include "rules/score.h"

namespace lumbago {

Steps Encoder::points(const Indicator& indicator, bool possibly) {
  std::map<std::int64_t, std::vector<Literal>> tiers;  // by points
  for (const Tier& tier : indicator.tiers) {
    const Trilean holds = truth(tier.when);
    tiers[tier.points].push_back(possibly ? -holds.no : holds.yes);
  }
  Steps steps;
  std::vector<Literal> ways;
  for (auto it = tiers.rbegin(); it != tiers.rend(); ++it) {
    ways.insert(ways.end(), it->second.begin(), it->second.end());
    steps.emplace_back(it->first, circuit_.any(ways));
  }
  steps.emplace_back(0, always);
  std::reverse(steps.begin(), steps.end());
  return steps;
}

Sum& Encoder::points(Index contributor, bool possibly) {
  std::unique_ptr<Sum>& sum = points_[{contributor, possibly}];
  if (sum) return *sum;
  std::vector<Steps> parts;
  for (const Indicator& indicator : pack_.contributors[contributor].indicators)
    parts.push_back(points(indicator, possibly));
  sum = std::make_unique<Sum>(circuit_, std::move(parts));
  return *sum;
}

Literal Encoder::scores_at_least(Index contributor, bool possibly, std::int64_t score) {
  const Contributor& scored = pack_.contributors[contributor];
  const std::optional<std::int64_t> needed = points_for(scored, score);
  return needed ? points(contributor, possibly).at_least(*needed) : never;
}

// Always known, and the same whether or not the questions behind it apply.
Quantity Encoder::score_number(const Expr& expr) {
  Quantity quantity;
  const bool possibly = expr.value != 0;
  quantity.low = quantity.high = [this, index = expr.index, possibly](std::int64_t t) {
    return scores_at_least(index, possibly, t);
  };
  quantity.values = [&scored = pack_.contributors[expr.index]] {
    std::vector<std::int64_t> values = possible_scores(scored);
    values.insert(values.begin(), 0);
    return values;
  };
  return quantity;
}

}  // namespace lumbago
