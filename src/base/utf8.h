// UTF-8 one code point at a time, and the classes of code points that matter on a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lumbago {

inline constexpr char32_t replacement_character = 0xFFFD;

struct CodePoint {
  char32_t value = replacement_character;
  std::size_t length = 1;  // bytes
  bool valid = false;  // false: `length` bytes are the longest start of a character that breaks off
};

// The code point at `at`. REQUIRES: at < text.size().
CodePoint decode_at(std::string_view text, std::size_t at);

// REQUIRES: `code` is a Unicode scalar value.
void append_utf8(std::string& out, char32_t code);

// True for what could drive a terminal, reorder its text or hide in it: C0 and C1 controls, DEL,
// bidi controls, invisible format characters, line and paragraph separators.
bool is_unsafe(char32_t code);

// `text` with each broken piece replaced by U+FFFD; controls stay.
std::string well_formed(std::string_view text);

}  // namespace lumbago
