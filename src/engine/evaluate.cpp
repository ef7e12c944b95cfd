#include "engine/evaluate.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "engine/scores.h"
#include "engine/slice.h"
#include "rules/scale_items.h"

namespace lumbago {
namespace {

// Bit i of the result: test(column[i]). In two loops without branches: a byte each, then eight
// bytes to eight bits by one multiplication.
template <class Test>
Lanes collect(const std::array<std::int32_t, lane_count>& column, Test test) {
  static_assert(std::endian::native == std::endian::little);
  std::array<std::uint8_t, lane_count> holds;
  for (std::size_t i = 0; i < lane_count; ++i) holds[i] = test(column[i]) ? 1 : 0;
  Lanes bits = 0;
  for (std::size_t i = 0; i < lane_count; i += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, holds.data() + i, sizeof eight);
    bits |= ((eight * 0x0102040810204080U) >> 56) << i;
  }
  return bits;
}

class Evaluation {
 public:
  Evaluation(const Program& program, const RecordBlock& block, Values& values)
      : program_(program), block_(block), values_(values) {}

  void run(std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) run(i);
  }

  void run(std::size_t i) {
    const Node& node = program_.nodes[i];
    if (is_number(node.op)) {
      number(node, values_.numbers[program_.slot[i]]);
    } else {
      values_.truths[program_.slot[i]] = truth(node);
    }
  }

 private:
  Kleene truth_of(Index node) const { return values_.truth(program_, node); }
  const Numbers& number_of(Index node) const { return values_.number(program_, node); }
  Kleene applies(Index question) const { return truth_of(program_.applies[question]); }

  // A comparison with one answer: false where the question does not apply, unknown where it has no
  // answer or may not apply.
  template <class Test>
  Kleene leaf(Index question, Test test) const {
    const Lanes holds = collect(block_.columns[question], test);
    const Lanes answered = block_.answered[question];
    return Kleene{answered & holds, answered & ~holds} & applies(question);
  }

  Kleene truth(const Node& node) const {
    switch (node.op) {
      case NodeOp::constant:
        return node.low != 0 ? Kleene{~Lanes{0}, 0} : Kleene{0, ~Lanes{0}};
      case NodeOp::within: {
        // One unsigned comparison: answers are 32-bit, so the ends can be clipped to that range.
        const auto low = std::max<std::int64_t>(node.low, INT32_MIN);
        const auto high = std::min<std::int64_t>(node.high, INT32_MAX);
        if (low > high) return leaf(node.a, [](std::int32_t) { return false; });
        const auto from = static_cast<std::uint32_t>(low);
        const auto span = static_cast<std::uint32_t>(high) - from;
        return leaf(node.a,
                    [=](std::int32_t v) { return static_cast<std::uint32_t>(v) - from <= span; });
      }
      case NodeOp::one_of: {
        const auto bits = static_cast<std::uint32_t>(node.low);
        return leaf(node.a, [=](std::int32_t v) { return ((bits >> (v & 31)) & 1) != 0; });
      }
      case NodeOp::includes: {
        const auto bit = static_cast<int>(node.low);
        return leaf(node.a, [=](std::int32_t v) { return ((v >> bit) & 1) != 0; });
      }
      case NodeOp::answered:
        return Kleene{block_.answered[node.a], 0} & applies(node.a);
      case NodeOp::given:
        return {block_.answered[node.a], ~block_.answered[node.a]};
      case NodeOp::scored: {
        const Scores& scores = values_.scores[node.a];
        const auto low = static_cast<std::int32_t>(std::max<std::int64_t>(node.low, -1));
        const auto high = static_cast<std::int32_t>(std::min<std::int64_t>(node.high, 101));
        const Lanes holds = collect(node.b == 0 ? scores.low : scores.high,
                                    [=](std::int32_t v) { return low <= v && v <= high; });
        return {holds, ~holds};
      }
      case NodeOp::compare:
        return compare(node);
      case NodeOp::negation:
        return !truth_of(node.a);
      case NodeOp::both:
        return truth_of(node.a) & truth_of(node.b);
      case NodeOp::any:
        return truth_of(node.a) | truth_of(node.b);
      case NodeOp::select: {
        const Kleene condition = truth_of(node.a), yes = truth_of(node.b), no = truth_of(node.c);
        return {(condition.yes & yes.yes) | (condition.no & no.yes),
                (condition.yes & yes.no) | (condition.no & no.no)};
      }
      default:
        return {};
    }
  }

