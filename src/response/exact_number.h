// The value of a JSON number without rounding, however it is written: 5, 5.0, 50e-1.
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

// REQUIRES: `token` is a number by RFC 8259, and places >= 0.
ExactNumber read_exact(std::string_view token, int places);

}  // namespace lumbago
