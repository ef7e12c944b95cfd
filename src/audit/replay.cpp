#include "audit/replay.h"

#include <algorithm>

#include "audit/level_step.h"
#include "rules/plan_limits.h"
#include "rules/score.h"

namespace lumbago {
namespace {

// The assessment without what explains it, which takes the longest.
Summary in_short(const Engine& engine, const Response& response) {
  RecordBlock block(response.answers.size());
  block.count = 1;
  for (std::size_t i = 0; i < response.answers.size(); ++i)
    if (response.answers[i]) block.put(i, 0, response.answers[i]->number);
  BlockEngine engine_in_short(engine);
  engine_in_short.run(block);
  return engine_in_short.summary(0);
}

class Replay {
 public:
  Replay(const Engine& engine, const Response& response)
      : engine_(engine), pack_(engine.pack()), response_(response) {}

  bool shows(const Claim& claim) {
    const auto level = static_cast<Level>(claim.index);
    switch (claim.kind) {
      case ClaimKind::level_has_policy:
        return triage().level >= level && triage().policy < policy_of(level);
      case ClaimKind::level_bars_activity:
        return triage().level >= level && passes(claim.second);
      case ClaimKind::sign_has_level:
        return sign(claim.index) == Truth::yes && triage().level < pack_.triage[claim.index].level;
      case ClaimKind::sign_has_policy:
        return sign(claim.index) == Truth::yes && beyond(pack_.triage[claim.index].policy);
      case ClaimKind::contraindicated:
        return truth(pack_.contraindications[claim.second].when) != Truth::no &&
               passes(claim.index);
      case ClaimKind::question_asked:
        return !response_.answers[claim.index] && applies(claim.index);
      case ClaimKind::sign_fires:
        return sign(claim.index) == Truth::yes;
      case ClaimKind::tier_counts:
        return counts(claim);
      case ClaimKind::contraindication_holds:
        return truth(pack_.contraindications[claim.index].when) == Truth::yes;
      case ClaimKind::activity_given:
        return has(in_short(engine_, response_).plan, claim.index);
      case ClaimKind::assert_applies:
        return truth(pack_.asserts[claim.index].when) == Truth::yes;
      case ClaimKind::plan_not_empty:
        return triage().level < Level::urgent && triage().policy != PlanPolicy::none &&
               in_short(engine_, response_).plan.empty();
      case ClaimKind::floor_holds:
        return sign(claim.index) == Truth::unknown &&
               triage().level < *pack_.triage[claim.index].if_unknown;
      case ClaimKind::answer_left_out:
        return changed_without(claim.index);
      case ClaimKind::worse_level: {
        const auto worse = made_worse(pack_, claim, response_);
        return worse && engine_.triage(*worse).level < triage().level;
      }
      case ClaimKind::worse_score: {
        const auto worse = made_worse(pack_, claim, response_);
        return worse && score_in(*worse, claim.second) < score_in(response_, claim.second);
      }
      case ClaimKind::step_needed:
      case ClaimKind::level_steps:
        break;  // level_step.h
      case ClaimKind::assertion: {
        const Assert& promise = pack_.asserts[claim.index];
        return truth(promise.when) == Truth::yes && broken(parts_of(promise)[claim.second]);
      }
    }
    return false;
  }

 private:
  // Costs what the condition costs; whatever asks for the urgency looks at every sign.
  Truth truth(const Condition& condition) const { return engine_.truth(condition, response_); }
  Truth sign(Index rule) const { return truth(pack_.triage[rule].when); }
  bool applies(Index question) const {
    const auto& when = pack_.questions[question].when;
    return !when || truth(*when) == Truth::yes;
  }
  const Triage& triage() {
    if (!triage_) triage_ = engine_.triage(response_);
    return *triage_;
  }

  static Truth sign_in(const Triage& triage, Index rule) {
    for (const SignFinding& sign : triage.signs)
      if (sign.rule == rule) return Truth::yes;
    for (const Undecided& sign : triage.undecided)
      if (sign.rule == rule) return Truth::unknown;
    return Truth::no;
  }

  bool passes(Index activity) {
    const Activity& given = pack_.activities[activity];
    return lets_through(triage().policy, given) &&
           std::none_of(given.contraindications.begin(), given.contraindications.end(),
                        [&](Index reason) {
                          return withholds(truth(pack_.contraindications[reason].when));
                        });
  }

  bool beyond(PlanPolicy policy) {
    if (triage().policy < policy) return true;
    for (Index i = 0; i < pack_.activities.size(); ++i)
      if (pack_.activities[i].policy < policy && passes(i)) return true;
    return false;
  }

  // Not read off the assessment: that leaves out contributors whose score rounds down to zero.
  bool counts(const Claim& claim) const {
    const auto& tiers = pack_.contributors[claim.index].indicators[claim.second].tiers;
    if (truth(tiers[claim.third].when) != Truth::yes) return false;
    for (Index i = 0; i < tiers.size(); ++i) {
      if (outranks(tiers, i, claim.third) && truth(tiers[i].when) == Truth::yes) return false;
    }
    return true;
  }

  static bool has(const Indices& plan, Index activity) {
    return std::find(plan.begin(), plan.end(), activity) != plan.end();
  }

  bool changed_without(Index question) {
    if (!response_.answers[question]) return false;
    Response without = response_;
    without.answers[question].reset();
    const Triage after = engine_.triage(without);
    for (Index i = 0; i < pack_.triage.size(); ++i) {
      const Truth before = sign_in(triage(), i), now = sign_in(after, i);
      if (before != now && (now == Truth::no || now == Truth::yes)) return true;
    }
    return false;
  }

  std::int64_t score_in(const Response& response, Index contributor) const {
    for (const SummaryScore& finding : in_short(engine_, response).contributors)
      if (finding.contributor == contributor) return finding.low;
    return 0;
  }

  bool broken(const AssertPart& part) {
    switch (part.kind) {
      case AssertPart::Kind::level_at_least:
        return triage().level < static_cast<Level>(part.value);
      case AssertPart::Kind::level_at_most:
        return triage().level > static_cast<Level>(part.value);
      case AssertPart::Kind::policy_at_least:
        return triage().policy < static_cast<PlanPolicy>(part.value);
      case AssertPart::Kind::sign:
        return sign(part.value) != Truth::yes;
      case AssertPart::Kind::no_sign:
        return sign(part.value) == Truth::yes;
      case AssertPart::Kind::not_activity:
        return passes(part.value);
      case AssertPart::Kind::not_contributor:
        return score_in(response_, part.value) > 0;
    }
    return false;
  }

  const Engine& engine_;
  const Pack& pack_;
  const Response& response_;
  std::optional<Triage> triage_;
};

}  // namespace

bool shows(const Engine& engine, const Claim& claim, const Response& response) {
  if (claim.kind == ClaimKind::step_needed) return needs_step(engine, claim, response);
  if (claim.kind == ClaimKind::level_steps) return breaks_level_steps(engine, claim, response);
  return Replay(engine, response).shows(claim);
}

// A later answer may have needed an earlier one, so the answers are gone through from the last to
// the first until nothing changes.
Response shrink(const Engine& engine, const Claim& claim, Response response) {
  bool changed = true;
  while (changed) {
    changed = false;
    for (std::size_t i = response.answers.size(); i-- > 0;) {
      if (!response.answers[i]) continue;
      Response smaller = response;
      smaller.answers[i].reset();
      if (!shows(engine, claim, smaller)) continue;
      response = std::move(smaller);
      changed = true;
    }
  }
  return response;
}

}  // namespace lumbago
