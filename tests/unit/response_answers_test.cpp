#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "response/answers.h"
#include "support/small_pack.h"

namespace lumbago {
namespace {

enum : Index { saddle_numb, age, sitting_hours, sex, equipment, notes };

std::string errors_of(std::string_view json) {
  static const Pack pack = test::every_type();
  const auto response = read_answers(pack, json, "me.json");
  return response ? "no error" : to_text(response.errors());
}

// The answer to one question; ends the test when there are errors.
std::optional<Answer> answer_of(std::string_view json, Index question) {
  static const Pack pack = test::every_type();
  const auto response = read_answers(pack, json, "me.json");
  CAPTURE(json);
  REQUIRE((response ? "" : to_text(response.errors())) == "");
  return response->answers[question];
}

TEST_CASE("answers of every type are read") {
  const Pack pack = test::every_type();
  const auto response = read_answers(pack, R"({
    "notes": "since \u00e9t\u00e9",
    "equipment": ["foam_roller", "chair"],
    "sex": "male",
    "sitting_hours": 9.25,
    "age": 40,
    "saddle_numb": false
  })",
                                     "me.json");
  REQUIRE(response.ok());
  CHECK(response->id == RecordId());
  CHECK(response->answers[saddle_numb] == Answer{0, ""});
  CHECK(response->answers[age] == Answer{40, ""});
  CHECK(response->answers[sitting_hours] == Answer{9250, ""});
  CHECK(response->answers[sex] == Answer{1, ""});
  CHECK(response->answers[equipment] == Answer{5, ""});
  CHECK(response->answers[notes] == Answer{0, "since \u00e9t\u00e9"});
}

TEST_CASE("a missing key and null are unanswered; an empty list is an answer") {
  const Pack pack = test::every_type();
  CHECK(*read_answers(pack, "{}", "me.json") == empty_response(pack));
  CHECK(*read_answers(pack, R"({"age": null, "equipment": null, "$id": null, "$pack": null})",
                      "me.json") == empty_response(pack));
  CHECK(answer_of(R"({"equipment": []})", equipment) == Answer{0, ""});
  CHECK(answer_of(R"({"notes": ""})", notes) == Answer{0, ""});
}

TEST_CASE("numbers are read exactly, however they are written") {
  const auto check = [](const std::string& token, Index question, std::int64_t value) {
    const std::string id = question == age ? "age" : "sitting_hours";
    CHECK(answer_of("{\"" + id + "\": " + token + " }", question) == Answer{value, ""});
  };
  SUBCASE("whole") {
    check("40", age, 40);
    check("40.0", age, 40);
    check("4e1", age, 40);
    check("4.0E+1", age, 40);
    check("400e-1", age, 40);
    check("40.000000000000000000000000", age, 40);
  }
  SUBCASE("decimal") {
    check("0", sitting_hours, 0);
    check("-0", sitting_hours, 0);
    check("-0.0e99999999999999999999", sitting_hours, 0);
    check("0.1", sitting_hours, 100);
    check("8.999", sitting_hours, 8999);
    check("8.9990", sitting_hours, 8999);
    check("1e-3", sitting_hours, 1);
    check("0.00024e5", sitting_hours, 24000);
  }
}

TEST_CASE("metadata is checked and kept") {
  const Pack pack = test::every_type();
  const auto id_of = [&pack](const std::string& id) {
    const auto response = read_answers(pack, "{\"$id\": " + id + " }", "me.json");
    REQUIRE(response.ok());
    // As it is written again.
    const std::string written = write_answers(pack, *response, JsonWriter::Layout::compact);
    constexpr std::string_view before = R"({"$pack":"small@1.2.0","$id":)";
    REQUIRE(written.starts_with(before));
    return written.substr(before.size(), written.size() - before.size() - 1);
  };
  CHECK(id_of("\"p-\\u0031\"") == "\"p-1\"");  // the same text, without needless escapes
  CHECK(id_of("\"a \\\"b\\\" \\\\ \u6f22\"") == "\"a \\\"b\\\" \\\\ \u6f22\"");
  CHECK(id_of("17") == "17");
  CHECK(id_of("\"17\"") == "\"17\"");
  CHECK(id_of("-123456789012345678901234567890") == "-123456789012345678901234567890");
  CHECK(id_of("\"\u009b\"") == R"("\u009b")");
  CHECK(errors_of(R"({"$pack": "small"})") == "no error");
  CHECK(errors_of(R"({"$pack": "small@1.2.0"})") == "no error");
}

