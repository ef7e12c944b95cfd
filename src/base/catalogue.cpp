#include "base/catalogue.h"

namespace lumbago {

namespace {

const MessageTable& table_of(Language language) {
  switch (language) {
    case Language::english:
      break;
  }
  return english;
}

// The half of "singular|plural" that is meant; the whole text when there is one form only.
std::string_view half(std::string_view text, bool one) {
  const std::size_t bar = text.find('|');
  if (bar == std::string_view::npos) return text;
  return one ? text.substr(0, bar) : text.substr(bar + 1);
}

}  // namespace

Words::Words(Language language) : table_(&table_of(language)) {}

std::string_view Words::noun(Message message, bool one) const { return half(text(message), one); }

std::string Words::plural(std::string_view pattern, std::int64_t count, const std::string& shown) {
  return fmt::vformat(half(pattern, count == 1), fmt::make_format_args(shown));
}

}  // namespace lumbago
