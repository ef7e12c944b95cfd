// What the program itself says to a person: one enumerator a message (message.h), one table of
// texts a language. What is about the subject comes from the pack, never from here.
//
// To add a message: name it in Message and give it its text at the same place of
// catalogue_english.h (a table with a gap, or out of order, does not compile), then in the other
// languages. A text is an fmt pattern of plain `{}` or numbered `{0}` places. A message that
// another language lacks is said in English; a test names it. To add a language: its name in
// language.h, one more list of texts, and its line in catalogue.cpp.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "messages/language.h"
#include "messages/message.h"

namespace lumbago {

inline constexpr std::size_t message_count = static_cast<std::size_t>(Message::count_);

struct MessageText {
  Message message;
  std::string_view text;
};
using MessageTable = std::array<MessageText, message_count>;

// How many arguments `pattern` takes; -1 when it is not a pattern of `{}` or `{0}` places only.
// A text with a singular and a plural ("{} day|{} days") takes as many as its longer half.
constexpr int places(std::string_view pattern) {
  int automatic = 0;
  int most = 0;
  bool numbered = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
    if (pattern[i] == '|') automatic = 0;
    if (pattern[i] == '}') return -1;
    if (pattern[i] != '{') continue;
    if (next == '}') {
      most = std::max(most, ++automatic);
      i += 1;
    } else if (next >= '0' && next <= '9' && i + 2 < pattern.size() && pattern[i + 2] == '}') {
      numbered = true;
      most = std::max(most, next - '0' + 1);
      i += 2;
    } else {
      return -1;
    }
  }
  const bool mixed = numbered && pattern.find("{}") != std::string_view::npos;
  return mixed ? -1 : most;
}

// True if every message stands at its own place with a text that is a sound pattern.
constexpr bool complete(const MessageTable& table) {
  for (std::size_t i = 0; i < message_count; ++i)
    if (table[i].message != static_cast<Message>(i) || table[i].text.empty() ||
        places(table[i].text) < 0)
      return false;
  return true;
}

}  // namespace lumbago

#include "messages/catalogue_english.h"

namespace lumbago {

// The messages that have no text in `language`, in their order.
std::vector<Message> untranslated(Language language);

// The texts of one language. Cheap to copy.
class Words {
 public:
  explicit Words(Language language = Language::english);

  Language language() const { return language_; }

  // A message that takes no argument, chosen while running.
  // REQUIRES: places(text) == 0, which the tests check for every message.
  std::string_view text(Message message) const {
    return (*table_)[static_cast<std::size_t>(message)].text;
  }

  // A noun of the form "singular|plural", or one that has a single form.
  std::string_view noun(Message message, bool one) const;

  // True if `word` is one of the words that the message lists (small letters, spaces between them),
  // here or in English, in whatever case, with or without accents. What a person types is asked so.
  bool lists(Message message, std::string_view word) const;

  // Thousandths with the decimal mark of the language: "1.25", "1,25".
  std::string decimal(std::int64_t thousandths) const;

  // The message with its places filled in. Their number is checked when the call is compiled.
  template <Message message, class... Args>
  std::string say(const Args&... args) const {
    constexpr std::string_view pattern = english[static_cast<std::size_t>(message)].text;
    static_assert(places(pattern) == static_cast<int>(sizeof...(Args)), "wrong argument count");
    static_assert(pattern.find('|') == std::string_view::npos, "use count()");
    return fmt::vformat(text(message), fmt::make_format_args(args...));
  }

  // A message of the form "singular|plural": the half for `count`, which fills its one place.
  template <Message message>
  std::string count(std::int64_t count) const {
    constexpr std::string_view pattern = english[static_cast<std::size_t>(message)].text;
    static_assert(places(pattern) <= 1 && pattern.find('|') != std::string_view::npos);
    return plural(text(message), count, fmt::to_string(count));
  }

  // The same for a message chosen while running. REQUIRES: it is of that form, with one place.
  std::string count(Message message, std::int64_t count) const {
    return plural(text(message), count, fmt::to_string(count));
  }

  // The same for a range in words ("2 to 3"): `count` is its upper end.
  template <Message message>
  std::string count(std::int64_t count, const std::string& range) const {
    static_assert(english[static_cast<std::size_t>(message)].text.find('|') !=
                  std::string_view::npos);
    return plural(text(message), count, range);
  }

 private:
  static std::string plural(std::string_view pattern, std::int64_t count, const std::string& shown);

  const MessageTable* table_;
  Language language_;
};

}  // namespace lumbago
