// UTF-8 one code point at a time. Bytes that are no UTF-8 are seen as one broken piece each, in the
// way that the Unicode Standard recommends for replacing them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
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

// How many bytes at the beginning of `text` are ASCII from `first` on, without DEL: most texts have
// nothing else, and need not be looked at one by one. REQUIRES: 0 <= first < 0x7F.
inline std::size_t plain_prefix(std::string_view text, char first = '\0') {
  constexpr std::uint64_t ones = 0x0101010101010101;
  const std::uint64_t least = ones * static_cast<unsigned char>(first);
  std::size_t size = 0;
  for (std::uint64_t eight = 0; size + sizeof eight <= text.size(); size += sizeof eight) {
    std::memcpy(&eight, text.data() + size, sizeof eight);
    // Adding one makes DEL as large as what is not ASCII, and so does taking away more than there
    // is.
    if (((eight | (eight + ones) | (eight - least)) & (0x80 * ones)) != 0) break;
  }
  while (size < text.size() && text[size] >= first && text[size] < 0x7F) ++size;
  return size;
}

// `text` with each code point outside plain_prefix(text, first), and each broken piece, as
// append(out, point, bytes) adds it.
template <class Append>
std::string rewritten(std::string_view text, Append append, char first = '\0') {
  std::string out;
  out.reserve(text.size());
  for (;;) {
    const std::size_t plain = plain_prefix(text, first);
    out += text.substr(0, plain);
    if (plain == text.size()) return out;
    const CodePoint point = decode_at(text, plain);
    append(out, point, text.substr(plain, point.length));
    text.remove_prefix(plain + point.length);
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
