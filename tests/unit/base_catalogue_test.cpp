#include <doctest/doctest.h>
#include <fmt/args.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

#include "base/text.h"
#include "messages/catalogue.h"

namespace lumbago {
namespace {

// The text with "1", "2", ... in its places; a singular and a plural one after the other.
std::string filled(std::string_view text) {
  const std::size_t bar = text.find('|');
  if (bar != std::string_view::npos)
    return filled(text.substr(0, bar)) + ' ' + filled(text.substr(bar + 1));
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  for (int i = 1; i <= places(text); ++i) arguments.push_back(i);
  return fmt::vformat(text, arguments);
}

TEST_CASE("every message formats, and is safe for a terminal") {
  const Words words;
  for (std::size_t i = 0; i < message_count; ++i) {
    const std::string_view text = words.text(static_cast<Message>(i));
    CAPTURE(text);
    REQUIRE_NOTHROW(filled(text));
    const std::string said = filled(text);
    CHECK(said == sanitize(said));
    CHECK(said.find_first_of("{}") == std::string::npos);
    CHECK_FALSE(said.starts_with(' '));
  }
}

TEST_CASE("the English table is complete, and a table with a fault is not") {
  CHECK(complete(english));
  MessageTable table = english;
  SUBCASE("a text is missing") { table[3].text = ""; }
  SUBCASE("two texts are swapped") { std::swap(table[3], table[4]); }
  SUBCASE("a text is no pattern") { table[3].text = "{name}"; }
  CHECK_FALSE(complete(table));
}

TEST_CASE("places counts what a pattern takes") {
  CHECK(places("none") == 0);
  CHECK(places("{} of {}") == 2);
  CHECK(places("{1} before {0}") == 2);
  CHECK(places("{} day|{} days") == 1);
  CHECK(places("one day|{} days") == 1);
  CHECK(places("{:>5}") == -1);
  CHECK(places("{name}") == -1);
  CHECK(places("{} and {0}") == -1);
  CHECK(places("open {") == -1);
  CHECK(places("close }") == -1);
}

TEST_CASE("count picks the singular or the plural") {
  const Words words;
  CHECK(words.count<Message::minutes>(1) == "1 minute");
  CHECK(words.count<Message::minutes>(0) == "0 minutes");
  CHECK(words.count<Message::minutes>(15) == "15 minutes");
  CHECK(words.count<Message::minutes>(15, "5 to 15") == "5 to 15 minutes");
  CHECK(words.noun(Message::unit_year, true) == "year");
  CHECK(words.noun(Message::unit_year, false) == "years");
  CHECK(words.noun(Message::word_no, true) == "no");  // one form for both
  CHECK(words.say<Message::range_words>(2, 3) == "2 to 3");
}

}  // namespace
}  // namespace lumbago
