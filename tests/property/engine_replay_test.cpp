// An assessment follows from the answers alone: not from their order, nor from what was asked of
// the engine before, nor from another thread that uses it.
#include <doctest/doctest.h>

#include <algorithm>
#include <thread>

#include "engine/engine.h"
#include "pack/reader.h"
#include "reference/random_pack.h"
#include "reference/reference.h"

namespace lumbago {
namespace {

using reference::Random;

Indices shuffled(std::size_t count, Random& random) {
  Indices order;
  for (std::size_t i = 0; i < count; ++i)
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(random.below(i + 1)),
                 static_cast<Index>(i));
  return order;
}

TEST_CASE("replay: the order of the answers, and what was assessed on the way, change nothing") {
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Pack pack = reference::random_pack(random);
    const Response response = reference::random_response(pack, random);
    const Assessment expected = Engine(pack).assess(response);
    const Engine engine(pack);
    for (int i = 0; i < 2; ++i) {
      Response growing = response;
      for (auto& answer : growing.answers) answer.reset();
      for (const Index question : shuffled(pack.questions.size(), random)) {
        growing.answers[question] = response.answers[question];
        engine.assess(growing);
      }
      CHECK(engine.assess(growing) == expected);
      CHECK(engine.triage(growing) == expected.triage);
    }
  }
}

TEST_CASE("replay: two threads share an engine and find the same") {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Pack pack = reference::random_pack(random);
    const Engine engine(pack);
    std::vector<Response> responses;
    std::vector<Assessment> expected;
    for (int i = 0; i < 20; ++i) {
      responses.push_back(reference::random_response(pack, random));
      expected.push_back(Engine(pack).assess(responses.back()));
    }
    std::vector<Assessment> forward(responses.size()), backward(responses.size());
    std::thread first([&] {
      for (std::size_t i = 0; i < responses.size(); ++i) forward[i] = engine.assess(responses[i]);
    });
    std::thread second([&] {
      for (std::size_t i = responses.size(); i-- > 0;) backward[i] = engine.assess(responses[i]);
    });
    first.join();
    second.join();
    CHECK((forward == expected));
    CHECK((backward == expected));
  }
}

// ---- the interview

bool all_tests(const Pack& pack, const Indices& questions) {
  return std::all_of(questions.begin(), questions.end(),
                     [&](Index question) { return pack.questions[question].test.has_value(); });
}

// A question that may be asked: it applies, has no answer and was not skipped, and nothing is too
// urgent for it.
void check_may_be_asked(const Engine& engine, const Response& response,
                        const std::vector<bool>& passed, Index question) {
  const Triage triage = engine.triage(response);
  CHECK(engine.applicability(response)[question] == Truth::yes);
  CHECK(!response.answers[question]);
  CHECK(!passed[question]);
  CHECK(triage.at_least != Level::emergency);
  // What only self-tests can decide does not keep them from being asked.
  if (!engine.pack().questions[question].test) return;
  for (const SignFinding& sign : triage.signs)
    CHECK(engine.pack().triage[sign.rule].policy <= PlanPolicy::gentle);
  for (const Undecided& sign : triage.undecided)
    if (!all_tests(engine.pack(), sign.questions))
      CHECK(policy_of(engine.pack().triage[sign.rule].if_unknown.value_or(Level::self_care)) <=
            PlanPolicy::gentle);
}

std::size_t asked_if_all_is_skipped(const Engine& engine, const Response& response,
                                    std::vector<bool> passed) {
  std::size_t asked = 0;
  while (const auto question = engine.next_question(response, passed)) {
    passed[*question] = true;
    ++asked;
  }
  return asked;
}

// A person who answers, skips and goes back at random. The answers at the end.
Response interview(const Engine& engine, Random& random) {
  Response response = empty_response(engine.pack());
  std::vector<bool> passed(response.answers.size());
  Indices asked;
  for (int prompts = 0; prompts < 60; ++prompts) {
    const auto question = engine.next_question(response, passed);
    CHECK(engine.open_questions(response, passed).size() ==
          asked_if_all_is_skipped(engine, response, passed));
    if (!question) break;
    check_may_be_asked(engine, response, passed, *question);
    if (!asked.empty() && random.chance(15)) {
      response.answers[asked.back()].reset();
      passed[asked.back()] = false;
      asked.pop_back();
      continue;
    }
    asked.push_back(*question);
    if (random.chance(20))
      passed[*question] = true;
    else
      response.answers[*question] =
          reference::random_answer(engine.pack().questions[*question], random);
    // Going back may leave answers to questions that no longer apply: they are dropped.
    for (const Index ignored : engine.assess(response).ignored) response.answers[ignored].reset();
  }
  return response;
}

TEST_CASE("replay: an interview with steps back ends where its answers alone lead") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Pack pack = reference::random_pack(random);
    const Engine engine(pack);
    const Response response = interview(engine, random);
    CHECK(engine.assess(response) == Engine(pack).assess(response));
    CHECK(engine.assess(response) == reference::assess(pack, response));
  }
}

TEST_CASE("the engine and the reference agree on the built-in pack") {
  const auto pack = read_pack("data/low-back");
  REQUIRE(pack);
  const Engine engine(*pack);
  Random random(1);
  for (int i = 0; i < 30; ++i) {
    const Response response = reference::random_response(*pack, random);
    CHECK(engine.assess(response) == reference::assess(*pack, response));
  }
}

}  // namespace
}  // namespace lumbago
