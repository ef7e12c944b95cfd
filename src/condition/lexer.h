// The words of a condition.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace lumbago {

enum class TokenKind { end, name, number, string, symbol, bad };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string_view text;  // strings: without their quotes
  std::size_t begin = 0;  // byte offset, with the quote
  std::size_t length = 0;
};

// Splits `source`; ends with an `end` token, or with a `bad` one where nothing could be read.
std::vector<Token> condition_tokens(std::string_view source);

// Words that CEL keeps for itself: no id may be one.
bool reserved_word(std::string_view word);

}  // namespace lumbago
