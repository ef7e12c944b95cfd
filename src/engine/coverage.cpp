// What the cases of a pack leave untried: rules that are never true in one or never just missed,
// and activities that none of them gives or withholds.
#include <algorithm>
#include <utility>

#include "engine/engine.h"
#include "engine/findings.h"

namespace lumbago {
namespace {

// What the cases have shown of one condition.
struct Seen {
  bool fires = false;      // true in a case
  bool near_miss = false;  // false in a case, because of answers that the case gives
};

class Coverage {
 public:
  explicit Coverage(const Pack& pack)
      : pack_(pack),
        program_(pack),
        signs_(pack.triage.size()),
        reasons_(pack.contraindications.size()),
        withholds_(pack.contraindications.size()),
        given_(pack.activities.size()),
        withheld_(pack.activities.size()) {
    for (const Contributor& contributor : pack.contributors) {
      tiers_.emplace_back();
      for (const Indicator& indicator : contributor.indicators)
        tiers_.back().emplace_back(indicator.tiers.size());
    }
  }

  std::vector<Gap> find() {
    for (const Case& example : pack_.cases) see(example);
    add_signs();
    add_contributors();
    add_reasons();
    add_activities();
    return std::move(gaps_);
  }

 private:
  void see(const Case& example) {
    RecordBlock block(pack_.questions.size());
    block.count = 1;
    for (const CaseAnswer& answer : example.answers) {
      block.columns[answer.question][0] = static_cast<std::int32_t>(answer.value);
      block.answered[answer.question] = 1;
    }
    Values values(program_);
    evaluate(program_, block, values);
    const Explanation explanation(program_, block, values);
    const auto look = [&](Index node, Seen& seen) {
      const Truth truth = values.truth(program_, node).at(0);
      if (truth == Truth::yes) seen.fires = true;
      if (truth == Truth::no && !explanation.because(node).empty()) seen.near_miss = true;
      return truth;
    };
    for (std::size_t i = 0; i < signs_.size(); ++i) look(program_.signs[i], signs_[i]);
    for (std::size_t i = 0; i < tiers_.size(); ++i)
      for (std::size_t k = 0; k < tiers_[i].size(); ++k) see_indicator(i, k, values, look);
    for (std::size_t i = 0; i < reasons_.size(); ++i)
      if (look(program_.contraindications[i], reasons_[i]) == Truth::yes)
        for (const Index activity : example.withheld) see_reason(static_cast<Index>(i), activity);
    for (const Index activity : example.plan) given_[activity] = true;
    for (const Index activity : example.withheld) withheld_[activity] = true;
  }

  // Only the tier that counts fires: the first, among those with most points, that is true.
  template <class Look>
  void see_indicator(std::size_t contributor, std::size_t indicator, const Values& values,
                     const Look& look) {
    std::vector<Seen>& seen = tiers_[contributor][indicator];
    bool counted = false;
    for (const TierNode& tier : program_.indicators[contributor][indicator]) {
      Seen now;
      look(tier.node, now);
      seen[tier.tier].near_miss |= now.near_miss;
      seen[tier.tier].fires |= now.fires && !counted;
      counted |= values.truth(program_, tier.node).at(0) == Truth::yes;
    }
  }

  void see_reason(Index reason, Index activity) {
    const Indices& reasons = pack_.activities[activity].contraindications;
    if (std::find(reasons.begin(), reasons.end(), reason) != reasons.end())
      withholds_[reason] = true;
  }

  void add(Gap::Kind kind, std::size_t index, Location where, std::string detail = {}) {
    gaps_.push_back({kind, static_cast<Index>(index), where, std::move(detail)});
  }

  void add_signs() {
    for (std::size_t i = 0; i < signs_.size(); ++i) {
      if (!signs_[i].fires) add(Gap::Kind::sign_fires, i, pack_.triage[i].where);
      if (!signs_[i].near_miss) add(Gap::Kind::sign_near_miss, i, pack_.triage[i].where);
    }
  }

  void add_contributors() {
    for (std::size_t i = 0; i < tiers_.size(); ++i) {
      for (std::size_t k = 0; k < tiers_[i].size(); ++k) {
        for (std::size_t t = 0; t < tiers_[i][k].size(); ++t) {
          const Condition& when = pack_.contributors[i].indicators[k].tiers[t].when;
          if (!tiers_[i][k][t].fires) add(Gap::Kind::tier_fires, i, when.where, when.source);
          if (!tiers_[i][k][t].near_miss)
            add(Gap::Kind::tier_near_miss, i, when.where, when.source);
        }
      }
    }
  }

  // A contraindication of nothing can withhold nothing.
  void add_reasons() {
    for (std::size_t i = 0; i < reasons_.size(); ++i) {
      const Contraindication& reason = pack_.contraindications[i];
      const bool carried = std::any_of(
          pack_.activities.begin(), pack_.activities.end(), [&](const Activity& activity) {
            const Indices& reasons = activity.contraindications;
            return std::find(reasons.begin(), reasons.end(), i) != reasons.end();
          });
      if (carried && !withholds_[i]) add(Gap::Kind::reason_withholds, i, reason.where);
      if (!reasons_[i].near_miss) add(Gap::Kind::reason_near_miss, i, reason.where);
    }
  }

  void add_activities() {
    for (std::size_t i = 0; i < given_.size(); ++i) {
      const Activity& activity = pack_.activities[i];
      if (!given_[i]) add(Gap::Kind::activity_given, i, activity.where);
      if (!withheld_[i] && !activity.contraindications.empty())
        add(Gap::Kind::activity_withheld, i, activity.where);
    }
  }

  const Pack& pack_;
  const Program program_;
  std::vector<Seen> signs_;
  std::vector<std::vector<std::vector<Seen>>> tiers_;  // by contributor, indicator
  std::vector<Seen> reasons_;
  std::vector<bool> withholds_;  // by contraindication: true, and something it rules out withheld
  std::vector<bool> given_, withheld_;  // by activity
  std::vector<Gap> gaps_;
};

}  // namespace

std::vector<Gap> find_gaps(const Engine& engine) { return Coverage(engine.pack()).find(); }

}  // namespace lumbago
