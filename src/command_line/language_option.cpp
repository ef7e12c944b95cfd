// The one option that is looked at before the others.
#include <string_view>

#include "base/text.h"
#include "command_line/option_table.h"
#include "command_line/options.h"

namespace lumbago {

std::optional<Language> wanted_language(const std::vector<std::string>& arguments) {
  const std::string name = dashed(spec_of(OptionId::lang));
  std::optional<Language> language;
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
    if (arguments[i].starts_with(name + "="))
      language = find_language(std::string_view(arguments[i]).substr(name.size() + 1));
    else if (arguments[i] == name && i + 1 < arguments.size())
      language = find_language(arguments[i + 1]);
  }
  return language;
}

std::string unknown_language(const Words& words, const std::string& name, const std::string& tag) {
  return words.say<Message::usage_language>(
      name, joined(words_for(OptionId::lang, Command::assess), ", "), tag);
}

}  // namespace lumbago
