// The engine by hand-worked examples: unknowns, scores and their bounds, triage, the plan, levers.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <array>

#include "condition/condition.h"
#include "engine/engine.h"
#include "pack/reader.h"
#include "rules/scale_items.h"
#include "support/pack_text.h"

using namespace lumbago;

namespace {

// Answers by question id; choices as option bits.
Response answers(const Pack& pack,
                 std::initializer_list<std::pair<const char*, std::int64_t>> given) {
  Response response = empty_response(pack);
  for (const auto& [id, number] : given) {
    bool found = false;
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
      if (pack.questions[i].id != id) continue;
      response.answers[i] = Answer{number, {}};
      found = true;
    }
    if (!found) throw std::runtime_error(id);
  }
  return response;
}

const Pack& logic_pack() {
  static const Pack pack = test::good_pack(R"(
questions:
  - {id: yes, ask: A, type: boolean}
  - {id: no, ask: A, type: boolean}
  - {id: blank, ask: A, type: boolean}
  - {id: off, ask: A, type: boolean, when: no}
  - {id: perhaps, ask: A, type: boolean, when: blank}
  - {id: hours, ask: A, type: integer, range: [0, 24]}
  - {id: empty_hours, ask: A, type: integer, range: [0, 24]}
  - {id: off_hours, ask: A, type: integer, range: [1, 24], when: no}
  - {id: litres, ask: A, type: decimal, range: [0, 4]}
  - {id: change, ask: A, type: decimal, range: [-4, 4]}
  - {id: sex, ask: A, type: choice, options: [{id: female, say: F}, {id: male, say: M}, {id: other, say: O}]}
  - {id: no_sex, ask: A, type: choice, options: [{id: female, say: F}, {id: male, say: M}, {id: other, say: O}]}
  - {id: kit, ask: A, type: choices, options: [{id: band, say: B}, {id: chair, say: C}]}
  - {id: kits, ask: A, type: choices, options: [{id: band, say: B}, {id: chair, say: C}]}
  - {id: i1, ask: A, type: integer, range: [0, 3]}
  - {id: i2, ask: A, type: integer, range: [0, 3]}
tables:
  - {id: norm, title: T, by: [sex], rows: [{sex: female, value: 10}, {sex: male, value: 12}], verified: false}
  - {id: open_norm, title: T, by: [no_sex], rows: [{no_sex: female, value: 10}, {no_sex: [male, other], value: 12}], verified: false}
  - {id: holes, title: T, by: [no_sex], rows: [{no_sex: female, value: 10}], verified: false}
  - {id: by_hours, title: T, by: [hours], rows: [{hours: [0, 8], value: 1}, {hours: [9, 24], value: 2}], verified: false}
  - {id: by_late, title: T, by: [late], rows: [{late: true, value: 3}, {late: false, value: 4}], verified: false}
scales:
  - {id: part, title: T, scoring: sum, missing: all, items: [i1, i2], verified: false}
derived:
  - {id: twice, value: hours * 2}
  - {id: late, value: hours > 8}
)");
  return pack;
}

std::string value_of(const std::string& source) {
  const Pack& pack = logic_pack();
  const auto condition = parse_condition(pack, source, "eval");
  if (!condition) return to_text(condition.errors());
  return Engine(pack).evaluate(*condition, answers(pack, {{"yes", 1},
                                                          {"no", 0},
                                                          {"off", 1},
                                                          {"perhaps", 1},
                                                          {"hours", 9},
                                                          {"off_hours", 5},
                                                          {"litres", 1250},
                                                          {"change", -1250},
                                                          {"sex", 1},
                                                          {"kit", 2},
                                                          {"kits", 3},
                                                          {"i1", 2}}));
}

}  // namespace

