#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace lumbago {
namespace {

TEST_CASE("sanitize replaces what could drive a terminal and keeps the rest") {
  const auto check = [](std::string_view text, std::string_view safe) {
    CAPTURE(text);
    CHECK(sanitize(text) == safe);
  };
  SUBCASE("ordinary text") {
    check("", "");
    check("Sit, stand & walk.", "Sit, stand & walk.");
    check("one\ntwo", "one\ntwo");
    check("K\u00fcbler \u2013 \u00b0 \u2265 \u6f22\u5b57 \U0001F9D8",
          "K\u00fcbler \u2013 \u00b0 \u2265 \u6f22\u5b57 \U0001F9D8");
    check("e\u0301", "e\u0301");
  }
  SUBCASE("controls") {
    check("\x1b[31mred", "\uFFFD[31mred");
    check(std::string_view("a\0b", 3), "a\uFFFDb");
    check("a\tb\rc\bd\x7f", "a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    check("\u0080\u009b31m\u009f", "\uFFFD\uFFFD31m\uFFFD");
    check("\u00a0", "\u00a0");
  }
  SUBCASE("what reorders or hides text") {
    check("\u202a\u202b\u202c\u202d\u202e", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    check("\u2066\u2067\u2068\u2069", "\uFFFD\uFFFD\uFFFD\uFFFD");
    check("\u200e\u200f\u061c", "\uFFFD\uFFFD\uFFFD");
    check("a\u200bb\u200cc\u200dd\ufeff", "a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    check("a\u2028b\u2029c\u00add", "a\uFFFDb\uFFFDc\uFFFDd");
    check("\U000E0001\U000E0041\U000E007F", "\uFFFD\uFFFD\uFFFD");
    check("\u2060\u206f\u180e\ufff9", "\uFFFD\uFFFD\uFFFD\uFFFD");
  }
  SUBCASE("broken UTF-8: one replacement for each maximal subpart") {
    check("\x80", "\uFFFD");
    check("\xc0\xaf", "\uFFFD\uFFFD");
    check("\xe0\x80\xaf", "\uFFFD\uFFFD\uFFFD");
    check("\xed\xa0\x80", "\uFFFD\uFFFD\uFFFD");
    check("\xe2\x82", "\uFFFD");
    check("\xe2\x82\x1b", "\uFFFD\uFFFD");
    check("\xf0\x9f\x92x", "\uFFFDx");
    check("\xf4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD");
    check("\xf5\xff", "\uFFFD\uFFFD");
    check("\x61\xf1\x80\x80\xe1\x80\xc2\x62\x80\x63\x80\xbf\x64",
          "a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd");
  }
}

TEST_CASE("sanitize can refuse line breaks") {
  CHECK(sanitize("one\ntwo", false) == "one\uFFFDtwo");
}

TEST_CASE("valid_utf8") {
  const auto check = [](std::string_view text, bool valid) {
    CAPTURE(text);
    CHECK(valid_utf8(text) == valid);
  };
  SUBCASE("valid") {
    check("", true);
    check("\x1b plain", true);
    check("\u00e9\u20ac\U0001F9D8\U0010FFFF", true);
    check("\ud7ff\ue000", true);
  }
  SUBCASE("invalid") {
    check("\xc3", false);
    check("\xc0\x80", false);
    check("\xed\xbf\xbf", false);
    check("\xf4\x90\x80\x80", false);
    check("ok\xff", false);
  }
}

TEST_CASE("display_width counts terminal columns") {
  const auto check = [](std::string_view text, std::size_t width) {
    CAPTURE(text);
    CHECK(display_width(text) == width);
  };
  SUBCASE("narrow") {
    check("", 0);
    check("abc", 3);
    check("\u00b0\u2265\u2588", 3);
    check("\u28ff", 1);
  }
  SUBCASE("wide") {
    check("\u6f22\u5b57", 4);
    check("\uac00", 2);
    check("\uff21", 2);
    check("\U0001F9D8", 2);
    check("\u3042", 2);
  }
  SUBCASE("combining") {
    check("e\u0301", 1);
    check("\u1112\u1161\u11ab", 2);
    check("\u2764\ufe0f", 1);
    check("\u0915\u093f", 2);  // a mark with a space of its own
    check("\u0600", 1);        // a sign that spans digits
  }
  SUBCASE("what sanitize replaces") {
    check("\x1b[", 2);
    check("\t", 1);
    check("\u200b\u202e", 2);
    check("\xe2\x82", 1);
  }
}

TEST_CASE("letters of every script change their case") {
  CHECK(lower_case("\u0141\u00d3D\u0179 \u0394 \u0416 7") == "\u0142\u00f3d\u017a \u03b4 \u0436 7");
  CHECK(lower_case("A\xff\u00d7") == "a\xff\u00d7");
  CHECK(capitalised("\u00e9tat") == "\u00c9tat");
  CHECK(capitalised("\u010das") == "\u010cas");
  CHECK(capitalised("7 days") == "7 days");
  CHECK(capitalised("\xff") == "\xff");
  CHECK(capitalised("") == "");
}

TEST_CASE("wrap breaks at spaces") {
  using Lines = std::vector<std::string>;
  const auto check = [](std::string_view text, std::size_t width, const Lines& lines) {
    CAPTURE(text);
    CHECK(wrap(text, width) == lines);
  };
  SUBCASE("fits") {
    check("", 10, {""});
    check("one two", 7, {"one two"});
    check("  one   two ", 7, {"one two"});
  }
  SUBCASE("breaks") {
    check("one two", 6, {"one", "two"});
    check("one two three", 7, {"one two", "three"});
    check("a b c", 1, {"a", "b", "c"});
  }
  SUBCASE("a longer word stands alone") {
    check("see https://example.org/a now", 8, {"see", "https://example.org/a", "now"});
    check("longer", 1, {"longer"});
  }
  SUBCASE("line breaks are kept") {
    check("one\ntwo", 20, {"one", "two"});
    check("one\n\ntwo three", 5, {"one", "", "two", "three"});
    check("one\n", 20, {"one", ""});
  }
  SUBCASE("by columns, not bytes") {
    check("\u6f22\u5b57 ab", 7, {"\u6f22\u5b57 ab"});
    check("\u6f22\u5b57 ab", 6, {"\u6f22\u5b57", "ab"});
    check("\u00e9\u00e9 \u00e9\u00e9", 5, {"\u00e9\u00e9 \u00e9\u00e9"});
  }
  SUBCASE("a no-break space holds together") { check("at 10\u00a0min", 6, {"at", "10\u00a0min"}); }
}

TEST_CASE("to_ascii finds look-alikes") {
  const auto check = [](std::string_view text, std::string_view ascii) {
    CAPTURE(text);
    CHECK(to_ascii(text) == ascii);
  };
  SUBCASE("punctuation") {
    check("plain ~ text\n", "plain ~ text\n");
    check("\u2018a\u2019 \u201cb\u201d", "'a' \"b\"");
    check("1\u20132 \u2014 \u2212 3\u2026", "1-2 - - 3...");
    check("30\u00b0, 2\u00d710, \u2265 5 \u2192 6", "30 deg, 2x10, >= 5 -> 6");
    check("10\u00a0min, \u00bd l", "10 min, 1/2 l");
  }
  SUBCASE("bars and rules") {
    check("\u2588\u2588\u258c\u2591\u2591", "###..");
    check("\u2500\u2502\u250c\u2510", "-|++");
  }
  SUBCASE("Latin letters") {
    check("\u00c0\u00e9\u00df\u00ff\u0100\u0131\u0153\u017f", "AessyAioes");
    check("Sj\u00f6gren, Ko\u010di\u0161, \u0141\u00f3d\u017a", "Sjogren, Kocis, Lodz");
  }
  SUBCASE("anything else") {
    check("\u6f22 \U0001F9D8 \xff", "? ? ?");
    check("\uFFFD", "?");
  }
}

}  // namespace
}  // namespace lumbago
