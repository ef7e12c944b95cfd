#include "engine/summarize.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "engine/findings.h"
#include "rules/scale_items.h"
#include "rules/urgency.h"

namespace lumbago {
namespace {

constexpr std::size_t most_counted = 64;

Indices count_up(std::size_t count) {
  Indices indices(count);
  std::iota(indices.begin(), indices.end(), Index{0});
  return indices;
}

}  // namespace

Summarizer::Summarizer(const Program& program)
    : program_(program), values_(program), planner_(program) {
  const Pack& pack = program.pack;
  signs_by_level_ = count_up(pack.triage.size());
  std::stable_sort(signs_by_level_.begin(), signs_by_level_.end(),
                   [&](Index a, Index b) { return pack.triage[a].level > pack.triage[b].level; });
  true_signs_.resize((signs_by_level_.size() + lane_count - 1) / lane_count);
  possible_signs_.resize(true_signs_.size());
  by_id_ = count_up(pack.contributors.size());
  std::sort(by_id_.begin(), by_id_.end(),
            [&](Index a, Index b) { return pack.contributors[a].id < pack.contributors[b].id; });
  place_by_id_.resize(by_id_.size());
  for (std::size_t i = 0; i < by_id_.size(); ++i)
    place_by_id_[by_id_[i]] = static_cast<std::int32_t>(i);
  keys_.resize(by_id_.size() + 1 + at_once);
  for (const Scale& scale : pack.scales) scale_ranges_.push_back(scale_sum_range(pack, scale));
}

void Summarizer::run(const RecordBlock& block) {
  block_ = &block;
  evaluate(program_, block, values_);
  planner_.look_at(block, values_);
  look_at_signs();
}

const Summary& Summarizer::summary(std::size_t lane) {
  add_signs(lane);
  add_contributors(lane);
  add_scales(lane);
  find_served(program_.pack, summary_.contributors, served_);
  planner_.choose(lane, summary_.policy, served_);
  summary_.plan.clear();
  for (const Planner::Choice& choice : planner_.choices()) summary_.plan.push_back(choice.activity);
  summary_.withheld = planner_.withheld();
  return summary_;
}

// Of most records most signs are false, so that each record has to look only at those that are not.
void Summarizer::look_at_signs() {
  for (std::size_t part = 0; part < true_signs_.size(); ++part) {
    auto& yes = true_signs_[part];
    auto& possible = possible_signs_[part];
    yes.fill(0);
    possible.fill(0);
    const std::size_t from = part * lane_count;
    for (std::size_t i = 0; i < std::min(lane_count, signs_by_level_.size() - from); ++i) {
      const Kleene truth = values_.truth(program_, program_.signs[signs_by_level_[from + i]]);
      yes[i] = truth.yes;
      possible[i] = ~truth.no;
    }
    transpose(yes);
    transpose(possible);
  }
}

void Summarizer::add_signs(std::size_t lane) {
  summary_.signs.clear();
  summary_.undecided.clear();
  Urgency urgency;
  for (std::size_t part = 0; part < true_signs_.size(); ++part)
    for (Lanes left = possible_signs_[part][lane]; left != 0; left &= left - 1) {
      const auto i = static_cast<std::size_t>(std::countr_zero(left));
      const Index sign = signs_by_level_[part * lane_count + i];
      const bool yes = ((true_signs_[part][lane] >> i) & 1) != 0;
      urgency.count(program_.pack.triage[sign], yes ? Truth::yes : Truth::unknown);
      (yes ? summary_.signs : summary_.undecided).push_back(sign);
    }
  summary_.level = urgency.level;
  summary_.could_be = urgency.could_be;
  summary_.policy = urgency.policy;
}

// A few are sorted by counting, for each, those that come before it: no branch depends on the
// answers. Of many that takes longer than sorting them.
void Summarizer::add_contributors(std::size_t lane) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < values_.scores.size(); ++i) {
    // Highest first, then by id.
    const std::int32_t low = values_.scores[i].low[lane];
    keys_[count] = static_cast<std::int32_t>((101 - low) << 16) + place_by_id_[i];
    count += values_.scores[i].high[lane] > 0 ? 1 : 0;
  }
  const auto end = keys_.begin() + static_cast<std::ptrdiff_t>(count);
  std::fill_n(end, at_once, INT32_MAX);
  summary_.contributors.resize(count);
  if (count > most_counted) std::sort(keys_.begin(), end);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t place = count > most_counted ? i : count_less(keys_[i], count);
    const Index contributor = by_id_[static_cast<std::uint16_t>(keys_[i])];
    const Scores& scores = values_.scores[contributor];
    summary_.contributors[place] = {contributor, scores.low[lane], scores.high[lane]};
  }
}

// How many of the first `count` keys, and of those up to the next multiple of eight, are less.
std::size_t Summarizer::count_less(std::int32_t key, std::size_t count) const {
  std::int32_t less = 0;
  for (std::size_t i = 0; i < count; i += at_once)
    for (std::size_t j = 0; j < at_once; ++j) less += keys_[i + j] < key ? 1 : 0;
  return static_cast<std::size_t>(less);
}

void Summarizer::add_scales(std::size_t lane) {
  const Pack& pack = program_.pack;
  summary_.scales.clear();
  for (std::size_t i = 0; i < pack.scales.size(); ++i) {
    const Index first = pack.scales[i].items.front().question;
    if (values_.truth(program_, program_.applies[first]).at(lane) == Truth::no) continue;
    const ItemSum sum = sum_items(pack, pack.scales[i], *block_, lane);
    summary_.scales.push_back(
        {static_cast<Index>(i), scale_score(pack.scales[i], scale_ranges_[i], sum)});
  }
}

}  // namespace lumbago
