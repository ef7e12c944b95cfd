#include "messages/catalogue.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "base/text.h"
#include "messages/language_tables.h"

namespace lumbago {

// Made from tests/messages/, which are not languages of the program.
extern const LanguageTexts texts_pl;
extern const LanguageTexts texts_fr;

namespace {

TEST_CASE("every message is safe for a terminal, in every language") {
  for (std::size_t language = 0; language < std::size(languages); ++language) {
    const Words words(static_cast<Language>(language));
    for (std::size_t i = 0; i < message_count; ++i) {
      const std::string_view text = words.text(static_cast<Message>(i));
      CAPTURE(text);
      CHECK(text == sanitize(text));
      CHECK_FALSE(text.empty());
      CHECK_FALSE(text.starts_with(' '));
    }
  }
}

TEST_CASE("every number takes a plural form that its language has, and every form a number") {
  for (std::size_t language = 0; language < std::size(languages); ++language) {
    const LanguageTexts& table = *language_tables[language];
    std::size_t highest = 0;
    for (std::uint64_t n = 0; n <= 1000; ++n) highest = std::max(highest, table.plural_form(n));
    CAPTURE(languages[language].code);
    for (std::size_t i = 0; i < message_count; ++i) {
      if (!has_plural(static_cast<Message>(i)) || table.texts[i].empty()) continue;
      const auto bars = std::count(table.texts[i].begin(), table.texts[i].end(), '|');
      CHECK(static_cast<std::size_t>(bars) == highest);
    }
  }
}

TEST_CASE("what a message takes is known when a call is compiled") {
  static_assert(arguments_of(Message::answer_yes) == 0 && !has_plural(Message::answer_yes));
  static_assert(arguments_of(Message::range_words) == 2 && !has_plural(Message::range_words));
  static_assert(arguments_of(Message::minutes) == 1 && has_plural(Message::minutes));
  static_assert(arguments_of(Message::unit_year) == 0 && has_plural(Message::unit_year));
}

TEST_CASE("arguments are text, characters and whole numbers, in the order of the text") {
  const std::string braces = "{0}";
  CHECK(Words().say<Message::range_words>(-2, 3U) == "-2 to 3");
  CHECK(Words().say<Message::range_words>('a', 'b') == "a to b");
  CHECK(Words().say<Message::range_words>(braces, std::string_view("b")) == "{0} to b");
  CHECK(Words(texts_pl).say<Message::range_words>("a", braces) == "{0} po a");
}

TEST_CASE("count picks the singular or the plural") {
  const Words words;
  CHECK(words.count<Message::minutes>(1) == "1 minute");
  CHECK(words.count<Message::minutes>(0) == "0 minutes");
  CHECK(words.count<Message::minutes>(15) == "15 minutes");
  CHECK(words.count<Message::minutes>(15, "5 to 15") == "5 to 15 minutes");
  CHECK(words.count(Message::minutes, 1) == "1 minute");
  CHECK(words.noun(Message::unit_year, 1000) == "year");
  CHECK(words.noun(Message::unit_year, 2000) == "years");
  CHECK(words.noun(Message::unit_year, 1500) == "years");
  CHECK(words.noun(Message::unit_year, 500) == "years");
  CHECK(words.noun(Message::word_no, 1000) == "no");  // one form for both
}

TEST_CASE("the rule of a language with three plural forms is kept") {
  const Words words(texts_pl);
  CHECK(words.count<Message::minutes>(1) == "jedna minuta");
  for (const int few : {2, 3, 4, 22, 34, 102}) {
    CAPTURE(few);
    CHECK(words.count<Message::minutes>(few) == std::to_string(few) + " minuty");
  }
  for (const int many : {0, 5, 11, 12, 14, 21, 25, 100, 112}) {
    CAPTURE(many);
    CHECK(words.count<Message::minutes>(many) == std::to_string(many) + " minut");
  }
  CHECK(words.noun(Message::unit_hour, 1000) == "godzina");
  CHECK(words.noun(Message::unit_hour, 5000) == "godzin");
  CHECK(words.noun(Message::unit_hour, 1500) == "godziny");
}

TEST_CASE("the rule of a language in which 0 takes the singular is kept") {
  const Words words(texts_fr);
  CHECK(words.count<Message::minutes>(0) == "0 minute");
  CHECK(words.count<Message::minutes>(1) == "1 minute");
  CHECK(words.count<Message::minutes>(2) == "2 minutes en tout");
}

TEST_CASE("what a language lacks is said in English, by the plural rule of English") {
  CHECK(Words(texts_fr).count<Message::points>(0) == "0 points");
  CHECK(Words(texts_pl).noun(Message::unit_year, 5000) == "years");
  CHECK(Words(texts_pl).say<Message::sentence>("a") == Words().say<Message::sentence>("a"));
}

}  // namespace
}  // namespace lumbago
