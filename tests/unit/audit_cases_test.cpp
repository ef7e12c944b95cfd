#include "audit/cases.h"

#include <doctest/doctest.h>

#include "audit/pack_faults.h"
#include "pack/reader.h"
#include "support/pack_text.h"

namespace lumbago {
namespace {

TEST_CASE("a case that does not hold says what differs") {
  const Pack pack = test::good_pack(R"(
questions:
  - {id: numb, ask: A, type: boolean}
triage:
  - {id: sign, title: T, level: urgent, when: numb, say: S, verified: false}
cases:
  - {id: holds, answers: {numb: true}, expect: {level: urgent, signs: [sign]}}
  - {id: fails, answers: {numb: false}, expect: {level: urgent, signs: [sign], policy: full}}
)");
  const Engine engine(pack);
  const auto failures = run_cases(engine);
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].index == 1);
  CHECK(failures[0].differences == std::vector<std::string>{"level is self_care, expected urgent",
                                                            "'sign' is not among the signs"});
}

TEST_CASE("an answer that does not apply counts against a case, but not against its baseline") {
  const Pack pack = test::good_pack(R"(
questions:
  - {id: flag, ask: A, type: boolean, baselines: {usual: true}}
  - {id: more, ask: A, type: boolean, when: flag, baselines: {usual: false}}
baselines:
  - {id: usual}
cases:
  - {id: passed_over, from: usual, answers: {flag: false}, expect: {level: self_care}}
  - {id: said, from: usual, answers: {flag: false, more: true}, expect: {level: self_care}}
)");
  const auto failures = run_cases(Engine(pack));
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].index == 1);
  CHECK(failures[0].differences == std::vector<std::string>{"'more' does not apply"});
}

// Cases run many at a time: the one that fails, and the one that tries a rule, may be any of them.
TEST_CASE("of two hundred cases, each is run by itself") {
  std::string text = R"(
questions:
  - {id: numb, ask: A, type: boolean}
triage:
  - {id: sign, title: T, level: urgent, when: numb, say: S, verified: false}
cases:
)";
  for (int i = 0; i < 200; ++i)
    text += "  - {id: case_" + std::to_string(i) +
            ", answers: {numb: " + (i == 130 ? "false" : "true") + "}, expect: {level: urgent}}\n";
  const Pack pack = test::good_pack(text);
  const Engine engine(pack);
  const auto failures = run_cases(engine);
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].index == 130);
  CHECK(find_gaps(engine).empty());
}

std::string chain_of(int length, const char* joined) {
  std::string chain = "q0";
  for (int i = 1; i < length; ++i) chain += joined + ("q" + std::to_string(i));
  return chain;
}

std::string questions_of(int count) {
  std::string text = "questions:\n";
  for (int i = 0; i < count; ++i)
    text += "  - {id: q" + std::to_string(i) + ", ask: A, type: boolean}\n";
  return text;
}

// Both sides of a comparison of yes and no were compiled twice, each time to the bottom, and each
// part of the chain was proven by itself: thirty links did not end.
TEST_CASE("a chain of two thousand comparisons is compiled, assessed and checked once") {
  const Pack pack = test::good_pack(
      questions_of(2000) +
      "triage:\n  - {id: sign, title: T, level: routine, say: S, verified: false, when: " +
      chain_of(2000, " != ") + "}\n");
  const Engine engine(pack);
  CHECK(engine.triage(empty_response(pack)).undecided.at(0).questions.size() == 2000);
  CHECK(dead_rules(Words(), engine, find_gaps(engine), true, {}).empty());
}

// What would still decide a derived value was looked for along every way to it.
TEST_CASE("derived values that share all before them are explained once") {
  std::string text = questions_of(100) + "derived:\n  - {id: d0, value: q0}\n";
  for (int i = 1; i < 100; ++i) {
    const std::string last = "d" + std::to_string(i - 1), own = "q" + std::to_string(i);
    text += "  - {id: d" + std::to_string(i) + ", value: " + last + " && " + own + " || " + own +
            " && !" + last + "}\n";
  }
  const Pack pack = test::good_pack(
      text +
      "triage:\n  - {id: sign, title: T, level: routine, say: S, verified: false, when: d99}\n");
  const Engine engine(pack);
  CHECK(engine.triage(empty_response(pack)).undecided.at(0).questions.size() == 100);
}

}  // namespace
}  // namespace lumbago
