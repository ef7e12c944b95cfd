// QuestionnaireResponses as others write them: what is understood, what is refused, and where.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "response/answers.h"
#include "support/small_pack.h"

namespace lumbago {
namespace {

const Pack& small() {
  static const Pack pack = [] {
    Pack made;
    made.info.id = "small";
    made.info.version = "2";
    made.questions = {test::boolean_question("numb"),
                      test::boolean_question("weak"),
                      test::integer_question("hours", 0, 24, "h"),
                      test::integer_question("height", 100, 230, "cm"),
                      test::decimal_question("litres", 0, 5, "L"),
                      test::choice_question("sex", {{"female", "F", {}}, {"male", "M", {}}}),
                      test::choices_question("kit", {{"mat", "Mat", {}}, {"band", "Band", {}}}),
                      test::text_question("words", 20),
                      test::integer_question("times", 0, 9)};
    made.groups = {{"legs", {}, "Your legs:", {0, 1}}};
    return made;
  }();
  return pack;
}

std::string response_of(std::string_view items) {
  return R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[)" +
         std::string(items) + "]}";
}

// The answers as our own JSON has them, without what begins it; or the errors.
std::string read(std::string_view json) {
  const Result<Response> response = read_answers(small(), json, "");
  if (!response) return to_text(response.errors());
  return write_answers(small(), *response, JsonWriter::Layout::compact);
}
std::string read_items(std::string_view items) { return read(response_of(items)); }

std::string answered(std::string_view answers) {
  return R"({"$pack":"small@2")" + std::string(answers) + "}";
}

TEST_CASE("fhir: each type of answer, in groups, in each other or side by side") {
  CHECK(read_items("") == answered(""));
  CHECK(read_items(R"({"linkId":"legs","text":"Legs","item":[
          {"linkId":"numb","answer":[{"valueBoolean":false}]},
          {"linkId":"weak","answer":[{"valueBoolean":true}]}]},
        {"linkId":"litres","answer":[{"valueDecimal":1.50}]},
        {"linkId":"words","answer":[{"valueString":"a b"}]})") ==
        answered(R"(,"numb":false,"weak":true,"litres":1.5,"words":"a b")"));
  CHECK(read_items(R"({"linkId":"sex","answer":[{"valueCoding":{"code":"male"},"item":[
          {"linkId":"numb","answer":[{"valueBoolean":true}]},{"linkId":"numb-help"}]}]},
        {"linkId":"hours"},{"linkId":"times","answer":[]})") ==
        answered(R"(,"numb":true,"sex":"male")"));
}

