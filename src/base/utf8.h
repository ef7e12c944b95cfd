// UTF-8 one code point at a time. Bytes that are no UTF-8 are seen as one broken piece each, in the
// way that the Unicode Standard recommends for replacing them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lumbago {

inline constexpr char32_t replacement_character = 0xFFFD;
inline constexpr std::string_view replacement_text = "\uFFFD";  // the same in UTF-8

struct CodePoint {
  char32_t value = replacement_character;
  std::size_t length = 1;  // bytes
  bool valid = false;  // false: `length` bytes are the longest start of a character that breaks off
};

// The code point at `at`. REQUIRES: at < text.size().
CodePoint decode_at(std::string_view text, std::size_t at);

// Calls visit(point, bytes) for each code point of `text`, and for each piece that is broken.
template <class Visit>
void each_code_point(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const CodePoint point = decode_at(text, 0);
    visit(point, text.substr(0, point.length));
    text.remove_prefix(point.length);
  }
}

// REQUIRES: `code` is a Unicode scalar value.
void append_utf8(std::string& out, char32_t code);

// True for what could drive a terminal, reorder its text or hide in it: C0 and C1 controls, DEL,
// bidi controls, invisible format characters, line and paragraph separators.
bool is_unsafe(char32_t code);

// `text` with each broken piece replaced by U+FFFD; controls stay.
std::string well_formed(std::string_view text);

}  // namespace lumbago
