// Text for terminals: made safe, measured and wrapped. UTF-8 throughout.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lumbago {

// Replaces what could drive a terminal or reorder text by U+FFFD: C0 and C1 controls (but '\n' and,
// when `tabs`, '\t'), DEL, bidi controls, invisible format characters, broken UTF-8. Never deletes.
std::string sanitize(std::string_view text, bool newlines = true);

// True if `text` is well-formed UTF-8.
bool valid_utf8(std::string_view text);

// Columns on a terminal: wide East Asian characters count two, combining marks none.
std::size_t display_width(std::string_view text);

// Splits at spaces into lines of at most `width` columns (a longer word stands alone, uncut).
// Line breaks in `text` are kept. REQUIRES: width >= 1.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

// The ASCII look-alike of typographic characters (quotes, dashes, arrows, degree, bars); other
// characters outside ASCII become '?'.
std::string to_ascii(std::string_view text);

}  // namespace lumbago
