#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "response/answers.h"
#include "support/small_pack.h"

namespace lumbago {
namespace {

const std::string draft_pack =
    R"("schema": "lumbago.draft/1", "pack": {"id": "small", "version": "1.2.0", "sha256": ")" +
    std::string(64, '0') + "\"}";

std::string errors_of(const std::string& json) {
  const auto draft = read_draft(test::every_type(), json, "draft.json");
  return draft ? "no error" : to_text(draft.errors());
}

TEST_CASE("a draft is read as it was written") {
  const Pack pack = test::every_type();
  Draft draft{empty_response(pack), std::vector<bool>(pack.questions.size())};
  draft.response.answers[1] = Answer{40, ""};
  draft.response.answers[5] = Answer{0, "a\u009b"};
  draft.passed[0] = true;
  draft.passed[3] = true;
  const std::string json = write_draft(pack, draft);
  CHECK(json == R"({
  "schema": "lumbago.draft/1",
  "pack": {
    "id": "small",
    "version": "1.2.0",
    "sha256": "0000000000000000000000000000000000000000000000000000000000000000"
  },
  "answers": {
    "age": 40,
    "notes": "a\u009b"
  },
  "passed": [
    "saddle_numb",
    "sex"
  ]
}
)");
  const auto read = read_draft(pack, json, "draft.json");
  REQUIRE(read.ok());
  CHECK(*read == draft);
}

TEST_CASE("a draft of another pack is refused") {
  Pack pack = test::every_type();
  const std::string json =
      write_draft(pack, {empty_response(pack), std::vector<bool>(pack.questions.size())});
  const auto check = [&](const std::string& errors) {
    const auto draft = read_draft(pack, json, "draft.json");
    REQUIRE_FALSE(draft.ok());
    CHECK(draft.errors().at(0).code == "wrong-pack");
    CHECK(to_text(draft.errors()) == "draft.json: error: " + errors + "\n");
  };
  SUBCASE("another id") {
    pack.info.id = "large";
    check("/pack: this draft is for the pack 'small@1.2.0', not 'large@1.2.0'");
  }
  SUBCASE("another version") {
    pack.info.version = "1.3.0";
    check("/pack: this draft is for the pack 'small@1.2.0', not 'small@1.3.0'");
  }
  SUBCASE("other content") {
    pack.sha256[0] = '1';
    check("/pack/sha256: the pack 'small@1.2.0' has changed since this draft was saved");
  }
}

TEST_CASE("a damaged draft is refused") {
  const auto check = [](const std::string& json, std::string_view errors) {
    CHECK(errors_of(json) == errors);
  };
  SUBCASE("keys in any order are good") {
    check("{\"passed\": [], \"answers\": {}, " + draft_pack + "}", "no error");
  }
  SUBCASE("cut off") {
    check("{",
          "draft.json:1:2: error: not valid JSON: it ends before a name in double quotes\n"
          "  {\n"
          "   ^\n");
  }
  SUBCASE("another kind of document") {
    check("[]", "draft.json: error: a draft is one JSON object, not a list\n");
    check("{}",
          "draft.json: error: the key 'schema' is missing\n"
          "draft.json: error: the key 'pack' is missing\n"
          "draft.json: error: the key 'answers' is missing\n"
          "draft.json: error: the key 'passed' is missing\n");
    check(R"({"schema": "x", "pack": {}, "answers": {}, "passed": []})",
          "draft.json: error: /schema: this is 'x', not 'lumbago.draft/1'\n");
    check(R"({"schema": "lumbago.draft/1", "pack": {"id": 1, "version": "1"}, )"
          R"("answers": {}, "passed": []})",
          "draft.json: error: /pack/id: 'id' takes text, not a number\n"
          "draft.json: error: /pack: the key 'sha256' is missing\n");
  }
  SUBCASE("keys") {
    check("{" + draft_pack + R"(, "answers": [], "passed": [], "passed": [], "x": 1})",
          "draft.json: error: /answers: 'answers' takes an object, not a list\n"
          "draft.json: error: /passed: duplicate key 'passed'\n"
          "draft.json: error: /x: unknown key 'x'\n");
  }
  SUBCASE("answers and passed questions") {
    check("{" + draft_pack + R"(, "answers": {"age": 7}, "passed": ["sex", "sexx", 1]})",
          "draft.json: error: /answers/age: 'age' is 7, outside 18 to 120\n"
          "draft.json: error: /passed/1: unknown question 'sexx'\n"
          "draft.json: error: /passed/2: 'passed' takes question ids, not a number\n");
  }
}

}  // namespace
}  // namespace lumbago
