// The texts of the program in one language. The build makes one such table from each PO file.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "messages/message.h"

namespace lumbago {

struct LanguageTexts {
  // For each message its plural forms, with `|` between them; one form for a message without a
  // plural. Empty: the message is not translated.
  std::array<std::string_view, message_count> texts;

  // Which of the forms is meant for the number n, from 0: the rule of the language's Plural-Forms.
  std::size_t (*plural_form)(std::uint64_t n);
};

}  // namespace lumbago
