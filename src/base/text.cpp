// The width and the case of a character are utf8proc's (Unicode 15 in version 2.8). Compared over
// all 148,803 characters with tables made from the Unicode Character Database, only three kinds
// had another width, which columns() puts right. utf8proc adds 121,000 instructions to the start of
// the program, 1% of an assessment. Its decompositions take the accents off letters but know no
// look-alike of letters like ł, ø, ß and æ, so to_ascii() keeps its own table.
#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>

#include "base/utf8.h"

namespace lumbago {
namespace {

std::size_t columns(char32_t code) {
  if (code < 0x300 || is_unsafe(code)) return 1;
  if (code >= 0x1160 && code <= 0x11FF) return 0;  // Hangul that joins the syllable before it
  const auto point = static_cast<utf8proc_int32_t>(code);
  const utf8proc_category_t category = utf8proc_category(point);
  // Marks with a space of their own, and signs that span the digits after them
  if (category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_CF) return 1;
  return static_cast<std::size_t>(utf8proc_charwidth(point));
}

bool has_odd_spaces(std::string_view text) {
  return text.starts_with(' ') || text.ends_with(' ') || text.find("  ") != text.npos;
}

// The words of `text` with one space between them.
std::string single_spaced(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.append(words.empty() ? "" : " ").append(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

// How many bytes of `text` fit into `width` columns, up to the end of a word: at least one word.
// REQUIRES: single spaces between words, none around them.
std::size_t fitting(std::string_view text, std::size_t width, bool plain) {
  if (plain) {  // a byte is a column
    if (text.size() <= width) return text.size();
    const std::size_t last = text.rfind(' ', width);
    return std::min(last == text.npos ? text.find(' ', width) : last, text.size());
  }
  std::size_t end = 0, used = 0;
  for (;;) {
    const std::size_t next = std::min(text.find(' ', end + 1), text.size());
    used += display_width(text.substr(end, next - end));
    if (end > 0 && used > width) return end;
    if (next == text.size()) return next;
    end = next;
  }
}

// Appends the words of one line of text to `lines`, as many lines as they take.
void wrap_line(std::string_view text, std::size_t width, std::vector<std::string>& lines) {
  std::string single;
  if (has_odd_spaces(text)) text = single = single_spaced(text);
  const bool plain = plain_prefix(text) == text.size();
  do {
    const std::size_t end = fitting(text, width, plain);
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  } while (!text.empty());
}

struct LookAlike {
  char32_t first;
  char32_t last;
  std::string_view ascii;
};

constexpr LookAlike look_alikes[] = {
    {0xA0, 0xA0, " "},                                 // no-break space
    {0xAB, 0xAB, "<<"},      {0xB0, 0xB0, " deg"},     // «, degree
    {0xB1, 0xB1, "+/-"},     {0xB2, 0xB2, "2"},        // plus-minus, squared
    {0xB3, 0xB3, "3"},       {0xB5, 0xB5, "u"},        // cubed, micro
    {0xB7, 0xB7, "*"},       {0xBB, 0xBB, ">>"},       // middle dot, »
    {0xBC, 0xBC, "1/4"},     {0xBD, 0xBD, "1/2"},      // fractions
    {0xBE, 0xBE, "3/4"},     {0xD7, 0xD7, "x"},        // times
    {0xF7, 0xF7, "/"},       {0x2000, 0x200A, " "},    // divided by, spaces
    {0x202F, 0x202F, " "},   {0x2010, 0x2015, "-"},    // narrow space, hyphens and dashes
    {0x2018, 0x201B, "'"},   {0x201C, 0x201F, "\""},   // quotation marks
    {0x2022, 0x2023, "*"},   {0x2026, 0x2026, "..."},  // bullets, ellipsis
    {0x2032, 0x2032, "'"},   {0x2033, 0x2033, "\""},   // minutes or feet, seconds or inches
    {0x2039, 0x2039, "<"},   {0x203A, 0x203A, ">"},    // single angle quotation marks
    {0x20AC, 0x20AC, "EUR"}, {0x2190, 0x2190, "<-"},   // euro, left arrow
    {0x2191, 0x2191, "^"},   {0x2192, 0x2192, "->"},   // up and right arrows
    {0x2193, 0x2193, "v"},   {0x2194, 0x2194, "<->"},  // down and left-right arrows
    {0x21D0, 0x21D0, "<="},  {0x21D2, 0x21D2, "=>"},   // double arrows
    {0x2212, 0x2212, "-"},   {0x2248, 0x2248, "~"},    // minus, about
    {0x2260, 0x2260, "!="},  {0x2264, 0x2264, "<="},   // comparisons
    {0x2265, 0x2265, ">="},  {0x2500, 0x2501, "-"},    // horizontal rules
    {0x2502, 0x2503, "|"},   {0x2504, 0x2505, "-"},    // vertical and dashed rules
    {0x250C, 0x254B, "+"},   {0x2550, 0x2550, "="},    // corners and crossings, double rule
    {0x2551, 0x2551, "|"},   {0x2552, 0x256C, "+"},    // double corners
    {0x2580, 0x2580, "#"},   {0x2581, 0x2583, "_"},    // upper half, low lower blocks
    {0x2584, 0x258C, "#"},   {0x258D, 0x258F, "|"},    // full and wide blocks, narrow ones
    {0x2590, 0x2590, "#"},   {0x2591, 0x2591, "."},    // right half, light shade
    {0x2592, 0x2592, "+"},   {0x2593, 0x2593, "#"},    // medium and dark shades
    {0x25A0, 0x25A0, "#"},   {0x25A1, 0x25A1, "."},    // squares
    {0x25B2, 0x25B2, "^"},   {0x25B6, 0x25B6, ">"},    // triangles
    {0x25BA, 0x25BA, ">"},   {0x25BC, 0x25BC, "v"},    //
    {0x25CB, 0x25CB, "o"},   {0x25CF, 0x25CF, "*"},    // circles
    {0x2713, 0x2714, "v"},   {0x2717, 0x2718, "x"},    // check marks and crosses
    {0x1E9E, 0x1E9E, "SS"},                            // capital sharp s
};

// U+00C0 to U+017F without their accents; one entry a code point, separated by spaces.
constexpr std::string_view latin_letters =
    "A A A A A A AE C E E E E I I I I D N O O O O O x O U U U U Y Th ss "
    "a a a a a a ae c e e e e i i i i d n o o o o o / o u u u u y th y "
    "A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h "
    "I i I i I i I i I i IJ ij J j K k q L l L l L l L l L l N n N n N n 'n N n "
    "O o O o O o OE oe R r R r R r S s S s S s S s T t T t T t U u U u U u U u U u U u "
    "W w Y y Y Z z Z z Z z s ";

std::string_view latin_letter(char32_t code) {
  std::size_t start = 0;
  for (char32_t at = 0xC0; at < code; ++at) start = latin_letters.find(' ', start) + 1;
  return latin_letters.substr(start, latin_letters.find(' ', start) - start);
}

std::string_view look_alike(char32_t code) {
  for (const LookAlike& candidate : look_alikes)
    if (code >= candidate.first && code <= candidate.last) return candidate.ascii;
  if (code >= 0xC0 && code <= 0x17F) return latin_letter(code);
  return "?";
}

char32_t with_case(utf8proc_int32_t (*convert)(utf8proc_int32_t), char32_t code) {
  return static_cast<char32_t>(convert(static_cast<utf8proc_int32_t>(code)));
}

}  // namespace

std::string sanitize(std::string_view text, bool newlines) {
  const auto append = [&](std::string& out, CodePoint point, std::string_view bytes) {
    const bool kept = point.value == U'\n' ? newlines : !is_unsafe(point.value);
    out += point.valid && kept ? bytes : replacement_text;
  };
  return rewritten(text, append, ' ');
}

bool valid_utf8(std::string_view text) {
  bool valid = true;
  text.remove_prefix(plain_prefix(text));
  each_code_point(text, [&valid](CodePoint point, std::string_view) { valid &= point.valid; });
  return valid;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = plain_prefix(text);
  each_code_point(text.substr(width),
                  [&width](CodePoint point, std::string_view) { width += columns(point.value); });
  return width;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  for (;;) {
    const std::size_t end = text.find('\n');
    wrap_line(text.substr(0, end), width, lines);
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

std::string to_ascii(std::string_view text) {
  return rewritten(text, [](std::string& out, CodePoint point, std::string_view bytes) {
    out += point.value < 0x80 ? bytes : look_alike(point.value);
  });
}

std::string lower_case(std::string_view text) {
  std::string out;
  each_code_point(text, [&out](CodePoint point, std::string_view bytes) {
    if (point.valid)
      append_utf8(out, with_case(utf8proc_tolower, point.value));
    else
      out += bytes;
  });
  return out;
}

std::string capitalised(std::string_view text) {
  if (text.empty()) return {};
  const CodePoint point = decode_at(text, 0);
  if (!point.valid) return std::string(text);
  std::string out;
  append_utf8(out, with_case(utf8proc_totitle, point.value));
  return out.append(text.substr(point.length));
}

bool same_word(std::string_view a, std::string_view b) {
  const std::string one = lower_case(a);
  const std::string other = lower_case(b);
  if (one == other) return true;
  const std::string plain = to_ascii(one);
  return plain == to_ascii(other) && plain.find('?') == std::string::npos;  // '?': no look-alike
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::string text;
  for (const std::string& part : texts) {
    if (&part != &texts.front()) text += between;
    text += part;
  }
  return text;
}

}  // namespace lumbago
