// Makes words that people type comparable with the words they may mean.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"

namespace lumbago {

// Without white space around it.
inline std::string_view trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const std::size_t first = text.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(space) - first + 1);
}

// Letters in lower case, and '_' as a space, so that an id can be typed as words.
inline std::string folded(std::string_view text) {
  std::string result = lower_case(text);
  std::replace(result.begin(), result.end(), '_', ' ');
  return result;
}

}  // namespace lumbago
