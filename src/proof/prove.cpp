// Each claim becomes one query or a few: literals that can all be true only by an example of it (of
// what is live) or by a breach of it (of everything else).
#include "proof/prove.h"

#include <algorithm>
#include <utility>

#include "proof/depends.h"
#include "proof/rules.h"
#include "proof/solve.h"

namespace lumbago {

class Prover::Work {
 public:
  Work(const Pack& pack, std::int32_t budget)
      : pack_(pack),
        budget_(budget),
        answers_(pack, circuit_),
        thresholds_(std::make_shared<Thresholds>()),
        encoder_(pack, circuit_, answers_, thresholds_),
        rules_(pack, circuit_, answers_, encoder_) {
    for (const TriageRule& rule : pack.triage) reads_.push_back(depends_on(pack, rule.when));
  }

  Finding settle(const Claim& claim) {
    switch (claim.kind) {
      case ClaimKind::activity_given:
        return activity_given(claim.index);
      case ClaimKind::plan_not_empty:
        return plan_not_empty();
      case ClaimKind::contraindicated:
      case ClaimKind::level_bars_activity:
        return told_by_a_plan(
            wanted(claim), claim.kind == ClaimKind::contraindicated ? claim.index : claim.second);
      case ClaimKind::assertion: {
        const AssertPart part = parts_of(pack_.asserts[claim.index])[claim.second];
        if (part.kind == AssertPart::Kind::not_activity)
          return told_by_a_plan(wanted(claim), part.value);
        return ask(wanted(claim));
      }
      default:
        return ask(wanted(claim));
    }
  }

  std::size_t queries = 0;
  std::size_t checked_proofs = 0;

 private:
  using Literals = std::vector<Literal>;

  Finding ask(const Literals& literals) {
    ++queries;
    const Cone cone = circuit_.cone(literals);
    const Solution solution = solve(cone.cnf, budget_);
    switch (solution.result) {
      case SolveResult::impossible:
        ++checked_proofs;
        return {Settled::impossible};
      case SolveResult::out_of_budget:
        return {Settled::out_of_budget};
      case SolveResult::proof_refused:
        return {Settled::proof_refused};
      case SolveResult::possible:
        break;
    }
    std::vector<bool> values;
    for (std::size_t i = 0; i < cone.variables.size(); ++i) {
      const auto variable = static_cast<std::size_t>(cone.variables[i]);
      if (values.size() <= variable) values.resize(variable + 1, false);
      values[variable] = solution.values[i];
    }
    const auto value = [&](Literal literal) {  // what was left open is no
      const auto variable = static_cast<std::size_t>(std::abs(literal));
      return variable < values.size() && values[variable] == (literal > 0);
    };
    return {Settled::example,
            {answers_.response(value)},
            cone.opaque.empty() ? std::string() : cone.opaque.front()};
  }

  Literals wanted(const Claim& claim) {
    const auto level = static_cast<Level>(claim.index);
    switch (claim.kind) {
      case ClaimKind::level_has_policy:
        return {rules_.level_at_least(level), -rules_.policy_at_least(policy_of(level))};
      case ClaimKind::level_bars_activity:
        return {rules_.level_at_least(level), rules_.passes(claim.second)};
      case ClaimKind::sign_has_level:
        return {rules_.sign(claim.index).yes,
                -rules_.level_at_least(pack_.triage[claim.index].level)};
      case ClaimKind::sign_has_policy:
        return {rules_.sign(claim.index).yes, beyond(pack_.triage[claim.index].policy)};
      case ClaimKind::contraindicated:
        return {-rules_.contraindication(claim.second).no, rules_.passes(claim.index)};
      case ClaimKind::question_asked:
        return {encoder_.applies(claim.index).yes, -answers_.answered(claim.index)};
      case ClaimKind::sign_fires:
        return {rules_.sign(claim.index).yes};
      case ClaimKind::tier_counts:
        return {rules_.counts(claim.index, claim.second, claim.third)};
      case ClaimKind::contraindication_holds:
        return {rules_.contraindication(claim.index).yes};
      case ClaimKind::assert_applies:
        return {encoder_.truth(pack_.asserts[claim.index].when).yes};
      case ClaimKind::floor_holds:
        return {rules_.sign(claim.index).unknown(circuit_),
                -rules_.level_at_least(*pack_.triage[claim.index].if_unknown)};
      case ClaimKind::answer_left_out:
        return {answers_.answered(claim.index), changed_without(claim.index)};
      case ClaimKind::assertion:
        return {encoder_.truth(pack_.asserts[claim.index].when).yes,
                broken(parts_of(pack_.asserts[claim.index])[claim.second])};
      default:
        return {};
    }
  }

  // The policy is milder, or something milder passes.
  Literal beyond(PlanPolicy policy) {
    Literals ways{-rules_.policy_at_least(policy)};
    for (Index i = 0; i < pack_.activities.size(); ++i)
      if (pack_.activities[i].policy < policy) ways.push_back(rules_.passes(i));
    return circuit_.any(std::move(ways));
  }

  // Without the answer to `question`, a sign that was possible is not, or one that was not true is.
  Literal changed_without(Index question) {
    Encoder without(pack_, circuit_, answers_, thresholds_, question);
    Literals ways;
    for (Index i = 0; i < pack_.triage.size(); ++i) {
      if (!reads_[i][question]) continue;
      const Trilean before = rules_.sign(i), after = without.truth(pack_.triage[i].when);
      ways.push_back(circuit_.all(-before.no, after.no));
      ways.push_back(circuit_.all(-before.yes, after.yes));
    }
    return circuit_.any(std::move(ways));
  }

