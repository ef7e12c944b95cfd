// Packs that must be refused, with the whole text of what the author sees.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include "pack/builder.h"
#include "support/pack_image.h"
#include "support/pack_text.h"

using namespace lumbago;
using test::errors_of;
using test::pack_head;

namespace {

// The error text for `pack_head` and `text`, whose first line is line 12.
std::string with_head(const std::string& text) { return errors_of(pack_head + text); }

const char* const one_question = "questions:\n  - {id: flag, ask: A, type: boolean}\n";

}  // namespace

TEST_CASE("a small pack is read whole") {
  const Pack pack = test::good_pack(R"(questions:
  - id: hours
    ask: How long
    why: It matters.
    type: integer
    unit: h
    range: [0, 24]
    modifiable: lower
  - {id: worse, ask: Worse, type: boolean, when: hours > 4}
triage:
  - {id: sign, title: T, level: urgent, when: worse, if_unknown: routine, say: Go, verified: true, references: [S1]}
contributors:
  - id: sitting
    title: Sitting
    evidence: limited
    prior: 50
    indicators:
      - tiers: [{when: hours > 8, points: 3}, {when: hours >= 5, points: 2}]
      - {when: worse, points: 1}
    say: It may.
    verified: false
contraindications:
  - {id: bad, when: worse, excludes: [hard], say: it is worse, verified: false}
activities:
  - {id: walk, kind: aerobic, title: Walk, cue: Walk, why: Good, dose: {minutes: [5, 15], days: 5}, minutes: 10, policy: gentle, not_if: [hard], evidence: moderate, verified: false}
plan:
  slots: [{for: sitting, pick: [walk]}]
  recheck_weeks: [2, 6]
)");
  REQUIRE(pack.questions.size() == 2);
  CHECK(pack.questions[0].unit == "h");
  CHECK(pack.questions[0].max == 24);
  CHECK(pack.questions[0].modifiable == Modifiable::lower);
  CHECK(pack.questions[1].when->source == "hours > 4");
  CHECK(pack.triage[0].policy == PlanPolicy::comfort_only);
  CHECK(pack.triage[0].if_unknown == Level::routine);
  CHECK(pack.triage[0].references == Indices{0});
  CHECK(pack.contributors[0].indicators.size() == 2);
  CHECK(pack.contributors[0].indicators[0].tiers[0].points == 3);
  CHECK(pack.contributors[0].saturates == 5);
  CHECK(pack.activities[0].contraindications == Indices{0});
  CHECK(pack.activities[0].dose.minutes == Range{5, 15});
  CHECK(pack.plan.slots[0].contributor == Index{0});
  CHECK(pack.plan.recheck_weeks == std::vector<std::int64_t>{2, 6});
  CHECK(pack.sha256.size() == 64);
}