TEST_CASE("a score is rounded half up to its places, not cut") {
  Scale scale;
  for (const auto [thousandths, divisor, places, score] :
       {std::array<std::int64_t, 4>{2000, 3, 3, 667},
        {1000, 3, 3, 333},
        {5125, 1, 2, 5130},
        {5124, 1, 2, 5120},
        {5500, 1, 0, 6000},
        {49, 1, 1, 0},
        {50, 1, 1, 100},
        {1, 2, 3, 1}}) {
    scale.places = places;
    CHECK(rounded_score(scale, thousandths, divisor) == score);
  }
}

TEST_CASE("eval gives the value of what no answer can change, and says so") {
  const std::pair<const char*, const char*> rows[] = {
      {"1 + 2 * 3 == 7", "true"}, {"1 == 1", "true"},       {"2 > 3", "false"},
      {"1.5 >= 2.0", "false"},    {"hours > 200", "false"}, {"hours in [50]", "false"},
      {"hours < 200", "true"},
  };
  const Pack& pack = logic_pack();
  for (const auto& [source, value] : rows) {
    Diagnostics settled;
    const auto condition = parse_condition(pack, source, "eval", &settled);
    REQUIRE(condition);
    CHECK_MESSAGE(Engine(pack).evaluate(*condition, answers(pack, {{"hours", 9}})) == value,
                  source);
    REQUIRE(settled.size() == 1);
    CHECK(settled[0].severity == Severity::warning);
    CHECK(settled[0].hint == "in a pack this is an error");
    CHECK(!parse_condition(pack, source, "when"));
  }
}

TEST_CASE("three-valued logic is Kleene's, and what does not apply is false") {
  const std::pair<const char*, const char*> rows[] = {
      {"yes", "true"},
      {"no", "false"},
      {"blank", "unknown"},
      {"off", "false"},
      {"perhaps", "unknown"},
      {"!blank", "unknown"},
      {"!off", "true"},
      {"off == false", "false"},
      {"off != true", "true"},
      {"no == false", "true"},
      {"no && blank", "false"},
      {"blank && no", "false"},
      {"yes && blank", "unknown"},
      {"yes || blank", "true"},
      {"blank || yes", "true"},
      {"no || blank", "unknown"},
      {"perhaps == false", "false"},
      {"has(yes)", "true"},
      {"has(off)", "false"},
      {"has(blank)", "unknown"},
      {"has(perhaps)", "unknown"},
      {"hours > 8", "true"},
      {"empty_hours > 8", "unknown"},
      {"off_hours > 2", "false"},
      {"!(off_hours > 2)", "true"},
      {"off_hours == 5", "false"},
      {"off_hours != 5", "true"},
      {"hours == 9.0", "true"},
      {"hours > 8.5", "true"},
      {"hours < 9.5 && hours > 8.999", "true"},
      {"hours == 8.5", "false"},
      {"litres == 1.25", "true"},
      {"litres > 1", "true"},
      {"litres < 1.251", "true"},
      {"sex == 'male'", "true"},
      {"sex in ['female', 'other']", "false"},
      {"sex != 'male'", "false"},
      {"no_sex == 'male'", "unknown"},
      {"'chair' in kit", "true"},
      {"'band' in kit", "false"},
      {"yes ? hours > 8 : blank", "true"},
      {"blank ? yes : yes", "unknown"},
      {"yes == blank", "unknown"},
      {"no == blank", "unknown"},
      {"yes == no", "false"},
      {"off == no", "false"},
      {"twice == 18", "true"},
      {"hours in [7, 9]", "true"},
      {"off_hours + 1 in [6]", "false"},
      {"100 / off_hours > 4", "false"},
      {"hours + empty_hours > 8", "unknown"},
      {"9 - hours == 0", "true"},
      {"(blank ? 3 : hours) > 2", "unknown"},
      {"hours < norm", "true"},
      {"hours < open_norm", "true"},
      {"hours + 2 < open_norm", "unknown"},
      {"hours + 5 < open_norm", "false"},
      {"hours < holes", "unknown"},
      {"hours + 2 < holes", "false"},
      {"by_hours == 2", "true"},
      {"part > 1", "true"},
      {"part > 2", "unknown"},
      {"part > 5", "false"},
  };
  for (const auto& [source, expected] : rows) {
    CAPTURE(source);
    CHECK(value_of(source) == expected);
  }
}

