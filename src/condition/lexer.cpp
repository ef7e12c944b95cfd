#include "condition/lexer.h"

#include <algorithm>
#include <array>

#include "condition/symbol.h"

namespace lumbago {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

constexpr std::array<std::string_view, 6> two_character_symbols{"==", "!=", "<=", ">=", "&&", "||"};

std::size_t symbol_length(std::string_view rest) {
  for (std::string_view symbol : two_character_symbols)
    if (rest.starts_with(symbol)) return 2;
  return std::string_view("<>!+-*/%?:()[],").find(rest.front()) == std::string_view::npos ? 0 : 1;
}

std::size_t run(std::string_view text, std::size_t from, bool (*belongs)(char)) {
  while (from < text.size() && belongs(text[from])) ++from;
  return from;
}

bool name_character(char c) { return letter(c) || digit(c); }

// A number takes any letters and points that follow it, so that "1e5" or "0x1F" is one bad number.
bool number_character(char c) { return name_character(c) || c == '.'; }

Token next_token(std::string_view source, std::size_t at) {
  const auto token = [&](TokenKind kind, std::size_t end) {
    return Token{kind, source.substr(at, end - at), at, end};
  };
  const char c = source[at];
  if (letter(c)) {
    std::size_t end = run(source, at, name_character);
    // `name.field` is one word.
    if (end + 1 < source.size() && source[end] == '.' && letter(source[end + 1]))
      end = run(source, end + 1, name_character);
    return token(TokenKind::name, end);
  }
  if (digit(c)) return token(TokenKind::number, run(source, at, number_character));
  if (c == '\'' || c == '"') {
    const std::size_t end = source.find(c, at + 1);
    if (end == std::string_view::npos) return token(TokenKind::bad, source.size());
    Token string = token(TokenKind::string, end + 1);
    string.text = source.substr(at + 1, end - at - 1);
    return string;
  }
  const std::size_t length = symbol_length(source.substr(at));
  return length == 0 ? token(TokenKind::bad, at + 1) : token(TokenKind::symbol, at + length);
}

}  // namespace

std::vector<Token> condition_tokens(std::string_view source) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  while (true) {
    while (at < source.size() && (source[at] == ' ' || source[at] == '\n')) ++at;
    if (at >= source.size()) break;
    tokens.push_back(next_token(source, at));
    if (tokens.back().kind == TokenKind::bad) return tokens;
    at = tokens.back().end;
  }
  tokens.push_back({TokenKind::end, {}, source.size(), source.size() + 1});
  return tokens;
}

bool reserved_word(std::string_view word) {
  static constexpr std::string_view words[] = {
      "true",      "false",  "null",     "in",   "as",     "break", "const", "continue",
      "else",      "for",    "function", "if",   "import", "let",   "loop",  "package",
      "namespace", "return", "var",      "void", "while",  "has"};
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace lumbago
