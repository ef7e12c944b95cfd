// Reads and writes numbers exactly and without the locale. A decimal has at most three places and
// is an integer that counts thousandths.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lumbago {

inline constexpr std::int64_t milli = 1000;

// "-12": optional minus, digits, no leading zeros, no plus. Nothing else; nullopt on overflow.
std::optional<std::int64_t> parse_integer(std::string_view text);

// "-1.25": an integer, or one with 1 to 3 places after the point. In thousandths.
std::optional<std::int64_t> parse_decimal(std::string_view text);

// 1250 -> "1.25", 2000 -> "2": no trailing zeros.
std::string format_decimal(std::int64_t thousandths);

}  // namespace lumbago
