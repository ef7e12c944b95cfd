// Steps of a number that move the level by two, in a model made by hand.
#include <doctest/doctest.h>

#include "proof/prove.h"
#include "rules/reads.h"

namespace lumbago {
namespace {

Expr number(Index question, ExprType type = ExprType::integer) {
  return {ExprOp::question, type, 0, question, {}};
}

Condition reaches(Index question, std::int64_t value, ExprType type = ExprType::integer) {
  const Expr literal{ExprOp::literal, type, value, 0, {}};
  return {
      "", {}, {ExprOp::greater_equal, ExprType::boolean, 0, 0, {number(question, type), literal}}};
}

TriageRule sign(Level level, Condition when) {
  TriageRule rule;
  rule.level = level;
  rule.policy = policy_of(level);
  rule.when = std::move(when);
  return rule;
}

// Question 0 goes from 0 to 100 and makes sign 0 urgent from 60 on.
Pack small_pack() {
  Pack pack;
  pack.questions.resize(1);
  pack.questions[0].type = QuestionType::integer;
  pack.questions[0].max = 100;
  pack.triage.push_back(sign(Level::urgent, reaches(0, 60)));
  return pack;
}

DeclaredStep step_at(std::int64_t value, Indices signs) {
  DeclaredStep step;
  step.reached = reaches(0, value);
  step.signs = std::move(signs);
  return step;
}

Finding settle(const Pack& pack, const Claim& claim) {
  Prover prover(pack, 1000, [](const Claim&, const Response&) { return true; });
  return prover.settle(claim);
}
Settled settled(const Pack& pack, const Claim& claim) { return settle(pack, claim).settled; }

const Claim all_steps{ClaimKind::level_steps, 0, 0, 99};

TEST_CASE("the one step that jumps is found, and no step beside it") {
  const Pack pack = small_pack();
  const Finding found = settle(pack, all_steps);
  CHECK(found.settled == Settled::confirmed);
  CHECK(found.answers->answers[0]->number == 59);
  CHECK(settled(pack, {ClaimKind::level_steps, 0, 0, 58}) == Settled::impossible);
  CHECK(settled(pack, {ClaimKind::level_steps, 0, 59, 59}) == Settled::confirmed);
  CHECK(settled(pack, {ClaimKind::level_steps, 0, 60, 99}) == Settled::impossible);
}

TEST_CASE("one level at a time is no jump") {
  Pack pack = small_pack();
  pack.triage.push_back(sign(Level::routine, reaches(0, 40)));
  CHECK(settled(pack, all_steps) == Settled::impossible);
  pack.triage.back().when = reaches(0, 60);
  CHECK(settled(pack, all_steps) == Settled::confirmed);
}

TEST_CASE("a higher number can also lower the level") {
  Pack pack = small_pack();
  Expr below = reaches(0, 60).root;
  pack.triage[0].when.root = {ExprOp::not_, ExprType::boolean, 0, 0, {below}};
  const Finding found = settle(pack, all_steps);
  CHECK(found.settled == Settled::confirmed);
  CHECK(found.answers->answers[0]->number == 59);
}

// An unanswered follow-up keeps the level at its floor, which is one step from urgent; that it no
// longer applies takes the floor away.
TEST_CASE("the floors of undecided signs are part of the level") {
  Pack pack = small_pack();
  pack.questions.resize(2);
  pack.questions[1].when = reaches(0, 60);
  const Condition asked{"", {}, {ExprOp::question, ExprType::boolean, 0, 1, {}}};
  pack.triage[0] = sign(Level::emergency, asked);
  CHECK(settled(pack, all_steps) == Settled::confirmed);  // by a yes
  pack.triage[0].when.root = {ExprOp::and_, ExprType::boolean, 0, 0, {asked.root, number(0)}};
  pack.triage[0].when.root.args[1] = {ExprOp::literal, ExprType::boolean, 0, 0, {}};
  CHECK(settled(pack, all_steps) == Settled::impossible);  // never a yes, and no floor
  pack.triage[0] = sign(Level::emergency, {"", {}, {ExprOp::has, ExprType::boolean, 0, 1, {}}});
  pack.triage[0].if_unknown = Level::urgent;
  const Finding found = settle(pack, all_steps);
  CHECK(found.settled == Settled::confirmed);
}

TEST_CASE("a declared step excuses its own signs there, and no others") {
  Pack pack = small_pack();
  pack.steps = {step_at(60, {0})};
  CHECK(settled(pack, all_steps) == Settled::impossible);
  pack.steps = {step_at(61, {0})};
  CHECK(settled(pack, all_steps) == Settled::confirmed);
  pack.triage.push_back(sign(Level::emergency, reaches(0, 60)));
  pack.steps = {step_at(60, {0})};
  CHECK(settled(pack, all_steps) == Settled::confirmed);
  pack.steps = {step_at(60, {0, 1})};
  CHECK(settled(pack, all_steps) == Settled::impossible);
}

TEST_CASE("a declared step is needed only where its sign jumps") {
  Pack pack = small_pack();
  pack.triage.push_back(sign(Level::emergency, reaches(0, 80)));
  pack.triage.push_back(sign(Level::routine, reaches(0, 79)));
  pack.steps = {step_at(60, {0, 1}), step_at(80, {1})};
  CHECK(settled(pack, {ClaimKind::step_needed, 0, 0}) == Settled::confirmed);
  CHECK(settled(pack, {ClaimKind::step_needed, 0, 1}) == Settled::impossible);
  CHECK(settled(pack, {ClaimKind::step_needed, 1, 0}) == Settled::impossible);  // urgent before it
  CHECK(wants_example(ClaimKind::step_needed));
}

TEST_CASE("a step of a decimal is a thousandth") {
  Pack pack = small_pack();
  pack.questions[0].type = QuestionType::decimal;
  pack.questions[0].min = 35'000;
  pack.questions[0].max = 42'000;
  pack.triage[0].when = reaches(0, 38'500, ExprType::decimal);
  const Finding found = settle(pack, {ClaimKind::level_steps, 0, 0, 6'999});
  CHECK(found.settled == Settled::confirmed);
  CHECK(found.answers->answers[0]->number == 38'499);
  CHECK(made_higher(pack, 0, *found.answers)->answers[0]->number == 38'500);
}

TEST_CASE("only numbers that a sign depends on have steps") {
  Pack pack = small_pack();
  pack.questions.resize(3);
  pack.questions[1].type = QuestionType::integer;  // which nothing reads
  pack.triage.push_back(sign(Level::urgent, {"", {}, {ExprOp::question, {}, 0, 2, {}}}));
  CHECK(stepped_questions(pack) == Indices{0});
  Response highest = empty_response(pack);
  CHECK_FALSE(made_higher(pack, 0, highest));
  highest.answers[0] = Answer{100, {}};
  CHECK_FALSE(made_higher(pack, 0, highest));
}

}  // namespace
}  // namespace lumbago
