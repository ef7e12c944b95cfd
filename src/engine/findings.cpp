#include "engine/findings.h"

#include <algorithm>
#include <cstdlib>

#include "rules/scale_items.h"
#include "rules/urgency.h"

namespace lumbago {
namespace {

// The tier that counts in lane 0; none: nullptr.
const TierNode* certain_tier(const Program& program, const Values& values,
                             const std::vector<TierNode>& tiers) {
  for (const TierNode& tier : tiers)  // most points first
    if (values.truth(program, tier.node).at(0) == Truth::yes) return &tier;
  return nullptr;
}

ContributorFinding find_contributor(const Program& program, const Values& values,
                                    const Explanation& explanation, Index index) {
  const Pack& pack = program.pack;
  ContributorFinding finding{.contributor = index};
  std::vector<Index> open;
  for (std::size_t i = 0; i < program.indicators[index].size(); ++i) {
    const auto& tiers = program.indicators[index][i];
    const TierNode* certain = certain_tier(program, values, tiers);
    for (const TierNode& tier : tiers)
      if (certain == nullptr || tier.points > certain->points) open.push_back(tier.node);
    if (certain == nullptr) continue;
    Indices behind = explanation.because(certain->node);
    for (const Index question : behind)
      finding.measured |= pack.questions[question].test.has_value();
    finding.because.push_back({static_cast<Index>(i), certain->tier, std::move(behind)});
  }
  finding.low = values.scores[index].low[0];
  finding.high = values.scores[index].high[0];
  if (finding.high > finding.low) finding.questions = explanation.undecided(open);
  return finding;
}

// Every missing item counts as the mean of those answered, as far as any answers could take it.
std::int64_t prorated(const Scale& scale, Range all, const ItemSum& sum) {
  const std::int64_t whole = total_weight(scale);
  const std::int64_t low = scale_value(scale, all, sum.whole.low);
  const std::int64_t high = scale_value(scale, all, sum.whole.high);
  std::int64_t score = 0;
  switch (scale.scoring) {
    case Scoring::sum:
      score = rounded_score(scale, sum.certain * whole * 1000, scale.one * sum.weight);
      break;
    case Scoring::mean:
      score = rounded_score(scale, sum.certain * 1000, sum.weight);
      break;
    case Scoring::percent:
      // The clamp below makes the least score of what would be less.
      score = rounded_score(
          scale, std::max<std::int64_t>(sum.certain * whole - all.low * sum.weight, 0) * 100'000,
          (all.high - all.low) * sum.weight);
  }
  return std::clamp(score, low, high);
}

std::optional<ScaleChange> changed(const Scale& scale, std::optional<std::int64_t> score,
                                   const Response& response, std::size_t index) {
  if (!score || !scale.change || index >= response.previous.size() || !response.previous[index])
    return std::nullopt;
  ScaleChange change{*response.previous[index], *score, Verdict::no_clear_change};
  change.verdict = verdict_of(*scale.change, change.from, change.to);
  return change;
}

}  // namespace

std::optional<std::int64_t> scale_score(const Scale& scale, Range all, const ItemSum& sum) {
  if (sum.answered == static_cast<std::int64_t>(scale.items.size()))
    return scale_value(scale, all, sum.certain);
  if (sum.answered == 0) return std::nullopt;
  switch (scale.missing) {
    case MissingPolicy::present:
      return rounded_score(scale, sum.certain * 1000, scale.one);
    case MissingPolicy::at_least:
      if (sum.answered >= scale.at_least) return prorated(scale, all, sum);
      break;
    case MissingPolicy::all:
      break;
  }
  return std::nullopt;
}

Triage find_triage(const Program& program, const Values& values, const Explanation& explanation) {
  const std::vector<TriageRule>& rules = program.pack.triage;
  Urgency urgency;
  Triage triage;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const auto index = static_cast<Index>(i);
    const Truth truth = values.truth(program, program.signs[i]).at(0);
    if (truth == Truth::no) continue;
    urgency.count(rules[i], truth);
    if (truth == Truth::yes)
      triage.signs.push_back({index, explanation.because(program.signs[i])});
    else
      triage.undecided.push_back({index, explanation.undecided(program.signs[i])});
  }
  triage.level = urgency.level;
  triage.at_least = urgency.at_least;
  triage.could_be = urgency.could_be;
  triage.policy = urgency.policy;
  const auto more_urgent = [&](const auto& a, const auto& b) {
    return rules[a.rule].level > rules[b.rule].level;
  };
  std::stable_sort(triage.signs.begin(), triage.signs.end(), more_urgent);
  std::stable_sort(triage.undecided.begin(), triage.undecided.end(), more_urgent);
  return triage;
}

std::vector<ContributorFinding> find_contributors(const Program& program, const Values& values,
                                                  const Explanation& explanation) {
  const std::vector<Contributor>& known = program.pack.contributors;
  std::vector<ContributorFinding> findings;
  for (std::size_t i = 0; i < known.size(); ++i) {
    ContributorFinding finding =
        find_contributor(program, values, explanation, static_cast<Index>(i));
    if (finding.high > 0) findings.push_back(std::move(finding));
  }
  std::sort(findings.begin(), findings.end(),
            [&](const ContributorFinding& a, const ContributorFinding& b) {
              if (a.low != b.low) return a.low > b.low;
              return known[a.contributor].id < known[b.contributor].id;
            });
  return findings;
}

std::vector<ScaleFinding> find_scales(const Program& program, const RecordBlock& block,
                                      const Values& values, const Response& response) {
  const Pack& pack = program.pack;
  std::vector<ScaleFinding> findings;
  for (std::size_t i = 0; i < pack.scales.size(); ++i) {
    const Scale& scale = pack.scales[i];
    if (values.truth(program, program.applies[scale.items.front().question]).at(0) == Truth::no)
      continue;
    const Range all = scale_sum_range(pack, scale);
    const ItemSum sum = sum_items(pack, scale, block, 0);
    ScaleFinding finding{.scale = static_cast<Index>(i)};
    finding.score = scale_score(scale, all, sum);
    finding.low = scale_value(scale, all, sum.whole.low);
    finding.high = scale_value(scale, all, sum.whole.high);
    finding.answered = sum.answered;
    for (std::size_t band = 0; finding.score && band < scale.bands.size(); ++band)
      if (scale.bands[band].from <= *finding.score) finding.band = static_cast<Index>(band);
    finding.change = changed(scale, finding.score, response, i);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace lumbago
