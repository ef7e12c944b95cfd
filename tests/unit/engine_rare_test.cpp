// What few packs have or ask for: many contributors, a slot's condition by itself, a wish for the
// easier version.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include "engine/engine.h"
#include "engine/record_block.h"
#include "support/pack_text.h"

using namespace lumbago;

namespace {

// A pack with `count` contributors, of which the later ones weigh more, and one exercise.
Pack pack_of(int count) {
  std::string text =
      "questions: [{id: hours, ask: A, type: integer, range: [0, 24]}]\ncontributors:\n";
  for (int i = 0; i < count; ++i)
    text += fmt::format(
        "  - {{id: c{}, title: T, evidence: limited, prior: {}, indicators: [{{when: hours > {}, "
        "points: 1}}], say: S, verified: false}}\n",
        i, 10 + i, i % 20);
  return test::good_pack(text + R"(
activities:
  - {id: bend, kind: stretch, title: T, cue: C, why: W, dose: {days: 5}, minutes: 4, policy: full, easier: Bend less, evidence: limited, verified: false}
  - {id: sit, kind: advice, title: T, cue: C, why: W, dose: {days: 5}, policy: full, evidence: limited, verified: false}
plan: {slots: [{when: c0.high >= 1, pick: [bend, sit]}]}
)");
}

Response hours(std::int64_t value) { return {{}, {Answer{value, {}}}}; }

}  // namespace

TEST_CASE("a summary has many contributors in the order of their scores too") {
  const Pack pack = pack_of(70);
  const Engine engine(pack);
  BlockEngine blocks(engine);
  for (const std::int64_t value : {0, 9, 24}) {
    RecordBlock block(pack.questions.size());
    block.count = 1;
    block.put(0, 0, value);
    blocks.run(block);
    const Summary& summary = blocks.summary(0);
    const Assessment assessment = engine.assess(hours(value));
    REQUIRE(summary.contributors.size() == assessment.contributors.size());
    CHECK((value == 24) == (summary.contributors.size() == 70));
    for (std::size_t i = 0; i < summary.contributors.size(); ++i)
      CHECK(summary.contributors[i].contributor == assessment.contributors[i].contributor);
  }
}

TEST_CASE("the condition of a slot, which reads a score, has a truth by itself") {
  const Pack pack = pack_of(1);
  const Engine engine(pack);
  CHECK(engine.truth(*pack.plan.slots[0].when, hours(5)) == Truth::yes);
  CHECK(engine.truth(*pack.plan.slots[0].when, hours(0)) == Truth::no);
}

TEST_CASE("who wants an activity in its easier version gets that one") {
  const Pack pack = pack_of(1);
  Response response = hours(5);
  CHECK_FALSE(Engine(pack).assess(response).plan.items.at(0).easier);
  response.easier = {0};
  CHECK(Engine(pack).assess(response).plan.items.at(0).easier);
}

TEST_CASE("who sets an activity aside gets the next of its slot") {
  const Pack pack = pack_of(1);
  Response response = hours(5);
  CHECK(Engine(pack).assess(response).plan.items.at(0).activity == 0);
  response.set_aside = {0};
  CHECK(Engine(pack).assess(response).plan.items.at(0).activity == 1);
}
