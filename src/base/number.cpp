#include "base/number.h"

#include <fmt/core.h>

#include <charconv>
#include <limits>

namespace lumbago {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool plain_digits(std::string_view text) {
  return all_digits(text) && (text.size() == 1 || text.front() != '0');
}

// REQUIRES: all_digits(text).
std::optional<std::uint64_t> parse_digits(std::string_view text) {
  std::uint64_t value = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
  if (parsed.ec != std::errc{}) return std::nullopt;
  return value;
}

std::uint64_t magnitude(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  return value < 0 ? 0 - bits : bits;
}

std::optional<std::int64_t> with_sign(std::uint64_t size, bool negative) {
  const std::uint64_t most = magnitude(negative ? std::numeric_limits<std::int64_t>::min()
                                                : std::numeric_limits<std::int64_t>::max());
  if (size > most) return std::nullopt;
  return static_cast<std::int64_t>(negative ? 0 - size : size);
}

bool take_minus(std::string_view& text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  return negative;
}

}  // namespace

std::optional<std::int64_t> parse_integer(std::string_view text) {
  const bool negative = take_minus(text);
  if (!plain_digits(text)) return std::nullopt;
  const auto size = parse_digits(text);
  return size ? with_sign(*size, negative) : std::nullopt;
}

std::optional<std::int64_t> parse_decimal(std::string_view text) {
  const bool negative = take_minus(text);
  const std::size_t point = text.find('.');
  std::string places = "000";
  if (point != std::string_view::npos) {
    const std::string_view given = text.substr(point + 1);
    if (!all_digits(given) || given.size() > places.size()) return std::nullopt;
    places.replace(0, given.size(), given);
  }
  if (!plain_digits(text.substr(0, point))) return std::nullopt;
  const auto whole = parse_digits(text.substr(0, point));
  const auto thousandths = parse_digits(places);
  if (!whole || *whole > (std::numeric_limits<std::uint64_t>::max() - 999) / milli)
    return std::nullopt;
  return with_sign(*whole * milli + *thousandths, negative);
}

std::string format_decimal(std::int64_t thousandths) {
  const std::uint64_t size = magnitude(thousandths);
  std::string text =
      fmt::format("{}{}.{:03}", thousandths < 0 ? "-" : "", size / milli, size % milli);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace lumbago