TEST_CASE("eval prints values as CEL writes them") {
  const std::pair<const char*, const char*> rows[] = {
      {"hours", "9"},
      {"litres", "1.25"},
      {"sex", "'male'"},
      {"kit", "['chair']"},
      {"kits", "['band', 'chair']"},
      {"change", "-1.25"},
      {"by_late", "3"},
      {"empty_hours", "unknown"},
      {"off_hours", "not applicable"},
      {"-hours / 2", "-4"},
      {"-hours % 2", "-1"},
      {"twice + 1", "19"},
      {"part", "unknown"},
      {"norm", "12"},
      {"2.0", "2.0"},
      {"perhaps ? 1 : 2", "unknown"},
  };
  for (const auto& [source, expected] : rows) {
    CAPTURE(source);
    CHECK(value_of(source) == expected);
  }
}

namespace {

const Pack& small_pack() {
  static const Pack pack = test::good_pack(R"(
questions:
  - {id: numb, ask: A, type: boolean}
  - {id: fever, ask: A, type: boolean}
  - {id: risk, ask: A, type: boolean, when: fever}
  - {id: hours, ask: A, type: integer, range: [0, 24], modifiable: lower}
  - {id: longest, ask: A, type: integer, range: [0, 600], modifiable: lower}
  - {id: gap, ask: A, type: integer, range: [0, 90], test: {setup: S, steps: [a], record: R, stop: Q}}
  - {id: minutes, ask: A, type: integer, range: [0, 60]}
  - {id: bones, ask: A, type: boolean}
triage:
  - {id: sign_fever, title: T, level: urgent, when: fever && risk, say: S, verified: false}
  - {id: sign_numb, title: T, level: emergency, when: numb, if_unknown: routine, say: S, verified: false}
contributors:
  - id: sitting
    title: Sitting
    evidence: limited
    prior: 50
    indicators:
      - tiers: [{when: hours >= 5, points: 2}, {when: hours > 8, points: 3}]
      - {when: longest > 60, points: 2}
    say: S
    verified: false
  - {id: tight, title: Tight, evidence: limited, prior: 40, indicators: [{when: gap > 30, points: 4}], say: S, verified: false}
contraindications:
  - {id: thin, when: bones, excludes: [bend], say: you have thin bones, verified: false}
activities:
  - {id: floor_stretch, kind: stretch, title: T, cue: C, why: W, dose: {days: 5}, minutes: 4, policy: gentle, not_if: [bend], easier: Bend less, evidence: limited, verified: false}
  - {id: chair_stretch, kind: stretch, title: T, cue: C, why: W, dose: {days: 5}, minutes: 4, policy: gentle, evidence: limited, verified: false}
  - {id: squat, kind: strength, title: T, cue: C, why: W, dose: {days: 3}, minutes: 6, policy: full, evidence: limited, verified: false}
  - {id: stand_up, kind: break, title: T, cue: C, why: W, dose: {days: 7}, policy: gentle, evidence: limited, verified: false}
plan:
  minutes: minutes
  default_minutes: 10
  easier_if: bones
  slots:
    - {for: sitting, pick: [stand_up]}
    - {for: tight, pick: [floor_stretch, chair_stretch]}
    - {for: tight, pick: [squat]}
)");
  return pack;
}

Assessment assess(std::initializer_list<std::pair<const char*, std::int64_t>> given) {
  return Engine(small_pack()).assess(answers(small_pack(), given));
}

std::string plan_text(const Plan& plan) {
  std::string text;
  for (const PlanItem& item : plan.items) {
    text += small_pack().activities[item.activity].id + (item.easier ? " (easier)" : "") + ":";
    for (const std::uint8_t day : item.days) text += fmt::format(" {}", day);
    text += "; ";
  }
  return text;
}

}  // namespace

