#include "engine/scores.h"

#include <algorithm>
#include <bit>

#include "rules/scale_items.h"

namespace lumbago {
namespace {

// The points of every lane at once, certain and possible ones. Row i holds bit i of each lane's
// certain points and row 32 + i that of its possible points, so that points are added to all lanes
// in a few instructions. Points are at most 1,000 a tier (pack/knowledge.cpp).
class Points {
 public:
  void add_certain(Lanes lanes, std::int64_t points) { add(0, lanes, points); }
  void add_possible(Lanes lanes, std::int64_t points) { add(width, lanes, points); }

  struct OfLane {
    std::uint32_t certain, possible;
  };
  // By lane. No points can be added afterwards.
  std::array<Lanes, lane_count>& by_lane() {
    transpose(rows_);
    return rows_;
  }
  static OfLane of(Lanes row) {
    return {static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(row >> width)};
  }

 private:
  static constexpr std::size_t width = lane_count / 2;

  void add(std::size_t from, Lanes lanes, std::int64_t points) {
    for (auto left = static_cast<std::uint64_t>(points); left != 0; left &= left - 1) {
      Lanes carry = lanes;
      for (auto bit = static_cast<std::size_t>(std::countr_zero(left)); carry != 0 && bit < width;
           ++bit) {
        Lanes& row = rows_[from + bit];
        const Lanes both = row & carry;
        row ^= carry;
        carry = both;
      }
    }
  }

  std::array<Lanes, lane_count> rows_{};
};

// Each lane takes its highest tier that is true, and the highest that may be.
void add(const Program& program, const Values& values, const std::vector<TierNode>& tiers,
         Lanes used, Points& points) {
  Lanes without = used, without_possible = used;
  for (const TierNode& tier : tiers) {  // most points first
    const Kleene truth = values.truth(program, tier.node);
    points.add_certain(truth.yes & without, tier.points);
    points.add_possible(~truth.no & without_possible, tier.points);
    without &= ~truth.yes;
    without_possible &= truth.no;
  }
}

}  // namespace

void score(const Program& program, std::size_t count, Values& values) {
  const Lanes used = first_lanes(count);
  for (std::size_t i = 0; i < values.scores.size(); ++i) {
    Points points;
    for (const auto& tiers : program.indicators[i]) add(program, values, tiers, used, points);
    const std::vector<std::int32_t>& score_of = program.score_of_points[i];
    const auto scored = [&](std::size_t sum) {
      return score_of[std::min(sum, score_of.size() - 1)];
    };
    const std::array<Lanes, lane_count>& by_lane = points.by_lane();
    for (std::size_t lane = 0; lane < count; ++lane) {
      const Points::OfLane sums = Points::of(by_lane[lane]);
      values.scores[i].low[lane] = scored(sums.certain);
      values.scores[i].high[lane] = scored(sums.possible);
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
