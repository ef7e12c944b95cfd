#include "messages/language.h"

#include <iterator>

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
  for (std::size_t i = 0; i < std::size(languages); ++i)
    if (languages[i].code == code) return static_cast<Language>(i);
  return std::nullopt;
}

}  // namespace lumbago
