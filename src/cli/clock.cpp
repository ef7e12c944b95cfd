#include "cli/clock.h"

#include <fmt/core.h>

#include <chrono>
#include <ctime>
#include <optional>
#include <string_view>

#include "base/day.h"
#include "base/number.h"

namespace lumbago {
namespace {

// "07:49:03", in seconds.
std::optional<std::int64_t> time_of_day(std::string_view text) {
  constexpr std::string_view shape = "dd:dd:dd";
  if (text.size() != shape.size()) return std::nullopt;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (shape[i] == 'd' ? !digit : text[i] != shape[i]) return std::nullopt;
  }
  const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  if (two(0) > 23 || two(3) > 59 || two(6) > 59) return std::nullopt;
  return two(0) * 3600 + two(3) * 60 + two(6);
}

// "2026-11-28T07:49:03Z", in seconds since 1970.
std::optional<std::int64_t> seconds_of(std::string_view text) {
  constexpr std::size_t day_length = 10;
  if (text.size() != 20 || text[day_length] != 'T' || text.back() != 'Z') return std::nullopt;
  const auto day = day_number(text.substr(0, day_length));
  const auto time = time_of_day(text.substr(day_length + 1, 8));
  if (!day || !time) return std::nullopt;
  return *day * 86400 + *time;
}

}  // namespace

Moment moment_at(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm utc{};
  std::tm local{};
  ::gmtime_r(&time, &utc);
  ::tzset();
  ::localtime_r(&time, &local);
  return {fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", utc.tm_year + 1900, utc.tm_mon + 1,
                      utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec),
          fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday)};
}

std::string local_time(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm local{};
  ::tzset();
  ::localtime_r(&time, &local);
  return fmt::format("{} {:02}:{:02}", moment_at(seconds).day, local.tm_hour, local.tm_min);
}

Result<Moment, Exit> read_clock(const Context& context) {
  const std::string& given = context.environment.lumbago_now;
  if (given.empty())
    return moment_at(std::chrono::duration_cast<std::chrono::seconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count());
  if (const std::optional<std::int64_t> seconds = seconds_of(given)) return moment_at(*seconds);
  return refuse_usage(context.words.say<Message::usage_now>(given));
}

}  // namespace lumbago
