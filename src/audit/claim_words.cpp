#include "audit/claim_words.h"

namespace lumbago {
namespace {

std::string breach_of_assert(const Words& words, const Pack& pack, const Claim& claim) {
  const Assert& promise = pack.asserts[claim.index];
  const AssertPart part = parts_of(promise)[claim.second];
  const std::string& id = promise.id;
  switch (part.kind) {
    case AssertPart::Kind::level_at_least:
      return words.say<Message::prove_assert_level_at_least>(id,
                                                             word(static_cast<Level>(part.value)));
    case AssertPart::Kind::level_at_most:
      return words.say<Message::prove_assert_level_at_most>(id,
                                                            word(static_cast<Level>(part.value)));
    case AssertPart::Kind::policy_at_least:
      return words.say<Message::prove_assert_policy_at_least>(
          id, word(static_cast<PlanPolicy>(part.value)));
    case AssertPart::Kind::sign:
      return words.say<Message::prove_assert_sign>(id, pack.triage[part.value].id);
    case AssertPart::Kind::no_sign:
      return words.say<Message::prove_assert_no_sign>(id, pack.triage[part.value].id);
    case AssertPart::Kind::not_activity:
      return words.say<Message::prove_assert_not_activity>(id, pack.activities[part.value].id);
    case AssertPart::Kind::not_contributor:
      return words.say<Message::prove_assert_not_contributor>(id, pack.contributors[part.value].id);
  }
  return id;
}

}  // namespace

std::string breach_of(const Words& words, const Pack& pack, const Claim& claim) {
  const Index i = claim.index;
  switch (claim.kind) {
    case ClaimKind::level_has_policy:
      return words.say<Message::prove_level_has_policy>(word(static_cast<Level>(i)));
    case ClaimKind::level_bars_activity:
      return words.say<Message::prove_level_bars_activity>(pack.activities[claim.second].id,
                                                           word(static_cast<Level>(i)));
    case ClaimKind::sign_has_level:
      return words.say<Message::prove_sign_has_level>(pack.triage[i].id);
    case ClaimKind::sign_has_policy:
      return words.say<Message::prove_sign_has_policy>(pack.triage[i].id);
    case ClaimKind::contraindicated:
      return words.say<Message::prove_contraindicated>(pack.activities[i].id,
                                                       pack.contraindications[claim.second].id);
    case ClaimKind::question_asked:
      return words.say<Message::prove_question_asked>(pack.questions[i].id);
    case ClaimKind::sign_fires:
      return words.say<Message::prove_sign_fires>(pack.triage[i].id);
    case ClaimKind::tier_counts: {
      const Tier& tier = pack.contributors[i].indicators[claim.second].tiers[claim.third];
      return words.say<Message::prove_tier_counts>(pack.contributors[i].id, tier.when.source);
    }
    case ClaimKind::contraindication_holds:
      return words.say<Message::prove_contraindication_holds>(pack.contraindications[i].id);
    case ClaimKind::activity_given:
      return words.say<Message::prove_activity_given>(pack.activities[i].id);
    case ClaimKind::assert_applies:
      return words.say<Message::prove_assert_applies>(pack.asserts[i].id);
    case ClaimKind::step_needed: {
      const DeclaredStep& step = pack.steps[i];
      return words.say<Message::prove_step_needed>(step.reached.source,
                                                   pack.triage[step.signs[claim.second]].id);
    }
    case ClaimKind::level_steps:
      return words.say<Message::prove_level_steps>(pack.questions[i].id);
    case ClaimKind::plan_not_empty:
      return std::string(words.text(Message::prove_plan_not_empty));
    case ClaimKind::floor_holds:
      return words.say<Message::prove_floor_holds>(pack.triage[i].id);
    case ClaimKind::answer_left_out:
      return words.say<Message::prove_answer_left_out>(pack.questions[i].id);
    case ClaimKind::worse_level:
      return words.say<Message::prove_worse_level>(pack.questions[i].id);
    case ClaimKind::worse_score:
      return words.say<Message::prove_worse_score>(pack.questions[i].id,
                                                   pack.contributors[claim.second].id);
    case ClaimKind::assertion:
      return breach_of_assert(words, pack, claim);
  }
  return {};
}

}  // namespace lumbago
