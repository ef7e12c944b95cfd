// What the cases of a pack leave untried: rules that are never true in one or never just missed,
// and activities that none of them gives or withholds.
#include <algorithm>
#include <bit>
#include <utility>

#include "engine/compile.h"
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
        program_(compile(pack)),
        values_(program_),
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
    for (std::size_t from = 0; from < pack_.cases.size(); from += lane_count) see(from);
    add_signs();
    add_contributors();
    add_reasons();
    add_activities();
    return std::move(gaps_);
  }

 private:
  // The cases from number `from` on, as many as a block holds.
  void see(std::size_t from) {
    const RecordBlock block = block_of_cases(pack_, from);
    evaluate(program_, block, values_);
    const Lanes used = first_lanes(block.count);
    const auto look = [&](Index node, Lanes counting, Seen& seen) {
      const Kleene truth = values_.truth(program_, node);
      seen.fires |= (truth.yes & counting & used) != 0;
      for (Lanes no = truth.no & used; no != 0 && !seen.near_miss; no &= no - 1) {
        const auto lane = static_cast<std::size_t>(std::countr_zero(no));
        seen.near_miss = !Explanation(program_, block, values_, lane).because(node).empty();
      }
      return truth.yes & used;
    };
    for (std::size_t i = 0; i < signs_.size(); ++i) look(program_.signs[i], ~Lanes{0}, signs_[i]);
    for (std::size_t i = 0; i < tiers_.size(); ++i)
      for (std::size_t k = 0; k < tiers_[i].size(); ++k) see_indicator(i, k, look);
    for (std::size_t i = 0; i < reasons_.size(); ++i)
      for (Lanes yes = look(program_.contraindications[i], ~Lanes{0}, reasons_[i]); yes != 0;
           yes &= yes - 1)
        see_reason(i, pack_.cases[from + static_cast<std::size_t>(std::countr_zero(yes))]);
    for (std::size_t lane = 0; lane < block.count; ++lane) {
      for (const Index activity : pack_.cases[from + lane].plan) given_[activity] = true;
      for (const Index activity : pack_.cases[from + lane].withheld) withheld_[activity] = true;
    }
  }

  // Only the tier that counts fires: the first, among those with most points, that is true.
  template <class Look>
  void see_indicator(std::size_t contributor, std::size_t indicator, const Look& look) {
    Lanes open = ~Lanes{0};
    for (const TierNode& tier : program_.indicators[contributor][indicator])
      open &= ~look(tier.node, open, tiers_[contributor][indicator][tier.tier]);
  }

  void see_reason(std::size_t reason, const Case& example) {
    for (const Index activity : example.withheld) see_reason(static_cast<Index>(reason), activity);
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
    std::vector<bool> carried(reasons_.size());
    for (const Activity& activity : pack_.activities)
      for (const Index reason : activity.contraindications) carried[reason] = true;
    for (std::size_t i = 0; i < reasons_.size(); ++i) {
      const Contraindication& reason = pack_.contraindications[i];
      if (carried[i] && !withholds_[i]) add(Gap::Kind::reason_withholds, i, reason.where);
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
  Values values_;
  std::vector<Seen> signs_;
  std::vector<std::vector<std::vector<Seen>>> tiers_;  // by contributor, indicator
  std::vector<Seen> reasons_;
  std::vector<bool> withholds_;  // by contraindication: true, and something it rules out withheld
  std::vector<bool> given_, withheld_;  // by activity
  std::vector<Gap> gaps_;
};

}  // namespace

RecordBlock block_of_cases(const Pack& pack, std::size_t from) {
  RecordBlock block(pack.questions.size());
  block.count = std::min(lane_count, pack.cases.size() - from);
  for (std::size_t lane = 0; lane < block.count; ++lane)
    for (const CaseAnswer& answer : pack.cases[from + lane].answers)
      block.put(answer.question, lane, answer.value);
  return block;
}

std::vector<Gap> find_gaps(const Engine& engine) { return Coverage(engine.pack()).find(); }

}  // namespace lumbago
