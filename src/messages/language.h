// The languages that the program has words in: English, and one for each translation in
// data/messages/. The build makes their list, `languages`, and their enumerators from those files.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "messages/language_list.h"

namespace lumbago {

inline std::string_view code_of(Language language) {
  return languages[static_cast<std::size_t>(language)].code;
}

// The language of a BCP 47 tag or a POSIX locale without its region, script and encoding, in small
// letters: "es" for "es-MX", "ES" and "es_ES.UTF-8".
std::string primary_language(std::string_view tag);

// " --lang es", for a command that is to speak as this run does; empty for English.
std::string language_option(Language language);

// The language of such a tag; nullopt: the program has no words in it.
std::optional<Language> find_language(std::string_view tag);

}  // namespace lumbago
