// Warning signs, contributors and scales.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "reference/walk.h"
#include "rules/scale_items.h"

namespace lumbago::reference {

// ---- warning signs

Triage find_triage(const Walk& walk) {
  Triage triage;
  const std::vector<TriageRule>& rules = walk.pack().triage;
  for (const Level level : {Level::emergency, Level::urgent, Level::routine, Level::self_care}) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
      const TriageRule& rule = rules[i];
      if (rule.level != level) continue;
      const Truth truth = walk.truth(rule.when.root);
      if (truth == Truth::no) continue;
      triage.could_be = std::max(triage.could_be, rule.level);
      if (truth == Truth::yes) {
        triage.level = std::max(triage.level, rule.level);
        triage.at_least = std::max(triage.at_least, rule.level);
        triage.policy = std::max(triage.policy, rule.policy);
        triage.signs.push_back({static_cast<Index>(i), sorted(walk.explain(rule.when.root))});
      } else {
        if (rule.if_unknown) {
          triage.level = std::max(triage.level, *rule.if_unknown);
          triage.policy = std::max(triage.policy, policy_of(*rule.if_unknown));
        }
        triage.undecided.push_back({static_cast<Index>(i), sorted(walk.open(rule.when.root))});
      }
    }
  }
  return triage;
}

// ---- contributors

namespace {

// What an indicator is worth: the points of its best tier that is yes, and the best still possible.
struct Points {
  std::int64_t certain = 0;
  std::int64_t most = 0;
  std::optional<Index> tier;  // the one that gives the certain points
};

Points points_of(const Walk& walk, const Indicator& indicator) {
  Points points;
  for (std::size_t i = 0; i < indicator.tiers.size(); ++i) {
    const Tier& tier = indicator.tiers[i];
    const Truth truth = walk.truth(tier.when.root);
    if (truth == Truth::no) continue;
    points.most = std::max(points.most, tier.points);
    if (truth == Truth::yes && tier.points > points.certain) {
      points.certain = tier.points;
      points.tier = static_cast<Index>(i);
    }
  }
  return points;
}

std::int64_t score(const Contributor& contributor, std::int64_t points) {
  return contributor.prior * std::min(points, contributor.saturates) / contributor.saturates;
}

ContributorFinding find_contributor(const Walk& walk, Index index) {
  const Contributor& contributor = walk.pack().contributors[index];
  ContributorFinding finding{.contributor = index};
  std::int64_t certain = 0, most = 0;
  Questions possible;
  for (std::size_t i = 0; i < contributor.indicators.size(); ++i) {
    const Indicator& indicator = contributor.indicators[i];
    const Points points = points_of(walk, indicator);
    certain += points.certain;
    most += points.most;
    if (points.tier)
      finding.because.push_back({static_cast<Index>(i), *points.tier,
                                 sorted(walk.explain(indicator.tiers[*points.tier].when.root))});
    for (const Tier& tier : indicator.tiers)
      if (tier.points > points.certain) unite(possible, walk.open(tier.when.root));
  }
  finding.low = score(contributor, certain);
  finding.high = score(contributor, most);
  for (const IndicatorFinding& because : finding.because)
    for (const Index question : because.questions)
      if (walk.pack().questions[question].test) finding.measured = true;
  if (finding.high > finding.low) finding.questions = sorted(possible);
  return finding;
}

}  // namespace

Range score_range(const Walk& walk, const Contributor& contributor) {
  std::int64_t certain = 0, most = 0;
  for (const Indicator& indicator : contributor.indicators) {
    certain += points_of(walk, indicator).certain;
    most += points_of(walk, indicator).most;
  }
  return {score(contributor, certain), score(contributor, most)};
}

std::vector<ContributorFinding> find_contributors(const Walk& walk) {
  const std::vector<Contributor>& contributors = walk.pack().contributors;
  std::vector<ContributorFinding> findings;
  for (std::size_t i = 0; i < contributors.size(); ++i) {
    const ContributorFinding finding = find_contributor(walk, static_cast<Index>(i));
    if (finding.high > 0) findings.push_back(finding);
  }
  std::sort(findings.begin(), findings.end(),
            [&](const ContributorFinding& a, const ContributorFinding& b) {
              if (a.low != b.low) return a.low > b.low;
              return contributors[a.contributor].id < contributors[b.contributor].id;
            });
  return findings;
}

// ---- scales

