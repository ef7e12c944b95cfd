// Decoding after the Unicode Standard, table 3-7 (well-formed byte sequences), with one replacement
// for each maximal subpart of an ill-formed sequence, as the W3C's decoders do.
#include "base/utf8.h"

#include <utf8proc.h>

#include <algorithm>

namespace lumbago {
namespace {

// What may follow a lead byte: how many bytes in all, and the range of the second one.
struct Lead {
  std::size_t length = 0;  // 0: not a lead byte
  unsigned char least = 0x80;
  unsigned char most = 0xBF;
};

Lead lead_of(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {3};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return {4};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {};
}

struct CodePointRange {
  char32_t first;
  char32_t last;  // inclusive
};

// What sanitize() replaces: C1 controls and DEL, bidi controls, invisible format characters, line
// and paragraph separators, tags. C0 controls are not listed: they depend on the use.
constexpr CodePointRange unsafe_ranges[] = {
    {0x7F, 0x9F},        // DEL, C1
    {0xAD, 0xAD},        // soft hyphen
    {0x61C, 0x61C},      // Arabic letter mark
    {0x180E, 0x180E},    // Mongolian vowel separator
    {0x200B, 0x200F},    // zero-width space and joiners, directional marks
    {0x2028, 0x202E},    // separators, bidi embeddings and overrides
    {0x2060, 0x206F},    // word joiner, invisible operators, bidi isolates, deprecated controls
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFFF9, 0xFFFB},    // interlinear annotation
    {0x1BCA0, 0x1BCA3},  // shorthand format controls
    {0x1D173, 0x1D17A},  // musical format controls
    {0xE0000, 0xE0FFF},  // tags, supplementary variation selectors
};

}  // namespace

CodePoint decode_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1, true};
  const Lead lead = lead_of(first);
  if (lead.length == 0) return {};
  char32_t value = first & (0x7FU >> lead.length);
  for (std::size_t i = 1; i < lead.length; ++i) {
    if (at + i >= text.size()) return {replacement_character, i, false};
    const auto byte = static_cast<unsigned char>(text[at + i]);
    const bool second = i == 1;
    if (byte < (second ? lead.least : 0x80) || byte > (second ? lead.most : 0xBF))
      return {replacement_character, i, false};
    value = (value << 6) | (byte & 0x3FU);
  }
  return {value, lead.length, true};
}

void append_utf8(std::string& out, char32_t code) {
  utf8proc_uint8_t bytes[4];
  const utf8proc_ssize_t count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code), bytes);
  out.append(bytes, bytes + count);
}

bool is_unsafe(char32_t code) {
  if (code < 0x7F) return code < 0x20;
  return std::any_of(std::begin(unsafe_ranges), std::end(unsafe_ranges),
                     [code](CodePointRange r) { return code >= r.first && code <= r.last; });
}

std::string well_formed(std::string_view text) {
  return rewritten(text, [](std::string& out, CodePoint point, std::string_view bytes) {
    out += point.valid ? bytes : replacement_text;
  });
}

}  // namespace lumbago
