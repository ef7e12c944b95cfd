// What is said of partial answers holds for everything they can become, and never says too much.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "engine/engine.h"
#include "pack/reader.h"
#include "reference/random_pack.h"

namespace lumbago {
namespace {

using reference::Random;

// Answers every question that applies and has no answer, in order, so that each answer is one that
// a person could have given.
Response completion(const Engine& engine, Response response, Random& random) {
  const std::vector<Question>& questions = engine.pack().questions;
  for (std::size_t i = 0; i < questions.size(); ++i)
    if (!response.answers[i] && engine.applicability(response)[i] == Truth::yes)
      response.answers[i] = reference::random_answer(questions[i], random);
  return response;
}

// An earlier result is there or is not: unlike an answer it is never still to come.
Response without_some(const Pack& pack, Response response, Random& random) {
  for (std::size_t i = 0; i < response.answers.size(); ++i)
    if (random.chance(30) && !pack.questions[i].earlier) response.answers[i].reset();
  return response;
}

Range bounds(const Assessment& assessment, Index contributor) {
  for (const ContributorFinding& finding : assessment.contributors)
    if (finding.contributor == contributor) return {finding.low, finding.high};
  return {0, 0};
}

const ScaleFinding* finding_of(const Assessment& assessment, Index scale) {
  for (const ScaleFinding& finding : assessment.scales)
    if (finding.scale == scale) return &finding;
  return nullptr;
}

Truth sign(const Triage& triage, Index rule) {
  for (const SignFinding& finding : triage.signs)
    if (finding.rule == rule) return Truth::yes;
  for (const Undecided& undecided : triage.undecided)
    if (undecided.rule == rule) return Truth::unknown;
  return Truth::no;
}

bool within(Range inner, Range outer) { return outer.low <= inner.low && inner.high <= outer.high; }

// `fuller` has the answers of `partial` and more.
void check_bounds(const Pack& pack, const Assessment& partial, const Assessment& fuller) {
  CHECK(partial.triage.at_least <= fuller.triage.at_least);
  CHECK(fuller.triage.could_be <= partial.triage.could_be);
  for (Index i = 0; i < pack.triage.size(); ++i)
    if (sign(partial.triage, i) != Truth::unknown)
      CHECK(sign(fuller.triage, i) == sign(partial.triage, i));
  for (Index i = 0; i < pack.contributors.size(); ++i)
    CHECK(within(bounds(fuller, i), bounds(partial, i)));
  for (const ScaleFinding& finding : partial.scales)
    if (finding.score) CHECK(within({*finding.score, *finding.score}, {finding.low, finding.high}));
  for (const ScaleFinding& finding : fuller.scales) {
    const ScaleFinding* before = finding_of(partial, finding.scale);
    REQUIRE(before != nullptr);
    CHECK(within({finding.low, finding.high}, {before->low, before->high}));
  }
}

// Nothing is open once every question that applies has an answer.
void check_complete(const Assessment& partial, const Assessment& complete) {
  const Triage& triage = complete.triage;
  CHECK(complete.unanswered.empty());
  CHECK(triage.undecided.empty());
  CHECK(triage.level == triage.at_least);
  CHECK(triage.level == triage.could_be);
  CHECK(partial.triage.at_least <= triage.level);
  CHECK(triage.level <= partial.triage.could_be);
  for (const ContributorFinding& finding : complete.contributors) {
    CHECK(finding.low == finding.high);
    CHECK(finding.questions.empty());
  }
  for (const ScaleFinding& finding : complete.scales) {
    CHECK(finding.score == finding.low);
    CHECK(finding.score == finding.high);
  }
}

void check_completions(const Engine& engine, Random& random, int count) {
  for (int i = 0; i < count; ++i) {
    const Response full = reference::random_response(engine.pack(), random);
    const Response partial = without_some(engine.pack(), full, random);
    const Assessment before = engine.assess(partial);
    check_bounds(engine.pack(), before, engine.assess(full));
    const Assessment complete = engine.assess(completion(engine, partial, random));
    check_bounds(engine.pack(), before, complete);
    check_complete(before, complete);
  }
}

TEST_CASE("bounds: no completion of the answers leaves them, in random packs") {
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Pack pack = reference::random_pack(random);
    check_completions(Engine(pack), random, 5);
  }
}

TEST_CASE("bounds: no completion of the answers leaves them, in the built-in pack") {
  const auto pack = read_pack("data/low-back");
  REQUIRE(pack);
  Random random(1);
  check_completions(Engine(*pack), random, 100);
}

TEST_CASE("bounds: without one answer the signs are as open as before or more") {
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Pack pack = reference::random_pack(random);
    const Engine engine(pack);
    const Response response = reference::random_response(pack, random);
    const Triage all = engine.triage(response);
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
      if (pack.questions[i].earlier) continue;
      Response fewer = response;
      fewer.answers[i].reset();
      const Triage open = engine.triage(fewer);
      CHECK(open.could_be >= all.could_be);
      CHECK(open.at_least <= all.at_least);
    }
  }
}

// ---- warning signs

// Makes every warning sign an `or` or an `and` of yes/no questions that always apply. False when
// the pack has none.
bool make_signs_plain(Pack& pack, Random& random, Indices& asked) {
  for (Index i = 0; i < pack.questions.size(); ++i)
    if (pack.questions[i].type == QuestionType::boolean && !pack.questions[i].when)
      asked.push_back(i);
  if (asked.empty() || pack.triage.empty()) return false;
  const auto question = [&] {
    return Expr{ExprOp::question, ExprType::boolean, 0, random.pick(asked), {}};
  };
  for (TriageRule& rule : pack.triage) {
    rule.when.root = question();
    while (random.chance(50))
      rule.when.root = Expr{random.chance(60) ? ExprOp::or_ : ExprOp::and_,
                            ExprType::boolean,
                            0,
                            0,
                            {rule.when.root, question()}};
  }
  return true;
}

TEST_CASE("warning signs: one more yes never makes it less urgent or the plan less careful") {
  int compared = 0;
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    Pack pack = reference::random_pack(random);
    Indices asked;
    if (!make_signs_plain(pack, random, asked)) continue;
    const Engine engine(pack);
    const Response before = reference::random_response(pack, random);
    Response after = before;
    after.answers[random.pick(asked)] = Answer{1, ""};
    const Triage was = engine.triage(before), is = engine.triage(after);
    CHECK(is.level >= was.level);
    CHECK(is.at_least >= was.at_least);
    CHECK(is.policy >= was.policy);
    CHECK(is.could_be >= was.could_be);
    ++compared;
  }
  CHECK(compared > 1000);
}

TEST_CASE("warning signs: the level and the policy are never below a sign or a floor") {
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Pack pack = reference::random_pack(random);
    const Triage triage = Engine(pack).triage(reference::random_response(pack, random));
    CHECK(triage.at_least <= triage.level);
    CHECK(triage.level <= triage.could_be);
    for (const SignFinding& finding : triage.signs) {
      CHECK(triage.level >= pack.triage[finding.rule].level);
      CHECK(triage.policy >= pack.triage[finding.rule].policy);
    }
    for (const Undecided& undecided : triage.undecided) {
      const auto floor = pack.triage[undecided.rule].if_unknown;
      if (!floor) continue;
      CHECK(triage.level >= *floor);
      CHECK(triage.policy >= policy_of(*floor));
    }
  }
}

}  // namespace
}  // namespace lumbago
