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
      "# first\n---\na: http://example.org/#part\n",
  };
  for (const char* const text : texts) {
    CAPTURE(text);
    CHECK(fault_of(text) == "taken");
  }
}
