// Each claim becomes one query or a few: literals that can all be true only by an example of it (of
// what is live) or by a breach of it (of everything else).
#include "proof/prove.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "proof/cliffs.h"
#include "proof/planning.h"
#include "proof/query.h"
#include "rules/reads.h"
#include "rules/score.h"

namespace lumbago {

class Prover::Work {
 public:
  Work(const Pack& pack, Limits limits, Confirm confirm)
      : pack_(pack),
        limits_(std::move(limits)),
        confirm_(std::move(confirm)),
        answers_(pack, circuit_),
        thresholds_(std::make_shared<Thresholds>()),
        encoder_(pack, circuit_, answers_, thresholds_),
        rules_(pack, circuit_, encoder_),
        planning_(pack, circuit_, answers_, encoder_, rules_),
        cliffs_(pack, circuit_, answers_, thresholds_, encoder_, reads_) {
    for (const TriageRule& rule : pack.triage) reads_.push_back(depends_on(pack, rule.when));
  }

  Finding settle(const Claim& claim) {
    switch (claim.kind) {
      case ClaimKind::activity_given:
        return activity_given(claim);
      case ClaimKind::plan_not_empty:
        return plan_not_empty(claim);
      case ClaimKind::level_steps: {
        Finding finding = ask(claim, jump(claim, Cliffs::Signs::moved));
        if (finding.settled != Settled::unconfirmed) return finding;
        return ask(claim, wanted(claim));
      }
      case ClaimKind::contraindicated:
        return told_by_a_plan(claim, claim.index);
      case ClaimKind::level_bars_activity:
        return told_by_a_plan(claim, claim.second);
      case ClaimKind::sign_has_policy:
      case ClaimKind::worse_level:
      case ClaimKind::worse_score:
        return ask(claim);
      case ClaimKind::assertion: {
        const AssertPart part = parts_of(pack_.asserts[claim.index])[claim.second];
        if (part.kind == AssertPart::Kind::not_activity) return told_by_a_plan(claim, part.value);
        return ask(claim, wanted(claim));
      }
      default:
        return ask(claim, wanted(claim));
    }
  }

  bool stopped() const { return limits_.stopped(); }

  bool rules_out(const Condition& condition, Truth truth) {
    Trilean value = encoder_.truth(condition);
    const Literal wanted = truth == Truth::yes  ? value.yes
                           : truth == Truth::no ? value.no
                                                : value.unknown(circuit_);
    ++work.queries;
    const bool impossible =
        solve(circuit_.cone({wanted}).cnf, limits_).result == SolveResult::impossible;
    work.checked_proofs += impossible ? 1 : 0;
    return impossible;
  }

  SolverWork work;

 private:
  // First something weaker that is smaller to encode, if there is such: what is impossible for it
  // is impossible.
  Finding ask(const Claim& claim) {
    if (const Literals some = weaker(claim); !some.empty()) {
      Finding finding = ask(claim, some);
      if (finding.settled == Settled::impossible || finding.settled == Settled::confirmed)
        return finding;
    }
    return ask(claim, wanted(claim));
  }

  Finding ask(const Claim& claim, Literals literals) {
    std::sort(literals.begin(), literals.end());
    if (impossible_.contains(literals)) return {Settled::impossible};
    Finding finding = lumbago::settle<Response>(
        circuit_, literals, limits_, work,
        [&](const auto& value) { return answers_.response(value); },
        [&](const Response& response) { return confirm_(claim, response); });
    if (finding.settled == Settled::impossible) impossible_.insert(std::move(literals));
    return finding;
  }

  // Follows from what is wanted.
  Literals weaker(const Claim& claim) {
    switch (claim.kind) {
      case ClaimKind::level_bars_activity:
        return {rules_.level_at_least(static_cast<Level>(claim.index)),
                rules_.let_through(pack_.activities[claim.second].policy)};
      case ClaimKind::sign_has_policy: {
        const PlanPolicy own = pack_.triage[claim.index].policy;
        Literals ways{-rules_.policy_at_least(own)};
        for (PlanPolicy milder{}; milder < own; milder = next(milder))
          ways.push_back(rules_.let_through(milder));
        return {rules_.sign(claim.index).yes, circuit_.any(std::move(ways))};
      }
      case ClaimKind::contraindicated:
        return {-rules_.contraindication(claim.second).no,
                rules_.uncontraindicated(pack_.activities[claim.index])};
      case ClaimKind::worse_level:
        return {can_be_worse(claim.index), some_sign_falls(worsened(claim.index), claim.index)};
      case ClaimKind::worse_score:
        return {can_be_worse(claim.index), some_indicator_falls(claim)};
      default:
        return {};
    }
  }

