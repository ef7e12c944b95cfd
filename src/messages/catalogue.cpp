#include "messages/catalogue.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "messages/language_tables.h"

namespace lumbago {

namespace {

constexpr const LanguageTexts& english = *language_tables[0];
constexpr std::int64_t one = 1000;  // in thousandths

std::string_view text_in(const LanguageTexts& language, Message message) {
  return language.texts[static_cast<std::size_t>(message)];
}

// The table to say a message from: English, unless `language` has it.
const LanguageTexts& table_for(const LanguageTexts& language, Message message) {
  return text_in(language, message).empty() ? english : language;
}

// The text with its arguments in place. The build has checked that it has no other braces.
std::string fill(std::string_view text, std::initializer_list<Argument> arguments) {
  std::string filled;
  std::size_t next = 0;
  for (std::size_t brace = text.find('{'); brace != text.npos; brace = text.find('{')) {
    filled += text.substr(0, brace);
    const bool numbered = text[brace + 1] != '}';
    const std::size_t at = numbered ? static_cast<std::size_t>(text[brace + 1] - '0') : next++;
    arguments.begin()[at].append_to(filled);
    text.remove_prefix(brace + (numbered ? 3 : 2));
  }
  filled += text;
  return filled;
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
  const LanguageTexts& texts = *language_tables[static_cast<std::size_t>(language)];
  std::vector<Message> missing;
  for (std::size_t i = 0; i < message_count; ++i)
    if (texts.texts[i].empty()) missing.push_back(static_cast<Message>(i));
  return missing;
}

void Argument::append_to(std::string& text) const {
  if (is_number_)
    text += std::to_string(number_);
  else
    text += text_;
}

Words::Words(Language language)
    : texts_(language_tables[static_cast<std::size_t>(language)]), language_(language) {}

Words::Words(const LanguageTexts& texts) : texts_(&texts), language_(Language::english) {}

std::string_view Words::text(Message message) const {
  return text_in(table_for(*texts_, message), message);
}

std::string_view Words::noun(Message message, std::int64_t thousandths) const {
  return form(message, thousandths % one == 0 ? thousandths / one : 2);
}

bool Words::lists(Message message, std::string_view word) const {
  return !word.empty() && (among(text(message), word) || among(text_in(english, message), word));
}

std::string Words::decimal(std::int64_t thousandths) const {
  std::string number = format_decimal(thousandths);
  const std::size_t point = number.find('.');
  if (point != std::string::npos) number.replace(point, 1, text(Message::decimal_mark));
  return number;
}

std::string Words::filled(Message message, std::initializer_list<Argument> arguments) const {
  return fill(text(message), arguments);
}

std::string Words::counted(Message message, std::int64_t count, const Argument& shown) const {
  return fill(form(message, count), {shown});
}

// The form for a count; the last one, if there are fewer.
std::string_view Words::form(Message message, std::int64_t count) const {
  const LanguageTexts& table = table_for(*texts_, message);
  std::string_view text = text_in(table, message);
  std::size_t form = table.plural_form(static_cast<std::uint64_t>(count < 0 ? -count : count));
  for (; form > 0 && text.find('|') != text.npos; --form) text.remove_prefix(text.find('|') + 1);
  return text.substr(0, text.find('|'));
}

}  // namespace lumbago