namespace {

// A fraction of thousandths as a score: the last place goes up from a half on. divisor > 0.
std::int64_t rounded(const Scale& scale, std::int64_t dividend, std::int64_t divisor) {
  const std::array<std::int64_t, 4> steps{1000, 100, 10, 1};  // by places
  const std::int64_t step = steps[static_cast<std::size_t>(scale.places)];
  std::int64_t below = dividend / (divisor * step) * step;
  if (below * divisor > dividend) below -= step;  // of a negative one
  return 2 * (dividend - below * divisor) >= step * divisor ? below + step : below;
}

struct Answered {
  std::int64_t count = 0;
  std::int64_t weight = 0;
  std::int64_t sum = 0;  // of weighted points
};

// As if the unanswered items were like the answered ones. REQUIRES: some are answered.
std::int64_t prorated(const Scale& scale, Range all, Answered answered) {
  std::int64_t items = 0;
  for (const ScaleItem& item : scale.items) items += item.weight;
  switch (scale.scoring) {
    case Scoring::sum:
      return rounded(scale, 1000 * answered.sum * items, answered.weight * scale.one);
    case Scoring::mean:
      return rounded(scale, 1000 * answered.sum, answered.weight);
    case Scoring::percent:
      return rounded(scale, 100'000 * (answered.sum * items - all.low * answered.weight),
                     (all.high - all.low) * answered.weight);
  }
  return 0;
}

// `bounds`: the least and most that the scale can still be.
std::optional<std::int64_t> score(const Scale& scale, Range all, Range bounds, Answered answered) {
  const auto items = static_cast<std::int64_t>(scale.items.size());
  if (answered.count == items) return scale_value(scale, all, answered.sum);
  if (answered.count == 0 || scale.missing == MissingPolicy::all) return std::nullopt;
  if (scale.missing == MissingPolicy::present)
    return rounded(scale, answered.sum * 1000, scale.one);
  if (answered.count < scale.at_least) return std::nullopt;
  return std::clamp(prorated(scale, all, answered), bounds.low, bounds.high);
}

// A size that is not stated is no condition; of `both`, every size that is stated must be reached.
bool is_meaningful(const MeaningfulChange& least, std::int64_t from, std::int64_t to) {
  const std::int64_t change = std::abs(to - from);
  const bool points = least.points > 0 && change >= least.points;
  const bool percent = least.percent > 0 && from > 0 && 100 * change >= least.percent * from;
  if (change < least.least) return false;
  if (least.both && least.points > 0 && least.percent > 0) return points && percent;
  return points || percent;
}

ScaleChange compare(const MeaningfulChange& least, std::int64_t from, std::int64_t to) {
  ScaleChange change{from, to, Verdict::no_clear_change};
  if (!is_meaningful(least, from, to)) return change;
  const bool improved = least.lower_is_better ? to < from : to > from;
  change.verdict = improved ? Verdict::better : Verdict::worse;
  return change;
}

ScaleFinding find_scale(const Walk& walk, Index index) {
  const Scale& scale = walk.pack().scales[index];
  Answered answered;
  Range possible;
  for (const ScaleItem& item : scale.items) {
    const Question& question = walk.pack().questions[item.question];
    Range points = item_range(question);
    points = {points.low * item.weight, points.high * item.weight};
    if (const auto& answer = walk.answer(item.question)) {
      const std::int64_t given = item.weight * item_score(question, item.reverse, answer->number);
      points = {given, given};
      answered.count += 1;
      answered.weight += item.weight;
      answered.sum += given;
    }
    possible.low += points.low;
    possible.high += points.high;
  }
  const Range all = scale_sum_range(walk.pack(), scale);
  ScaleFinding finding{.scale = index};
  finding.answered = answered.count;
  finding.low = scale_value(scale, all, possible.low);
  finding.high = scale_value(scale, all, possible.high);
  finding.score = score(scale, all, {finding.low, finding.high}, answered);
  for (std::size_t i = 0; i < scale.bands.size(); ++i)
    if (finding.score && scale.bands[i].from <= *finding.score)
      finding.band = static_cast<Index>(i);
  if (const auto previous = walk.previous(index); previous && finding.score && scale.change)
    finding.change = compare(*scale.change, *previous, *finding.score);
  return finding;
}

}  // namespace

std::vector<ScaleFinding> find_scales(const Walk& walk) {
  std::vector<ScaleFinding> findings;
  for (std::size_t i = 0; i < walk.pack().scales.size(); ++i)
    if (walk.applies(walk.pack().scales[i].items[0].question) != Truth::no)
      findings.push_back(find_scale(walk, static_cast<Index>(i)));
  return findings;
}

}  // namespace lumbago::reference
