// Answers to a QuestionnaireResponse and back.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

#include "pack/reader.h"
#include "response/answers.h"
#include "support/random_response.h"

namespace lumbago {
namespace {

// RC_PARAMS says how many sets of answers.
void check_round_trip(const std::string& path) {
  const Result<Pack> pack = read_pack(path);
  REQUIRE(pack.ok());
  CHECK(rc::check("fhir " + path, [&pack] {
    const Response response = test::random_response(*pack);
    const std::string json = write_fhir_response(*pack, response);
    const Result<Response> read = read_answers(*pack, json, "response.json");
    if (!read) RC_FAIL(to_text(read.errors()));
    RC_ASSERT(*read == response);
    RC_ASSERT(write_fhir_response(*pack, *read) == json);
    const Record record =
        read_record(*pack, write_fhir_response(*pack, response, JsonWriter::Layout::compact));
    RC_ASSERT(record.response.ok());
    RC_ASSERT(*record.response == response);
  }));
}

TEST_CASE("fhir: answers come back as they were, of the built-in pack") {
  check_round_trip("data/low-back");
}

TEST_CASE("fhir: answers come back as they were, of instruments") {
  check_round_trip("tests/packs/instruments.yaml");
}

}  // namespace
}  // namespace lumbago