  Literal broken(const AssertPart& part) {
    switch (part.kind) {
      case AssertPart::Kind::level_at_least:
        return -rules_.level_at_least(static_cast<Level>(part.value));
      case AssertPart::Kind::level_at_most:
        return part.value == static_cast<Index>(Level::emergency)
                   ? never
                   : rules_.level_at_least(static_cast<Level>(part.value + 1));
      case AssertPart::Kind::policy_at_least:
        return -rules_.policy_at_least(static_cast<PlanPolicy>(part.value));
      case AssertPart::Kind::sign:
        return -rules_.sign(part.value).yes;
      case AssertPart::Kind::no_sign:
        return rules_.sign(part.value).yes;
      case AssertPart::Kind::not_activity:
        return rules_.passes(part.value);
      case AssertPart::Kind::not_contributor:
        return rules_.scores_at_least(part.value, 1);
    }
    return never;
  }

  // A breach by an activity that passes is clearest where the plan has it.
  Finding told_by_a_plan(const Literals& breach, Index activity) {
    Finding finding = ask(breach);
    if (finding.settled != Settled::example) return finding;
    for (const Slot& slot : pack_.plan.slots) {
      for (const Setting setting : settings) {
        Literals literals = chosen(slot, activity, setting);
        if (literals.empty()) continue;
        literals.insert(literals.end(), breach.begin(), breach.end());
        Finding clearer = ask(literals);
        if (clearer.settled != Settled::example) continue;
        finding.answers.insert(finding.answers.end() - 1, clearer.answers.front());
        break;
      }
    }
    return finding;
  }

  // Where the planner is sure, or likely, to fill a slot with an activity.
  struct Setting {
    bool alone;      // no contributor but the slot's own is served
    bool long_days;  // there is all the time that can be asked for
  };
  static constexpr Setting settings[] = {{true, true}, {true, false}, {false, false}};

  // Enough, but for what else the plan has, that `slot` is filled with `activity`: nothing before
  // it in the slot can be. Empty: the slot does not pick it.
  Literals chosen(const Slot& slot, Index activity, Setting setting) {
    const auto picked = std::find(slot.pick.begin(), slot.pick.end(), activity);
    if (picked == slot.pick.end()) return {};
    Literals literals = may_be_chosen(slot, activity);
    for (auto before = slot.pick.begin(); before != picked; ++before)
      literals.push_back(
          -circuit_.all(rules_.passes(*before), rules_.fits(pack_.activities[*before])));
    const auto minutes = pack_.plan.minutes_question;
    if (minutes && setting.long_days) {
      literals.push_back(answers_.answered(*minutes));
      literals.push_back(encoder_.applies(*minutes).yes);
      literals.push_back(answers_.at_least(*minutes, pack_.questions[*minutes].max));
    }
    for (Index c = 0; setting.alone && c < pack_.contributors.size(); ++c)
      if (slot.contributor != c) literals.push_back(-served(c));
    return literals;
  }

  // It scores enough for a place among those that are served.
  Literal served(Index contributor) {
    if (pack_.contributors[contributor].outlook_only || pack_.plan.top == 0) return never;
    return rules_.scores_at_least(contributor, pack_.plan.least_score);
  }

  // What a slot needs to be filled with `activity`, whatever else the plan has.
  Literals may_be_chosen(const Slot& slot, Index activity) {
    Literals literals{rules_.slot_holds(slot), rules_.passes(activity),
                      rules_.fits(pack_.activities[activity])};
    if (slot.contributor) literals.push_back(served(*slot.contributor));
    return literals;
  }

  Finding activity_given(Index activity) {
    Finding finding{Settled::example, {}, "how the planner chooses between activities"};
    Literals ways;
    for (const Slot& slot : pack_.plan.slots) {
      if (std::find(slot.pick.begin(), slot.pick.end(), activity) == slot.pick.end()) continue;
      ways.push_back(circuit_.all(may_be_chosen(slot, activity)));
      for (const Setting setting : settings) {
        Finding found = ask(chosen(slot, activity, setting));
        if (found.settled != Settled::example) continue;
        finding.answers.push_back(found.answers.front());
        break;
      }
      if (finding.answers.size() == 3) return finding;  // enough to choose from
    }
    if (!finding.answers.empty()) return finding;
    Finding any = ask({circuit_.any(std::move(ways))});
    if (any.settled == Settled::example) any.why = finding.why;
    return any;
  }

  // Nothing that is for everyone can be given; first where no contributor is served either, which
  // is all there could be.
  Finding plan_not_empty() {
    Literals literals{-rules_.level_at_least(Level::urgent),
                      -rules_.policy_at_least(PlanPolicy::none)};
    for (const Slot& slot : pack_.plan.slots)
      for (const Index activity : slot.pick)
        if (!slot.contributor) literals.push_back(-circuit_.all(may_be_chosen(slot, activity)));
    Literals nobody = literals;
    for (Index c = 0; c < pack_.contributors.size(); ++c) nobody.push_back(-served(c));
    Finding alone = ask(nobody);
    if (alone.settled != Settled::impossible) return alone;
    Finding any = ask(literals);
    if (any.settled == Settled::example) any.why = "how the planner serves contributors";
    return any;
  }

  const Pack& pack_;
  std::int32_t budget_;
  Circuit circuit_;
  AnswerSpace answers_;
  std::shared_ptr<Thresholds> thresholds_;
  Encoder encoder_;
  Rules rules_;
  std::vector<std::vector<bool>> reads_;  // by sign, by question
};

Prover::Prover(const Pack& pack, std::int32_t budget)
    : work_(std::make_unique<Work>(pack, budget)) {}
Prover::~Prover() = default;

Finding Prover::settle(const Claim& claim) { return work_->settle(claim); }
std::size_t Prover::queries() const { return work_->queries; }
std::size_t Prover::checked_proofs() const { return work_->checked_proofs; }

}  // namespace lumbago
