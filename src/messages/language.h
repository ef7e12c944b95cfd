// The languages that the program has words in.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lumbago {

enum class Language : std::uint8_t { english, spanish, german };

struct LanguageName {
  std::string_view code;  // BCP 47: "es"
  std::string_view name;  // as its speakers call it: "Español"
};

// One a Language, in its order.
inline constexpr std::array<LanguageName, 3> languages{
    {{"en", "English"}, {"es", "Español"}, {"de", "Deutsch"}}};

inline std::string_view code_of(Language language) {
  return languages[static_cast<std::size_t>(language)].code;
}

// The language of a tag without its region, script and encoding, in small letters: "es" for
// "es-MX", "ES" and "es_ES.UTF-8".
std::string primary_language(std::string_view tag);

// " --lang es", for a command that is to speak as this run does; empty for English.
std::string language_option(Language language);

// The language of such a tag; nullopt: the program has no words in it.
std::optional<Language> find_language(std::string_view tag);

}  // namespace lumbago
