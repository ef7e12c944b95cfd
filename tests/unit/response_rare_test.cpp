// What people and other programs rarely write, each with the whole of what is made of it.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "engine/record_block.h"
#include "response/answers.h"
#include "response/csv.h"
#include "response/exact_number.h"
#include "rules/entries.h"
#include "support/small_pack.h"

namespace lumbago {
namespace {

// No id is longer. The fast reader leaves it to the strict one.
const std::string long_id(64, 'l');

const Pack& small() {
  static const Pack pack = [] {
    Pack made;
    made.info.id = "small";
    made.info.version = "2";
    made.questions = {
        test::boolean_question("numb"),
        test::integer_question("hours", 0, 24, "h"),
        test::integer_question("height", 100, 230, "cm"),
        test::integer_question("months", 0, 99, "mo"),
        test::integer_question("change", -9, 9, "kg"),
        test::integer_question("share", 0, 100, "%"),
        test::integer_question("odd", 0, 9, "{pills"),
        test::decimal_question("litres", 0, 5, "L"),
        test::boolean_question(long_id),
        test::choices_question("kit", {{"mat", "Mat", {}},
                                       {"elastic_band_of_one", "One (of two) bands", {}},
                                       {"elastic_band_of_two", "Two", {}}}),
        test::text_question("words", 20),
        test::integer_question("times", 0, 9)};
    made.groups = {{"last", {}, "At last:", {10, 11}}};
    made.scales.resize(1);
    made.scales[0].id = "pain";
    return made;
  }();
  return pack;
}

const Question& question(std::string_view id) {
  return small().questions[*find_id(small().questions, id)];
}

std::string said(const Result<Response>& response) {
  if (!response) return to_text(response.errors());
  return write_answers(small(), *response, JsonWriter::Layout::compact);
}
std::string json(std::string_view text) { return said(read_answers(small(), text, "")); }
std::string fhir(std::string_view answer) {
  return json(R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[)" +
              std::string(answer) + "]}");
}
std::string csv(std::string_view header, std::string_view row) {
  return said(CsvReader::open(small(), header, "p.csv")->read(row).response);
}
std::string typed(std::string_view id, std::string_view text) {
  const auto answer = read_typed(question(id), text);
  return answer ? std::to_string(answer->number) : answer.errors().at(0).message;
}
std::string previous(std::string_view rest) {
  const auto scores = read_previous(
      small(), R"({"schema":"lumbago.assessment/1","pack":{"id":"small"})" + std::string(rest),
      "f");
  if (!scores) return to_text(scores.errors());
  return scores->at(0) ? std::to_string(*scores->at(0)) : "none";
}

TEST_CASE("fhir: what is rarely sent") {
  struct Row {
    const char* name;
    const char* item;
    const char* expected;
  };
  const Row rows[] = {
      {"a code that is no text",
       R"-({"linkId":"hours","answer":[{"valueQuantity":{"value":1,"code":5}}]})-",
       R"-({"$pack":"small@2","hours":1})-"},
      {"finer than any unit",
       R"-({"linkId":"height","answer":[{"valueQuantity":{"value":1.2345,"unit":"m"}}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'height' takes at most three decimal places, not 1.2345
)-"},
      {"larger than any number",
       R"-({"linkId":"height","answer":[{"valueQuantity":{"value":1e30,"unit":"m"}}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'height' takes a quantity that converts to 'cm', not one in 'm'
)-"},
      {"larger than any that is converted",
       R"-({"linkId":"height","answer":[{"valueQuantity":{"value":900000000000000,"unit":"m"}}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'height' takes a quantity that converts to 'cm', not one in 'm'
)-"},
      {"names that only begin as a value",
       R"-({"linkId":"hours","answer":[{"value":1,"valueset":2,"value1":3,"value_":4,"valueInteger":5}]})-",
       R"-({"$pack":"small@2","hours":5})-"},
      {"a text that is missing", R"-({"linkId":"words","answer":[{"_valueInteger":{}}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: the key 'value' is missing
)-"},
      {"a decimal of a whole number", R"-({"linkId":"hours","answer":[{"valueDecimal":3.0}]})-",
       R"-({"$pack":"small@2","hours":3})-"},
      {"a text of a number", R"-({"linkId":"hours","answer":[{"valueString":"3"}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'hours' takes a whole number, not valueString
)-"},
      {"a number of a text", R"-({"linkId":"words","answer":[{"valueInteger":3}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'words' takes text, not valueInteger
)-"},
      {"a quantity that is none", R"-({"linkId":"hours","answer":[{"valueQuantity":5}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'hours' takes a whole number, not a number
)-"},
      {"a code that is a number",
       R"-({"linkId":"kit","answer":[{"valueCoding":{"code":5}},{"valueCoding":{"code":"mat"}}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'kit' takes a list of option ids, not a number
)-"},
      {"a unit where none is asked for",
       R"-({"linkId":"times","answer":[{"valueQuantity":{"value":3,"unit":"h"}}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'times' takes a number without a unit, not one in 'h'
)-"},
      {"an unknown unit",
       R"-({"linkId":"height","answer":[{"valueQuantity":{"value":3,"unit":"furlong"}}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'height' takes a quantity that converts to 'cm', not one in 'furlong'
)-"},
      {"a whole number of a decimal", R"-({"linkId":"litres","answer":[{"valueInteger":3}]})-",
       R"-({"$pack":"small@2","litres":3})-"},
      {"a unit of something else",
       R"-({"linkId":"hours","answer":[{"valueQuantity":{"value":3,"unit":"cm"}}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'hours' takes a quantity that converts to 'h', not one in 'cm'
)-"},
      {"another unit of what has no other",
       R"-({"linkId":"share","answer":[{"valueQuantity":{"value":3,"unit":"deg"}}]})-",
       R"-(error: QuestionnaireResponse.item[0].answer[0].value: 'share' takes a quantity that converts to '%', not one in 'deg'
)-"},
      {"a unit that is not exact",
       R"-({"linkId":"months","answer":[{"valueQuantity":{"value":2,"unit":"a"}}]})-",
       R"-({"$pack":"small@2","months":24})-"},
      {"days as months",
       R"-({"linkId":"months","answer":[{"valueQuantity":{"value":61,"unit":"d"}}]})-",
       R"-({"$pack":"small@2","months":2})-"},
      {"less than nothing",
       R"-({"linkId":"change","answer":[{"valueQuantity":{"value":-3000,"unit":"g"}}]})-",
       R"-({"$pack":"small@2","change":-3})-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(fhir(row.item) == row.expected);
  }
}

TEST_CASE("JSON that is rarely written") {
  struct Row {
    const char* name;
    const char* text;
    const char* expected;
  };
  const Row rows[] = {
      {"no, where a number is wanted", R"-({"hours": false})-",
       R"-(error: /hours: 'hours' takes a whole number, not false
)-"},
      {"an exponent that fits nothing", R"-({"hours": 1e-99999999999999999999})-",
       R"-(error: /hours: 'hours' takes a whole number, not 1e-99999999999999999999
)-"},
      {"an exponent without digits", R"-({"hours": 1e})-",
       R"-(1:11: error: not valid JSON: '1e' is not a number
  {"hours": 1e}
            ^~
)-"},
      {"a zero before an exponent", R"-({"hours": 01e5})-",
       R"-(1:11: error: not valid JSON: '01e5' is not a number
  {"hours": 01e5}
            ^~~~
)-"},
      {"half of a pair, and another", R"-({"words": "\ud800\uffff"})-",
       R"-(1:12: error: not valid JSON: half a surrogate pair stands alone
  {"words": "\ud800\uffff"}
             ^~~~~~
)-"},
      {"an escape that is cut", R"-({"words": "\u12)-",
       R"-(1:12: error: not valid JSON: four hexadecimal digits must follow \u
  {"words": "\u12
             ^~
)-"},
      {"a long key", R"-({"ééééééééééééééééééééééééééééééééééééééééa": 1})-",
       R"-(error: /ééééééééééééééééééééééééééééééééééééééééa: unknown question 'éééééééééééééééééééééééééééééé...'
)-"},
      {"a long key, cut within a character",
       R"-({"aéééééééééééééééééééééééééééééééééééééééé": 1})-",
       R"-(error: /aéééééééééééééééééééééééééééééééééééééééé: unknown question 'aééééééééééééééééééééééééééééé...'
)-"},
      {"an id of another system",
       R"-({"resourceType":"QuestionnaireResponse","identifier":{"system":"x","value":"7"}})-",
       R"-({"$pack":"small@2","$id":"7"})-"},
      {"a number that is none",
       R"-({"resourceType":"QuestionnaireResponse","identifier":{"system":"urn:lumbago:record-number","value":"a7"}})-",
       R"-({"$pack":"small@2","$id":"a7"})-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(json(row.text) == row.expected);
  }
}

TEST_CASE("what is rarely typed") {
  struct Row {
    const char* name;
    const char* id;
    const char* text;
    const char* expected;
  };
  const Row rows[] = {
      {"words behind a bracket", "kit", "of two",
       "Please type the numbers that apply, like 1 2, or none."},
      {"an odd unit", "odd", "3 pills", "Please type a whole number from 0 to 9."},
      {"a negative number", "change", "-3", "-3"},
      {"a number in words", "hours", "three hours", "3"},
      {"no hours", "hours", "zero hours", "0"},
      {"today", "months", "today", "0"},
      {"yesterday", "months", "yesterday", "0"},
      {"a number of the highest, in words", "times", "about 7 of 9", "7"},
      {"none, where the least is more", "height", "none",
       R"-(Please type a whole number from 100 to 230, or feet and inches like 5'10".)-"},
      {"half", "hours", "half hour", "1"},
      {"half an", "hours", "half an hour", "1"},
      {"yesterday, of a length", "height", "yesterday",
       R"-(Please type a whole number from 100 to 230, or feet and inches like 5'10".)-"},
      {"yesterday, of times", "times", "yesterday", "Please type a whole number from 0 to 9."},
      {"days as months", "months", "61 days", "2"},
      {"a comma at the end", "hours", "3,", "Please type a whole number from 0 to 24."},
      {"a comma before a sign", "hours", "3,/", "Please type a whole number from 0 to 24."},
      {"a comma before a letter", "hours", "3,x", "Please type a whole number from 0 to 24."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(typed(row.id, row.text) == row.expected);
  }
}

TEST_CASE("earlier results that say little") {
  struct Row {
    const char* name;
    const char* rest;
    const char* expected;
  };
  const Row rows[] = {
      {"no scales", "}", "none"},
      {"an id that is no text", R"-(,"scales":[{"id":5,"score":1}]})-", "none"},
      {"a scale of another pack", R"-(,"scales":[{"id":"other","score":1}]})-", "none"},
      {"no score", R"-(,"scales":[{"id":"pain"},{"id":"pain","score":null}]})-", "none"},
      {"a score", R"-(,"scales":[{"id":"pain","score":1.5}]})-", "1500"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(previous(row.rest) == row.expected);
  }
}

TEST_CASE("cells that are nearly numbers") {
  struct Row {
    const char* name;
    const char* header;
    const char* row;
    const char* expected;
  };
  const Row rows[] = {
      {"a word for a number", "hours", "true",
       R"-(error: hours: 'hours' takes a whole number, not true
)-"},
      {"a comma that is no mark", "hours", R"-("1,x")-",
       R"-(error: hours: 'hours' takes a whole number, not 1,x
)-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(csv(row.header, row.row) == row.expected);
  }
}

TEST_CASE("numbers at the edge of what is exact") {
  CHECK(read_exact("9999999999999999999", 0).fit == ExactNumber::Fit::too_large);
  CHECK(read_exact("9223372036854775807", 0).value == INT64_MAX);
  CHECK_FALSE(is_whole_number("-"));
  CHECK(is_whole_number("-7"));
}

TEST_CASE("drafts are equal in all that they hold, or not") {
  const Draft draft{empty_response(small()), std::vector<bool>(small().questions.size()), {}};
  Draft other = draft;
  CHECK(other == draft);
  other.passed[0] = true;
  CHECK_FALSE(other == draft);
  other = draft;
  other.response.answers[0] = Answer{1, {}};
  CHECK_FALSE(other == draft);
  other = draft;
  other.earlier.resize(small().questions.size());
  CHECK_FALSE(other == draft);
}

TEST_CASE("a form without answers has no items, and its last group ends with it") {
  Response response = empty_response(small());
  CHECK(write_fhir_response(small(), response).find("\"item\"") == std::string::npos);
  response.answers.back() = Answer{3, {}};
  const std::string form = write_fhir_response(small(), response);
  CHECK(form.find("\"linkId\": \"last\"") != std::string::npos);
  const auto back = read_answers(small(), form, "");
  REQUIRE(back.ok());
  CHECK(back->answers.back() == Answer{3, {}});
}

TEST_CASE("a document without a pack or its id is of no pack") {
  for (const char* const document :
       {R"({"schema":"lumbago.assessment/1"})", R"({"schema":"lumbago.assessment/1","pack":{}})"}) {
    const auto scores = read_previous(small(), document, "f");
    REQUIRE_FALSE(scores.ok());
    CHECK(to_text(scores.errors()) ==
          "f: error: /pack/id: this assessment is of the pack '', not 'small'\n");
  }
}

TEST_CASE("an earlier plan is kept as it was, whatever is in it") {
  const auto earlier = read_assessment(
      small(),
      R"({"schema":"lumbago.assessment/1","pack":{"id":"small","version":"1","sha256":"0"},)"
      R"("triage":{"level":"routine","plan_policy":"full"},"plan":{"a":null,"b":[true,1.50,"x"]},)"
      R"("contributors":[],"scales":[]})",
      "f");
  REQUIRE_MESSAGE(earlier.ok(), to_text(earlier.errors()));
  CHECK(earlier->plan == R"({"a":null,"b":[true,1.50,"x"]})");
}

TEST_CASE("records that the fast reader leaves to the strict one, or must not mix up") {
  const std::string lines[] = {
      R"({"kit":["elastic_band_of_two","elastic_band_of_one"]})",
      R"({"kit":["mat","mat"]})",
      R"({"kit":["mat",)",
      R"({"kit":["elastic_band_of_six"]})",
      R"({"words":"more than twenty bytes"})",
      R"({"words":)",
      R"({"$pack":"small@2","hours":3})",
      R"({"$pack":"small@2","$pack":"small@2"})",
      R"({"$pack":"small@3"})",
      R"({"$pack":)",
      "{\"litres\":1,\"" + long_id + "\":true}",
      R"({"words":")" + std::string(std::size_t{1} << 20, 'x') + "\"}",
  };
  RecordReader fast(small());
  RecordBlock block(small().questions.size());
  for (const std::string& line : lines) {
    CAPTURE(line.substr(0, 60));
    const std::string padded = line + std::string(record_padding, '\0');
    const Record strict = read_record(small(), line);
    const bool good = fast.read(std::string_view(padded).substr(0, line.size()), block, 0);
    REQUIRE(good == strict.response.ok());
    if (!good) {
      CHECK(fast.errors() == strict.response.errors());
      continue;
    }
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
      const std::optional<Answer>& answer = strict.response->answers[i];
      CHECK((block.answered[i] & 1) == (answer ? 1 : 0));
      if (answer) CHECK(block.columns[i][0] == answer->number);
    }
  }
}

}  // namespace
}  // namespace lumbago
