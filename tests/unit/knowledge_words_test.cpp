// What is said to people whom the report could otherwise leave with the wrong idea, on the page
// that a terminal shows and in the details.
#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "base/file.h"
#include "builtin/builtin.h"
#include "cli/present.h"
#include "engine/engine.h"
#include "response/answers.h"

namespace lumbago {
namespace {

// A young runner, with some answers more.
Response runner(const std::vector<std::pair<std::string, std::int64_t>>& more) {
  const std::string path = "tests/answers/people/young-runner.json";
  const Result<std::string> json = read_file(path, answers_limit);
  REQUIRE_MESSAGE(json.ok(), path);
  Result<Response> response = read_answers(builtin_pack(), *json, path);
  REQUIRE_MESSAGE(response.ok(), path);
  for (std::size_t i = 0; i < builtin_pack().questions.size(); ++i)
    for (const auto& [id, number] : more)
      if (builtin_pack().questions[i].id == id) response->answers[i] = Answer{number, {}};
  return std::move(*response);
}

std::string report(const Response& response, Telling telling) {
  Style style;
  style.width = 400;  // no sentence is broken
  style.telling = telling;
  return render_assessment(builtin_pack(), response, Engine(builtin_pack()).assess(response),
                           Format::text, style);
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("bug: worry of 9 about moving was not told that hurt is not harm") {
  const Response worried = runner({{"afraid_to_move", 1}, {"worry_moving", 9}});
  CHECK(says(report(worried, Telling::page), "hurt is not harm"));
  CHECK(says(report(worried, Telling::details),
             "Moving is safe for most backs, and hurt does not mean harm."));
}

TEST_CASE("bug: after a new load nobody said that soreness settles in days") {
  const Response sore = runner({{"new_effort", 1}});
  CHECK(says(report(sore, Telling::page), "soreness settles in days"));
  CHECK(says(report(sore, Telling::details), "That soreness mostly settles in days."));
}

TEST_CASE("bug: high blood pressure was told to settle some illness first") {
  const Response high = runner({{"high_blood_pressure", 1}});
  for (const Telling telling : {Telling::page, Telling::details})
    CHECK(says(report(high, telling), "Your blood pressure comes first."));
}

}  // namespace lumbago
