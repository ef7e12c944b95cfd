// The value of a JSON number without rounding, however it is written: 5, 5.0 and 50e-1 are the
// same. No floating point is used, so the value does not depend on the machine and 0.1 is one
// tenth.
#pragma once

#include <cstdint>
#include <string_view>

namespace lumbago {

struct ExactNumber {
  enum class Fit : std::uint8_t {
    exact,
    too_fine,   // needs more decimal places than asked for
    too_large,  // does not fit `value`
  };
  Fit fit = Fit::exact;
  std::int64_t value = 0;  // in units of 10^-places
};

// The value of `token` as an integer in units of 10^-places, if it is one.
// REQUIRES: `token` is a number by RFC 8259, and places >= 0.
ExactNumber read_exact(std::string_view token, int places);

// True of the digits of a whole number, with or without a minus.
bool is_whole_number(std::string_view token);

}  // namespace lumbago
