// Makes text safe for a terminal, measures it in columns and wraps it. All text is UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lumbago {

// Replaces what could drive a terminal, reorder its text or hide in it by U+FFFD: C0 and C1
// controls (but '\n', when `newlines`), DEL, bidi controls, invisible format characters, and each
// broken piece of UTF-8. Never deletes: what is left over could close up into something new.
std::string sanitize(std::string_view text, bool newlines = true);

// True if `text` is well-formed UTF-8.
bool valid_utf8(std::string_view text);

// The columns that `text` takes on a terminal: two for a wide East Asian character, none for a
// combining mark, and one for each character that sanitize() replaces, like its replacement.
std::size_t display_width(std::string_view text);

// Splits at spaces into lines of at most `width` columns (a longer word stands alone, uncut). Line
// breaks in `text` are kept, runs of spaces are not. Never empty. REQUIRES: width >= 1.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

// The texts with `between` after each but the last.
std::string joined(const std::vector<std::string>& texts, std::string_view between = " ");

// The ASCII look-alike of typographic characters (quotes, dashes, arrows, degree, bars, Latin
// letters with accents); other characters outside ASCII become '?'. May be longer: call it before
// wrap().
std::string to_ascii(std::string_view text);

// `text` with every letter that has a lower case in it. Letters are changed one by one, by
// Unicode's simple mappings, whatever the language. Bytes that are no UTF-8 stay.
std::string lower_case(std::string_view text);

// `text` with its first letter as a capital.
std::string capitalised(std::string_view text);

// True if two texts that people type are the same but for case and accents.
bool same_word(std::string_view a, std::string_view b);

}  // namespace lumbago
