#include "engine/scores.h"

#include <algorithm>
#include <bit>

#include "rules/scale_items.h"

namespace lumbago {
namespace {

using Points = std::array<std::int32_t, lane_count>;

void add(Points& points, Lanes lanes, std::int64_t more) {
  for (; lanes != 0; lanes &= lanes - 1)
    points[static_cast<std::size_t>(std::countr_zero(lanes))] += static_cast<std::int32_t>(more);
}

// Each lane takes its highest tier that is true, and the highest that may be.
void add(const Program& program, const Values& values, const std::vector<TierNode>& tiers,
         Lanes used, Points& certain, Points& possible) {
  Lanes without = used, without_possible = used;
  for (const TierNode& tier : tiers) {  // most points first
    const Kleene truth = values.truth(program, tier.node);
    add(certain, truth.yes & without, tier.points);
    add(possible, ~truth.no & without_possible, tier.points);
    without &= ~truth.yes;
    without_possible &= truth.no;
  }
}

}  // namespace

void score(const Program& program, std::size_t count, Values& values) {
  const Lanes used = first_lanes(count);
  for (std::size_t i = 0; i < values.scores.size(); ++i) {
    Points certain{}, possible{};
    for (const auto& tiers : program.indicators[i])
      add(program, values, tiers, used, certain, possible);
    const std::vector<std::int32_t>& score_of = program.score_of_points[i];
    const auto saturated = static_cast<std::int32_t>(score_of.size() - 1);
    const auto scored = [&](std::int32_t points) {
      return score_of[static_cast<std::size_t>(std::min(points, saturated))];
    };
    for (std::size_t lane = 0; lane < count; ++lane) {
      values.scores[i].low[lane] = scored(certain[lane]);
      values.scores[i].high[lane] = scored(possible[lane]);
    }
  }
}

ItemSum sum_items(const Pack& pack, const Scale& scale, const RecordBlock& block,
                  std::size_t lane) {
  ItemSum sum;
  for (const ScaleItem& item : scale.items) {
    const Question& question = pack.questions[item.question];
    if ((block.answered[item.question] >> lane) & 1) {
      const std::int64_t points =
          item.weight * item_score(question, item.reverse, block.columns[item.question][lane]);
      sum.certain += points;
      sum.whole.low += points;
      sum.whole.high += points;
      ++sum.answered;
      sum.weight += item.weight;
    } else {
      const Range range = item_range(question);
      sum.whole.low += item.weight * range.low;
      sum.whole.high += item.weight * range.high;
    }
  }
  return sum;
}

}  // namespace lumbago
