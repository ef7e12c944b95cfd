// What can be asked, and single things of a pack.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "cli/present.h"
#include "engine/engine.h"
#include "rules/entries.h"
#include "support/expected_text.h"
#include "support/sample_assessment.h"
#include "wording/phrases.h"
#include "wording/question_words.h"

namespace lumbago {
namespace {

TEST_CASE("the questions in every format") {
  check_expected("questions.txt", render_questions(sample::pack(), Format::text, Style()));
  check_expected("questions.json", render_questions(sample::pack(), Format::json, Style()));
  check_expected("answers-schema.json",
                 render_questions(sample::pack(), Format::json_schema, Style()));
}

TEST_CASE("each kind of thing as text and as JSON") {
  std::string text;
  std::string json;
  for (const char* id :
       {"numb", "knee_deficit", "moods", "old", "stands_below", "mood", "new_numbness",
        "tight_hamstrings", "bones", "strap", "S02", "desk_worker"}) {
    CAPTURE(id);
    text += render_entity(sample::pack(), id, Format::text, Style()).value() + '\n';
    json += render_entity(sample::pack(), id, Format::json, Style()).value();
  }
  check_expected("show.txt", text);
  check_expected("show-json.txt", json);
}

// The sample pack with one entry of every section.
Pack pack_of_every_kind() {
  Pack pack = sample::pack();
  pack.regions = {{"ireland",
                   {0, 301, 1},
                   {"IE"},
                   "112",
                   {{HelplineKind::crisis, "116 123"}},
                   true,
                   {sample::s01}}};
  Assert promise;
  promise.id = "numb_is_urgent";
  promise.where = {0, 311, 1};
  promise.when = {"numb", {0, 312, 1}, sample::read(sample::numb)};
  promise.level_at_least = Level::urgent;
  promise.policy_at_least = PlanPolicy::comfort_only;
  promise.signs = {0};
  promise.not_activities = {sample::strap, sample::twist};
  promise.not_contributors = {sample::worry};
  promise.references = {sample::s02};
  pack.asserts = {promise};
  const Expr reached =
      sample::compare(ExprOp::greater_equal, sample::read(sample::age, ExprType::integer), 60);
  pack.steps = {
      {{0, 321, 1}, {"age >= 60", {0, 321, 1}, reached}, {0}, "Bones thin.", {sample::s03}}};
  return pack;
}

TEST_CASE("every entry of a pack can be shown, found by its name") {
  const Pack pack = pack_of_every_kind();
  for_each_section(pack, [&](Section section, const auto& entries) {
    CAPTURE(words_of(section).section);
    CHECK_FALSE(entries.empty());
    for (const auto& entry : entries) {
      const auto json = render_entity(pack, name_of(entry), Format::json, Style());
      REQUIRE(json.has_value());
      const std::string named = "\"kind\": \"" + std::string(words_of(section).kind) +
                                "\",\n  \"id\": \"" + name_of(entry) + "\"";
      CHECK(json->find(named) != std::string::npos);
    }
  });
}

TEST_CASE("a region, a promise and a declared step are shown with facts, place, sources and uses") {
  const Pack pack = pack_of_every_kind();
  std::string text;
  for (const char* name : {"ireland", "numb_is_urgent", "age >= 60", "S02", "S03"})
    text += render_entity(pack, name, Format::text, Style()).value() + '\n' +
            render_entity(pack, name, Format::json, Style()).value();
  check_expected("show-promises.txt", text);
}

TEST_CASE("ids of every section are offered; declared steps have none") {
  const std::vector<std::string> ids = all_ids(pack_of_every_kind());
  const auto offers = [&](const char* id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  CHECK(offers("numb"));
  CHECK(offers("ireland"));
  CHECK(offers("numb_is_urgent"));
  CHECK_FALSE(offers("age >= 60"));
}

TEST_CASE("an id that nothing has") {
  CHECK_FALSE(render_entity(sample::pack(), "nothing", Format::text, Style()).has_value());
  CHECK_FALSE(render_entity(sample::pack(), "", Format::json, Style()).has_value());
}

TEST_CASE("the plan's own rules are named as users") {
  Pack pack = sample::pack();
  pack.plan.minutes_question = sample::worry_a;
  const auto shows = [&](const char* id, const std::string& words) {
    return render_entity(pack, id, Format::text, Style()).value().find(words) != std::string::npos;
  };
  CHECK(shows("age", "- the plan's own rules"));
  CHECK(shows("water", "- the plan's own rules"));
  CHECK(shows("worry_a", "- the plan's own rules"));
  CHECK_FALSE(shows("worry_b", "- the plan's own rules"));
}

TEST_CASE("many users of one kind are counted in text, and all named in JSON") {
  Pack pack = sample::pack();
  const Case example = pack.cases[0];
  for (int i = 1; i < 13; ++i) {
    pack.cases.push_back(example);
    pack.cases.back().id = "case_" + std::to_string(i);
  }
  const std::string text = render_entity(pack, "kit", Format::text, Style()).value();
  CHECK(text.substr(text.find("- case")) == "- case: desk_worker, case_1, case_2 and 10 more\n");
  const std::string json = render_entity(pack, "kit", Format::json, Style()).value();
  CHECK(json.find("\"case_12\"") != std::string::npos);
}

TEST_CASE("a report made from few answers names the first open signs and counts the others") {
  Pack pack = sample::pack();
  Assessment assessment = sample::assessment();
  for (int i = 0; i < 8; ++i) {
    pack.triage.push_back(pack.triage[0]);
    assessment.triage.undecided.push_back(
        {static_cast<Index>(pack.triage.size() - 1),
         {sample::age, sample::sex, sample::numb, sample::kit, sample::words}});
  }
  Style style;
  const auto report = [&] {
    return render_assessment(Engine(pack), sample::response(), assessment, Format::markdown, style);
  };
  CHECK(report().find("- **New numbness (warning sign, emergency):**\n"
                      "  - How old are you?\n"
                      "  - What sex are you?\n"
                      "  - Is there new numbness?\n"
                      "  - and 2 more questions\n"
                      "- and 3 more warning signs\n"
                      "- **Tight hamstrings (score 20 to 40):**\n") != std::string::npos);
  style.explain = true;
  CHECK(report().find("more warning sign") == std::string::npos);
  CHECK(report().find("more questions") == std::string::npos);
}

TEST_CASE("answers as a person would say them") {
  const Pack pack = sample::pack();
  const auto said = [&](Index question, Answer answer) {
    return answer_text(pack.questions[question], answer, Words());
  };
  CHECK(said(sample::numb, {1, ""}) == "yes");
  CHECK(said(sample::numb, {0, ""}) == "no");
  CHECK(said(sample::age, {40, ""}) == "40 years");
  CHECK(said(sample::age, {1, ""}) == "1 year");
  CHECK(said(sample::sitting, {9000, ""}) == "9 hours");
  CHECK(said(sample::sitting, {9250, ""}) == "9.25 hours");
  CHECK(said(sample::deficit, {30, ""}) == "30 degrees");
  CHECK(said(sample::worry_a, {2, ""}) == "2");
  CHECK(said(sample::sex, {0, ""}) == "Female");
  CHECK(said(sample::kit, {0, ""}) == "none of them");
  CHECK(said(sample::kit, {1, ""}) == "A firm chair");
  CHECK(said(sample::kit, {3, ""}) == "A firm chair and A strap");
  CHECK(said(sample::words, {0, "as it came"}) == "as it came");
}

TEST_CASE("units are said in words") {
  Question question = sample::question("q", 1, QuestionType::integer, "?");
  const auto said = [&](const char* unit, std::int64_t number) {
    question.unit = unit;
    return answer_text(question, {number, ""}, Words());
  };
  CHECK(said("wk", 1) == "1 week");
  CHECK(said("mo", 3) == "3 months");
  CHECK(said("d", 2) == "2 days");
  CHECK(said("min", 30) == "30 minutes");
  CHECK(said("s", 45) == "45 seconds");
  CHECK(said("L", 1) == "1 litre");
  CHECK(said("kg", 80) == "80 kg");
  CHECK(said("{count}", 8) == "8");
  CHECK(said("{cups}", 8) == "8 cups");
  CHECK(said("", 8) == "8");
}

// The dose as `lumbago show` says it.
std::string dose_said(const Dose& dose) {
  Pack pack = sample::pack();
  pack.activities[sample::strap].dose = dose;
  const std::string text = render_entity(pack, "strap", Format::text, Style()).value();
  const std::size_t start = text.find("- Dose: ") + 8;
  return text.substr(start, text.find('\n', start) - start);
}

TEST_CASE("doses in words") {
  const Range one{1, 1};
  const Range two{2, 2};
  const Range some{8, 12};
  CHECK(dose_said({two, {}, Range{30, 30}, {}, {}, {}, 5, true}) ==
        "2 times 30 seconds each side, 5 days a week");
  CHECK(dose_said({two, some, {}, {}, {}, {}, 3, false}) == "2 sets of 8 to 12, 3 days a week");
  CHECK(dose_said({one, some, Range{5, 5}, {}, {}, {}, 1, false}) ==
        "1 set of 8 to 12, each held for 5 seconds, 1 day a week");
  CHECK(dose_said({one, some, Range{5, 5}, {}, {}, {}, 7, true}) ==
        "1 set of 8 to 12 each side, each held for 5 seconds, every day");
  CHECK(dose_said({{}, {}, {}, Range{5, 15}, {}, {}, 7, false}) == "5 to 15 minutes, every day");
  CHECK(dose_said({two, {}, {}, Range{5, 5}, {}, {}, 7, false}) == "2 times 5 minutes, every day");
  CHECK(dose_said({{}, {}, {}, one, Range{30, 45}, {}, 7, false}) ==
        "1 minute, every 30 to 45 minutes, every day");
  CHECK(dose_said({{}, {}, {}, {}, {}, Range{150, 250}, 7, false}) ==
        "150 to 250 ml at a time, every day");
  CHECK(dose_said({two, {}, {}, {}, {}, {}, 7, false}) == "2 sets, every day");
  CHECK(dose_said({{}, one, {}, {}, {}, {}, 2, true}) == "1 time each side, 2 days a week");
  CHECK(dose_said({{}, {}, Range{30, 60}, {}, {}, {}, 7, true}) ==
        "30 to 60 seconds each side, every day");
  CHECK(dose_said({{}, {}, {}, {}, {}, {}, 7, true}) == "each side, every day");
  CHECK(dose_said({{}, {}, {}, {}, {}, {}, 7, false}) == "every day");
}

}  // namespace
}  // namespace lumbago
