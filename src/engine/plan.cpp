#include "engine/plan.h"

#include <algorithm>
#include <array>

namespace lumbago {
namespace {

constexpr std::size_t days_a_week = 7;

class Planner {
 public:
  Planner(const Program& program, const Values& values, const Explanation& explanation,
          PlanPolicy policy)
      : program_(program),
        pack_(program.pack),
        values_(values),
        explanation_(explanation),
        policy_(policy) {}

  Plan make(std::int64_t minutes, const Indices& contributors) {
    plan_.minutes_per_day = minutes;
    if (policy_ == PlanPolicy::none) return std::move(plan_);
    fill_in_turn(contributors);
    for (std::size_t i = 0; i < pack_.plan.slots.size(); ++i)
      if (!pack_.plan.slots[i].contributor) fill(static_cast<Index>(i));
    std::sort(plan_.withheld.begin(), plan_.withheld.end(),
              [](const Withheld& a, const Withheld& b) { return a.activity < b.activity; });
    if (!plan_.items.empty()) lay_out_week();
    return std::move(plan_);
  }

 private:
  // The first slot of each contributor, highest first, then the second of each: when time is short,
  // every contributor gets something before any gets more.
  void fill_in_turn(const Indices& contributors) {
    std::vector<Indices> slots(contributors.size());
    std::size_t most = 0;
    for (std::size_t c = 0; c < contributors.size(); ++c) {
      for (std::size_t i = 0; i < pack_.plan.slots.size(); ++i)
        if (pack_.plan.slots[i].contributor == contributors[c])
          slots[c].push_back(static_cast<Index>(i));
      most = std::max(most, slots[c].size());
    }
    for (std::size_t turn = 0; turn < most; ++turn)
      for (const Indices& mine : slots)
        if (turn < mine.size()) fill(mine[turn]);
  }

  void fill(Index index) {
    const Slot& slot = pack_.plan.slots[index];
    if (truth(program_.slots[index]) != Truth::yes) return;
    for (const Index activity : slot.pick) {
      if (pack_.activities[activity].policy < policy_) continue;
      if (contraindicated(activity)) continue;
      if (PlanItem* chosen = find(activity)) {
        serve(*chosen, slot.contributor);
        return;
      }
      if (add(activity, slot.contributor.has_value())) {
        serve(plan_.items.back(), slot.contributor);
        return;
      }
    }
  }

  Truth truth(Index node) const { return values_.truth(program_, node).at(0); }

  PlanItem* find(Index activity) {
    for (PlanItem& item : plan_.items)
      if (item.activity == activity) return &item;
    return nullptr;
  }

  static void serve(PlanItem& item, std::optional<Index> contributor) {
    if (!contributor) return;
    if (std::find(item.contributors.begin(), item.contributors.end(), *contributor) ==
        item.contributors.end())
      item.contributors.push_back(*contributor);
  }

  // True or unknown is enough to withhold; the reason is kept.
  bool contraindicated(Index activity) {
    Withheld withheld{.activity = activity};
    std::vector<Index> open;
    for (const Index reason : pack_.activities[activity].contraindications) {
      const Index node = program_.contraindications[reason];
      if (truth(node) == Truth::yes) withheld.contraindications.push_back(reason);
      if (truth(node) != Truth::unknown) continue;
      withheld.undecided.push_back(reason);
      open.push_back(node);
    }
    if (withheld.contraindications.empty() && withheld.undecided.empty()) return false;
    const bool known =
        std::any_of(plan_.withheld.begin(), plan_.withheld.end(),
                    [&](const Withheld& other) { return other.activity == activity; });
    if (known) return true;
    withheld.questions = explanation_.undecided(open);
    plan_.withheld.push_back(std::move(withheld));
    return true;
  }

  bool add(Index index, bool for_contributor) {
    const Activity& activity = pack_.activities[index];
    const bool counted = for_contributor && activity.kind == ActivityKind::advice;
    if (is_exercise(activity.kind) && exercises_ == pack_.plan.max_exercises) return false;
    if (counted && advice_ == pack_.plan.max_advice) return false;
    std::vector<std::uint8_t> days = days_for(activity);
    if (static_cast<std::int64_t>(days.size()) * 2 < wanted_days(activity)) return false;
    for (const std::uint8_t day : days) minutes_[day - 1u] += activity.minutes;
    if (is_exercise(activity.kind)) ++exercises_;
    if (counted) ++advice_;
    const bool easier = !activity.easier.empty() && truth(program_.easier) != Truth::no;
    plan_.items.push_back({index, easier, std::move(days), {}});
    return true;
  }

  static std::int64_t wanted_days(const Activity& activity) {
    return activity.kind == ActivityKind::strength ? std::min<std::int64_t>(activity.dose.days, 3)
                                                   : activity.dose.days;
  }

  // The emptiest days that still have room. Strength keeps to days 1, 3 and 5, so that a day of
  // rest lies between.
  std::vector<std::uint8_t> days_for(const Activity& activity) const {
    std::vector<std::uint8_t> room;
    for (std::uint8_t day = 1; day <= days_a_week; ++day) {
      if (activity.kind == ActivityKind::strength && (day % 2 == 0 || day == 7)) continue;
      if (activity.minutes == 0 || minutes_[day - 1u] + activity.minutes <= plan_.minutes_per_day)
        room.push_back(day);
    }
    std::stable_sort(room.begin(), room.end(), [&](std::uint8_t a, std::uint8_t b) {
      return minutes_[a - 1u] < minutes_[b - 1u];
    });
    room.resize(std::min(room.size(), static_cast<std::size_t>(wanted_days(activity))));
    std::sort(room.begin(), room.end());
    return room;
  }

  void lay_out_week() {
    for (std::uint8_t day = 1; day <= days_a_week; ++day) {
      Day laid{.day = day, .items = {}, .minutes = minutes_[day - 1u]};
      for (std::size_t i = 0; i < plan_.items.size(); ++i)
        if (std::binary_search(plan_.items[i].days.begin(), plan_.items[i].days.end(), day))
          laid.items.push_back(static_cast<Index>(i));
      plan_.week.push_back(std::move(laid));
    }
  }

  const Program& program_;
  const Pack& pack_;
  const Values& values_;
  const Explanation& explanation_;
  PlanPolicy policy_;
  Plan plan_;
  std::int64_t exercises_ = 0;
  std::int64_t advice_ = 0;
  std::array<std::int64_t, days_a_week> minutes_{};
};

std::int64_t minutes_a_day(const Program& program, const Block& block, const Values& values) {
  const PlanRules& rules = program.pack.plan;
  if (!rules.minutes_question) return rules.default_minutes;
  const Index question = *rules.minutes_question;
  const bool usable = (block.answered[question] & 1) != 0 &&
                      values.truth(program, program.applies[question]).at(0) == Truth::yes;
  return usable ? block.columns[question][0] : rules.default_minutes;
}

}  // namespace

Plan make_plan(const Program& program, const Block& block, const Values& values,
               const Explanation& explanation, const Triage& triage,
               const std::vector<ContributorFinding>& contributors) {
  const PlanRules& rules = program.pack.plan;
  Indices served;
  for (const ContributorFinding& finding : contributors) {
    if (static_cast<std::int64_t>(served.size()) == rules.top) break;
    if (finding.low < rules.least_score ||
        program.pack.contributors[finding.contributor].outlook_only)
      continue;
    served.push_back(finding.contributor);
  }
  return Planner(program, values, explanation, triage.policy)
      .make(minutes_a_day(program, block, values), served);
}

}  // namespace lumbago
