// What an interview leaves out makes no difference: to no completion of the answers.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "engine/engine.h"
#include "pack/reader.h"
#include "reference/random_pack.h"
#include "rules/reads.h"

namespace lumbago {
namespace {

using reference::Random;

// Answers as an interview leaves them: only to questions that apply.
Response consistent(const Engine& engine, Response response) {
  for (std::size_t i = 0; i < response.answers.size(); ++i)
    if (engine.applicability(response)[i] != Truth::yes) response.answers[i].reset();
  return response;
}

// The questions that would be asked of someone who skips every one.
std::set<Index> asked_of(const Engine& engine, const Response& response) {
  std::set<Index> asked;
  std::vector<bool> passed(response.answers.size());
  while (const auto question = engine.next_question(response, passed)) {
    asked.insert(*question);
    passed[*question] = true;
  }
  return asked;
}

Response completion(const Engine& engine, Response response, Random& random) {
  const std::vector<Question>& questions = engine.pack().questions;
  for (std::size_t i = 0; i < questions.size(); ++i)
    if (!response.answers[i] && engine.applicability(response)[i] == Truth::yes)
      response.answers[i] = reference::random_answer(questions[i], random);
  return response;
}

// The contributors that a report tells of: the others stay below the least score.
std::vector<std::pair<Index, std::int64_t>> told(const Pack& pack, const Assessment& assessment) {
  std::vector<std::pair<Index, std::int64_t>> list;
  for (const ContributorFinding& finding : assessment.contributors)
    if (pack.contributors[finding.contributor].outlook_only || finding.low >= pack.plan.least_score)
      list.emplace_back(finding.contributor, finding.low);
  return list;
}

// What a person acts on. The answers that explain it, and how they could be changed, are left out.
void check_same_results(const Pack& pack, const Assessment& a, const Assessment& b) {
  CHECK(a.triage.level == b.triage.level);
  CHECK(a.triage.policy == b.triage.policy);
  REQUIRE(a.triage.signs.size() == b.triage.signs.size());
  for (std::size_t i = 0; i < a.triage.signs.size(); ++i)
    CHECK(a.triage.signs[i].rule == b.triage.signs[i].rule);
  CHECK((told(pack, a) == told(pack, b)));
  CHECK((a.scales == b.scales));
  CHECK((a.plan.items == b.plan.items));
  CHECK((a.plan.week == b.plan.week));
}

// The number of questions that were left out and compared.
int check_left_out(const Engine& engine, const Response& response, Random& random) {
  const Triage triage = engine.triage(response);
  // Then self-tests are left out for safety and not because they make no difference.
  if (triage.level == Level::emergency || triage.policy > PlanPolicy::gentle) return 0;
  const std::set<Index> asked = asked_of(engine, response);
  const std::vector<Truth> applies = engine.applicability(response);
  int compared = 0;
  for (Index i = 0; i < response.answers.size(); ++i) {
    if (response.answers[i] || applies[i] != Truth::yes || asked.contains(i)) continue;
    CAPTURE(i);
    Response other = completion(engine, response, random);
    const Assessment expected = engine.assess(other);
    other.answers[i] = reference::random_answer(engine.pack().questions[i], random);
    check_same_results(engine.pack(), engine.assess(completion(engine, other, random)), expected);
    ++compared;
  }
  return compared;
}

TEST_CASE("relevance: whatever its answer, a question that is not asked changes no result") {
  int compared = 0;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Pack pack = reference::random_pack(random);
    const Engine engine(pack);
    for (int i = 0; i < 10; ++i)
      compared += check_left_out(
          engine, consistent(engine, reference::random_response(pack, random)), random);
  }
  CHECK(compared > 1000);
}

// The same person without what made it urgent: no to every yes/no question behind a sign.
Response calmed(const Engine& engine, Response response) {
  const auto deny = [&](const Indices& questions) {
    for (const Index question : questions)
      if (engine.pack().questions[question].type == QuestionType::boolean)
        response.answers[question] = Answer{0, ""};
  };
  const Triage triage = engine.triage(response);
  for (const SignFinding& sign : triage.signs) deny(sign.because);
  for (const Undecided& undecided : triage.undecided) deny(undecided.questions);
  return consistent(engine, response);
}

TEST_CASE("relevance: the same in the built-in pack") {
  const auto pack = read_pack("data/low-back");
  REQUIRE(pack);
  const Engine engine(*pack);
  Random random(1);
  int compared = 0;
  for (int i = 0; i < 200; ++i) {
    Response response = consistent(engine, reference::random_response(*pack, random));
    for (int pass = 0; pass < 5; ++pass) response = calmed(engine, response);
    compared += check_left_out(engine, response, random);
  }
  CHECK(compared > 100);
}

// ---- what weighs by itself

// The contributors that a plan serves, or that have points before anything is answered.
std::set<Index> with_points(const Pack& pack, const Assessment& assessment, std::int64_t least) {
  std::set<Index> found;
  for (const ContributorFinding& finding : assessment.contributors)
    if (!pack.contributors[finding.contributor].outlook_only && finding.low >= least)
      found.insert(finding.contributor);
  return found;
}

TEST_CASE("weighty: an answer to another question brings by itself nobody into the plan") {
  int compared = 0;
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Pack pack = reference::random_pack(random);
    const Engine engine(pack);
    const Response nothing = empty_response(pack);
    Reading gates(pack, Reading::Gates::ignored);
    for (const Question& question : pack.questions) gates.add(question.when);
    const Assessment before = engine.assess(nothing);
    const std::vector<bool> weighty = engine.weighty_questions();
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
      if (weighty[i] || gates.questions[i]) continue;
      Response one = nothing;
      one.answers[i] = reference::random_answer(pack.questions[i], random);
      const Assessment after = engine.assess(one);
      CAPTURE(i);
      CHECK(after.triage.level == before.triage.level);
      CHECK(after.triage.policy == before.triage.policy);
      const std::set<Index> started = with_points(pack, before, 1);
      for (const Index served : with_points(pack, after, pack.plan.least_score))
        CHECK(started.contains(served));
      ++compared;
    }
  }
  CHECK(compared > 500);
}

}  // namespace
}  // namespace lumbago
