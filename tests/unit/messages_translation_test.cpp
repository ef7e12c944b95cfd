// The program's words in other languages than English.
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "messages/catalogue.h"

namespace lumbago {
namespace {

// Which of its arguments a text says, from 0; of a singular and a plural, both together.
std::set<int> arguments_in(std::string_view text) {
  std::set<int> arguments;
  int next = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] == '|') next = 0;
    if (text[i] != '{') continue;
    arguments.insert(text[i + 1] == '}' ? next++ : text[i + 1] - '0');
  }
  return arguments;
}

// The numbers and the options in a text, sorted: what no language says in other words.
std::vector<std::string> fixed_parts(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  constexpr std::string_view option = "-abcdefghijklmnopqrstuvwxyz";
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < text.size();) {
    const bool number = digits.find(text[i]) != text.npos && (i == 0 || text[i - 1] != '{');
    const bool named = text.substr(i, 2) == "--";
    const std::size_t end =
        number || named ? std::min(text.find_first_not_of(number ? digits : option, i), text.size())
                        : i + 1;
    if (number || named) parts.emplace_back(text.substr(i, end - i));
    i = end;
  }
  std::sort(parts.begin(), parts.end());
  return parts;
}

TEST_CASE("a tag names a language by its first part") {
  CHECK(find_language("de") == Language::german);
  CHECK(find_language("es-MX") == Language::spanish);
  CHECK(find_language("ES_es.UTF-8@euro") == Language::spanish);
  CHECK(find_language("en") == Language::english);
  for (const char* unknown : {"", "fr", "d", "deu", "C.UTF-8", "-de"})
    CHECK(find_language(unknown) == std::nullopt);
}

TEST_CASE("every message is translated") {
  for (std::size_t i = 0; i < std::size(languages); ++i) {
    const auto language = static_cast<Language>(i);
    std::string missing;
    for (const Message message : untranslated(language))
      missing += std::string(Words().text(message)) + "\n";
    CAPTURE(std::string(code_of(language)));
    CHECK(missing == "");
  }
}

TEST_CASE("every message has the same arguments, numbers and options in each language") {
  CHECK(fixed_parts("--lang of 12, {1}") == std::vector<std::string>{"--lang", "12"});
  CHECK(arguments_in("{} of {}") == arguments_in("{1}: {0}"));
  CHECK(arguments_in("one day|{} days") == arguments_in("{} Tag|{} Tage"));
  CHECK(arguments_in("{1} {1}") != arguments_in("{} {}"));
  for (std::size_t language = 1; language < std::size(languages); ++language) {
    const Words words(static_cast<Language>(language));
    for (std::size_t i = 0; i < message_count; ++i) {
      const auto message = static_cast<Message>(i);
      const std::string_view text = words.text(message);
      CAPTURE(text);
      CHECK(arguments_in(text) == arguments_in(Words().text(message)));
      CHECK(fixed_parts(text) == fixed_parts(Words().text(message)));
    }
  }
}

TEST_CASE("what is typed counts in the language and in English, whatever its case and accents") {
  const Words german(Language::german);
  const Words spanish(Language::spanish);
  for (const char* yes : {"ja", "Ja", "J", "yes", "y"})
    CHECK(german.lists(Message::typed_words_yes, yes));
  for (const char* yes : {"sí", "SÍ", "si", "Si", "yes"})
    CHECK(spanish.lists(Message::typed_words_yes, yes));
  for (const char* other : {"", "s", "no", "ye", "sí sí"})
    CHECK_FALSE(spanish.lists(Message::typed_words_yes, other));
  CHECK(spanish.lists(Message::typed_years, "años"));
  CHECK_FALSE(Words().lists(Message::typed_words_yes, "ja"));
}

TEST_CASE("decimals have the mark of the language") {
  CHECK(Words().decimal(1250) == "1.25");
  CHECK(Words(Language::german).decimal(1250) == "1,25");
  CHECK(Words(Language::german).decimal(2000) == "2");
}

}  // namespace
}  // namespace lumbago
