#include "base/day.h"

#include <fmt/core.h>

#include <array>

#include "base/number.h"

namespace lumbago {
namespace {

// The number that exactly these digits write.
std::optional<int> digits(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

std::optional<std::chrono::sys_days> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < 1000) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year),
                                         std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return std::chrono::sys_days(date);
}

std::string day_text(std::chrono::sys_days day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::optional<std::int64_t> day_number(std::string_view text) {
  const std::optional<std::chrono::sys_days> day = parse_day(text);
  if (!day) return std::nullopt;
  return day->time_since_epoch().count();
}

std::string day_text(std::int64_t number) {
  return day_text(std::chrono::sys_days(std::chrono::days(number)));
}

std::optional<std::chrono::minutes> parse_time_of_day(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = digits(text.substr(0, 2));
  const auto minute = digits(text.substr(3, 2));
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return std::chrono::minutes(*hour * 60 + *minute);
}

std::optional<std::int64_t> parse_interval(std::string_view text) {
  constexpr std::string_view units = "smh";
  constexpr std::array<std::int64_t, 3> seconds{1, 60, 3600};
  constexpr std::int64_t most = 24 * 3600;
  const std::size_t unit = text.empty() ? units.npos : units.find(text.back());
  const bool named = unit != units.npos;
  const auto count = parse_integer(text.substr(0, text.size() - (named ? 1 : 0)));
  const std::int64_t one = seconds[named ? unit : 1];
  if (!count || *count < 1 || *count > most / one) return std::nullopt;
  return *count * one;
}

}  // namespace lumbago
