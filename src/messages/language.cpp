#include "messages/language.h"

#include <algorithm>

namespace lumbago {

std::string primary_language(std::string_view tag) {
  std::string code(tag.substr(0, tag.find_first_of("-_.@")));
  for (char& c : code)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return code;
}

std::string language_option(Language language) {
  if (language == Language::english) return {};
  return " --lang " + std::string(code_of(language));
}

std::optional<Language> find_language(std::string_view tag) {
  const std::string code = primary_language(tag);
  const auto* found = std::find_if(languages.begin(), languages.end(),
                                   [&](const LanguageName& known) { return known.code == code; });
  if (found == languages.end()) return std::nullopt;
  return static_cast<Language>(found - languages.begin());
}

}  // namespace lumbago