TEST_CASE("an unanswered warning sign raises the floor and is listed with its questions") {
  const Triage triage = assess({{"fever", 0}}).triage;
  CHECK(triage.level == Level::routine);
  CHECK(triage.at_least == Level::self_care);
  CHECK(triage.could_be == Level::emergency);
  CHECK(triage.policy == PlanPolicy::gentle);
  CHECK(triage.signs.empty());
  REQUIRE(triage.undecided.size() == 1);
  CHECK(triage.undecided[0] == Undecided{1, {0}});
}

TEST_CASE("a gate that is open lists the gate and what is behind it") {
  const Triage triage = assess({{"numb", 0}}).triage;
  REQUIRE(triage.undecided.size() == 1);
  CHECK(triage.undecided[0] == Undecided{0, {1, 2}});
  CHECK(triage.level == Level::self_care);
  CHECK(triage.could_be == Level::urgent);
}

TEST_CASE("a follow-up answered without its gate is not used and keeps the sign undecided") {
  const Assessment found = assess({{"numb", 0}, {"risk", 1}});
  CHECK(found.triage.undecided.size() == 1);
  CHECK(found.ignored.empty());
  const Assessment closed = assess({{"numb", 0}, {"fever", 0}, {"risk", 1}});
  CHECK(closed.triage.undecided.empty());
  CHECK(closed.ignored == Indices{2});
}

TEST_CASE("triage is the highest true sign, most urgent first, and an emergency leaves no plan") {
  const Assessment found =
      assess({{"numb", 1}, {"fever", 1}, {"risk", 1}, {"hours", 9}, {"bones", 0}});
  CHECK(found.triage.level == Level::emergency);
  CHECK(found.triage.policy == PlanPolicy::none);
  REQUIRE(found.triage.signs.size() == 2);
  CHECK(found.triage.signs[0] == SignFinding{1, {0}});
  CHECK(found.triage.signs[1] == SignFinding{0, {1, 2}});
  CHECK(found.plan.items.empty());
  CHECK(found.plan.withheld.empty());
  CHECK(found.plan.week.empty());
}

TEST_CASE("the highest tier counts, whatever the order it is written in") {
  const Assessment found = assess({{"hours", 9}, {"longest", 120}, {"gap", 10}});
  REQUIRE(found.contributors.size() == 1);
  const ContributorFinding& sitting = found.contributors[0];
  CHECK(sitting.low == 50);
  CHECK(sitting.high == 50);
  CHECK_FALSE(sitting.measured);
  REQUIRE(sitting.because.size() == 2);
  CHECK(sitting.because[0] == IndicatorFinding{0, 1, {3}});
  CHECK(sitting.because[1] == IndicatorFinding{1, 0, {4}});
}

TEST_CASE("a score with blanks is an interval and names the questions that would settle it") {
  const Assessment found = assess({{"hours", 6}, {"gap", 31}});
  REQUIRE(found.contributors.size() == 2);
  CHECK(found.contributors[0].contributor == 1);  // tight: 40 * 4 / 5
  CHECK(found.contributors[0].low == 32);
  CHECK(found.contributors[0].measured);
  CHECK(found.contributors[1].low == 20);   // 50 * 2 / 5
  CHECK(found.contributors[1].high == 40);  // 50 * 4 / 5
  CHECK(found.contributors[1].questions == Indices{4});
}

TEST_CASE(
    "a contraindication that holds or is unknown withholds, and the next alternative steps in") {
  const auto with_bones = [](std::optional<std::int64_t> bones) {
    Response response = answers(
        small_pack(), {{"numb", 0}, {"fever", 0}, {"gap", 31}, {"hours", 9}, {"longest", 90}});
    if (bones) response.answers[7] = Answer{*bones, {}};
    return Engine(small_pack()).assess(response).plan;
  };
  CHECK(plan_text(with_bones(0)) ==
        "stand_up: 1 2 3 4 5 6 7; floor_stretch: 1 2 3 4 5; squat: 1 3 5; ");
  CHECK(with_bones(0).withheld.empty());
  CHECK(plan_text(with_bones(1)) ==
        "stand_up: 1 2 3 4 5 6 7; chair_stretch: 1 2 3 4 5; squat: 1 3 5; ");
  CHECK(with_bones(1).withheld == std::vector<Withheld>{{0, {0}, {}, {}}});
  CHECK(plan_text(with_bones({})) ==
        "stand_up: 1 2 3 4 5 6 7; chair_stretch: 1 2 3 4 5; squat: 1 3 5; ");
  CHECK(with_bones({}).withheld == std::vector<Withheld>{{0, {}, {0}, {7}}});
}

