#include "messages/catalogue.h"

#include <array>
#include <span>

#include "base/number.h"
#include "base/text.h"
#include "messages/catalogue_german.h"
#include "messages/catalogue_spanish.h"

namespace lumbago {

namespace {

constexpr bool has_plural(std::string_view text) {
  return text.find('|') != std::string_view::npos;
}

// True if each of `texts` can stand where English has its own, and none is there twice.
constexpr bool sound(std::span<const MessageText> texts) {
  std::array<bool, message_count> seen{};
  for (const MessageText& entry : texts) {
    const auto at = static_cast<std::size_t>(entry.message);
    if (at >= message_count || seen[at] || entry.text.empty()) return false;
    if (places(entry.text) != places(english[at].text)) return false;
    if (has_plural(entry.text) != has_plural(english[at].text)) return false;
    seen[at] = true;
  }
  return true;
}
static_assert(sound(spanish), "a text has other places than in English, or stands twice");
static_assert(sound(german), "a text has other places than in English, or stands twice");

constexpr MessageTable over_english(std::span<const MessageText> texts) {
  MessageTable table = english;
  for (const MessageText& entry : texts) table[static_cast<std::size_t>(entry.message)] = entry;
  return table;
}
constexpr MessageTable spanish_table = over_english(spanish);
constexpr MessageTable german_table = over_english(german);

const MessageTable& table_of(Language language) {
  switch (language) {
    case Language::english:
      break;
    case Language::spanish:
      return spanish_table;
    case Language::german:
      return german_table;
  }
  return english;
}

std::span<const MessageText> texts_of(Language language) {
  switch (language) {
    case Language::english:
      break;
    case Language::spanish:
      return spanish;
    case Language::german:
      return german;
  }
  return english;
}

// The half of "singular|plural" that is meant; the whole text when there is one form only.
std::string_view half(std::string_view text, bool one) {
  const std::size_t bar = text.find('|');
  if (bar == std::string_view::npos) return text;
  return one ? text.substr(0, bar) : text.substr(bar + 1);
}

// True if `word` stands among `words`, which have spaces between them.
bool among(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const std::string_view next = words.substr(0, words.find(' '));
    if (same_word(next, word)) return true;
    words.remove_prefix(std::min(next.size() + 1, words.size()));
  }
  return false;
}

}  // namespace

std::vector<Message> untranslated(Language language) {
  std::array<bool, message_count> seen{};
  for (const MessageText& entry : texts_of(language))
    seen[static_cast<std::size_t>(entry.message)] = true;
  std::vector<Message> missing;
  for (std::size_t i = 0; i < message_count; ++i)
    if (!seen[i]) missing.push_back(static_cast<Message>(i));
  return missing;
}

Words::Words(Language language) : table_(&table_of(language)), language_(language) {}

std::string_view Words::noun(Message message, bool one) const { return half(text(message), one); }

bool Words::lists(Message message, std::string_view word) const {
  return !word.empty() && (among(text(message), word) ||
                           among(english[static_cast<std::size_t>(message)].text, word));
}

std::string Words::decimal(std::int64_t thousandths) const {
  std::string number = format_decimal(thousandths);
  const std::size_t point = number.find('.');
  if (point != std::string::npos) number.replace(point, 1, text(Message::decimal_mark));
  return number;
}

std::string Words::plural(std::string_view pattern, std::int64_t count, const std::string& shown) {
  return fmt::vformat(half(pattern, count == 1), fmt::make_format_args(shown));
}

}  // namespace lumbago
