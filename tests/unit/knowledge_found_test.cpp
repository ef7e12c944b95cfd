// People whom an earlier version of the built-in pack sent to the wrong place: each must get the
// level that tests/people/found/expected.yaml gives, with its reason.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "builtin/builtin.h"
#include "engine/engine.h"
#include "response/answers.h"
#include "yaml/tree.h"

namespace lumbago {
namespace {

const std::string folder = "tests/people/found/";

struct Found {
  std::string file, before, after, why;
};

std::string text_of(const YamlNode& person, std::string_view key) {
  for (const auto& [name, value] : person.entries)
    if (name.text == key) return value.text;
  return {};
}

std::vector<Found> found_people() {
  Result<std::string> bytes = read_file(folder + "expected.yaml", 1 << 20);
  REQUIRE(bytes.ok());
  const Result<SourceFile> source = make_source("expected.yaml", std::move(*bytes));
  REQUIRE(source.ok());
  const Result<YamlNode> tree = read_yaml(*source, 0);
  REQUIRE(tree.ok());
  REQUIRE(tree->entries.size() == 1);
  std::vector<Found> people;
  for (const YamlNode& person : tree->entries[0].second.items)
    people.push_back({text_of(person, "file"), text_of(person, "before"), text_of(person, "after"),
                      text_of(person, "why")});
  return people;
}

std::size_t rank(std::string_view level) {
  for (std::size_t i = 0; i < Spelling<Level>::words.size(); ++i)
    if (Spelling<Level>::words[i] == level) return i;
  FAIL(level);
  return 0;
}

}  // namespace

TEST_CASE("people who were sent to the wrong place are not any more") {
  const Engine engine(builtin_pack());
  const std::vector<Found> people = found_people();
  CHECK(people.size() == 29);
  for (const Found& person : people) {
    CAPTURE(person.file);
    const std::string path = folder + person.file + ".json";
    const Result<std::string> json = read_file(path, answers_limit);
    REQUIRE_MESSAGE(json.ok(), path);
    const Result<Response> response = read_answers(engine.pack(), *json, path);
    REQUIRE_MESSAGE(response.ok(), path);
    const Assessment assessment = engine.assess(*response);
    CHECK(std::string(word(assessment.triage.level)) == person.after);
    CHECK(assessment.ignored.empty());
    CHECK(!person.why.empty());
  }
}

// A person of 60 stands beside one of 59 only to show that one year moves the level by one.
TEST_CASE("who was under-triaged goes up, and who was over-triaged comes down") {
  for (const Found& person : found_people()) {
    CAPTURE(person.file);
    if (person.file == "under-1-smoker-60-back") continue;
    if (person.file.starts_with("under-"))
      CHECK(rank(person.before) < rank(person.after));
    else
      CHECK(rank(person.before) > rank(person.after));
  }
}

}  // namespace lumbago