  static PlanPolicy next(PlanPolicy policy) {
    return static_cast<PlanPolicy>(static_cast<int>(policy) + 1);
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
      case ClaimKind::worse_level:
        return {can_be_worse(claim.index), level_falls(worsened(claim.index).rules)};
      case ClaimKind::worse_score:
        return {can_be_worse(claim.index), score_falls(claim)};
      case ClaimKind::step_needed:
        return {cliffs_.needed(claim.index, claim.second)};
      case ClaimKind::level_steps:
        return jump(claim, Cliffs::Signs::all);
      case ClaimKind::assertion:
        return {encoder_.truth(pack_.asserts[claim.index].when).yes,
                broken(parts_of(pack_.asserts[claim.index])[claim.second])};
      default:
        return {};
    }
  }

  Literals jump(const Claim& claim, Cliffs::Signs signs) {
    return cliffs_.jump(claim.index, least_of(pack_, claim), most_of(pack_, claim), signs);
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
    Encoder without(pack_, circuit_, answers_, thresholds_,
                    Change{Change::Kind::left_out, question});
    Literals ways;
    for (Index i = 0; i < pack_.triage.size(); ++i) {
      if (!reads_[i][question]) continue;
      const Trilean before = rules_.sign(i), after = without.truth(pack_.triage[i].when);
      ways.push_back(circuit_.all(-before.no, after.no));
      ways.push_back(circuit_.all(-before.yes, after.yes));
    }
    return circuit_.any(std::move(ways));
  }

  // The same answers, but for the next worse one to a question.
  struct Worsened {
    Encoder encoder;
    Rules rules;
    Worsened(const Worsened&) = delete;
    Worsened(const Pack& pack, Circuit& circuit, AnswerSpace& answers,
             std::shared_ptr<Thresholds> thresholds, Change change)
        : encoder(pack, circuit, answers, std::move(thresholds), change),
          rules(pack, circuit, encoder) {}
  };
  Worsened& worsened(Index question) {
    const bool higher = pack_.questions[question].worse == Worse::higher;
    std::unique_ptr<Worsened>& made = worsened_[question];
    if (!made)
      made = std::make_unique<Worsened>(
          pack_, circuit_, answers_, thresholds_,
          Change{higher ? Change::Kind::one_higher : Change::Kind::one_lower, question});
    return *made;
  }

  // There is an answer, and a worse one.
  Literal can_be_worse(Index question) {
    const Question& asked = pack_.questions[question];
    return circuit_.all(answers_.answered(question),
                        asked.worse == Worse::higher ? -answers_.at_least(question, asked.max)
                                                     : answers_.at_least(question, asked.min + 1));
  }

  Literal level_falls(Rules& after) {
    Literals ways;
    for (const Level level : {Level::routine, Level::urgent, Level::emergency})
      ways.push_back(circuit_.all(rules_.level_at_least(level), -after.level_at_least(level)));
    return circuit_.any(std::move(ways));
  }

  // What one sign alone makes of the level falls; what the others make of it is the same.
  Literal some_sign_falls(Worsened& after, Index question) {
    Literals ways;
    for (Index i = 0; i < pack_.triage.size(); ++i)
      for (const Level level : {Level::routine, Level::urgent, Level::emergency})
        if (reads_[i][question])
          ways.push_back(
              circuit_.all(rules_.level_at_least(i, level), -after.rules.level_at_least(i, level)));
    return circuit_.any(std::move(ways));
  }

  // One indicator alone gives fewer points. Where none can, no sum of them falls.
  Literal some_indicator_falls(const Claim& claim) {
    Literals ways;
    for (const Indicator* indicator : indicators(claim.second, claim.index).moved) {
      const Steps before = encoder_.points(*indicator, false);
      const Steps after = worsened(claim.index).encoder.points(*indicator, false);
      for (std::size_t i = 0; i < before.size(); ++i)
        ways.push_back(circuit_.all(before[i].second, -after[i].second));
    }
    return circuit_.any(std::move(ways));
  }

  // Those that the question moves come first in both sums: the rest of the sums is then the same
  // literals.
  Literal score_falls(const Claim& claim) {
    const Contributor& contributor = pack_.contributors[claim.second];
    const Moved indicators = this->indicators(claim.second, claim.index);
    std::vector<Steps> before, after;
    for (const Indicator* indicator : indicators.moved) {
      before.push_back(encoder_.points(*indicator, false));
      after.push_back(worsened(claim.index).encoder.points(*indicator, false));
    }
    for (const Indicator* indicator : indicators.unmoved) {
      before.push_back(encoder_.points(*indicator, false));
      after.push_back(before.back());
    }
    Sum sum_before(circuit_, std::move(before)), sum_after(circuit_, std::move(after));
    Literals ways;
    for (const std::int64_t score : possible_scores(contributor)) {
      const std::int64_t points = *points_for(contributor, score);
      ways.push_back(circuit_.all(sum_before.at_least(points), -sum_after.at_least(points)));
    }
    return circuit_.any(std::move(ways));
  }

