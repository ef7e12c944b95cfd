// The program's words in other languages than English.
#include <doctest/doctest.h>

#include <string>

#include "base/catalogue.h"

namespace lumbago {
namespace {

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
