// What the program itself says to a person, in the language that the person wants. What is about
// the subject, backs for one, comes from the pack and never from here.
//
// The texts are gettext PO files: data/messages/lumbago.pot has them in English and says, at its
// beginning, how to add a message or a language. When the program is built, they become tables: an
// enumerator of Message for each text (message.h), an enumerator of Language for each file
// (language_list.h), and the texts themselves, which no header has in it, so that another word in a
// text does not compile again what says it. A message that a language lacks is said in English.
//
// A text takes its arguments at `{}`, in order, or at `{0}` and `{1}`, where a language needs
// another order. A call with too few or too many arguments does not compile.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "messages/language.h"
#include "messages/message.h"

namespace lumbago {

// How many arguments a message takes.
constexpr std::size_t arguments_of(Message message) {
  return static_cast<std::size_t>(message_arguments[static_cast<std::size_t>(message)] - '0');
}

// True if a message has plural forms, so that it needs a number to choose one.
constexpr bool has_plural(Message message) {
  return message_plurals[static_cast<std::size_t>(message)] == 'p';
}

// The messages that have no text in `language`, in their order.
std::vector<Message> untranslated(Language language);

struct LanguageTexts;

// An argument of a message: text or a character, which must outlive it, or a whole number.
class Argument {
 public:
  Argument(std::string_view text) : text_(text) {}
  Argument(const std::string& text) : text_(text) {}
  Argument(const char* text) : text_(text) {}
  Argument(const char& character) : text_(&character, 1) {}
  template <std::integral Number>
  requires(!std::same_as<Number, char> && !std::same_as<Number, bool>) Argument(Number number)
      : number_(static_cast<std::int64_t>(number)), is_number_(true) {}

  void append_to(std::string& text) const;

 private:
  std::string_view text_;
  std::int64_t number_ = 0;
  bool is_number_ = false;
};

// The texts of one language. Cheap to copy.
class Words {
 public:
  explicit Words(Language language = Language::english);

  // Texts of a language that the program does not have; what they lack is said in English.
  // `texts` must outlive this. language() is English.
  explicit Words(const LanguageTexts& texts);

  Language language() const { return language_; }

  // A message that takes no arguments, chosen while running; one with a plural has a `|` between
  // its forms. REQUIRES: arguments_of(message) == 0, which the tests check for every message.
  std::string_view text(Message message) const;

  // A noun in the plural form for a number, given in thousandths. In languages with several plurals
  // a number with a fraction mostly takes the form of 2 ("1.5 hours", "1,5 godziny"), so it does
  // here.
  std::string_view noun(Message message, std::int64_t thousandths) const;

  // True if `word` is one of the words that the message lists (small letters, spaces between them),
  // here or in English, in whatever case, with or without accents. What a person types is asked so.
  bool lists(Message message, std::string_view word) const;

  // Thousandths with the decimal mark of the language: "1.25", "1,25".
  std::string decimal(std::int64_t thousandths) const;

  // A message without a plural, with its arguments in place.
  template <Message message, class... Args>
  std::string say(const Args&... args) const {
    static_assert(arguments_of(message) == sizeof...(Args), "wrong argument count");
    static_assert(!has_plural(message), "use count()");
    return filled(message, {Argument(args)...});
  }

  // A message with plural forms, in the form for `count`, which is its one argument.
  template <Message message>
  std::string count(std::int64_t count) const {
    static_assert(arguments_of(message) <= 1 && has_plural(message));
    return counted(message, count, count);
  }

  // The same for a message chosen while running. REQUIRES: it has plural forms and one argument.
  std::string count(Message message, std::int64_t count) const {
    return counted(message, count, count);
  }

  // The same for a range in words ("2 to 3"): `count` is its upper end.
  template <Message message>
  std::string count(std::int64_t count, const std::string& range) const {
    static_assert(arguments_of(message) <= 1 && has_plural(message));
    return counted(message, count, range);
  }

 private:
  std::string filled(Message message, std::initializer_list<Argument> arguments) const;
  std::string counted(Message message, std::int64_t count, const Argument& shown) const;
  std::string_view form(Message message, std::int64_t count) const;

  const LanguageTexts* texts_;
  Language language_;
};

}  // namespace lumbago
