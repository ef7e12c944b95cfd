#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/number.h"
#include "base/text.h"
#include "base/utf8.h"
#include "messages/nearest.h"
#include "support/random_text.h"

namespace lumbago {
namespace {

// Written down again, from the promise and not from the table: what no terminal may be sent.
bool forbidden(char32_t code) {
  return (code < 0x20 && code != U'\n') || (code >= 0x7F && code <= 0x9F) || code == 0xAD ||
         code == 0x61C || (code >= 0x200B && code <= 0x200F) ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
         code == 0xFEFF || (code >= 0xE0000 && code <= 0xE0FFF);
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (c == ' ' || c == '\n')
      words.emplace_back();
    else
      words.back() += c;
  }
  std::erase(words, "");
  return words;
}

TEST_CASE("sanitize: whatever the bytes, valid UTF-8 without a forbidden character") {
  CHECK(rc::check("sanitize is safe", [] {
    const std::string text = *test::random_bytes();
    const std::string safe = sanitize(text);
    RC_ASSERT(valid_utf8(safe));
    for (std::size_t at = 0; at < safe.size();) {
      const CodePoint point = decode_at(safe, at);
      RC_ASSERT(!forbidden(point.value));
      at += point.length;
    }
    RC_ASSERT(sanitize(safe) == safe);
    RC_ASSERT(sanitize(text, false).find('\n') == std::string::npos);
  }));
}

TEST_CASE("display_width: the same before and after sanitize") {
  CHECK(rc::check("width is kept", [] {
    const std::string text = *test::random_bytes();
    RC_ASSERT(display_width(sanitize(text, false)) == display_width(text));
  }));
}

TEST_CASE("well_formed: valid text is kept, broken text becomes valid") {
  CHECK(rc::check("well_formed", [] {
    const std::string text = *test::random_bytes();
    const std::string fit = well_formed(text);
    RC_ASSERT(valid_utf8(fit));
    RC_ASSERT((fit == text) == valid_utf8(text));
  }));
}

TEST_CASE("wrap: lines fit, are full, and lose no word") {
  CHECK(rc::check("wrap", [] {
    const std::string text = *test::random_words();
    const auto width = *rc::gen::inRange<std::size_t>(1, 30);
    const auto lines = wrap(text, width);
    std::string joined;
    for (const std::string& line : lines) {
      RC_ASSERT(display_width(line) <= width || line.find(' ') == std::string::npos);
      RC_ASSERT(!line.starts_with(' ') && !line.ends_with(' '));
      joined += line + "\n";
    }
    RC_ASSERT(words_of(joined) == words_of(text));
    if (text.find('\n') != std::string::npos) return;
    for (std::size_t i = 1; i < lines.size(); ++i)
      RC_ASSERT(display_width(lines[i - 1] + " " + words_of(lines[i]).front()) > width);
  }));
}

TEST_CASE("to_ascii: only ASCII, and ASCII as it was") {
  CHECK(rc::check("to_ascii", [] {
    const std::string text = *test::random_bytes();
    const std::string ascii = to_ascii(text);
    for (const char c : ascii) RC_ASSERT(static_cast<unsigned char>(c) < 0x80);
    RC_ASSERT(to_ascii(ascii) == ascii);
  }));
}

TEST_CASE("numbers: what is written is read") {
  CHECK(rc::check("round trip", [] {
    const auto number = *rc::gen::arbitrary<std::int64_t>();
    RC_ASSERT(parse_integer(std::to_string(number)) == number);
    RC_ASSERT(parse_decimal(format_decimal(number)) == number);
  }));
}

TEST_CASE("nearest: a known name is nearest to itself, and to itself with one slip") {
  CHECK(rc::check("nearest", [] {
    const auto letter = rc::gen::inRange('a', 'f');
    const auto name =
        *rc::gen::resize(20, rc::gen::nonEmpty(rc::gen::container<std::string>(letter)));
    RC_PRE(name.size() >= 3);
    RC_ASSERT(nearest(name, {"0123456789", name}) == name);
    std::string slip = name;
    slip[*rc::gen::inRange<std::size_t>(0, name.size())] = 'x';
    RC_ASSERT(nearest(slip, {"0123456789", name}) == name);
  }));
}

}  // namespace
}  // namespace lumbago
