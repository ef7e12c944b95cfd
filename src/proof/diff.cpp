// Both packs over the same answers. Levels, policies and scores are encoded exactly. Of the plan,
// only what it is made from: where that is the same in both, so is the plan.
#include "proof/diff.h"

#include <algorithm>
#include <set>
#include <utility>

#include "proof/planning.h"
#include "proof/query.h"
#include "rules/entries.h"
#include "rules/score.h"

namespace lumbago {
namespace {

// One pack.
struct Side {
  const Pack& pack;
  Encoder encoder;
  Rules rules;
  Planning planning;

  Side(const Pack& from, Circuit& circuit, AnswerSpace& answers)
      : pack(from),
        encoder(from, circuit, answers, std::make_shared<Thresholds>()),
        rules(from, circuit, encoder),
        planning(from, circuit, answers, encoder, rules) {}
  Side(const Side&) = delete;

  Literal scores_at_least(std::optional<Index> contributor, std::int64_t score) {
    return contributor ? rules.scores_at_least(*contributor, score) : never;
  }
};

}  // namespace

std::vector<DiffClaim> all_differences(const Pack& before, const Pack& after) {
  std::vector<DiffClaim> claims;
  for (Index level = 1; level <= static_cast<Index>(Level::emergency); ++level)
    claims.push_back({Difference::level, level});
  for (Index policy = 1; policy <= static_cast<Index>(PlanPolicy::none); ++policy)
    claims.push_back({Difference::policy, policy});
  for (Index i = 0; i < after.contributors.size(); ++i)
    claims.push_back({Difference::contributor, i});
  if (!before.contributors.empty())
    claims.push_back({Difference::contributor, static_cast<Index>(after.contributors.size())});
  for (Index i = 0; i < after.activities.size(); ++i) claims.push_back({Difference::activity, i});
  if (!before.plan.slots.empty() && !after.plan.slots.empty())
    claims.push_back({Difference::schedule, 0});
  return claims;
}

class Differ::Work {
 public:
  Work(const Pack& before, const Pack& after, Limits limits, ConfirmPair confirm)
      : limits_(std::move(limits)),
        confirm_(std::move(confirm)),
        answers_before_(before, circuit_),
        answers_after_(after, circuit_, answers_before_, match_questions(before, after)),
        before_(before, circuit_, answers_before_),
        after_(after, circuit_, answers_after_) {}

  DiffFinding settle(const DiffClaim& claim) {
    switch (claim.kind) {
      case Difference::level:
        return ask(claim, falls(claim.index, static_cast<Index>(Level::emergency),
                                [](Side& side, Index level) {
                                  return side.rules.level_at_least(static_cast<Level>(level));
                                }));
      case Difference::policy:
        return ask(
            claim,
            falls(claim.index, static_cast<Index>(PlanPolicy::none), [](Side& side, Index policy) {
              return side.rules.policy_at_least(static_cast<PlanPolicy>(policy));
            }));
      case Difference::contributor:
        return ask(claim, comes_first(claim.index));
      case Difference::activity:
        return activity(claim);
      case Difference::schedule:
        return schedule(claim);
    }
    return {};
  }

  bool stopped() const { return limits_.stopped(); }

  SolverWork work;

 private:
  DiffFinding ask(const DiffClaim& claim, Literals literals) {
    const std::vector<Literal>& both = answers_after_.taken_by_both();
    literals.insert(literals.end(), both.begin(), both.end());
    return lumbago::settle<AnswerPair>(
        circuit_, literals, limits_, work,
        [&](const auto& value) {
          return AnswerPair{answers_before_.response(value), answers_after_.response(value)};
        },
        [&](const AnswerPair& pair) { return confirm_(claim, pair); });
  }

  // From just this step to a lower one.
  template <class AtLeast>
  Literals falls(Index step, Index highest, AtLeast at_least) {
    Literals literals{at_least(before_, step), -at_least(after_, step)};
    if (step < highest) literals.push_back(-at_least(before_, step + 1));
    return literals;
  }

  // Some certain score, and the highest.
  Literal is_first(Side& side, std::optional<Index> contributor) {
    if (!contributor) return never;
    Literals all{side.rules.scores_at_least(*contributor, 1)};
    for (Index i = 0; i < side.pack.contributors.size(); ++i)
      if (i != *contributor) all.push_back(-side.planning.comes_before(i, *contributor));
    return circuit_.all(std::move(all));
  }

  Literal any_scores(Side& side) {
    Literals ways;
    for (Index i = 0; i < side.pack.contributors.size(); ++i)
      ways.push_back(side.rules.scores_at_least(i, 1));
    return circuit_.any(std::move(ways));
  }