  // The indicators of a contributor that depend on a question, and those that do not.
  struct Moved {
    std::vector<const Indicator*> moved, unmoved;
  };
  Moved indicators(Index contributor, Index question) {
    const std::vector<Indicator>& all = pack_.contributors[contributor].indicators;
    std::vector<std::vector<bool>>& reads = indicator_reads_[contributor];
    if (reads.empty())
      for (const Indicator& indicator : all) reads.push_back(depends_on(pack_, indicator));
    Moved found;
    for (std::size_t i = 0; i < all.size(); ++i)
      (reads[i][question] ? found.moved : found.unmoved).push_back(&all[i]);
    return found;
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
  Finding told_by_a_plan(const Claim& claim, Index activity) {
    Finding finding = ask(claim);
    if (finding.settled != Settled::confirmed) return finding;
    Finding clearer = chosen_somewhere({ClaimKind::activity_given, activity}, wanted(claim));
    if (clearer.settled != Settled::confirmed || !confirm_(claim, *clearer.answers)) return finding;
    return clearer;
  }

  // Answers for which the plan has an activity (claim.index), with `more` besides.
  Finding chosen_somewhere(const Claim& claim, const Literals& more) {
    for (const Slot& slot : pack_.plan.slots) {
      if (!is_picked(slot, claim.index)) continue;
      for (const Planning::Setting& setting : planning_.settings()) {
        Literals literals = planning_.chosen(slot, claim.index, setting);
        literals.insert(literals.end(), more.begin(), more.end());
        Finding found = ask(claim, literals);
        if (found.settled == Settled::confirmed) return found;
      }
    }
    return {};
  }

  Finding activity_given(const Claim& claim) {
    Finding any = ask(claim, {planning_.may_be_in_plan(claim.index)});
    if (any.settled != Settled::unconfirmed) return any;
    Finding found = chosen_somewhere(claim, {});
    if (found.settled == Settled::confirmed) return found;
    if (limits_.stopped()) return {Settled::stopped};
    any.why = "how the planner chooses between activities";
    return any;
  }

  // Nothing that is for everyone can be given; first where no contributor is served either, which
  // is all there could be.
  Finding plan_not_empty(const Claim& claim) {
    Literals literals{-rules_.level_at_least(Level::urgent),
                      -rules_.policy_at_least(PlanPolicy::none)};
    for (const Slot& slot : pack_.plan.slots)
      for (const Index activity : slot.pick)
        if (!slot.contributor)
          literals.push_back(-circuit_.all(planning_.may_be_chosen(slot, activity)));
    Literals nobody = literals;
    for (Index c = 0; c < pack_.contributors.size(); ++c)
      nobody.push_back(-planning_.may_be_served(c));
    Finding alone = ask(claim, nobody);
    if (alone.settled != Settled::impossible) return alone;
    Finding any = ask(claim, literals);
    if (any.settled == Settled::unconfirmed) any.why = "how the planner serves contributors";
    return any;
  }

  const Pack& pack_;
  Limits limits_;
  Confirm confirm_;
  Circuit circuit_;
  AnswerSpace answers_;
  std::shared_ptr<Thresholds> thresholds_;
  Encoder encoder_;
  Rules rules_;
  Planning planning_;
  std::vector<std::vector<bool>> reads_;  // by sign, by question
  Cliffs cliffs_;
  std::map<Index, std::unique_ptr<Worsened>> worsened_;
  std::map<Index, std::vector<std::vector<bool>>> indicator_reads_;  // by indicator, by question
  std::set<Literals> impossible_;  // sorted; equal questions are asked once
};

Prover::Prover(const Pack& pack, Limits limits, Confirm confirm)
    : work_(std::make_unique<Work>(pack, std::move(limits), std::move(confirm))) {}
Prover::~Prover() = default;

Finding Prover::settle(const Claim& claim) {
  return work_->stopped() ? Finding{Settled::stopped} : work_->settle(claim);
}
bool Prover::rules_out(const Condition& condition, Truth truth) {
  return work_->rules_out(condition, truth);
}
const SolverWork& Prover::work() const { return work_->work; }

}  // namespace lumbago
