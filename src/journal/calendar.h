// Days as the journal writes them, "2026-11-28", and the numbers of days between them. Without a
// clock and without time zones.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lumbago {

// The days since 1970-01-01; nullopt: there is no such day.
std::optional<std::int64_t> day_number(std::string_view day);

// REQUIRES: a day of the years 0 to 9999.
std::string day_text(std::int64_t number);

}  // namespace lumbago