TEST_CASE("fhir: several choices, none of them, and no answer are three things") {
  const auto kit = [](std::string_view answers) {
    return read_items(R"({"linkId":"kit","answer":[)" + std::string(answers) + "]}");
  };
  CHECK(kit("") == answered(""));
  CHECK(kit(R"({"valueCoding":{"system":"urn:lumbago:options:small:kit","code":"band"}},
               {"valueCoding":{"code":"mat"}})") == answered(R"(,"kit":["mat","band"])"));
  CHECK(kit(R"({"valueCoding":{"code":"none-of-these"}})") == answered(R"(,"kit":[])"));
  CHECK(kit(R"({"valueCoding":{"code":"mat"}},{"valueCoding":{"code":"none-of-these"}})") ==
        "error: QuestionnaireResponse.item[0].answer[0].value: 'kit' says that none applies, and "
        "also that some do\n");
  CHECK(kit(R"({"valueCoding":{"code":"mat"}},{"valueCoding":{"code":"mat"}})") ==
        "error: QuestionnaireResponse.item[0].answer[1].value: 'kit' lists 'mat' twice\n");
  CHECK(kit(R"({"valueCoding":{"code":"mats"}})") ==
        "error: QuestionnaireResponse.item[0].answer[0].value: 'kit' has no option 'mats' (did you "
        "mean 'mat'?)\n");
}

TEST_CASE("fhir: a quantity in any unit that converts") {
  const auto quantity = [](std::string_view id, std::string_view members) {
    return read_items(R"({"linkId":")" + std::string(id) + R"(","answer":[{"valueQuantity":{)" +
                      std::string(members) + "}}]}");
  };
  const auto at = [](std::string_view message) {
    return "error: QuestionnaireResponse.item[0].answer[0].value: " + std::string(message) + "\n";
  };
  const std::string_view ucum = R"("system":"http://unitsofmeasure.org",)";
  CHECK(quantity("height", std::string(ucum) + R"("value":70,"code":"[in_i]")") ==
        answered(R"(,"height":178)"));
  CHECK(quantity("height", R"("value":1.72,"unit":"m")") == answered(R"(,"height":172)"));
  CHECK(quantity("hours", R"("value":90,"code":"min")") ==
        at("'hours' takes a whole number, not 1.5"));
  CHECK(quantity("hours", R"("value":9,"unit":"hours","code":"h")") == answered(R"(,"hours":9)"));
  CHECK(quantity("litres", R"("value":250,"code":"mL")") == answered(R"(,"litres":0.25)"));
  CHECK(quantity("times", R"("value":3)") == answered(R"(,"times":3)"));
  CHECK(quantity("times", R"("value":3,"code":"1")") == answered(R"(,"times":3)"));
  CHECK(quantity("times", R"("value":3,"code":"kg")") ==
        at("'times' takes a number without a unit, not one in 'kg'"));
  CHECK(quantity("height", R"("value":70,"code":"kg")") ==
        at("'height' takes a quantity that converts to 'cm', not one in 'kg'"));
  CHECK(quantity("height", R"("value":1.7,"code":"m","system":"urn:other")") ==
        at("'height' takes a quantity that converts to 'cm', not one in 'm'"));
  CHECK(quantity("height", R"("value":170,"comparator":"<","code":"cm")") ==
        at("'height' takes a value, not a limit with '<'"));
  CHECK(quantity("height", R"("value":9,"code":"m")") == at("'height' is 900, outside 100 to 230"));
  CHECK(quantity("height", R"("code":"cm")") == at("the key 'value' is missing"));
  CHECK(quantity("height", R"("value":"170","code":"cm")") ==
        at("'height' takes a whole number, not text"));
}

TEST_CASE("fhir: an empty text and a record's id come back") {
  for (const RecordId::Kind kind : {RecordId::Kind::text, RecordId::Kind::number}) {
    Response response = empty_response(small());
    response.id = {kind, "70"};
    response.answers[7] = Answer{0, ""};
    const std::string json = write_fhir_response(small(), response);
    const Result<Response> back = read_answers(small(), json, "r.json");
    REQUIRE(back.ok());
    CHECK(*back == response);
  }
  CHECK(read(R"({"resourceType":"QuestionnaireResponse","id":"abc"})") ==
        R"({"$pack":"small@2","$id":"abc"})");
}

TEST_CASE("fhir: all that is wrong is said at once, each with its place") {
  CHECK(
      read(R"({"resourceType":"QuestionnaireResponse","status":"entered-in-error",
      "questionnaire":"urn:lumbago:questionnaire:small|1","item":[
      {"linkId":"hour","answer":[{"valueInteger":9}]},
      {"linkId":"hours","answer":[{"valueInteger":9},{"valueInteger":8}]},
      {"linkId":"hours","answer":[{"valueInteger":9}]},
      {"linkId":"legs","answer":[{"valueBoolean":true}],"item":[
        {"linkId":"numb","answer":[{"valueString":"yes"}]},
        {"linkId":"weak","answer":[{}]},
        {"answer":[{"valueBoolean":true}]}]},
      {"linkId":"sex","answer":[{"valueCoding":{"system":"http://snomed.info/sct","code":"male"}}]},
      {"linkId":"kit","answer":[{"valueCoding":{"display":"Mat"}},{"valueInteger":1}]},
      {"linkId":"height","answer":[{"valueInteger":20}]},
      {"linkId":"times","answer":[{"valueDecimal":1.5}]},
      {"linkId":"words","answer":[{"valueString":"a","valueInteger":1}]},
      {"linkId":"litres","answer":[{"valueDecimal":null}]}]})") ==
      "error: QuestionnaireResponse.status: the response is marked as entered in error\n"
      "error: QuestionnaireResponse.questionnaire: these answers are for the pack "
      "'urn:lumbago:questionnaire:small|1', not 'urn:lumbago:questionnaire:small|2'\n"
      "error: QuestionnaireResponse.item[0].linkId: unknown question 'hour' (did you mean "
      "'hours'?)\n"
      "error: QuestionnaireResponse.item[1].answer: 'hours' takes one answer, not 2\n"
      "error: QuestionnaireResponse.item[2].linkId: 'hours' stands twice\n"
      "error: QuestionnaireResponse.item[3].answer: 'legs' is not a question, so it takes no "
      "answer\n"
      "error: QuestionnaireResponse.item[3].item[0].answer[0].value: 'numb' takes true or false, "
      "not valueString\n"
      "error: QuestionnaireResponse.item[3].item[1].answer[0].value: the key 'value' is missing\n"
      "error: QuestionnaireResponse.item[3].item[2]: the key 'linkId' is missing\n"
      "error: QuestionnaireResponse.item[4].answer[0].value: the options of 'sex' are codes of "
      "'urn:lumbago:options:small:sex', not of 'http://snomed.info/sct'\n"
      "error: QuestionnaireResponse.item[5].answer[0].value: the key 'code' is missing\n"
      "error: QuestionnaireResponse.item[5].answer[1].value: 'kit' takes a list of option ids, not "
      "valueInteger\n"
      "error: QuestionnaireResponse.item[6].answer[0].value: 'height' is 20, outside 100 to 230\n"
      "error: QuestionnaireResponse.item[7].answer[0].value: 'times' takes a whole number, not "
      "1.5\n"
      "error: QuestionnaireResponse.item[8].answer[0].value: 'words' takes one answer, not 2\n"
      "error: QuestionnaireResponse.item[9].answer[0].value: 'litres' takes a number, not null\n");
}

