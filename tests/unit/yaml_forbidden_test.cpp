// What YAML forbids, and what looks like it and is allowed.
#include <doctest/doctest.h>

#include <string>

#include "yaml/tree.h"

using namespace lumbago;

namespace {

// The error of a file, or "taken".
std::string fault_of(const std::string& text) {
  const auto source = make_source("f", text);
  if (!source) return to_text(source.errors());
  const auto tree = read_yaml(*source, 0);
  return tree ? "taken" : to_text(tree.errors());
}

}  // namespace

TEST_CASE("YAML that is none is refused, also where yaml-cpp reads it as something") {
  struct Row {
    const char* text;
    const char* expected;
  };
  const Row rows[] = {
      {"disclaimers: [-, -]\n",
       "f:1:15: error: a '-' within brackets makes no list; quote it if it is text\n"
       "  disclaimers: [-, -]\n                ^\n"
       "f:1:18: error: a '-' within brackets makes no list; quote it if it is text\n"
       "  disclaimers: [-, -]\n                   ^\n"},
      {"title: \"Numbness\"# hidden\n",
       "f:1:18: error: a comment has a space before its '#'\n"
       "  title: \"Numbness\"# hidden\n                   ^\n"},
      {"say: ># comment\n  text\n",
       "f:1:7: error: a comment has a space before its '#'\n  say: ># comment\n        ^\n"},
      {"title: \"Numb\\'ness\"\n",
       "f:1:14: error: YAML has no escape '\\''\n  title: \"Numb\\'ness\"\n               ^\n"},
      {"list: [a,#c\n  b]\n",
       "f:1:10: error: a comment has a space before its '#'\n  list: [a,#c\n           ^\n"},
      {"[ a ]#c\n", "f:1:6: error: a comment has a space before its '#'\n  [ a ]#c\n       ^\n"},
      {"list: [a, , b]\n",
       "f:1:11: error: nothing stands before this comma\n  list: [a, , b]\n            ^\n"},
      {"list: [a,\nb]\n",
       "f:2:1: error: a line within brackets is indented further than the line where they begin\n"
       "  b]\n  ^\n"},
      {"a:\n  b\nc\n",
       "f:3:1: error: a key without ':', or a value that is not indented\n  c\n  ^\n"},
      {"a:\n  - b\nc\n",
       "f:3:1: error: a key without ':', or a value that is not indented\n  c\n  ^\n"},
      {"a: >\n   \n  \n # b\n",
       "f:4:2: error: a blank line before this one has more spaces than the text of the block\n"
       "   # b\n   ^\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(fault_of(row.text) == row.expected);
  }
}

TEST_CASE("YAML of more than a pack ever has is refused") {
  const auto first_line = [](const std::string& fault) {
    return fault.substr(0, fault.find('\n'));
  };
  CHECK(fault_of(std::string((std::size_t{8} << 20) + 1, '\n')) ==
        "f: error: a pack file may have at most 8 MiB\n");
  std::string list = "[";
  for (int i = 0; i <= 500'000; ++i) list += ",1";
  CHECK(first_line(fault_of(list.replace(1, 1, "") + "]")) ==
        "f:1:1000002: error: more than 500000 values in one file");

  // Of very many faults only so many are told.
  std::string lines;
  for (int i = 0; i < 30; ++i) lines += "\ta\n";
  const auto source = make_source("f", lines);
  REQUIRE(!source.ok());
  CHECK(source.errors().size() == 20);
  std::string tags;
  for (int i = 0; i < 200; ++i) tags += "- !t a\n";
  const auto tree = read_yaml(*make_source("f", tags), 0);
  REQUIRE(!tree.ok());
  CHECK(tree.errors().size() == 100);
  CHECK(to_text(tree.errors()[0]) ==
        "f:1:3: error: tags are not part of a pack\n  - !t a\n    ^\n");
}

TEST_CASE("a place beyond the end of a line is its end") {
  const auto source = make_source("f", "a: \u00e9\n");
  CHECK(source->byte_of(0, 4) == 3);
  CHECK(source->byte_of(0, 5) == 5);
  CHECK(source->byte_of(0, 50) == 5);
}

TEST_CASE("YAML that only looks like what is forbidden is taken") {
  const char* const texts[] = {
      "a: b#c\n",
      "a: [b#c, -1, '-', {d: -e}, ]\n",
      "a: 'it''s # no comment'  # a comment\n",
      "a: \"\\\"\\\\\\/\\u00e9\\n # none\"\n",
      "a: [\n  b,  # one\n  # two\n\n  c]\n",
      "a: >-  # why\n\n  text # of the block\n\n    - more\n  'it''s\nb: |2\n     deep\n  less\nc: "
      "1\n",
      "- a: |\n    text\n  b: c\n-\n  - d\n  -\n    e\n",
      "a:\n  b\nc:\n  \"d\"\n\"e\" : f\n",
      "{a: [], b: {}, c: }\n",
      "",
      "? a\n: b\n",
      "a: [\n  b\n  ]\n",
      "# first\n---\na: http://example.org/#part\n",
  };
  for (const char* const text : texts) {
    CAPTURE(text);
    CHECK(fault_of(text) == "taken");
  }
}
