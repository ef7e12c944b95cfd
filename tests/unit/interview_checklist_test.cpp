#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "interview/checklist.h"

namespace lumbago {
namespace {

// "1y 2? 3n" or the message; "..." behind it when the rest is not said yet.
std::string read(std::string_view line, std::size_t count = 3) {
  const auto result = parse_checklist(Words(), line, count);
  if (!result) return result.error();
  const Ticks& ticks = *result;
  std::string text;
  for (const Truth item : ticks.items) text += "n?y"[static_cast<std::size_t>(item)];
  return ticks.only_unsure ? text + "..." : text;
}

TEST_CASE("a checklist is one line") {
  const auto check = [](std::string_view line, std::string_view marks) {
    CAPTURE(line);
    CHECK(read(line) == marks);
  };
  check("none", "nnn");
  check("None", "nnn");
  check("None.", "nnn");
  check("nothing", "nnn");
  check("None of these.", "nnn");
  check("1. 3.", "yny");
  check("no", "nnn");
  check("n", "nnn");
  check("1", "ynn");
  check("1 3", "yny");
  check("3,1", "yny");
  check(" 1 , 3 ; ", "yny");
  check("1 and 3", "yny");
  check("1 1", "ynn");
  check("1 ?2", "y?n");
  check("1 2?", "y?n");
  check("1, not sure about 2", "y?n");
  check("unsure 2 none", "n?n");
  check("1-3", "yyy");
  check("2 \u2013 3", "nyy");
  check("0", "nnn");
  check("none of those", "nnn");
  check("yes to 1", "ynn");
  check("? 2 1", "y?n");
  check("none ?2", "n?n");
  check("?2 none", "n?n");
}

TEST_CASE("'not sure' alone says nothing about the rest") {
  CHECK(read("?2") == "n?n...");
  CHECK(read("2?") == "n?n...");
  CHECK(read("not sure about 2") == "n?n...");
  CHECK(read("?1 ?2") == "??n...");
  CHECK(read("?1 ?2 ?3") == "???");
  CHECK(read("?1", 1) == "?");
}

TEST_CASE("what is no answer to a checklist") {
  const auto check = [](std::string_view line, std::string_view message) {
    CAPTURE(line);
    CHECK(read(line) == message);
  };
  check("yes", "Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.");
  check("not sure",
        "Not sure about which? Type unsure and its number, such as unsure 2. Or s leaves all of "
        "them open.");
  check("1?2",
        "'1?2' is not understood. Type none, or the numbers that apply, such as 1 3; 2? if not "
        "sure about 2.");
  check("1.5",
        "'1.5' is not understood. Type none, or the numbers that apply, such as 1 3; 2? if not "
        "sure about 2.");
  check("3-1",
        "'3-1' is not understood. Type none, or the numbers that apply, such as 1 3; 2? if not "
        "sure about 2.");
  check("?",
        "'?' is not understood. Type none, or the numbers that apply, such as 1 3; 2? if not sure "
        "about 2.");
  check("-1", "There is no number -1; the last one is 3.");
  check("0 1", "That says none, and also a number. Type one or the other.");
  check("4", "There is no number 4; the last one is 3.");
  check("2 ?2", "Number 2 is there twice, as applies and as not sure.");
  check("none 1", "That says none, and also a number. Type one or the other.");
  check(",", "Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.");
}

TEST_CASE("what was understood is said back") {
  const auto check = [](const std::vector<Truth>& items, std::string_view text) {
    CHECK(ticks_text(Words(), items) == text);
  };
  constexpr Truth yes = Truth::yes;
  constexpr Truth no = Truth::no;
  constexpr Truth unsure = Truth::unknown;
  check({no, no}, "none");
  check({yes, no}, "yes to 1; no to the others");
  check({yes, yes, yes}, "yes to 1, 2 and 3");
  check({yes, unsure, no}, "yes to 1; not sure about 2; no to the others");
  check({unsure, unsure}, "not sure about 1 and 2");
}

}  // namespace
}  // namespace lumbago
