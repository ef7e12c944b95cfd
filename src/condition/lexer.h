// Splits a condition into its tokens: names, numbers, texts and signs.
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
  std::size_t end = 0;
};

// The tokens of `source`, which must outlive them. The last one is of the kind `end`, or of the
// kind `bad` where nothing could be read.
std::vector<Token> condition_tokens(std::string_view source);

}  // namespace lumbago