TEST_CASE("YAML that a pack never needs is refused") {
  struct Row {
    const char* name;
    std::string text;
    const char* expected;
  };
  const Row rows[] = {
      {"unclosed quote", "pack:\n  id: \"x\n  version: 1\nquestions:\n  - id: y\"\n",
       "test.yaml:2:7: error: this quoted text is not closed on its line\n    id: \"x\n        "
       "^\n"},
      {"duplicate key", "pack:\n  id: x\n  id: y\n",
       "test.yaml:3:3: error: duplicate key 'id'\n    id: y\n    ^\n"},
      {"duplicate section", "questions: []\nquestions: []\n",
       "test.yaml:2:1: error: duplicate key 'questions'\n  questions: []\n  ^\n"},
      {"second document", "pack: {}\n---\npack: {}\n",
       "test.yaml:2:1: error: a pack file holds one document\n  ---\n  ^\n"},
      {"anchor", "pack: &a {}\n",
       "test.yaml:1:7: error: anchors are not part of a pack\n  pack: &a {}\n        ^\n"},
      {"alias", "pack: &a {}\nplan: *a\n",
       "test.yaml:1:7: error: anchors are not part of a pack\n  pack: &a {}\n        ^\n"
       "test.yaml:2:7: error: aliases are not part of a pack\n  plan: *a\n        ^\n"},
      {"tag", "pack: !!map {}\n",
       "test.yaml:1:7: error: tags are not part of a pack\n  pack: !!map {}\n        ^\n"},
      {"directive", "%YAML 1.2\n---\npack: {}\n",
       "test.yaml:1:1: error: directives are not part of a pack\n  %YAML 1.2\n  ^\n"
       "test.yaml:2:1: error: a pack file holds one document\n  ---\n  ^\n"},
      {"tab", "pack:\n\tid: x\n",
       "test.yaml:2:1: error: a tab; indent and separate with spaces\n  \xEF\xBF\xBD"
       "id: x\n  ^\n"},
      {"text over two lines", "pack:\n  id: a\n    b\n",
       "test.yaml:2:7: error: plain text must stand on one line; use '>-' for longer text\n    id: "
       "a\n        ^\n"},
      {"key that is a list", "? [a]\n: b\n",
       "test.yaml:1:3: error: a key must be a plain word\n  ? [a]\n    ^\n"},
      {"one comma", ",",
       "test.yaml:1:1: error: a pack file holds one document, and this is not part of the first\n  "
       ",\n  ^\n"},
      {"not YAML", "pack: {a\n", "test.yaml:2:1: error: not YAML: end of map flow not found\n"},
      {"not UTF-8", "pack: \xFF\n",
       "test.yaml:1:1: error: this line is not UTF-8\n  pack: \xEF\xBF\xBD\n  ^\n"},
      {"a list at the top", "- a\n",
       "test.yaml:1:1: error: the top level of a pack file is a mapping of sections\n  - a\n  ^\n"
       "test.yaml:1:1: error: no file of the pack has the section 'pack'\n  - a\n  ^\n"},
      {"lost lines", "- a\nb: c\n",
       "test.yaml:2:1: error: a pack file holds one document, and this is not part of the first\n  "
       "b: c\n  ^\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(errors_of(row.text) == row.expected);
  }
}

TEST_CASE("places in one long line are found without going through the line for each") {
  constexpr std::uint32_t count = 100'000;
  std::string list = "[";
  for (std::uint32_t i = 0; i < count; ++i) list += "\u00e9,";
  const auto source = make_source("long.yaml", list + "]");
  REQUIRE(source.ok());
  const auto tree = read_yaml(*source, 0);
  REQUIRE(tree.ok());
  REQUIRE(tree->items.size() == count);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (tree->items[i].where != Location{0, 1, 2 * i + 2}) FAIL(i);
    if (source->byte_of(0, 2 * i + 2) != 3 * i + 1) FAIL(i);
  }
}

