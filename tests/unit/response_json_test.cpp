// Documents that are not what they should be: where and how the reader says so.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "response/answers.h"
#include "response/json_tree.h"

namespace lumbago {
namespace {

std::string errors_of(std::string_view json) {
  const auto value = read_json(json, "me.json");
  return value ? "no error" : to_text(value.errors());
}

TEST_CASE("malformed JSON is located") {
  const auto check = [](std::string_view json, std::string_view errors) {
    CHECK(errors_of(json) == "me.json:" + std::string(errors));
  };
  SUBCASE("nothing") {
    check("", "1:1: error: not valid JSON: there is nothing in it\n");
    check("\xEF\xBB\xBF", "1:1: error: not valid JSON: there is nothing in it\n");
    check(" \n", "2:1: error: not valid JSON: there is nothing in it\n");
  }
  SUBCASE("commas") {
    check("{\"age\": 40,}",
          "1:11: error: not valid JSON: a comma stands before the '}'\n"
          "  {\"age\": 40,}\n"
          "            ^\n");
    check("[1, 2,\n]",
          "1:6: error: not valid JSON: a comma stands before the ']'\n"
          "  [1, 2,\n"
          "       ^\n");
    check("{\n  \"age\": 40\r\n  \"sex\": \"male\"\r\n}",
          "3:3: error: not valid JSON: ',' or '}' is missing here\n"
          "    \"sex\": \"male\"\n"
          "    ^\n");
    check("[1 2]",
          "1:4: error: not valid JSON: ',' or ']' is missing here\n"
          "  [1 2]\n"
          "     ^\n");
    check("[,]",
          "1:2: error: not valid JSON: a value is missing here\n"
          "  [,]\n"
          "   ^\n");
  }
  SUBCASE("names") {
    check("{age: 40}",
          "1:2: error: not valid JSON: a name in double quotes is missing here\n"
          "  {age: 40}\n"
          "   ^\n");
    check("{'age': 40}",
          "1:2: error: not valid JSON: a name in double quotes is missing here (texts and names "
          "stand in double quotes)\n"
          "  {'age': 40}\n"
          "   ^\n");
    check("{\"age\" 40}",
          "1:8: error: not valid JSON: ':' is missing here\n"
          "  {\"age\" 40}\n"
          "         ^\n");
    check("{\"age\":}",
          "1:8: error: not valid JSON: a value is missing here\n"
          "  {\"age\":}\n"
          "         ^\n");
  }
  SUBCASE("values") {
    check("{\"sex\": male}",
          "1:9: error: not valid JSON: 'male' is not a value (texts and names stand in double "
          "quotes)\n"
          "  {\"sex\": male}\n"
          "          ^~~~\n");
    check("[True]",
          "1:2: error: not valid JSON: 'True' is not a value (did you mean 'true'?)\n"
          "  [True]\n"
          "   ^~~~\n");
    check("[NaN]",
          "1:2: error: not valid JSON: 'NaN' is not a value (texts and names stand in double "
          "quotes)\n"
          "  [NaN]\n"
          "   ^~~\n");
    for (const std::string number : {"01", "-", "1.", "1e", "1e+", "-a", "1.5.2", "0x10", "1a"})
      check("[" + number + "]", "1:2: error: not valid JSON: '" + number +
                                    "' is not a number\n  [" + number + "]\n   ^" +
                                    std::string(number.size() - 1, '~') + "\n");
    check("[.5]",
          "1:2: error: not valid JSON: a value is missing here\n"
          "  [.5]\n"
          "   ^\n");
    check("[+5]",
          "1:2: error: not valid JSON: a value is missing here\n"
          "  [+5]\n"
          "   ^\n");
  }
  SUBCASE("texts") {
    check("{\"sex\": \"male}",
          "1:9: error: not valid JSON: the text that begins here is not closed on its line\n"
          "  {\"sex\": \"male}\n"
          "          ^\n");
    check("{\"sex\": \"male\n\"}",
          "1:9: error: not valid JSON: the text that begins here is not closed on its line\n"
          "  {\"sex\": \"male\n"
          "          ^\n");
    check("[\"a\tb\"]",
          "1:4: error: not valid JSON: a control character stands in a text\n"
          "  [\"a\uFFFDb\"]\n"
          "     ^\n");
    check("[\"\u00e9\\x\"]",
          "1:4: error: not valid JSON: this is not an escape (a backslash itself is written \\\\)\n"
          "  [\"\u00e9\\x\"]\n"
          "     ^~\n");
    check("[\"\\u12g4\"]",
          "1:3: error: not valid JSON: four hexadecimal digits must follow \\u\n"
          "  [\"\\u12g4\"]\n"
          "    ^~\n");
    for (const std::string half : {"\\ud800", "\\udc00", "\\ud800\\ud800", "\\ud800\\n"})
      check("[\"" + half + "\"]",
            "1:3: error: not valid JSON: half a surrogate pair stands alone\n"
            "  [\"" +
                half + "\"]\n    ^~~~~~\n");
    check("[\"\xff\"]",
          "1:3: error: not valid JSON: these bytes are not UTF-8\n"
          "  [\"\uFFFD\"]\n"
          "    ^\n");
  }
  SUBCASE("ends") {
    check("{\"age\": 40",
          "1:11: error: not valid JSON: it ends before ',' or '}'\n"
          "  {\"age\": 40\n"
          "            ^\n");
    check("[",
          "1:2: error: not valid JSON: it ends before a value\n"
          "  [\n"
          "   ^\n");
    check("{} {}",
          "1:4: error: not valid JSON: something follows the end\n"
          "  {} {}\n"
          "     ^\n");
    check("{}\n,",
          "2:1: error: not valid JSON: something follows the end\n"
          "  ,\n"
          "  ^\n");
    check("]",
          "1:1: error: not valid JSON: a value is missing here\n"
          "  ]\n"
          "  ^\n");
    check("[}",
          "1:2: error: not valid JSON: a value is missing here\n"
          "  [}\n"
          "   ^\n");
  }
}

TEST_CASE("nesting has a limit, and no depth crashes the reader") {
  const auto nested = [](std::size_t depth, const std::string& open, const std::string& close) {
    std::string json;
    for (std::size_t i = 0; i < depth; ++i) json += open;
    for (std::size_t i = 0; i < depth; ++i) json += close;
    return json;
  };
  CHECK(errors_of(nested(deepest_json, "[", "]")) == "no error");
  CHECK(errors_of(nested(deepest_json + 1, "[", "]")) ==
        "me.json:1:33: error: not valid JSON: it is nested more than 32 deep\n  " +
            std::string(33, '[') + std::string(33, ']') + "\n  " + std::string(32, ' ') + "^\n");
  for (const std::size_t depth : {std::size_t{100}, std::size_t{1'024}, std::size_t{200'000}}) {
    const auto value = read_json(nested(depth, "[", "]"), "me.json");
    REQUIRE_FALSE(value.ok());
    CHECK(value.errors().at(0).message == "not valid JSON: it is nested more than 32 deep");
    CHECK_FALSE(read_json(nested(depth, "{\"a\":", "}"), "me.json").ok());
    CHECK_FALSE(read_json(nested(depth, "[", ""), "me.json").ok());
  }
}

TEST_CASE("a document of the largest size is read, one byte more is not") {
  std::string json = "[" + std::string(answers_limit - 2, ' ') + "]";
  CHECK(errors_of(json) == "no error");
  json += ' ';
  CHECK(errors_of(json) == "me.json: error: is larger than 1048576 bytes\n");
}

TEST_CASE("a byte order mark is skipped") {
  const auto value = read_json("\xEF\xBB\xBF{\"a\": [1]} \n", "me.json");
  REQUIRE(value.ok());
  CHECK(value->kind == JsonKind::object);
  CHECK(value->members.at(0).value.items.at(0).text == "1");
  CHECK(errors_of("\xEF\xBB\xBF[x]") ==
        "me.json:1:2: error: not valid JSON: 'x' is not a value (texts and names stand in double "
        "quotes)\n  [x]\n   ^\n");
}

TEST_CASE("the tree keeps the document") {
  const auto value =
      read_json(R"( {"a" : "x\ty" , "a": 1.50 , "b":[ true , false,null,{}] } )", "me.json");
  REQUIRE(value.ok());
  REQUIRE(value->members.size() == 3);
  CHECK(value->members[0].key == "a");
  CHECK(value->members[0].value.text == "x\ty");
  CHECK(value->members[1].key == "a");
  CHECK(value->members[1].value.text == "1.50");
  const JsonValue& list = value->members[2].value;
  REQUIRE(list.items.size() == 4);
  CHECK(list.items[0].boolean);
  CHECK_FALSE(list.items[1].boolean);
  CHECK(list.items[2].kind == JsonKind::null);
  CHECK(list.items[3].kind == JsonKind::object);
}

TEST_CASE("numbers beyond every machine type are still numbers") {
  const auto value = read_json("[123456789012345678901234567890, 1e400, -1e-400]", "me.json");
  REQUIRE(value.ok());
  CHECK(value->items.at(0).text == "123456789012345678901234567890");
  CHECK(value->items.at(1).text == "1e400");
  CHECK(value->items.at(2).text == "-1e-400");
}

}  // namespace
}  // namespace lumbago
