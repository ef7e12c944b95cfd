// The program's words in other languages than English.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

#include "base/catalogue.h"
#include "base/text.h"

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

TEST_CASE("a tag names a language by its first part") {
  CHECK(find_language("de") == Language::german);
  CHECK(find_language("es-MX") == Language::spanish);
  CHECK(find_language("ES_es.UTF-8@euro") == Language::spanish);
  CHECK(find_language("en") == Language::english);
  for (const char* unknown : {"", "fr", "d", "deu", "C.UTF-8", "-de"})
    CHECK(find_language(unknown) == std::nullopt);
}

TEST_CASE("every message is translated") {
  for (const Language language : {Language::spanish, Language::german}) {
    std::string missing;
    for (const Message message : untranslated(language))
      missing += std::string(Words().text(message)) + "\n";
    CAPTURE(std::string(code_of(language)));
    CHECK(missing == "");
  }
}

TEST_CASE("every message says the same arguments in each language, and is safe for a terminal") {
  CHECK(arguments_in("{} of {}") == arguments_in("{1}: {0}"));
  CHECK(arguments_in("one day|{} days") == arguments_in("{} Tag|{} Tage"));
  CHECK(arguments_in("{1} {1}") != arguments_in("{} {}"));
  for (const Language language : {Language::spanish, Language::german}) {
    for (std::size_t i = 0; i < message_count; ++i) {
      const auto message = static_cast<Message>(i);
      const std::string_view text = Words(language).text(message);
      CAPTURE(text);
      CHECK(arguments_in(text) == arguments_in(Words().text(message)));
      CHECK(text == sanitize(text));
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