TEST_CASE("10,000 faults in one line do not keep the line 10,000 times") {
  std::string line = "pack: {";
  for (int i = 0; i < 10'000; ++i) line += fmt::format("key{:05}: 1, ", i);
  auto source = make_source("long.yaml", line + "}");
  REQUIRE(source.ok());
  const auto pack = build_pack({std::move(*source)}, "long.yaml");
  REQUIRE(!pack.ok());
  std::size_t kept = 0;
  std::vector<Diagnostic> unknown;
  for (const Diagnostic& error : pack.errors()) {
    kept += error.source.size();
    if (error.message.starts_with("unknown key")) unknown.push_back(error);
  }
  REQUIRE(unknown.size() == 10'000);
  CHECK(kept < std::size_t{20} << 20);
  CHECK(to_text(unknown[5'000]) ==
        "long.yaml:1:65008: error: unknown key 'key05000' in 'pack'\n"
        "  ... key04997: 1, key04998: 1, key04999: 1, key05000: 1, key05001: 1, key05002: 1, "
        "key05003: 1, key05004...\n"
        "                                             ^~~~~~~~\n");
}

TEST_CASE("types are read as they are written, never guessed") {
  struct Row {
    const char* value;
    const char* expected;
  };
  const Row rows[] = {
      {"5", "no error"},
      {"017", "'prior' takes a whole number, not '017'"},
      {"+5", "'prior' takes a whole number, not '+5'"},
      {"0x10", "'prior' takes a whole number, not '0x10'"},
      {"5.0", "'prior' takes a whole number, not '5.0'"},
      {"\"5\"", "'prior' takes a whole number, not quoted text"},
      {".nan", "'prior' takes a whole number, not '.nan'"},
      {"no", "'prior' takes a whole number, not 'no'"},
      {"[5]", "'prior' takes a whole number, not a list"},
      {"101", "'prior' is 101, outside 0 to 100"},
      {"null", "contributor 'c' needs 'prior'"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.value);
    const auto pack = test::pack_from(
        pack_head + one_question +
        "contributors:\n  - {id: c, title: T, evidence: limited, prior: " + row.value +
        ", indicators: [{when: flag, points: 1}], say: S, verified: false}\n");
    CHECK((pack ? "no error" : pack.errors()[0].message) == row.expected);
  }
}

TEST_CASE("every fault of a pack is reported at once, by place") {
  CHECK(with_head(R"(questions:
  - {id: flag, ask: A, type: bolean}
  - {id: hours, ask: A, type: integer}
  - {id: flag, ask: A, type: boolean, whn: true}
triage:
  - {id: sign, title: T, level: emergency, policy: gentle, when: flg, say: S, verified: true}
activites: []
)") == "test.yaml:13:30: error: 'type' takes boolean, integer, decimal, choice, choices, text, not "
       "'bolean' (did you mean 'boolean'?)\n"
       "    - {id: flag, ask: A, type: bolean}\n"
       "                               ^~~~~~\n"
       "test.yaml:14:5: error: question 'hours' needs 'range'\n"
       "    - {id: hours, ask: A, type: integer}\n"
       "      ^\n"
       "test.yaml:15:10: error: duplicate id 'flag', first used at test.yaml:13\n"
       "    - {id: flag, ask: A, type: boolean, whn: true}\n"
       "           ^~~~\n"
       "test.yaml:15:39: error: unknown key 'whn' in question '' (did you mean 'when'?)\n"
       "    - {id: flag, ask: A, type: boolean, whn: true}\n"
       "                                        ^~~\n"
       "test.yaml:17:5: error: warning sign 'sign' needs 'references'\n"
       "    - {id: sign, title: T, level: emergency, policy: gentle, when: flg, say: S, verified: "
       "true}\n"
       "      ^\n"
       "test.yaml:17:5: error: 'sign' is emergency, so its policy must be at least none\n"
       "    - {id: sign, title: T, level: emergency, policy: gentle, when: flg, say: S, verified: "
       "true}\n"
       "      ^\n"
       "test.yaml:17:66: error: no question or value is called 'flg' (did you mean 'flag'?)\n"
       "    - {id: sign, title: T, level: emergency, policy: gentle, when: flg, say: S, verified: "
       "true}\n"
       "                                                                   ^~~\n"
       "test.yaml:18:1: error: unknown section 'activites' (did you mean 'activities'?)\n"
       "  activites: []\n"
       "  ^~~~~~~~~\n");
}

TEST_CASE("only a slot of the plan reads scores, and only against a number") {
  const std::string known =
      "questions:\n  - {id: flag, ask: A, type: boolean}\n"
      "contributors:\n  - {id: c, title: T, evidence: limited, prior: 50, indicators: "
      "[{when: flag, points: 1}], say: S, verified: false}\n"
      "activities:\n  - {id: a, kind: advice, title: T, cue: C, why: W, dose: {}, policy: full, "
      "evidence: limited, verified: false}\n";
  const auto slot = [&](const std::string& when) {
    return errors_of(pack_head + known + "plan:\n  slots: [{when: \"" + when + "\", pick: [a]}]\n");
  };
  CHECK(slot("c.low >= 40") == "no error");
  CHECK(slot("flag || !(40 > c.high)") == "no error");
  CHECK(slot("c.low >= c.high") ==
        "test.yaml:19:19: error: a score can only be compared with a whole number\n"
        "    slots: [{when: \"c.low >= c.high\", pick: [a]}]\n"
        "                    ^~~~~~~~~~~~~~~\n");
  CHECK(slot("c.low + 1 >= 4").find("error: a score can only be compared with a whole number") !=
        std::string::npos);
  CHECK(slot("c.low in [1, 2]").find("error: a score can only be compared with a whole number") !=
        std::string::npos);
  CHECK(slot("c.low > 50") ==
        "test.yaml:19:19: error: this is never true, whatever the answers\n"
        "    slots: [{when: \"c.low > 50\", pick: [a]}]\n"
        "                    ^~~~~~~~~~\n");
  CHECK(slot("c.lo > 5") ==
        "test.yaml:19:19: error: no question or value is called 'c.lo' (did you mean 'c.low'?)\n"
        "    slots: [{when: \"c.lo > 5\", pick: [a]}]\n"
        "                    ^~~~\n");
  CHECK(errors_of(pack_head + known + "derived: [{id: d, value: c.low > 5}]\n") ==
        "test.yaml:18:26: error: no question or value is called 'c.low'\n"
        "  derived: [{id: d, value: c.low > 5}]\n"
        "                           ^~~~~\n");
}

TEST_CASE("regions say whom to call") {
  const auto regions = [](const std::string& entries) {
    return test::pack_from(pack_head + one_question + "regions:\n" + entries);
  };
  const std::string elsewhere = "  - {id: rest, emergency: \"112\", verified: false}\n";
  const auto good = regions(
      "  - {id: uk, territories: [GB, UK], emergency: \"999\", helplines: [{for: advice, number: "
      "\"111\"}, {for: crisis, number: \"+44 0-1\"}], verified: true, references: [S2]}\n" +
      elsewhere);
  REQUIRE(good);
  const Region uk{"uk",
                  {0, 15, 5},
                  {"GB", "UK"},
                  "999",
                  {{HelplineKind::advice, "111"}, {HelplineKind::crisis, "+44 0-1"}},
                  true,
                  {1}};
  CHECK(good->regions[0] == uk);
  CHECK(good->regions[1].emergency == "112");
  CHECK(good->regions[1].territories.empty());

  const auto first_fault = [&](const std::string& entries) {
    const auto pack = regions(entries);
    return pack ? "no fault" : pack.errors()[0].message;
  };
  const std::string head = "  - {id: uk, verified: false, emergency: \"999\", ";
  CHECK(first_fault(head + "territories: [gb]}\n" + elsewhere) ==
        "'gb' is not a territory: two capital letters, as in 'GB'");
  CHECK(first_fault(head + "territories: [GB, GB]}\n" + elsewhere) ==
        "'GB' stands in region 'uk' and in region 'uk'");
  CHECK(first_fault(head + "territories: [GB]}\n") ==
        "one region must have no 'territories': it is for everywhere else");
  CHECK(first_fault(head + "territories: []}\n" + elsewhere) ==
        "region 'rest' has no 'territories', and neither has 'uk'; only one can be for everywhere "
        "else");
  CHECK(first_fault(head + "helplines: [{for: adivce, number: \"1\"}]}\n") ==
        "'for' takes advice, crisis, not 'adivce'");
  CHECK(first_fault("  - {id: rest, emergency: call, verified: false}\n") ==
        "'call' is not a telephone number: digits, spaces, '+' and '-'");
  CHECK(first_fault("  - {id: rest, emergency: \"112\"}\n") == "region 'rest' needs 'verified'");
}

TEST_CASE("the id of a pack is an id, as it names files") {
  const auto errors_of_id = [](const std::string& id) {
    std::string head = test::pack_head;
    head.replace(head.find("test_pack"), 9, id);
    const auto pack = test::pack_from(head + "questions: [{id: q, ask: A, type: boolean}]\n");
    return pack ? "no error" : to_text(pack.errors());
  };
  CHECK(errors_of_id("a_b2") == "no error");
  CHECK(errors_of_id(std::string(64, 'a')) == "no error");
  for (const std::string& id :
       {std::string("a/b"), std::string("x/../../../evil"), std::string("../x"), std::string("A"),
        std::string("low-back"), std::string("2a"), std::string(65, 'a')}) {
    CAPTURE(id);
    CHECK(errors_of_id(id).starts_with("test.yaml:2:7: error: '" + id +
                                       "' is not an id: small letters, digits and '_', a letter "
                                       "first\n"));
  }
}

TEST_CASE("which answers are worse is stated, or follows from which are better") {
  const auto worse = [](const std::string& fields) {
    return test::good_pack("questions:\n  - {id: q, ask: A, type: " + fields + "}\n")
        .questions[0]
        .worse;
  };
  CHECK(worse("boolean") == Worse::neither);
  CHECK(worse("boolean, modifiable: lower") == Worse::higher);
  CHECK(worse("boolean, modifiable: higher") == Worse::lower);
  CHECK(worse("boolean, modifiable: either") == Worse::neither);
  CHECK(worse("boolean, worse: higher") == Worse::higher);
  CHECK(worse("boolean, modifiable: lower, worse: neither") == Worse::neither);
  CHECK(worse("choices, options: [{id: a, say: A}], modifiable: lower") == Worse::neither);
}

TEST_CASE("what makes no sense is refused") {
  struct Row {
    const char* name;
    std::string text;
    const char* message;
  };
  const std::string hours = "questions:\n  - {id: hours, ask: A, type: integer, range: [0, 24]}\n";
  const auto hours_answered = [](const std::string& baselines) {
    return "questions:\n  - {id: hours, ask: A, type: integer, range: [0, 24], baselines: " +
           baselines + "}\n";
  };
  const Row rows[] = {
      {"a question that reads a later one",
       "questions:\n  - {id: a, ask: A, type: boolean, when: b}\n  - {id: b, ask: A, type: "
       "boolean}\n",
       "'when' of 'a' reads 'b', which is not asked before it"},
      {"a question that reads a later one through a name",
       "questions:\n  - {id: a, ask: A, type: boolean, when: d}\n  - {id: b, ask: A, type: "
       "boolean}\nderived:\n  - {id: d, value: \"!b\"}\n",
       "'when' of 'a' reads 'b', which is not asked before it"},
      {"an id that is a word of the language", "questions:\n  - {id: in, ask: A, type: boolean}\n",
       "'in' is a word of the condition language"},
      {"an id in capitals", "questions:\n  - {id: Age, ask: A, type: boolean}\n",
       "'Age' is not an id: small letters, digits and '_', a letter first"},
      {"a condition that is a number",
       hours + "contributors:\n  - {id: c, title: T, evidence: limited, prior: 5, indicators: "
               "[{when: hours, points: 1}], say: S, verified: false}\n",
       "a condition must be yes or no, and this is not"},
      {"a direction that is none", "questions:\n  - {id: q, ask: A, type: boolean, worse: up}\n",
       "'worse' takes lower, higher, neither, not 'up'"},
      {"a direction of a list",
       "questions:\n  - {id: q, ask: A, type: choices, options: [{id: a, say: A}], worse: lower}\n",
       "'worse' is only for answers that have an order"},
      {"a floor above its level",
       std::string(one_question) + "triage:\n  - {id: s, title: T, level: routine, when: flag, "
                                   "if_unknown: urgent, say: S, verified: false}\n",
       "'if_unknown' of 's' is above its level"},
      {"a tag that nothing excludes",
       std::string(one_question) +
           "activities:\n  - {id: a, kind: advice, title: T, cue: C, why: W, dose: {}, policy: "
           "full, not_if: [prone], evidence: limited, verified: false}\n",
       "no contraindication excludes 'prone'"},
      {"a stretch under comfort_only",
       std::string(one_question) +
           "activities:\n  - {id: a, kind: stretch, title: T, cue: C, why: W, dose: {}, minutes: "
           "3, policy: comfort_only, evidence: limited, verified: false}\n",
       "activity 'a' is stretch, so it cannot be given under comfort_only"},
      {"rows that match the same answers",
       hours + "tables:\n  - {id: t, title: T, by: [hours], rows: [{hours: [0, 5], value: 1}, "
               "{hours: [5, 9], value: 2}], verified: false}\n",
       "two rows of table 't' match the same answers"},
      {"an item twice in a scale",
       hours + "scales:\n  - {id: s, title: T, scoring: sum, missing: all, items: [hours, hours], "
               "verified: false}\n",
       "an item stands twice in scale 's'"},
      {"a weight of nothing",
       hours + "scales:\n  - {id: s, title: T, scoring: sum, missing: all, items: [{question: "
               "hours, weight: 0}], verified: false}\n",
       "'weight' must be above 0 and at most 100"},
      {"more places than a score has",
       hours + "scales:\n  - {id: s, title: T, scoring: mean, places: 3, missing: all, items: "
               "[hours], verified: false}\n",
       "'places' is 3, outside 0 to 2"},
      {"a part of a part",
       hours + "scales:\n  - {id: s, title: T, scoring: sum, missing: all, items: [hours], "
               "part_of: s, verified: false}\n",
       "scale 's' is part of 's', which is itself a part"},
      {"points that leave 64 bits",
       "questions:\n  - {id: hours, ask: A, type: integer, range: [0, 1000000000]}\nscales:\n  - "
       "{id: s, title: T, scoring: sum, missing: all, items: [{question: hours, weight: 99.999}], "
       "verified: false}\n",
       "scale 's' has too many points"},
      {"a group of one",
       std::string(one_question) + "groups:\n  - {id: g, ask: A, questions: [flag]}\n",
       "group 'g' must have 2 to 24 questions"},
      {"a group in which one question waits for another",
       std::string(one_question) + "  - {id: more, ask: A, type: boolean, when: flag}\n"
                                   "groups:\n  - {id: g, ask: A, questions: [flag, more]}\n",
       "'when' of 'more' reads 'flag', which stands in the same group"},
      {"a case that expects nothing",
       std::string(one_question) + "cases:\n  - {id: c, answers: {flag: true}, expect: {}}\n",
       "'expect' of 'c' expects nothing"},
      {"a case out of range",
       hours + "cases:\n  - {id: c, answers: {hours: 25}, expect: {level: self_care}}\n",
       "'hours' is outside the range of the question"},
      {"a baseline that is none",
       hours + "cases:\n  - {id: c, from: usual, expect: {level: self_care}}\n",
       "no baseline is called 'usual'"},
      {"a baseline without answers", hours + "baselines:\n  - {id: usual}\n",
       "no question says what is answered in baseline 'usual'"},
      {"a baseline with an answer out of range",
       hours_answered("{usual: 25}") + "baselines:\n  - {id: usual}\n",
       "'hours' is outside the range of the question"},
      {"a baseline that leaves a question open",
       hours_answered("{usual: null}") + "baselines:\n  - {id: usual}\n",
       "'hours' takes a whole number, not nothing"},
      {"an answer of a baseline that there is not",
       hours_answered("{usually: 5}") + "baselines:\n  - {id: usual}\n",
       "no baseline is called 'usually'"},
      {"answers of a baseline in the baseline",
       hours_answered("{usual: 5}") + "baselines:\n  - {id: usual, answers: {hours: 5}}\n",
       "unknown key 'answers' in baseline 'usual'"},
      {"a baseline that starts from a later one",
       hours_answered("{usual: 5, other: 6}") + "baselines:\n  - {id: usual, from: other}\n"
                                                "  - {id: other}\n",
       "'from' of 'usual' names a baseline that does not stand before it"},
      {"a case that takes back what its baseline does not say",
       hours + "  - {id: more, ask: A, type: boolean, baselines: {usual: true}}\n"
               "baselines:\n  - {id: usual}\ncases:\n"
               "  - {id: c, from: usual, answers: {hours: null}, expect: {level: self_care}}\n",
       "baseline 'usual' does not answer 'hours', so there is nothing to take back"},
      {"a case with nothing to start from that takes an answer back",
       hours + "cases:\n  - {id: c, answers: {hours: null}, expect: {level: self_care}}\n",
       "'hours' takes a whole number, not nothing"},
      {"a case with no answers and no baseline",
       hours + "cases:\n  - {id: c, expect: {level: self_care}}\n", "case 'c' needs 'answers'"},
      {"no questions", "", "the pack asks no questions"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto pack = test::pack_from(pack_head + row.text);
    REQUIRE(!pack);
    CHECK(pack.errors()[0].message == row.message);
  }
}

TEST_CASE("a case is written over the answers of its baseline") {
  const Pack pack = test::good_pack(R"(questions:
  - {id: hours, ask: A, type: integer, range: [0, 24], baselines: {brief: 5}}
  - {id: flag, ask: A, type: boolean, baselines: {brief: true, less: null}}
  - {id: more, ask: A, type: boolean, when: flag, baselines: {usual: false}}
baselines:
  - {id: brief}
  - {id: usual, from: brief}
  - {id: less, from: usual}
cases:
  - {id: same, from: usual, expect: {level: self_care}}
  - {id: other, from: usual, answers: {hours: 7, flag: null}, expect: {level: self_care}}
  - {id: fewer, from: less, expect: {level: self_care}}
)");
  using Answers = std::vector<CaseAnswer>;
  CHECK(pack.cases[0].answers == Answers{{0, 5, {}, true}, {1, 1, {}, true}, {2, 0, {}, true}});
  CHECK(pack.cases[1].answers == Answers{{2, 0, {}, true}, {0, 7, {}, false}});
  CHECK(pack.cases[2].answers == Answers{{0, 5, {}, true}, {2, 0, {}, true}});
}

TEST_CASE("an image holds the whole pack") {
  const Pack pack = test::good_pack(R"(questions:
  - {id: flag, ask: A, type: boolean, sensitive: true, lasts: true, baselines: {usual: true}, test: {setup: S, steps: [a, b], record: R, skip_if: [x], stop: Q, seconds: 30, counts_up: true}}
  - {id: other, ask: A, help: H, why: W, type: boolean, when: flag}
  - {id: sex, ask: A, type: choice, options: [{id: f, say: F, score: 3}, {id: m, say: M}]}
tables:
  - {id: t, title: T, by: [sex], rows: [{sex: [f, m], value: 1.5}], verified: true, references: [S1]}
scales:
  - {id: s, title: T, scoring: mean, missing: {at_least: 1}, places: 1, items: [{question: sex, reverse: true, weight: 0.5}], bands: [{from: 1, id: b, say: B}], change: {points: 2, percent: 30, both: true, better: higher}, licence: free, verified: false}
baselines:
  - {id: usual}
cases:
  - {id: c, title: T, from: usual, answers: {sex: m}, expect: {level: self_care, scales: {s: null}}}
)");
  CHECK(test::from_image(pack) == pack);
}