TEST_CASE("the plan keeps to the policy and to the minutes of a day") {
  const auto plan = [](std::int64_t minutes, bool numb_known) {
    Response response = answers(small_pack(), {{"fever", 0},
                                               {"gap", 31},
                                               {"hours", 9},
                                               {"longest", 90},
                                               {"bones", 0},
                                               {"minutes", minutes}});
    if (numb_known) response.answers[0] = Answer{0, {}};
    return plan_text(Engine(small_pack()).assess(response).plan);
  };
  CHECK(plan(10, true) == "stand_up: 1 2 3 4 5 6 7; floor_stretch: 1 2 3 4 5; squat: 1 3 5; ");
  CHECK(plan(9, true) == "stand_up: 1 2 3 4 5 6 7; floor_stretch: 1 2 3 4 5; ");
  CHECK(plan(3, true) == "stand_up: 1 2 3 4 5 6 7; ");
  CHECK(plan(10, false) == "stand_up: 1 2 3 4 5 6 7; floor_stretch: 1 2 3 4 5; ");
}

TEST_CASE("a lever is the nearest answer that lowers the scores most") {
  const Assessment found = assess({{"hours", 9}, {"longest", 90}, {"gap", 31}});
  REQUIRE(found.levers.size() == 2);
  CHECK(found.levers[0] == Lever{3, {9, {}}, {4, {}}, {{0, 50, 20}}});
  CHECK(found.levers[1] == Lever{4, {90, {}}, {60, {}}, {{0, 50, 30}}});
}

TEST_CASE(
    "the next question follows the pack's order and its conditions, and ends at an emergency") {
  const Engine engine(small_pack());
  std::vector<bool> passed(small_pack().questions.size(), false);
  Response response = empty_response(small_pack());
  CHECK(engine.next_question(response, passed) == Index{0});
  response.answers[0] = Answer{0, {}};
  CHECK(engine.next_question(response, passed) == Index{1});
  response.answers[1] = Answer{1, {}};
  CHECK(engine.next_question(response, passed) == Index{2});
  passed[2] = true;
  CHECK(engine.next_question(response, passed) == Index{3});
  response.answers[2] = Answer{1, {}};  // urgent: only how soon and what comforts matters now
  CHECK(engine.next_question(response, passed) == std::nullopt);
  response.answers[0] = Answer{1, {}};
  CHECK(engine.next_question(response, passed) == std::nullopt);
}

TEST_CASE("self-test that alone decides an urgent sign: it is asked while the sign is open") {
  const Pack pack = test::good_pack(R"(
questions:
  - {id: numb, ask: A, type: boolean}
  - {id: stands, ask: B, type: integer, range: [0, 9], test: {setup: S, steps: [T], record: R, stop: X}}
triage:
  - {id: by_test, title: T, level: urgent, when: stands < 3, if_unknown: urgent, say: S, verified: false}
  - {id: by_word, title: T, level: urgent, when: numb, if_unknown: urgent, say: S, verified: false}
)");
  const Engine engine(pack);
  const std::vector<bool> passed(pack.questions.size());
  Response response = empty_response(pack);
  CHECK((engine.open_questions(response, passed) == Indices{0}));
  response.answers[0] = Answer{0, {}};
  CHECK((engine.open_questions(response, passed) == Indices{1}));
  response.answers[0] = Answer{1, {}};  // no self-tests beside a sign that is true
  CHECK((engine.open_questions(response, passed) == Indices{}));
}
