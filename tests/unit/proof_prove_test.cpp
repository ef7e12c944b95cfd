// Faults that the reader of packs lets nobody write, so that only a model can have them; and what
// is too large to encode.
#include <doctest/doctest.h>

#include "proof/prove.h"

namespace lumbago {
namespace {

Condition is_true(Index question) {
  return {"q", {}, Expr{ExprOp::question, ExprType::boolean, 0, question, {}}};
}

// One question, one urgent sign on it, and a stretch for everyone that the question forbids.
Pack small_pack() {
  Pack pack;
  pack.questions.resize(1);
  pack.questions[0].id = "ill";
  TriageRule sign;
  sign.level = Level::urgent;
  sign.policy = PlanPolicy::comfort_only;
  sign.when = is_true(0);
  sign.if_unknown = Level::routine;
  pack.triage.push_back(sign);
  Contraindication reason;
  reason.when = is_true(0);
  reason.excludes = {"tag"};
  pack.contraindications.push_back(reason);
  Activity stretch;
  stretch.kind = ActivityKind::stretch;
  stretch.policy = PlanPolicy::gentle;
  stretch.not_if = {"tag"};
  stretch.contraindications = {0};
  pack.activities.push_back(stretch);
  pack.plan.slots.push_back({{}, std::nullopt, std::nullopt, {0}});
  return pack;
}

Settled settled(const Pack& pack, const Claim& claim) {
  Prover prover(pack, 1000, [](const Claim&, const Response&) { return true; });
  return prover.settle(claim).settled;
}

TEST_CASE("a sign whose policy is milder than its level") {
  Pack pack = small_pack();
  const Claim level{ClaimKind::level_has_policy, static_cast<Index>(Level::urgent)};
  const Claim bars{ClaimKind::level_bars_activity, static_cast<Index>(Level::urgent), 0};
  CHECK(settled(pack, level) == Settled::impossible);
  CHECK(settled(pack, bars) == Settled::impossible);
  pack.triage[0].policy = PlanPolicy::full;
  CHECK(settled(pack, level) == Settled::confirmed);
  pack.activities[0].contraindications = {};
  CHECK(settled(pack, bars) == Settled::confirmed);
}

TEST_CASE("a tag that was not resolved to its contraindication") {
  Pack pack = small_pack();
  const Claim claim{ClaimKind::contraindicated, 0, 0};
  CHECK(settled(pack, claim) == Settled::impossible);
  pack.activities[0].contraindications = {};
  CHECK(settled(pack, claim) == Settled::confirmed);
}

TEST_CASE("a floor holds, and leaving an answer out clears nothing") {
  const Pack pack = small_pack();
  CHECK(settled(pack, {ClaimKind::floor_holds, 0}) == Settled::impossible);
  CHECK(settled(pack, {ClaimKind::answer_left_out, 0}) == Settled::impossible);
}

TEST_CASE("the plan is empty where its one activity is withheld") {
  Pack pack = small_pack();
  CHECK(settled(pack, {ClaimKind::plan_not_empty}) == Settled::confirmed);
  pack.activities[0].contraindications = {};
  CHECK(settled(pack, {ClaimKind::plan_not_empty}) == Settled::impossible);
}

// Each of the two numbers has more values than are looked at one by one.
TEST_CASE("what is too large is not called proven or broken") {
  Pack pack = small_pack();
  pack.questions.resize(3);
  for (const Index i : {Index{1}, Index{2}}) {
    pack.questions[i].type = QuestionType::decimal;
    pack.questions[i].max = 1'000'000;
  }
  const auto number = [](Index i) { return Expr{ExprOp::question, ExprType::decimal, 0, i, {}}; };
  pack.triage[0].when.root = Expr{ExprOp::less, ExprType::boolean, 0, 0, {number(1), number(2)}};
  Prover prover(pack, 1000, [](const Claim&, const Response&) { return false; });
  const Finding finding = prover.settle({ClaimKind::sign_fires, 0});
  CHECK(finding.settled == Settled::unconfirmed);
  CHECK(finding.why == "two numbers that are compared have too many values");
}

TEST_CASE(
    "one query, one budget; equal queries are asked once, each impossible one has a checked "
    "proof") {
  const Pack pack = small_pack();
  Prover prover(pack, 1000, [](const Claim&, const Response&) { return true; });
  for (const Claim& claim : all_claims(pack)) prover.settle(claim);
  CHECK(prover.work().queries == 12);
  CHECK(prover.work().checked_proofs == 7);
  CHECK(prover.work().replays == 5);
}

TEST_CASE("what no answers give is ruled out, and nothing else is") {
  const Pack pack = small_pack();
  Prover prover(pack, 1000, [](const Claim&, const Response&) { return true; });
  const Condition ill = is_true(0);
  const auto joined = [&](ExprOp op) {
    const Expr well{ExprOp::not_, ExprType::boolean, 0, 0, {ill.root}};
    return Condition{"", {}, Expr{op, ExprType::boolean, 0, 0, {ill.root, well}}};
  };
  const Condition both = joined(ExprOp::and_), either = joined(ExprOp::or_);
  for (const Truth truth : {Truth::yes, Truth::no, Truth::unknown})
    CHECK_FALSE(prover.rules_out(ill, truth));
  CHECK(prover.rules_out(both, Truth::yes));
  CHECK_FALSE(prover.rules_out(both, Truth::no));
  CHECK_FALSE(prover.rules_out(both, Truth::unknown));
  CHECK_FALSE(prover.rules_out(either, Truth::yes));
  CHECK(prover.rules_out(either, Truth::no));
  CHECK_FALSE(prover.rules_out(either, Truth::unknown));
  CHECK(prover.work().checked_proofs == 2);
}

// Fifty indicators of 0 to 3 points: too many sums to look at one by one.
Pack pack_of_many(bool one_falls) {
  Pack pack;
  Contributor many;
  many.prior = 100;
  many.saturates = 60;
  for (Index i = 0; i < 50; ++i) {
    Question question;
    question.id = "q" + std::to_string(i);
    question.max = 10;
    question.type = QuestionType::integer;
    question.worse = Worse::higher;
    pack.questions.push_back(question);
    Indicator indicator;
    for (const std::int64_t least : {3, 6}) {
      Condition when;
      when.root = {ExprOp::greater_equal,
                   ExprType::boolean,
                   0,
                   0,
                   {{ExprOp::question, ExprType::integer, 0, i, {}},
                    {ExprOp::literal, ExprType::integer, least, 0, {}}}};
      if (one_falls && i == 20) when.root = {ExprOp::not_, ExprType::boolean, 0, 0, {when.root}};
      indicator.tiers.push_back({when, least / 2});
    }
    many.indicators.push_back(indicator);
  }
  pack.contributors.push_back(many);
  return pack;
}

TEST_CASE("fifty indicators are proven one by one, without a conflict") {
  const Pack pack = pack_of_many(false);
  Prover prover(pack, 1, [](const Claim&, const Response&) { return true; });
  for (Index question = 0; question < 50; ++question)
    CHECK(prover.settle({ClaimKind::worse_score, question, 0}).settled == Settled::impossible);
}

TEST_CASE("one of fifty indicators that falls is found") {
  const Pack pack = pack_of_many(true);
  for (Index question = 0; question < 50; ++question)
    CHECK(settled(pack, {ClaimKind::worse_score, question, 0}) ==
          (question == 20 ? Settled::confirmed : Settled::impossible));
}

}  // namespace
}  // namespace lumbago
