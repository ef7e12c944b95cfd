#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

#include "base/number.h"

namespace lumbago {
namespace {

using Number = std::optional<std::int64_t>;
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

TEST_CASE("parse_integer") {
  const auto check = [](std::string_view text, Number value) {
    CAPTURE(text);
    CHECK(parse_integer(text) == value);
  };
  SUBCASE("read") {
    check("0", 0);
    check("-0", 0);
    check("7", 7);
    check("-12", -12);
    check("9223372036854775807", most);
    check("-9223372036854775808", least);
  }
  SUBCASE("refused") {
    for (const std::string_view text :
         {"", "-", "+1", "01", "-01", "1.0", "1e3", " 1", "1 ", "0x1", "1_000", "one", "--1",
          "9223372036854775808", "-9223372036854775809", "99999999999999999999999"})
      check(text, std::nullopt);
  }
}

TEST_CASE("parse_decimal reads thousandths") {
  const auto check = [](std::string_view text, Number value) {
    CAPTURE(text);
    CHECK(parse_decimal(text) == value);
  };
  SUBCASE("read") {
    check("0", 0);
    check("5", 5000);
    check("-1.25", -1250);
    check("0.001", 1);
    check("-0.5", -500);
    check("0.100", 100);
    check("9223372036854775.807", most);
    check("-9223372036854775.808", least);
  }
  SUBCASE("refused") {
    for (const std::string_view text :
         {"", ".", "-", "-.5", ".5", "1.", "1.0000", "1.-5", "01.5", "1,5", "1e3", "+1.5", "1.5 ",
          "9223372036854775.808", "-9223372036854775.809", "18446744073709551616",
          "18446744073709551.616", "18446744073709551615"})
      check(text, std::nullopt);
  }
}

TEST_CASE("format_decimal writes what parse_decimal reads") {
  const auto check = [](std::int64_t value, std::string_view text) {
    CHECK(format_decimal(value) == text);
    CHECK(parse_decimal(text) == value);
  };
  check(0, "0");
  check(1250, "1.25");
  check(2000, "2");
  check(-500, "-0.5");
  check(4333, "4.333");
  check(100000, "100");
  check(most, "9223372036854775.807");
  check(least, "-9223372036854775.808");
}

}  // namespace
}  // namespace lumbago
