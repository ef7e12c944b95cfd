// Days and times of day as people and files write them: without a clock and without time zones.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lumbago {

// "2026-09-07", of the years 1000 to 9999; nullopt: there is no such day.
std::optional<std::chrono::sys_days> parse_day(std::string_view text);

// "2026-09-07". REQUIRES: a day of the years 0 to 9999.
std::string day_text(std::chrono::sys_days day);

// The same days as numbers: the days since 1970-01-01.
std::optional<std::int64_t> day_number(std::string_view text);
std::string day_text(std::int64_t number);

// "07:30", from 00:00 to 23:59; nullopt: there is no such time.
std::optional<std::chrono::minutes> parse_time_of_day(std::string_view text);

// "40m", "1h" or "90s" in seconds, from a second to a day; minutes where no unit is said. nullopt:
// it is none of these.
std::optional<std::int64_t> parse_interval(std::string_view text);

}  // namespace lumbago
