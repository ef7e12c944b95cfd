#include "journal/calendar.h"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>

namespace lumbago {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

// REQUIRES: digits.
int number_of(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

}  // namespace

std::optional<std::int64_t> day_number(std::string_view text) {
  constexpr std::string_view shape = "dddd-dd-dd";
  if (text.size() != shape.size()) return std::nullopt;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (shape[i] == 'd' ? !digit : text[i] != shape[i]) return std::nullopt;
  }
  const year_month_day date{year{number_of(text.substr(0, 4))},
                            month{static_cast<unsigned>(number_of(text.substr(5, 2)))},
                            day{static_cast<unsigned>(number_of(text.substr(8, 2)))}};
  if (!date.ok()) return std::nullopt;
  return sys_days{date}.time_since_epoch().count();
}

std::string day_text(std::int64_t number) {
  const year_month_day date{sys_days{std::chrono::days{number}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

}  // namespace lumbago
