#include "response/exact_number.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "base/number.h"

namespace lumbago {
namespace {

// The exponent of "...e-12"; one that fits no integer becomes one that no value can have.
std::int64_t read_exponent(std::string_view text) {
  constexpr std::int64_t beyond = 1'000'000'000'000;
  if (text.starts_with('+')) text.remove_prefix(1);
  std::int64_t exponent = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), exponent);
  if (parsed.ec != std::errc{}) exponent = text.starts_with('-') ? -beyond : beyond;
  return std::clamp(exponent, -beyond, beyond);
}

}  // namespace

ExactNumber read_exact(std::string_view token, int places) {
  const bool negative = token.starts_with('-');
  if (negative) token.remove_prefix(1);

  // Digits without a point, times ten to the power of `exponent`.
  std::int64_t exponent = places;
  if (const std::size_t e = token.find_first_of("eE"); e != std::string_view::npos) {
    exponent += read_exponent(token.substr(e + 1));
    token = token.substr(0, e);
  }
  const std::size_t point = std::min(token.find('.'), token.size());
  std::string digits(token.substr(0, point));
  if (point < token.size()) {
    digits += token.substr(point + 1);
    exponent -= static_cast<std::int64_t>(token.size() - point - 1);
  }
  digits.erase(0, digits.find_first_not_of('0'));
  while (digits.ends_with('0')) digits.pop_back(), ++exponent;

  if (digits.empty()) return {};
  if (exponent < 0) return {ExactNumber::Fit::too_fine};
  constexpr std::size_t most_digits = 19;  // of an int64
  if (digits.size() > most_digits ||
      exponent > static_cast<std::int64_t>(most_digits - digits.size()))
    return {ExactNumber::Fit::too_large};
  digits.append(static_cast<std::size_t>(exponent), '0');
  const auto value = parse_integer((negative ? "-" : "") + digits);
  if (!value) return {ExactNumber::Fit::too_large};
  return {ExactNumber::Fit::exact, *value};
}

bool is_whole_number(std::string_view token) {
  const std::string_view digits = token.substr(token.starts_with('-') ? 1 : 0);
  return !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace lumbago