  Literals comes_first(Index contributor) {
    if (contributor == after_.pack.contributors.size())
      return {any_scores(before_), -any_scores(after_)};
    const std::string& id = after_.pack.contributors[contributor].id;
    return {is_first(after_, contributor),
            -is_first(before_, find_id(before_.pack.contributors, id))};
  }

  Literal differ(Literal a, Literal b) {
    return circuit_.any(circuit_.all(a, -b), circuit_.all(-a, b));
  }

  // First whether anything at all that plans are made from differs, where the new plan may have the
  // activity; then for answers by which it is likely to.
  DiffFinding activity(const DiffClaim& claim) {
    const std::string& id = after_.pack.activities[claim.index].id;
    const auto old = find_id(before_.pack.activities, id);
    Literals wanted{after_.planning.may_be_in_plan(claim.index), plans_differ()};
    if (old) wanted.push_back(-before_.planning.surely_in_plan(*old));
    DiffFinding any = ask(claim, wanted);
    if (any.settled != Settled::unconfirmed) return any;
    DiffFinding found = likely(claim, old, wanted);
    if (found.settled == Settled::confirmed) return found;
    if (limits_.stopped()) return {Settled::stopped};
    any.why = "how the planner chooses between activities";
    return any;
  }

  // Where nothing differs that plans are made from, they have the same order and days. Otherwise
  // each part that can differ is tried by itself.
  DiffFinding schedule(const DiffClaim& claim) {
    DiffFinding any = ask(claim, {plans_differ()});
    if (any.settled != Settled::unconfirmed) return any;
    std::string open = same_rules() ? "" : "the rules of the plan or an activity's days";
    for (const Part& part : parts()) {
      DiffFinding found = ask(claim, {part.differs});
      if (found.settled == Settled::confirmed || found.settled == Settled::stopped) return found;
      if (found.settled != Settled::impossible) open += (open.empty() ? "" : ", ") + part.name;
    }
    any.why = "how days and order follow from what differs: " + open;
    return any;
  }

  DiffFinding likely(const DiffClaim& claim, std::optional<Index> old, const Literals& wanted) {
    for (const Slot& slot : after_.pack.plan.slots) {
      if (!is_picked(slot, claim.index)) continue;
      const std::vector<Planning::Setting> settings = after_.planning.settings();
      for (const Planning::Setting& setting : settings) {
        // Most lengths of a day only where least else is in the plan.
        const bool usual = !setting.minutes || setting.minutes == settings.front().minutes;
        if (!usual && !(setting.alone && setting.quiet)) continue;
        Literals literals = after_.planning.chosen(slot, claim.index, setting);
        literals.insert(literals.end(), wanted.begin(), wanted.end());
        for (const Slot& other : before_.pack.plan.slots)
          if (old && is_picked(other, *old))
            literals.push_back(
                -circuit_.all(before_.planning.chosen(other, *old, {std::nullopt, false, false})));
        DiffFinding found = ask(claim, std::move(literals));
        if (found.settled == Settled::confirmed) return found;
      }
    }
    return {};
  }

  // Something differs that the planner reads: its rules, or what they come to.
  Literal plans_differ() {
    if (!plans_differ_) plans_differ_ = same_rules() ? inputs_differ() : always;
    return *plans_differ_;
  }

  // But for the ids, and for what is encoded.
  bool same_rules() const {
    const Pack& a = before_.pack;
    const Pack& b = after_.pack;
    if (a.plan.default_minutes != b.plan.default_minutes || a.plan.top != b.plan.top ||
        a.plan.max_exercises != b.plan.max_exercises || a.plan.max_advice != b.plan.max_advice)
      return false;
    if (!same_minutes(a, b)) return false;
    return std::equal(a.plan.slots.begin(), a.plan.slots.end(), b.plan.slots.begin(),
                      b.plan.slots.end(), [&](const Slot& x, const Slot& y) {
                        return contributor_of(a, x) == contributor_of(b, y) &&
                               std::equal(x.pick.begin(), x.pick.end(), y.pick.begin(),
                                          y.pick.end(), [&](Index i, Index k) {
                                            return same_activity(a.activities[i], b.activities[k]);
                                          });
                      });
  }

  static bool same_minutes(const Pack& a, const Pack& b) {
    if (!a.plan.minutes_question || !b.plan.minutes_question)
      return a.plan.minutes_question.has_value() == b.plan.minutes_question.has_value();
    for (const QuestionMatch& match : match_questions(a, b))
      if (match.before == a.plan.minutes_question && match.after == b.plan.minutes_question)
        return match.kind != QuestionMatch::Kind::other_type;
    return false;
  }

