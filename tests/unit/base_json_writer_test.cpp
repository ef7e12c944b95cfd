#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "base/json_writer.h"

namespace lumbago {
namespace {

void write_sample(JsonWriter& json) {
  json.begin_object();
  json.field("text", "a\"b\\c\n");
  json.field("number", std::int64_t{-7});
  json.field("small", 7);
  json.field("flag", true);
  json.key("list");
  json.begin_array();
  json.decimal(4333);
  json.decimal(-500);
  json.decimal(2000);
  json.null();
  json.raw("\"id\"");
  json.end_array();
  json.key("empty");
  json.begin_array();
  json.end_array();
  json.end_object();
}

TEST_CASE("compact JSON") {
  JsonWriter json;
  write_sample(json);
  CHECK(json.take() == R"({"text":"a\"b\\c\n","number":-7,"small":7,"flag":true,)"
                       R"("list":[4.333,-0.5,2,null,"id"],"empty":[]})");
}

TEST_CASE("pretty JSON") {
  JsonWriter json(JsonWriter::Layout::pretty);
  write_sample(json);
  CHECK(json.take() == R"({
  "text": "a\"b\\c\n",
  "number": -7,
  "small": 7,
  "flag": true,
  "list": [
    4.333,
    -0.5,
    2,
    null,
    "id"
  ],
  "empty": []
})");
}

TEST_CASE("integers are written whole") {
  JsonWriter json;
  json.begin_array();
  json.integer(std::numeric_limits<std::int64_t>::min());
  json.integer(std::numeric_limits<std::int64_t>::max());
  json.end_array();
  CHECK(json.take() == "[-9223372036854775808,9223372036854775807]");
}

TEST_CASE("strings and keys are valid UTF-8 and cannot drive a terminal") {
  const auto check = [](std::string_view text, std::string_view written) {
    CAPTURE(text);
    JsonWriter json;
    json.begin_object();
    json.field(text, text);
    json.end_object();
    CHECK(json.take() == "{" + std::string(written) + ":" + std::string(written) + "}");
  };
  SUBCASE("kept") {
    check("", R"("")");
    check("30\u00b0 \u6f22 \U0001F9D8", "\"30\u00b0 \u6f22 \U0001F9D8\"");
  }
  SUBCASE("escaped, with the same value") {
    check("\x1b[2J\t", R"("\u001B[2J\t")");
    check(std::string_view("\0", 1), R"("\u0000")");
    check("\x7f\u009b\u202e", R"("\u007f\u009b\u202e")");
    check("\U000E0041", R"("\udb40\udc41")");
  }
  SUBCASE("broken") { check("a\xff\xe2\x82z", "\"a\uFFFD\uFFFDz\""); }
}

TEST_CASE("raw JSON is made safe for a terminal too") {
  JsonWriter json;
  json.raw("\"a\u009b\"");
  CHECK(json.take() == R"("a\u009b")");
}

}  // namespace
}  // namespace lumbago