  Kleene compare(const Node& node) const {
    const Numbers& a = number_of(node.a);
    const Numbers& b = number_of(node.b);
    Kleene decided;
    for (std::size_t i = 0; i < block_.count; ++i) {
      if (a.low[i] == Numbers::least || b.low[i] == Numbers::least) continue;
      const Truth truth = compare_ranges(node.relation, {a.low[i] * node.low, a.high[i] * node.low},
                                         {b.low[i] * node.high, b.high[i] * node.high});
      if (truth == Truth::yes) decided.yes |= Lanes{1} << i;
      if (truth == Truth::no) decided.no |= Lanes{1} << i;
    }
    return decided & a.applies & b.applies;
  }

  static Truth compare_ranges(ExprOp relation, Range a, Range b) {
    switch (relation) {
      case ExprOp::less:
        return a.high < b.low ? Truth::yes : a.low >= b.high ? Truth::no : Truth::unknown;
      case ExprOp::less_equal:
        return a.high <= b.low ? Truth::yes : a.low > b.high ? Truth::no : Truth::unknown;
      default:
        if (a.high < b.low || b.high < a.low) return Truth::no;
        return a.low == a.high && a == b ? Truth::yes : Truth::unknown;
    }
  }

  void number(const Node& node, Numbers& result) const {
    switch (node.op) {
      case NodeOp::number:
        result.low.fill(node.low);
        result.high.fill(node.low);
        result.applies = {~Lanes{0}, 0};
        break;
      case NodeOp::answer_of:
        answer(node.a, result);
        break;
      case NodeOp::truth_of: {
        const Kleene truth = truth_of(node.a);
        result.applies = {~Lanes{0}, 0};
        for (std::size_t i = 0; i < block_.count; ++i) {
          const Truth value = truth.at(i);
          result.set(i, value == Truth::yes ? 1 : 0, value == Truth::no ? 0 : 1);
        }
        break;
      }
      case NodeOp::scale_of:
        scale(program_.pack.scales[node.a], result);
        break;
      case NodeOp::lookup:
        result.applies = {};
        for (std::size_t i = 0; i < block_.count; ++i)
          if (i == 0 || !repeat(node.a, i, result)) look_up(node.a, i, result);
        break;
      case NodeOp::minus: {
        const Numbers& a = number_of(node.a);
        result.applies = a.applies;
        for (std::size_t i = 0; i < block_.count; ++i) {
          if (a.point(i))
            result.set(i, -a.low[i], -a.low[i]);
          else
            result.set_unknown(i);
        }
        break;
      }
      case NodeOp::choose:
        choose(node, result);
        break;
      default:
        arithmetic(node, result);
    }
  }

  void answer(Index question, Numbers& result) const {
    result.applies = applies(question);
    for (std::size_t i = 0; i < block_.count; ++i) {
      const std::int64_t value = block_.columns[question][i];
      if ((block_.answered[question] >> i) & 1)
        result.set(i, value, value);
      else
        result.set_unknown(i);
    }
  }

  void arithmetic(const Node& node, Numbers& result) const {
    const Numbers& a = number_of(node.a);
    const Numbers& b = number_of(node.b);
    result.applies = a.applies & b.applies;
    for (std::size_t i = 0; i < block_.count; ++i) {
      if (!a.point(i) || !b.point(i)) {
        result.set_unknown(i);
        continue;
      }
      const std::int64_t value = compute(node.op, a.low[i], b.low[i]);
      result.set(i, value, value);
    }
  }

  static std::int64_t compute(NodeOp op, std::int64_t a, std::int64_t b) {
    switch (op) {
      case NodeOp::sum:
        return a + b;
      case NodeOp::difference:
        return a - b;
      case NodeOp::product:
        return a * b;
      case NodeOp::quotient:
        return a / b;
      default:
        return a % b;
    }
  }

  void choose(const Node& node, Numbers& result) const {
    const Kleene condition = truth_of(node.a);
    const Numbers& yes = number_of(node.b);
    const Numbers& no = number_of(node.c);
    const Lanes open = ~(condition.yes | condition.no);
    result.applies.yes = (condition.yes & yes.applies.yes) | (condition.no & no.applies.yes) |
                         (open & yes.applies.yes & no.applies.yes);
    result.applies.no = (condition.yes & yes.applies.no) | (condition.no & no.applies.no) |
                        (open & yes.applies.no & no.applies.no);
    for (std::size_t i = 0; i < block_.count; ++i) {
      const Truth truth = condition.at(i);
      if (truth == Truth::unknown) {
        result.set_unknown(i);
      } else {
        const Numbers& chosen = truth == Truth::yes ? yes : no;
        result.set(i, chosen.low[i], chosen.high[i]);
      }
    }
  }

  // In a condition a scale is the interval of its possible scores.
  void scale(const Scale& scale, Numbers& result) const {
    result.applies = applies(scale.items.front().question);
    const Range all = scale_sum_range(program_.pack, scale);
    for (std::size_t i = 0; i < block_.count; ++i) {
      const Range sum = sum_items(program_.pack, scale, block_, i).whole;
      if (counts_whole(scale))
        result.set(i, sum.low, sum.high);
      else
        result.set(i, scale_value(scale, all, sum.low), scale_value(scale, all, sum.high));
    }
  }