  static std::string contributor_of(const Pack& pack, const Slot& slot) {
    return slot.contributor ? pack.contributors[*slot.contributor].id : std::string();
  }

  static bool same_activity(const Activity& a, const Activity& b) {
    return a.id == b.id && a.dose.days == b.dose.days && a.minutes == b.minutes && a.kind == b.kind;
  }

  Literal inputs_differ() {
    Literals ways;
    for (const Part& part : parts()) ways.push_back(part.differs);
    return circuit_.any(std::move(ways));
  }

  // What the planner reads besides its rules, each of which may come out differently.
  struct Part {
    std::string name;
    Literal differs;
  };
  std::vector<Part> parts() {
    const Pack& a = before_.pack;
    const Pack& b = after_.pack;
    std::vector<Part> parts{{"the minutes a day", differ(before_.planning.minutes_usable(),
                                                         after_.planning.minutes_usable())}};
    for (std::size_t i = 0; i < std::min(a.plan.slots.size(), b.plan.slots.size()); ++i)
      parts.push_back({"the condition of slot " + std::to_string(i + 1),
                       differ(before_.rules.slot_holds(a.plan.slots[i]),
                              after_.rules.slot_holds(b.plan.slots[i]))});
    std::set<Index> picked;
    for (const Slot& slot : a.plan.slots) picked.insert(slot.pick.begin(), slot.pick.end());
    for (const Index i : picked)
      if (const auto now = find_id(b.activities, a.activities[i].id))
        parts.push_back(
            {"whether '" + a.activities[i].id + "' may be given", given_differs(i, *now)});
    std::set<std::string> ids;
    for (const Pack* pack : {&a, &b})
      for (const Contributor& contributor : pack->contributors) ids.insert(contributor.id);
    for (const std::string& id : ids)
      parts.push_back({"the score of '" + id + "'",
                       score_differs(find_id(a.contributors, id), find_id(b.contributors, id))});
    return parts;
  }

  // Where the slots are the same, only in one that reaches the activity.
  Literal given_differs(Index old, Index now) {
    if (!same_rules()) return differ(before_.rules.passes(old), after_.rules.passes(now));
    Literals ways;
    for (std::size_t i = 0; i < before_.pack.plan.slots.size(); ++i) {
      const Slot& slot = before_.pack.plan.slots[i];
      if (is_picked(slot, old))
        ways.push_back(
            differ(circuit_.all(before_.planning.may_be_chosen(slot, old)),
                   circuit_.all(after_.planning.may_be_chosen(after_.pack.plan.slots[i], now))));
    }
    return circuit_.any(std::move(ways));
  }

  // One of them has a place in the plan by a score that the other has not.
  Literal score_differs(std::optional<Index> old, std::optional<Index> now) {
    if (old && before_.pack.contributors[*old].outlook_only) old.reset();
    if (now && after_.pack.contributors[*now].outlook_only) now.reset();
    std::set<std::int64_t> scores{before_.pack.plan.least_score, after_.pack.plan.least_score};
    if (old) add_scores(before_.pack, *old, scores);
    if (now) add_scores(after_.pack, *now, scores);
    Literals ways;
    if (before_.pack.plan.least_score != after_.pack.plan.least_score)
      ways.push_back(differ(old ? before_.planning.may_be_served(*old) : never,
                            now ? after_.planning.may_be_served(*now) : never));
    for (const std::int64_t score : scores)
      ways.push_back(
          differ(before_.scores_at_least(old, score), after_.scores_at_least(now, score)));
    return circuit_.any(std::move(ways));
  }

  // From the score on by which either is served.
  void add_scores(const Pack& pack, Index contributor, std::set<std::int64_t>& scores) const {
    const std::int64_t least =
        std::min(before_.pack.plan.least_score, after_.pack.plan.least_score);
    for (const std::int64_t score : possible_scores(pack.contributors[contributor]))
      if (score >= least) scores.insert(score);
  }

  Limits limits_;
  ConfirmPair confirm_;
  Circuit circuit_;
  AnswerSpace answers_before_, answers_after_;
  Side before_, after_;
  std::optional<Literal> plans_differ_;
};

Differ::Differ(const Pack& before, const Pack& after, Limits limits, ConfirmPair confirm)
    : work_(std::make_unique<Work>(before, after, std::move(limits), std::move(confirm))) {}
Differ::~Differ() = default;

DiffFinding Differ::settle(const DiffClaim& claim) {
  return work_->stopped() ? DiffFinding{Settled::stopped} : work_->settle(claim);
}
const SolverWork& Differ::work() const { return work_->work; }

}  // namespace lumbago
