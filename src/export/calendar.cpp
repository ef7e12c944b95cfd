// The plan as an iCalendar object (RFC 5545).
#include <fmt/format.h>

#include <algorithm>

#include "base/day.h"
#include "base/hash.h"
#include "base/text.h"
#include "base/utf8.h"
#include "export/export.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;

// A content line without its break is at most this long; a folded part begins with a space.
constexpr std::size_t most_octets = 75;

// The days of a plan come again each week until the last time to check again, or for so long.
constexpr std::int64_t default_weeks = 6;

// "20260907".
std::string date_value(sys_days day) {
  std::string text = day_text(day);
  std::erase(text, '-');
  return text;
}

// A value of the type TEXT.
std::string text_value(std::string_view text) {
  std::string escaped;
  for (const char c : sanitize(text)) {
    if (c == '\n') {
      escaped += "\\n";
      continue;
    }
    if (c == '\\' || c == ';' || c == ',') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

class CalendarWriter {
 public:
  CalendarWriter(const Pack& pack, const Assessment& assessment, const CalendarSetting& setting,
                 const Words& words)
      : pack_(pack), assessment_(assessment), setting_(setting), words_(words) {}

  std::string write() {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID",
         fmt::format("-//Lumbago//Lumbago//{}", capitals(std::string(code_of(words_.language())))));
    line("CALSCALE", "GREGORIAN");
    for (const Day& day : assessment_.plan.week)
      if (day.minutes > 0) write_day(day);
    for (const std::int64_t week : pack_.plan.recheck_weeks) write_recheck(week);
    line("END", "VCALENDAR");
    return std::move(out_);
  }

 private:
  static std::string capitals(std::string text) {
    for (char& c : text)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
  }

  // Folds the line where it gets too long, between two characters.
  void line(std::string_view name, std::string_view value) {
    const std::string whole = fmt::format("{}:{}", name, value);
    std::size_t octets = 0;
    each_code_point(whole, [&](CodePoint, std::string_view bytes) {
      if (octets + bytes.size() > most_octets) {
        out_ += "\r\n ";
        octets = 1;
      }
      out_ += bytes;
      octets += bytes.size();
    });
    out_ += "\r\n";
  }

  void begin_event(const std::string& name) {
    line("BEGIN", "VEVENT");
    line("UID", fmt::format("{}-{}-{}@lumbago", date_value(setting_.start), name, owner()));
    line("DTSTAMP", date_value(setting_.start) + "T000000Z");
  }

  // Health is nobody else's business, and a plan does not make anyone busy all day.
  void end_event(bool busy) {
    line("CLASS", "PRIVATE");
    line("TRANSP", busy ? "OPAQUE" : "TRANSPARENT");
    line("END", "VEVENT");
  }

  // The same for the same pack and record, so that a calendar read again replaces its events.
  std::string owner() const {
    return sha256_hex(pack_.info.id + '\n' + assessment_.id.value).substr(0, 12);
  }

  void all_day(sys_days day) {
    line("DTSTART;VALUE=DATE", date_value(day));
    line("DTEND;VALUE=DATE", date_value(day + days(1)));
  }

  void write_day(const Day& day) {
    const sys_days date = setting_.start + days(day.day - 1);
    begin_event(fmt::format("day{}", day.day));
    if (setting_.at) {
      const int minute = static_cast<int>(setting_.at->count());
      line("DTSTART", fmt::format("{}T{:02}{:02}00", date_value(date), minute / 60, minute % 60));
      line("DURATION", fmt::format("PT{}M", day.minutes));
    } else {
      all_day(date);
    }
    if (weeks() > 1) line("RRULE", fmt::format("FREQ=WEEKLY;COUNT={}", weeks()));
    line(
        "SUMMARY",
        text_value(words_.say<Message::calendar_day>(words_.count<Message::minutes>(day.minutes))));
    line("DESCRIPTION", text_value(moves_of(day)));
    end_event(setting_.at.has_value());
  }

  std::int64_t weeks() const {
    const std::vector<std::int64_t>& rechecks = pack_.plan.recheck_weeks;
    return rechecks.empty() ? default_weeks : *std::max_element(rechecks.begin(), rechecks.end());
  }

  // What is done on the day, a line a move, and what holds for every move.
  std::string moves_of(const Day& day) const {
    std::vector<std::string> lines;
    for (const Index i : day.items) {
      const PlanItem& item = assessment_.plan.items[i];
      const Activity& activity = pack_.activities[item.activity];
      if (activity.minutes == 0) continue;
      Dose of_week = activity.dose;
      of_week.days = static_cast<std::int64_t>(item.days.size());
      lines.push_back(
          words_.say<Message::outlook_item>(activity.title, dose_text(words_, of_week)));
      if (item.easier && !activity.easier.empty())
        lines.push_back(words_.say<Message::plan_easier>(activity.easier));
      if (!activity.stop.empty()) lines.push_back(activity.stop);
    }
    for (const std::string& care : pack_.info.plan_disclaimers) lines.push_back(care);
    return joined(lines, "\n");
  }

  void write_recheck(std::int64_t week) {
    begin_event(fmt::format("recheck{}", week));
    all_day(setting_.start + days(7 * week));
    line("SUMMARY", text_value(words_.text(Message::calendar_recheck)));
    line("DESCRIPTION", text_value(words_.text(Message::calendar_recheck_why)));
    end_event(false);
  }

  const Pack& pack_;
  const Assessment& assessment_;
  const CalendarSetting& setting_;
  const Words& words_;
  std::string out_;
};

}  // namespace

bool has_calendar(const Assessment& assessment) {
  return assessment.triage.policy <= PlanPolicy::gentle &&
         std::any_of(assessment.plan.week.begin(), assessment.plan.week.end(),
                     [](const Day& day) { return day.minutes > 0; });
}

std::string calendar(const Pack& pack, const Assessment& assessment, const CalendarSetting& setting,
                     const Words& words) {
  return CalendarWriter(pack, assessment, setting, words).write();
}

}  // namespace lumbago
