// A visit with an earlier result beside it: what a report says must fit what has become of the
// scores.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "base/file.h"
#include "builtin/builtin.h"
#include "cli/present.h"
#include "engine/engine.h"
#include "response/answers.h"

namespace lumbago {
namespace {

// A young runner who is well but for the pain, which was `before` (thousandths) at an earlier
// visit.
Response runner(std::int64_t before) {
  const std::string path = "tests/answers/people/young-runner.json";
  const Result<std::string> json = read_file(path, answers_limit);
  REQUIRE_MESSAGE(json.ok(), path);
  Result<Response> response = read_answers(builtin_pack(), *json, path);
  REQUIRE_MESSAGE(response.ok(), path);
  response->previous.resize(builtin_pack().scales.size());
  for (std::size_t i = 0; i < builtin_pack().scales.size(); ++i)
    if (builtin_pack().scales[i].id == "nrs") response->previous[i] = before;
  return std::move(*response);
}

Response answered(Response response, std::string_view id, std::int64_t number) {
  for (std::size_t i = 0; i < builtin_pack().questions.size(); ++i)
    if (builtin_pack().questions[i].id == id) response.answers[i] = Answer{number, {}};
  return response;
}

// With the earlier result, which was so many weeks ago if that is known.
Response compared(Response response, std::optional<std::int64_t> weeks) {
  Engine(builtin_pack()).compare(response, response.previous, weeks);
  return response;
}

Level level(const Response& response) { return Engine(builtin_pack()).triage(response).level; }

std::string report(const Response& response) {
  const Engine engine(builtin_pack());
  Style style;
  style.width = 400;  // no sentence is broken
  return render_assessment(builtin_pack(), response, engine.assess(response), Format::text, style);
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string first_lines(const std::string& text) {
  std::size_t end = 0;
  for (int line = 0; line < 8 && end != std::string::npos; ++line) end = text.find('\n', end + 1);
  return text.substr(0, end);
}

}  // namespace

TEST_CASE("bug: self-care fitted above no clear change") {
  const std::string text = report(answered(runner(3000), "pain_now", 3));
  CHECK(says(text, "Since last time"));
  CHECK(says(text, "3 before, 3 now. That is no clear change"));
  CHECK(says(first_lines(text), "Not clearly better yet: change one thing"));
  CHECK(says(
      first_lines(text),
      "Change one thing in your plan, then check again. If the pain has lasted for more than"));
  CHECK(!says(text, "Self-care fits"));
}

TEST_CASE("bug: self-care fitted above a score that was worse") {
  const std::string text = report(answered(runner(1000), "pain_now", 5));
  CHECK(says(text, "1 before, 5 now. That is worse."));
  CHECK(says(first_lines(text), "Worse than last time: change one thing"));
  CHECK(says(first_lines(text), "Do less of what stirs it up, and change one thing in your plan."));
  CHECK(!says(text, "Self-care fits"));
}

TEST_CASE("self-care fits where a score is better, and at a first visit") {
  const std::string better = report(answered(runner(7000), "pain_now", 3));
  CHECK(says(better, "7 before, 3 now. That is better."));
  CHECK(says(first_lines(better), "Self-care fits"));
  Response first = answered(runner(0), "pain_now", 3);
  first.previous.clear();
  CHECK(says(first_lines(report(first)), "Self-care fits"));
}

TEST_CASE("bug: from week 6 with nothing better it stayed self-care") {
  const Response same = answered(answered(runner(3000), "pain_now", 3), "pain_weeks", 6);
  const std::string text = report(compared(same, 6));
  CHECK(level(compared(same, 6)) == Level::routine);
  CHECK(says(text, "3 before, 3 now. That is no clear change"));
  CHECK(says(text, "No clear gain since the earlier check."));
  CHECK(says(text, "Change one thing in your plan."));
  CHECK(!says(text, "Self-care fits"));
  const Response worse = answered(same, "pain_now", 6);
  CHECK(level(compared(worse, 6)) == Level::routine);
  CHECK(says(report(compared(worse, 6)), "3 before, 6 now. That is worse."));
  // Of a file of --previous nobody knows how old it is.
  CHECK(level(compared(same, std::nullopt)) == Level::routine);
}

TEST_CASE("an earlier result says nothing where it is better, too new, or of another spell") {
  const Response same = answered(answered(runner(3000), "pain_now", 3), "pain_weeks", 6);
  CHECK(level(compared(answered(same, "pain_now", 1), 6)) == Level::self_care);
  CHECK(level(compared(same, 5)) == Level::self_care);
  CHECK(level(compared(same, 26)) == Level::routine);
  CHECK(level(compared(same, 27)) == Level::self_care);
  CHECK(level(compared(answered(same, "pain_weeks", 5), 6)) == Level::self_care);
  Response first = same;
  first.previous.clear();
  CHECK(compared(first, std::nullopt) == first);
  CHECK(level(first) == Level::self_care);
}

TEST_CASE("nobody is asked for an earlier result, and without one nothing is open") {
  const Engine engine(builtin_pack());
  const Response nothing = empty_response(builtin_pack());
  for (Index i = 0; i < builtin_pack().questions.size(); ++i) {
    if (!builtin_pack().questions[i].earlier) continue;
    const Assessment assessment = engine.assess(nothing);
    CHECK(engine.applicability(nothing)[i] == Truth::no);
    CHECK(std::count(assessment.unanswered.begin(), assessment.unanswered.end(), i) == 0);
    for (const Undecided& sign : assessment.triage.undecided)
      CHECK(std::count(sign.questions.begin(), sign.questions.end(), i) == 0);
  }
}

TEST_CASE("bug: an emergency at a later visit left the earlier plan as it was") {
  constexpr std::string_view off =
      "The plan from last time is off. Stop it, and do only what this report says.";
  const Response later = runner(3000);
  CHECK(says(first_lines(report(answered(later, "saddle_numb", 1))), off));
  CHECK(says(first_lines(report(answered(later, "lost_weight", 1))), off));
  CHECK(!says(report(later), off));
  Response first = answered(later, "saddle_numb", 1);
  first.previous.clear();
  CHECK(!says(report(first), off));
}

}  // namespace lumbago
