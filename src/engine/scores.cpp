#include "engine/scores.h"

#include <algorithm>
#include <bit>

#include "rules/scale_items.h"

namespace lumbago {
namespace {

// Points of every lane at once: row i holds bit i of each lane's points, so that points are added
// to all lanes in a few instructions.
class Points {
 public:
  // REQUIRES: no lane comes to 2^32; a tier gives at most 1,000, so that takes millions of
  // indicators.
  void add(Lanes lanes, std::int64_t points) {
    for (auto left = static_cast<std::uint64_t>(points); left != 0; left &= left - 1) {
      Lanes carry = lanes;
      for (auto bit = static_cast<std::size_t>(std::countr_zero(left)); carry != 0; ++bit) {
        const Lanes both = rows_[bit] & carry;
        rows_[bit] ^= carry;
        carry = both;
        used_ = std::max(used_, bit + 1);
      }
    }
  }

  // Of the first `count` lanes, or a few more.
  std::array<std::uint32_t, lane_count> by_lane(std::size_t count) const {
    std::array<std::uint32_t, lane_count> points{};
    for (std::size_t bit = 0; bit < used_; bit += 8) {  // a byte of the points of each lane
      for (std::size_t lane = 0; lane < count; lane += 8) {
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i < 8; ++i) bytes |= spread(rows_[bit + i] >> lane) << i;
        for (std::size_t i = 0; i < 8; ++i)
          points[lane + i] |= static_cast<std::uint32_t>((bytes >> (8 * i)) & 0xFF) << bit;
      }
    }
    return points;
  }

 private:
  // The lowest eight bits, each in a byte of its own. Byte i of the product keeps bit i in its
  // place, and 127 more carries it to the byte's highest bit.
  static std::uint64_t spread(std::uint64_t bits) {
    const std::uint64_t apart = ((bits & 0xFF) * 0x0101010101010101U) & 0x8040201008040201U;
    return ((apart + 0x7F7F7F7F7F7F7F7FU) >> 7) & 0x0101010101010101U;
  }

  std::array<Lanes, 32> rows_{};
  std::size_t used_ = 0;
};

// Each lane takes its highest tier that is true, and the highest that may be.
void add(const Program& program, const Values& values, const std::vector<TierNode>& tiers,
         Lanes used, Points& certain, Points& possible) {
  Lanes without = used, without_possible = used;
  for (const TierNode& tier : tiers) {  // most points first
    const Kleene truth = values.truth(program, tier.node);
    certain.add(truth.yes & without, tier.points);
    possible.add(~truth.no & without_possible, tier.points);
    without &= ~truth.yes;
    without_possible &= truth.no;
  }
}

}  // namespace

void score(const Program& program, std::size_t contributor, std::size_t count, Values& values) {
  const Lanes used = first_lanes(count);
  Points certain, possible;
  for (const auto& tiers : program.indicators[contributor])
    add(program, values, tiers, used, certain, possible);
  const std::vector<std::int32_t>& score_of = program.score_of_points[contributor];
  const auto scored = [&](std::size_t points) {
    return score_of[std::min(points, score_of.size() - 1)];
  };
  const auto low = certain.by_lane(count), high = possible.by_lane(count);
  Scores& scores = values.scores[contributor];
  for (std::size_t lane = 0; lane < count; ++lane) {
    scores.low[lane] = scored(low[lane]);
    scores.high[lane] = scored(high[lane]);
  }
}

void score(const Program& program, std::size_t count, Values& values) {
  for (std::size_t i = 0; i < values.scores.size(); ++i) score(program, i, count, values);
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