  // The value of the lane before, where that has the same keys: of answers that are tried one by
  // one, most do not change them.
  bool repeat(Index table, std::size_t lane, Numbers& result) const {
    for (const Index node : program_.table_keys[table]) {
      const Numbers& key = number_of(node);
      if (key.low[lane] != key.low[lane - 1] || key.high[lane] != key.high[lane - 1] ||
          key.applies.at(lane) != key.applies.at(lane - 1))
        return false;
    }
    result.set(lane, result.low[lane - 1], result.high[lane - 1]);
    result.applies.yes |= (result.applies.yes >> (lane - 1) & 1) << lane;
    result.applies.no |= (result.applies.no >> (lane - 1) & 1) << lane;
    return true;
  }

  // Over every cell that the keys still allow. A key that does not apply: no value.
  void look_up(Index table, std::size_t lane, Numbers& result) const {
    const LookupGrid& grid = program_.grids[table];
    std::vector<std::size_t> open{0};
    Truth keys_apply = Truth::yes;
    for (std::size_t k = 0; k < grid.axes.size(); ++k) {
      const Numbers& key = number_of(program_.table_keys[table][k]);
      keys_apply = std::min(keys_apply, key.applies.at(lane));
      std::vector<std::size_t> next;
      for (std::size_t s = 0; s < grid.axes[k].size(); ++s) {
        const LookupGrid::Segment& segment = grid.axes[k][s];
        if (key.low[lane] > segment.high || key.high[lane] < segment.low) continue;
        for (const std::size_t cell : open) next.push_back(cell * grid.axes[k].size() + s);
      }
      open = std::move(next);
    }
    settle_lookup(grid, open, keys_apply, lane, result);
  }

  static void settle_lookup(const LookupGrid& grid, const std::vector<std::size_t>& open,
                            Truth keys_apply, std::size_t lane, Numbers& result) {
    bool some = false, all = true;
    result.set_unknown(lane);
    for (const std::size_t cell : open) {
      const auto& value = grid.cells[cell];
      all &= value.has_value();
      if (!value) continue;
      result.set(lane, some ? std::min(result.low[lane], *value) : *value,
                 some ? std::max(result.high[lane], *value) : *value);
      some = true;
    }
    const Lanes bit = Lanes{1} << lane;
    if (!some || keys_apply == Truth::no)
      result.applies.no |= bit;
    else if (all && keys_apply == Truth::yes)
      result.applies.yes |= bit;
  }

  const Program& program_;
  const RecordBlock& block_;
  Values& values_;
};

// Whether a tier of a contributor's indicators is one of `nodes`.
bool reads(const std::vector<std::vector<TierNode>>& indicators, const std::vector<bool>& nodes) {
  for (const auto& tiers : indicators)
    for (const TierNode& tier : tiers)
      if (nodes[tier.node]) return true;
  return false;
}

}  // namespace

void evaluate(const Program& program, const RecordBlock& block, Values& values) {
  Evaluation evaluation(program, block, values);
  evaluation.run(0, program.scores_at);
  score(program, block.count, values);
  evaluation.run(program.scores_at, program.nodes.size());
}

void evaluate_signs(const Program& program, const RecordBlock& block, Values& values) {
  Evaluation(program, block, values).run(0, program.signs_end);
}

void evaluate_scores(const Program& program, const RecordBlock& block, Values& values) {
  Evaluation evaluation(program, block, values);
  for (const Index node : program.score_nodes) evaluation.run(node);
  score(program, block.count, values);
}

void evaluate_scores(const Program& program, const RecordBlock& block, Values& values,
                     const std::vector<bool>& changed) {
  Evaluation evaluation(program, block, values);
  std::vector<bool> stale(program.nodes.size());
  for (const Index i : program.score_nodes) {
    const Node& node = program.nodes[i];
    bool differs = false;
    each_question(program, node, [&](Index question) { differs |= changed[question]; });
    each_operand(program, node, [&](Index operand) { differs |= stale[operand]; });
    stale[i] = differs;
    if (differs) evaluation.run(i);
  }
  for (std::size_t i = 0; i < program.indicators.size(); ++i)
    if (reads(program.indicators[i], stale)) score(program, i, block.count, values);
}

void evaluate(const Program& program, const RecordBlock& block, Values& values, Index node) {
  Slice slice(program);
  if (!slice.reach(node)) return evaluate(program, block, values);
  Evaluation evaluation(program, block, values);
  for (const Index each : slice.nodes()) evaluation.run(each);
}

}  // namespace lumbago
