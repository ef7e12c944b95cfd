// Random text for property tests: mostly what is likely to break a reader.
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

#include "base/utf8.h"

namespace lumbago::test {

// A code point: plain, special on a terminal, or any.
inline rc::Gen<char32_t> random_code_point() {
  const auto any = rc::gen::map(
      rc::gen::inRange<std::uint32_t>(0, 0x110000 - 0x800),
      [](std::uint32_t number) -> char32_t { return number < 0xD800 ? number : number + 0x800; });
  const auto special = rc::gen::element<char32_t>(0, '\n', '\t', 0x1B, '"', '\\', '/', 0x7F, 0x9B,
                                                  0xAD, 0x301, 0x61C, 0x200D, 0x202E, 0x2066,
                                                  0x6F22, 0xFEFF, 0x1F9D8, 0xE0041, 0x10FFFF);
  const auto plain =
      rc::gen::map(rc::gen::inRange(0x20, 0x7F), [](int c) { return static_cast<char32_t>(c); });
  return rc::gen::oneOf(plain, special, any);
}

// Valid UTF-8.
inline rc::Gen<std::string> random_text() {
  return rc::gen::map(rc::gen::container<std::vector<char32_t>>(random_code_point()),
                      [](const std::vector<char32_t>& codes) {
                        std::string text;
                        for (const char32_t code : codes) append_utf8(text, code);
                        return text;
                      });
}

// Any bytes; often valid UTF-8, often nearly.
inline rc::Gen<std::string> random_bytes() {
  const auto any = rc::gen::container<std::string>(rc::gen::arbitrary<char>());
  const auto lead = rc::gen::container<std::string>(rc::gen::element(
      'a', '\x80', '\xBF', '\xC2', '\xE0', '\xA0', '\xED', '\xF0', '\x90', '\xF4'));
  const auto cut =
      rc::gen::map(rc::gen::pair(random_text(), rc::gen::arbitrary<std::size_t>()),
                   [](const std::pair<std::string, std::size_t>& whole) {
                     return whole.first.substr(0, whole.second % (whole.first.size() + 1));
                   });
  return rc::gen::oneOf(any, lead, random_text(), cut);
}

// Words, wide words, spaces and line breaks.
inline rc::Gen<std::string> random_words() {
  const auto piece = rc::gen::element<std::string>("a", "be", "stand", "\u6f22\u5b57", "e\u0301",
                                                   " ", " ", "  ", "\n", "10\u00a0min");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                      [](const std::vector<std::string>& pieces) {
                        std::string text;
                        for (const std::string& one : pieces) text += one;
                        return text;
                      });
}

}  // namespace lumbago::test
