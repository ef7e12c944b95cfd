// The plan: slots in turn, each filled with the first activity that may be given and fits the week.
#include <algorithm>
#include <array>

#include "reference/walk.h"

namespace lumbago::reference {
namespace {

bool is_exercise(ActivityKind kind) {
  return kind == ActivityKind::stretch || kind == ActivityKind::strength ||
         kind == ActivityKind::aerobic;
}

// The slots in the order they are filled: the first of every served contributor, the second of
// every one, and so on; then those for everyone.
std::vector<const Slot*> slots_in_turn(const PlanRules& rules, const Indices& served) {
  std::vector<const Slot*> order;
  for (std::size_t turn = 0; turn < rules.slots.size(); ++turn) {
    for (const Index contributor : served) {
      std::size_t nth = 0;
      for (const Slot& slot : rules.slots)
        if (slot.contributor == contributor && nth++ == turn) order.push_back(&slot);
    }
  }
  for (const Slot& slot : rules.slots)
    if (!slot.contributor) order.push_back(&slot);
  return order;
}

class Planner {
 public:
  Planner(const Walk& walk, PlanPolicy policy, std::int64_t minutes_per_day)
      : walk_(walk), policy_(policy) {
    plan_.minutes_per_day = minutes_per_day;
  }

  void fill(const Slot& slot) {
    if (walk_.truth(slot.when, Truth::yes) != Truth::yes) return;
    for (const Index index : slot.pick) {
      if (activity(index).policy < policy_) continue;
      if (withhold(index)) continue;
      if (join(index, slot.contributor)) return;
      if (add(index, slot.contributor)) return;
    }
  }

  Plan finish() {
    std::sort(plan_.withheld.begin(), plan_.withheld.end(),
              [](const Withheld& a, const Withheld& b) { return a.activity < b.activity; });
    if (plan_.items.empty()) return plan_;
    for (std::uint8_t day = 1; day <= 7; ++day) {
      Day entry{.day = day};
      for (std::size_t i = 0; i < plan_.items.size(); ++i)
        if (on_day(plan_.items[i], day)) entry.items.push_back(static_cast<Index>(i));
      entry.minutes = minutes_on(day);
      plan_.week.push_back(entry);
    }
    return plan_;
  }

 private:
  const Activity& activity(Index index) const { return walk_.pack().activities[index]; }

  static bool on_day(const PlanItem& item, std::uint8_t day) {
    return std::find(item.days.begin(), item.days.end(), day) != item.days.end();
  }

  std::int64_t minutes_on(std::uint8_t day) const {
    std::int64_t minutes = 0;
    for (const PlanItem& item : plan_.items)
      if (on_day(item, day)) minutes += activity(item.activity).minutes;
    return minutes;
  }

  // True when a contraindication holds or may hold: then the activity is noted as withheld.
  bool withhold(Index index) {
    Withheld withheld{.activity = index};
    Questions questions;
    for (const Index reason : activity(index).contraindications) {
      const Expr& when = walk_.pack().contraindications[reason].when.root;
      const Truth truth = walk_.truth(when);
      if (truth == Truth::yes) withheld.contraindications.push_back(reason);
      if (truth == Truth::unknown) withheld.undecided.push_back(reason);
      unite(questions, walk_.open(when));
    }
    withheld.questions = sorted(questions);
    if (withheld.contraindications.empty() && withheld.undecided.empty()) return false;
    if (std::find(plan_.withheld.begin(), plan_.withheld.end(), withheld) == plan_.withheld.end())
      plan_.withheld.push_back(withheld);
    return true;
  }

  // True when the activity is in the plan already: then it is for this contributor too.
  bool join(Index index, std::optional<Index> contributor) {
    for (PlanItem& item : plan_.items) {
      if (item.activity != index) continue;
      const Indices& known = item.contributors;
      if (contributor && std::find(known.begin(), known.end(), *contributor) == known.end())
        item.contributors.push_back(*contributor);
      return true;
    }
    return false;
  }

  // True when the activity fits the week.
  bool add(Index index, std::optional<Index> contributor) {
    if (is_exercise(activity(index).kind) && exercises() >= walk_.pack().plan.max_exercises)
      return false;
    if (activity(index).kind == ActivityKind::advice && contributor &&
        advice() >= walk_.pack().plan.max_advice)
      return false;
    PlanItem item{.activity = index};
    item.days = days_for(activity(index));
    if (item.days.empty()) return false;
    const Truth easier = walk_.truth(walk_.pack().plan.easier_if, Truth::no);
    item.easier = !activity(index).easier.empty() && easier != Truth::no;
    if (contributor) item.contributors.push_back(*contributor);
    plan_.items.push_back(item);
    return true;
  }

  std::int64_t exercises() const {
    return std::count_if(plan_.items.begin(), plan_.items.end(), [&](const PlanItem& item) {
      return is_exercise(activity(item.activity).kind);
    });
  }

  // Of the kind advice, for a contributor. One for everyone can come only after all of these.
  std::int64_t advice() const {
    return std::count_if(plan_.items.begin(), plan_.items.end(), [&](const PlanItem& item) {
      return activity(item.activity).kind == ActivityKind::advice && !item.contributors.empty();
    });
  }

  // The emptiest days that have room; none when fewer than half of the wanted days have.
  std::vector<std::uint8_t> days_for(const Activity& wanted) const {
    const bool strength = wanted.kind == ActivityKind::strength;
    const std::int64_t most =
        strength ? std::min<std::int64_t>(3, wanted.dose.days) : wanted.dose.days;
    std::vector<std::uint8_t> days;
    for (const std::uint8_t day : std::array<std::uint8_t, 7>{1, 2, 3, 4, 5, 6, 7}) {
      if (strength && day != 1 && day != 3 && day != 5) continue;
      if (wanted.minutes == 0 || minutes_on(day) + wanted.minutes <= plan_.minutes_per_day)
        days.push_back(day);
    }
    std::stable_sort(days.begin(), days.end(),
                     [&](std::uint8_t a, std::uint8_t b) { return minutes_on(a) < minutes_on(b); });
    if (static_cast<std::int64_t>(days.size()) > most) days.resize(static_cast<std::size_t>(most));
    std::sort(days.begin(), days.end());
    if (2 * static_cast<std::int64_t>(days.size()) < most) days.clear();
    return days;
  }

  const Walk& walk_;
  PlanPolicy policy_;
  Plan plan_;
};

std::int64_t minutes_per_day(const Walk& walk) {
  const PlanRules& rules = walk.pack().plan;
  if (rules.minutes_question && walk.applies(*rules.minutes_question) == Truth::yes)
    if (const auto& answer = walk.answer(*rules.minutes_question)) return answer->number;
  return rules.default_minutes;
}

Indices served_contributors(const Pack& pack, const std::vector<ContributorFinding>& findings) {
  Indices served;
  for (const ContributorFinding& finding : findings) {
    const bool wanted = !pack.contributors[finding.contributor].outlook_only &&
                        finding.low >= pack.plan.least_score;
    if (wanted && static_cast<std::int64_t>(served.size()) < pack.plan.top)
      served.push_back(finding.contributor);
  }
  return served;
}

}  // namespace

Plan make_plan(const Walk& walk, PlanPolicy policy,
               const std::vector<ContributorFinding>& contributors) {
  Planner planner(walk, policy, minutes_per_day(walk));
  if (policy == PlanPolicy::none) return planner.finish();
  const Indices served = served_contributors(walk.pack(), contributors);
  for (const Slot* slot : slots_in_turn(walk.pack().plan, served)) planner.fill(*slot);
  return planner.finish();
}

}  // namespace lumbago::reference
