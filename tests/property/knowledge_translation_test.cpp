// The built-in pack says the same in every language: the assessment differs in its texts alone.
#include <doctest/doctest.h>

#include <filesystem>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "base/file.h"
#include "builtin/builtin.h"
#include "cli/present.h"
#include "engine/engine.h"
#include "response/answers.h"
#include "support/bare_json.h"

namespace lumbago {
namespace {

namespace fs = std::filesystem;

using test::bare;

std::string assessment_in(const Engine& engine, const Response& response, Language language) {
  Style style;
  style.language = language;
  return render_assessment(engine.pack(), response, engine.assess(response), Format::json, style);
}

// The built-in pack in the other languages.
const std::vector<Pack>& translated() {
  static const std::vector<Pack> packs = [] {
    std::vector<Pack> all;
    for (const std::string& language : builtin_pack().info.translations)
      all.push_back(*builtin_pack_in(language));
    return all;
  }();
  return packs;
}

// Every other answer is missing for some people, and a yes is rare, so that all levels come up.
Response random_person(const Pack& pack, std::mt19937& random) {
  Response person = empty_response(pack);
  const auto below = [&](std::uint64_t limit) {
    return static_cast<std::int64_t>(random() % limit);
  };
  const std::int64_t missing = below(2) * 5;
  const std::uint64_t rare = 2 + static_cast<std::uint64_t>(below(40));
  for (std::size_t i = 0; i < pack.questions.size(); ++i) {
    const Question& question = pack.questions[i];
    if (below(10) < missing) continue;
    std::int64_t value = question.min;
    if (question.type == QuestionType::text) {
      person.answers[i] = Answer{0, "some \"words\""};
      continue;
    }
    if (question.type == QuestionType::boolean)
      value = below(rare) == 0 ? 1 : 0;
    else
      value += below(static_cast<std::uint64_t>(question.max - question.min) + 1);
    person.answers[i] = Answer{value, {}};
  }
  return person;
}

// The language in which this person gets another result; empty: none.
std::string differs_for(const Engine& own, const std::vector<Engine>& others,
                        const Response& person) {
  const Assessment assessment = own.assess(person);
  const std::string json = bare(assessment_in(own, person, Language::english));
  for (const Engine& other : others) {
    const std::string& language = other.pack().info.language;
    if (!(other.assess(person) == assessment)) return language;
    if (bare(assessment_in(other, person, *find_language(language))) != json) return language;
  }
  return {};
}

std::vector<Engine> engines() {
  std::vector<Engine> all;
  for (const Pack& pack : translated()) all.emplace_back(pack);
  return all;
}

}  // namespace

TEST_CASE("JSON is stripped of texts, and of nothing else") {
  CHECK(bare(R"({"id": "a", "title": "T \"x\": ", "n": {"title": 3}, "why": "b"})") ==
        R"({"id": "a", "title": , "n": {"title": 3}, "why": })");
  CHECK(bare("{\"source\": \"s\",\n  \"language\": \"de\"\n}, \"notices\": [\"a\", \"b\"]}") ==
        "{\"source\": \"s\"\n}, \"notices\": ]}");
  CHECK(bare(R"({"because": ["a", "b"], "n": "c"})") == R"({"because": [, ], "n": "c"})");
  CHECK(bare(R"({"because": [{"points": 2}]})") == R"({"because": [{"points": 2}]})");
  CHECK(bare("{\"source\": \"s\"\n}") == "{\"source\": \"s\"\n}");
}

TEST_CASE("in every language, people get the same assessment but for its texts") {
  const Engine own(builtin_pack());
  const std::vector<Engine> others = engines();
  REQUIRE(others.size() == 2);
  int read = 0;
  for (const char* folder : {"tests/answers", "tests/answers/people"}) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
      const std::string path = entry.path().string();
      if (entry.path().extension() != ".json" || entry.path().stem() == "neck") continue;
      const Result<std::string> json = read_file(path, answers_limit);
      REQUIRE_MESSAGE(json.ok(), path);
      const Result<Response> person = read_answers(builtin_pack(), *json, path);
      REQUIRE_MESSAGE(person.ok(), path);
      CAPTURE(path);
      CHECK(differs_for(own, others, *person) == "");
      ++read;
    }
  }
  CHECK(read > 20);
}

TEST_CASE("in every language, anyone gets the same assessment but for its texts") {
  const Engine own(builtin_pack());
  const std::vector<Engine> others = engines();
  std::mt19937 random(1);
  std::set<Level> levels;
  for (int i = 0; i < 200; ++i) {
    const Response person = random_person(builtin_pack(), random);
    levels.insert(own.triage(person).level);
    CAPTURE(i);
    CHECK(differs_for(own, others, person) == "");
  }
  CHECK(levels.size() == 4);
}

TEST_CASE("a rule that differs in one language is found") {
  const Engine own(builtin_pack());
  Pack other = translated().front();
  other.triage.front().level = Level::self_care;
  other.triage.front().policy = PlanPolicy::full;
  std::vector<Engine> others;
  others.emplace_back(other);
  std::mt19937 random(1);
  int differing = 0;
  for (int i = 0; i < 200; ++i)
    differing += differs_for(own, others, random_person(builtin_pack(), random)).empty() ? 0 : 1;
  CHECK(differing > 0);
}

}  // namespace lumbago