TEST_CASE("fhir: other resources, and copies of the form under other names") {
  CHECK(read(R"({"resourceType":"Patient"})") ==
        "error: QuestionnaireResponse.resourceType: this takes a QuestionnaireResponse, not "
        "Patient\n");
  CHECK(read(R"({"resourceType":7})") ==
        "error: QuestionnaireResponse.resourceType: 'resourceType' takes text, not a number\n");
  for (const char* const name :
       {"urn:lumbago:questionnaire:small", "urn:lumbago:questionnaire:small|2",
        "https://clinic.example/Questionnaire/7", "#form"})
    CHECK(read(R"({"resourceType":"QuestionnaireResponse","questionnaire":")" + std::string(name) +
               R"("})") == answered(""));
  for (const char* const name :
       {"urn:lumbago:questionnaire:small|", "urn:lumbago:questionnaire:smaller|2"})
    CHECK(read(R"({"resourceType":"QuestionnaireResponse","questionnaire":")" + std::string(name) +
               R"("})") ==
          "error: QuestionnaireResponse.questionnaire: these answers are for the "
          "pack '" +
              std::string(name) + "', not 'urn:lumbago:questionnaire:small|2'\n");
}

TEST_CASE("fhir: lists and objects that are none") {
  CHECK(read(R"({"resourceType":"QuestionnaireResponse","item":{"linkId":"numb"}})") ==
        "error: QuestionnaireResponse.item: 'item' takes a list, not an object\n");
  CHECK(read_items(R"(null,7,{"linkId":null},{"linkId":"numb","answer":true},
                      {"linkId":"weak","answer":[true]})") ==
        "error: QuestionnaireResponse.item[0]: 'item' takes an object, not null\n"
        "error: QuestionnaireResponse.item[1]: 'item' takes an object, not a number\n"
        "error: QuestionnaireResponse.item[2].linkId: 'linkId' takes text, not null\n"
        "error: QuestionnaireResponse.item[3].answer: 'answer' takes a list, not true or false\n"
        "error: QuestionnaireResponse.item[4].answer[0]: 'answer' takes an object, not true or "
        "false\n");
  CHECK(read_items(R"({"linkId":"numb","linkId":"weak","answer":[{"valueBoolean":true}]})") ==
        "error: QuestionnaireResponse.item[0].linkId: duplicate key 'linkId'\n");
  CHECK(read_items(
            R"({"linkId":"sex","answer":[{"valueCoding":{"code":"male","code":"female"}}]})") ==
        "error: QuestionnaireResponse.item[0].answer[0].valueCoding.code: duplicate key 'code'\n");
  CHECK(read(R"({"resourceType":"QuestionnaireResponse","identifier":"x"})") ==
        "error: QuestionnaireResponse.identifier: 'identifier' takes an object, not text\n");
}

TEST_CASE("fhir: deep nesting and ten megabytes are refused with their place") {
  std::string deep = R"({"resourceType":"QuestionnaireResponse","item":)";
  for (int i = 0; i < 100'000; ++i) deep += R"([{"item":)";
  deep.resize(900'000);
  const std::string refused = read(deep);
  CHECK(refused.substr(0, refused.find('\n')) ==
        "1:184: error: not valid JSON: it is nested more than 32 deep");
  CHECK(read(response_of(std::string(10 << 20, ' '))) == "error: is larger than 1048576 bytes\n");
  std::string many;
  for (int i = 0; i < 30'000; ++i) many += R"({"linkId":"numb"},)";
  many.pop_back();
  const Result<Response> twice = read_answers(small(), response_of(many), "r.json");
  REQUIRE(!twice.ok());
  CHECK(twice.errors().size() == 29'999);
}

}  // namespace
}  // namespace lumbago