TEST_CASE("each fault of an answer has one message") {
  const auto check = [](std::string_view json, std::string_view errors) {
    CHECK(errors_of(json) == errors);
  };
  SUBCASE("names") {
    check(R"({"saddle_num": true})",
          "me.json: error: /saddle_num: unknown question 'saddle_num' (did you mean "
          "'saddle_numb'?)\n");
    check(R"({"height": 1})", "me.json: error: /height: unknown question 'height'\n");
    check(R"({"": 1})", "me.json: error: /: unknown question ''\n");
    check(R"({"a/b~c": 1})", "me.json: error: /a~1b~0c: unknown question 'a/b~c'\n");
    check(R"({"\u001b[2J": 1})", "me.json: error: /\uFFFD[2J: unknown question '\uFFFD[2J'\n");
  }
  SUBCASE("duplicates") {
    check(R"({"age": 40, "age": 40})", "me.json: error: /age: duplicate key 'age'\n");
    check(R"({"age": 40, "\u0061ge": null})", "me.json: error: /age: duplicate key 'age'\n");
    check(R"({"$id": 1, "$id": 1})", "me.json: error: /$id: duplicate key '$id'\n");
    check(R"({"x": 1, "x": 1})",
          "me.json: error: /x: unknown question 'x'\n"
          "me.json: error: /x: duplicate key 'x'\n");
  }
  SUBCASE("metadata") {
    check(R"({"$ID": 1})",
          "me.json: error: /$ID: unknown key '$ID' (keys that begin with '$' are '$id' and "
          "'$pack')\n");
    check(R"({"$id": 1.5})", "me.json: error: /$id: '$id' takes text or a whole number, not 1.5\n");
    check(R"({"$id": [1]})",
          "me.json: error: /$id: '$id' takes text or a whole number, not a list\n");
    check(R"({"$pack": 1})", "me.json: error: /$pack: '$pack' takes text, not a number\n");
    check(R"({"$pack": "small@1.2"})",
          "me.json: error: /$pack: these answers are for the pack 'small@1.2', not "
          "'small@1.2.0'\n");
  }
  SUBCASE("boolean") {
    check(R"({"saddle_numb": "false"})",
          "me.json: error: /saddle_numb: 'saddle_numb' takes true or false, not text\n");
    check(R"({"saddle_numb": 0})",
          "me.json: error: /saddle_numb: 'saddle_numb' takes true or false, not a number\n");
  }
  SUBCASE("integer") {
    check(R"({"age": "40"})", "me.json: error: /age: 'age' takes a whole number, not text\n");
    check(R"({"age": true})", "me.json: error: /age: 'age' takes a whole number, not true\n");
    check(R"({"age": {"x": 1}})",
          "me.json: error: /age: 'age' takes a whole number, not an object\n");
    check(R"({"age": 40.5})", "me.json: error: /age: 'age' takes a whole number, not 40.5\n");
    check(R"({"age": 200})", "me.json: error: /age: 'age' is 200, outside 18 to 120\n");
    check(R"({"age": -1})", "me.json: error: /age: 'age' is -1, outside 18 to 120\n");
    check(R"({"age": 99999999999999999999})",
          "me.json: error: /age: 'age' is 99999999999999999999, outside 18 to 120\n");
    check(R"({"age": 1e400})", "me.json: error: /age: 'age' is 1e400, outside 18 to 120\n");
  }
  SUBCASE("decimal") {
    check(R"({"sitting_hours": [9]})",
          "me.json: error: /sitting_hours: 'sitting_hours' takes a number, not a list\n");
    check(R"({"sitting_hours": 24.001})",
          "me.json: error: /sitting_hours: 'sitting_hours' is 24.001, outside 0 to 24\n");
    check(R"({"sitting_hours": 1.0005})",
          "me.json: error: /sitting_hours: 'sitting_hours' takes at most three decimal places, "
          "not 1.0005\n");
    check(R"({"sitting_hours": 1e-400})",
          "me.json: error: /sitting_hours: 'sitting_hours' takes at most three decimal places, "
          "not 1e-400\n");
  }
  SUBCASE("choice") {
    check(R"({"sex": "mal"})",
          "me.json: error: /sex: 'sex' has no option 'mal' (did you mean 'male'?)\n");
    check(R"({"sex": "unknown"})",
          "me.json: error: /sex: 'sex' has no option 'unknown' (options: female, male, other)\n");
    check(R"({"sex": ["male"]})",
          "me.json: error: /sex: 'sex' takes the id of one option, not a list\n");
  }
  SUBCASE("choices") {
    check(R"({"equipment": "chair"})",
          "me.json: error: /equipment: 'equipment' takes a list of option ids, not text\n");
    check(R"({"equipment": ["mat", "chiar", "mat", 1, null]})",
          "me.json: error: /equipment/1: 'equipment' has no option 'chiar' (did you mean "
          "'chair'?)\n"
          "me.json: error: /equipment/2: 'equipment' lists 'mat' twice\n"
          "me.json: error: /equipment/3: 'equipment' takes a list of option ids, not a number in "
          "it\n"
          "me.json: error: /equipment/4: 'equipment' takes a list of option ids, not null in it\n");
  }
  SUBCASE("text") {
    check(R"({"notes": 1})", "me.json: error: /notes: 'notes' takes text, not a number\n");
    check(R"({"notes": "12345678901234567890"})", "no error");
    check(R"({"notes": "123456789012345678901"})",
          "me.json: error: /notes: 'notes' is 21 bytes long, more than 20\n");
  }
  SUBCASE("long names are cut in the message") {
    const std::string name(100, 'x');
    check("{\"" + name + "\": 1}",
          "me.json: error: /" + name + ": unknown question '" + std::string(60, 'x') + "...'\n");
  }
}

TEST_CASE("every fault is reported, in the order of the document") {
  CHECK(errors_of(R"({"sxe": "male", "age": 7, "sex": "mal", "age": 8, "$pack": "other"})") ==
        "me.json: error: /sxe: unknown question 'sxe' (did you mean 'sex'?)\n"
        "me.json: error: /age: 'age' is 7, outside 18 to 120\n"
        "me.json: error: /sex: 'sex' has no option 'mal' (did you mean 'male'?)\n"
        "me.json: error: /age: duplicate key 'age'\n"
        "me.json: error: /$pack: these answers are for the pack 'other', not 'small@1.2.0'\n");
}

TEST_CASE("faults have stable codes") {
  const Pack pack = test::every_type();
  const auto check = [&pack](std::string_view json, std::string_view code) {
    CAPTURE(json);
    const auto response = read_answers(pack, json, "me.json");
    REQUIRE_FALSE(response.ok());
    CHECK(response.errors().size() == 1);
    CHECK(response.errors().at(0).code == code);
    CHECK(response.errors().at(0).file == "me.json");
  };
  check("{", "malformed");
  check("[]", "not-an-object");
  check(R"({"agee": 1})", "unknown-question");
  check(R"({"$x": 1})", "unknown-key");
  check(R"({"age": 40, "age": 40})", "duplicate-key");
  check(R"({"age": "40"})", "wrong-type");
  check(R"({"age": 200})", "out-of-range");
  check(R"({"sex": "mal"})", "unknown-option");
  check(R"({"equipment": ["mat", "mat"]})", "duplicate-option");
  check(R"({"$pack": "other"})", "wrong-pack");
  check(std::string(answers_limit + 1, ' '), "too-large");
}

TEST_CASE("answers are one object") {
  const auto check = [](std::string_view json, std::string_view given) {
    CHECK(errors_of(json) ==
          "me.json: error: answers are one JSON object, not " + std::string(given) + "\n");
  };
  check("[{}]", "a list");
  check(" null ", "null");
  check("true", "true or false");
  check("\"x\"", "text");
  check("12", "a number");
  check("1e400", "a number");
}

TEST_CASE("write_answers gives what read_answers takes") {
  const Pack pack = test::every_type();
  Response response = empty_response(pack);
  response.id = {RecordId::Kind::text, "p 1"};
  response.answers[saddle_numb] = Answer{1, ""};
  response.answers[age] = Answer{40, ""};
  response.answers[sitting_hours] = Answer{9250, ""};
  response.answers[sex] = Answer{2, ""};
  response.answers[equipment] = Answer{6, ""};
  response.answers[notes] = Answer{0, "a \"b\"\n\u202e"};
  const std::string json = write_answers(pack, response);
  CHECK(json == R"({
  "$pack": "small@1.2.0",
  "$id": "p 1",
  "saddle_numb": true,
  "age": 40,
  "sitting_hours": 9.25,
  "sex": "other",
  "equipment": [
    "mat",
    "foam_roller"
  ],
  "notes": "a \"b\"\n\u202e"
}
)");
  const auto read = read_answers(pack, json, "me.json");
  REQUIRE(read.ok());
  CHECK(*read == response);
  CHECK(write_answers(pack, empty_response(pack)) == "{\n  \"$pack\": \"small@1.2.0\"\n}\n");
}

}  // namespace
}  // namespace lumbago
