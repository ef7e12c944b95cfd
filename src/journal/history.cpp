#include "journal/history.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/day.h"
#include "base/text.h"
#include "rules/scale_items.h"
#include "wording/phrases.h"

namespace lumbago {
namespace {

constexpr std::int64_t week = 7;
constexpr std::size_t most_weeks = 12;
constexpr std::size_t most_rows = 12;     // of the table of scores
constexpr std::size_t most_entries = 15;  // that are listed
constexpr std::size_t least_charted = 3;  // two points say no more than their numbers

const SavedScore* score_of(const SavedAssessment& assessment, const std::string& scale) {
  for (const SavedScore& score : assessment.scales)
    if (score.id == scale) return &score;
  return nullptr;
}

ScoreSeries series_of(const Diary& diary, const Pack& pack, Index index) {
  const Scale& scale = pack.scales[index];
  ScoreSeries series{index, {}, {}};
  for (const Entry& entry : diary.entries) {
    const auto* assessment = std::get_if<SavedAssessment>(&entry.what);
    if (assessment == nullptr || assessment->pack != pack.info.id) continue;
    const SavedScore* score = score_of(*assessment, scale.id);
    if (score == nullptr) continue;
    ScorePoint point{entry.number, entry.at.day, score->low, {}};
    if (scale.change && !series.points.empty())
      point.since_before = verdict_of(*scale.change, series.points.back().score, point.score);
    series.points.push_back(std::move(point));
  }
  if (scale.change && series.points.size() > 1)
    series.since_first =
        verdict_of(*scale.change, series.points.front().score, series.points.back().score);
  return series;
}

bool was_exercise(const Entry& entry) {
  const auto* session = std::get_if<SavedSession>(&entry.what);
  return session != nullptr &&
         std::any_of(session->moves.begin(), session->moves.end(),
                     [](const SavedMove& move) { return move.outcome == MoveOutcome::done; });
}

std::vector<std::int64_t> days_by_week(const Diary& diary, std::int64_t today) {
  std::set<std::int64_t> days;
  for (const Entry& entry : diary.entries)
    if (const auto day = day_number(entry.at.day); day && was_exercise(entry) && *day <= today)
      days.insert(*day);
  if (days.empty()) return {};
  const auto weeks =
      std::min(static_cast<std::size_t>((today - *days.begin()) / week) + 1, most_weeks);
  std::vector<std::int64_t> counts(weeks);
  for (const std::int64_t day : days) {
    const auto back = static_cast<std::size_t>((today - day) / week);
    if (back < weeks) ++counts[weeks - 1 - back];
  }
  return counts;
}

}  // namespace

Past look_back(const Diary& diary, const Pack& pack, const std::string& today) {
  Past past;
  for (Index i = 0; i < pack.scales.size(); ++i)
    if (ScoreSeries series = series_of(diary, pack, i); !series.points.empty())
      past.scales.push_back(std::move(series));
  past.days_a_week = days_by_week(diary, day_number(today).value_or(0));
  for (const Entry& entry : diary.entries) {
    const auto* session = std::get_if<SavedSession>(&entry.what);
    if (session == nullptr || !session->pain_before || !session->pain_after) continue;
    past.pain_before.push_back(*session->pain_before);
    past.pain_after.push_back(*session->pain_after);
  }
  return past;
}

namespace {

// Eighths of a character, from `low` to `high`, and the numbers behind it; the numbers alone where
// such characters cannot be shown or are read aloud.
std::string spark(const Style& style, const std::vector<std::int64_t>& values, std::int64_t low,
                  std::int64_t high) {
  constexpr std::array<std::string_view, 8> bars{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  if (style.ascii || style.accessible || values.size() < 2) return {};
  std::string text;
  for (const std::int64_t value : values) {
    const std::int64_t span = std::max<std::int64_t>(high - low, 1);
    const std::int64_t place = (std::clamp(value, low, high) - low) * 7 / span;
    text += bars[static_cast<std::size_t>(place)];
  }
  return text + "  ";
}

std::string numbers(const Style& style, const Words& words,
                    const std::vector<std::int64_t>& thousandths) {
  std::vector<std::string> texts;
  for (const std::int64_t value : thousandths) texts.push_back(words.decimal(value));
  return joined(texts, style.accessible ? ", " : " → ");
}

// The nearest scores from which on a step from `first` is more than chance, where the range has
// some.
std::vector<std::int64_t> limits_of(const MeaningfulChange& change, std::int64_t first,
                                    std::int64_t low, std::int64_t high) {
  constexpr std::int64_t steps = 200;
  const std::int64_t step = std::max<std::int64_t>((high - low) / steps, 1);
  std::vector<std::int64_t> limits;
  for (const std::int64_t way : {-step, step})
    for (std::int64_t score = first; score >= low && score <= high; score += way) {
      if (verdict_of(change, first, score) == Verdict::no_clear_change) continue;
      limits.push_back(score);
      break;
    }
  return limits;
}

class HistoryTeller {
 public:
  HistoryTeller(const Diary& diary, const Pack& pack, const std::string& today, const Style& style,
                const Words& words)
      : diary_(diary),
        pack_(pack),
        style_(style),
        words_(words),
        past_(look_back(diary, pack, today)) {}

  Document tell() {
    document_.heading(1, text(Message::history_heading));
    if (diary_.entries.empty()) {
      document_.paragraph(text(Message::history_empty));
      return std::move(document_);
    }
    tell_table();
    tell_scales();
    tell_exercise();
    tell_entries();
    return std::move(document_);
  }

 private:
  std::string text(Message message) const { return std::string(words_.text(message)); }

  // Who listens has no use for the short names that keep a table narrow.
  const std::string& name_of(const Scale& scale) const {
    return style_.accessible ? scale.title : scale.id;
  }

  // The newest assessments, a row each, with the scales in columns.
  void tell_table() {
    Grid grid{style_.accessible ? std::string() : text(Message::history_corner), {}, {}, ""};
    for (const ScoreSeries& series : past_.scales)
      grid.heads.push_back(name_of(pack_.scales[series.scale]));
    for (const Entry& entry : diary_.entries) {
      const auto* assessment = std::get_if<SavedAssessment>(&entry.what);
      if (assessment == nullptr || assessment->pack != pack_.info.id) continue;
      GridRow row{words_.say<Message::history_row>(entry.number, entry.at.day), {}};
      for (const ScoreSeries& series : past_.scales)
        row.cells.push_back(cell(series, entry.number));
      grid.rows.push_back(std::move(row));
    }
    if (grid.rows.size() > most_rows)
      grid.rows.erase(grid.rows.begin(), grid.rows.end() - static_cast<std::ptrdiff_t>(most_rows));
    if (grid.rows.empty() || grid.heads.empty()) return;
    document_.blocks.emplace_back(std::move(grid));
    document_.paragraph(text(Message::history_mark));
  }

  // Its score, with a mark where the step to it is more than noise.
  std::string cell(const ScoreSeries& series, std::int64_t entry) const {
    for (const ScorePoint& point : series.points) {
      if (point.entry != entry) continue;
      const bool marked = point.since_before && *point.since_before != Verdict::no_clear_change;
      return words_.decimal(shown_score(pack_.scales[series.scale], point.score)) +
             (marked ? "*" : "");
    }
    return {};
  }

  void tell_scales() {
    List list;
    for (const ScoreSeries& series : past_.scales) {
      const Scale& scale = pack_.scales[series.scale];
      const Range sum = scale_sum_range(pack_, scale);
      const std::int64_t low = scale_value(scale, sum, sum.low);
      const std::int64_t high = scale_value(scale, sum, sum.high);
      std::vector<std::int64_t> values;
      for (const ScorePoint& point : series.points)
        values.push_back(shown_score(scale, point.score));
      ListItem item{{style_.accessible ? scale.title
                                       : words_.say<Message::history_scale>(scale.id, scale.title),
                     {}},
                    {}};
      item.details.push_back(spark(style_, values, low, high) + numbers(style_, words_, values));
      tell_verdicts(series, item);
      if (series.points.size() >= least_charted) item.chart = chart_of(series, low, high);
      list.items.push_back(std::move(item));
    }
    if (!list.items.empty()) document_.blocks.emplace_back(std::move(list));
  }

  // The dotted lines are where a step since the beginning would be more than chance.
  Chart chart_of(const ScoreSeries& series, std::int64_t low, std::int64_t high) const {
    const std::vector<ScorePoint>& points = series.points;
    Chart chart;
    for (const ScorePoint& point : points) {
      const bool counts = point.since_before && *point.since_before != Verdict::no_clear_change;
      chart.points.push_back({day_number(point.day).value_or(0), point.score, counts});
    }
    chart.low = low;
    chart.high = high;
    chart.low_text = words_.decimal(low);
    chart.high_text = words_.decimal(high);
    chart.first_text = points.front().day;
    chart.last_text = points.back().day;
    if (const auto& change = pack_.scales[series.scale].change)
      chart.limits = limits_of(*change, points.front().score, low, high);
    if (!chart.limits.empty()) chart.note = words_.say<Message::history_chart>(points.front().day);
    return chart;
  }

  std::string verdict_line(const std::optional<Verdict>& verdict, const std::string& since) const {
    if (!verdict) return text(Message::history_no_rule);
    switch (*verdict) {
      case Verdict::better:
        return words_.say<Message::history_better>(since);
      case Verdict::worse:
        return words_.say<Message::history_worse>(since);
      case Verdict::no_clear_change:
        break;
    }
    return words_.say<Message::history_unclear>(since);
  }

  // Since the beginning, and since the time before where that step counts.
  void tell_verdicts(const ScoreSeries& series, ListItem& item) const {
    const std::size_t count = series.points.size();
    if (count < 2) return item.details.push_back(text(Message::history_once));
    item.details.push_back(verdict_line(series.since_first, series.points.front().day));
    const std::optional<Verdict>& last = series.points.back().since_before;
    if (count > 2 && last && *last != Verdict::no_clear_change)
      item.details.push_back(verdict_line(last, series.points[count - 2].day));
  }

  void tell_exercise() {
    if (past_.days_a_week.empty()) return;
    document_.heading(2, text(Message::history_exercise));
    std::vector<std::int64_t> days;
    for (const std::int64_t count : past_.days_a_week) days.push_back(count * 1000);
    document_.paragraph(words_.say<Message::history_days>(
        spark(style_, past_.days_a_week, 0, week) + numbers(style_, words_, days)));
    pain_line(Message::history_pain_before, past_.pain_before);
    pain_line(Message::history_pain_after, past_.pain_after);
  }

  void pain_line(Message label, std::vector<std::int64_t> values) {
    if (values.empty()) return;
    if (values.size() > most_weeks)
      values.erase(values.begin(), values.end() - static_cast<std::ptrdiff_t>(most_weeks));
    std::vector<std::int64_t> thousandths;
    for (const std::int64_t value : values) thousandths.push_back(value * 1000);
    document_.paragraph(words_.say<Message::lead_in>(words_.text(label)),
                        spark(style_, values, 0, 10) + numbers(style_, words_, thousandths));
  }

  void tell_entries() {
    document_.heading(2, text(Message::history_entries));
    List list;
    const std::size_t count = std::min(diary_.entries.size(), most_entries);
    for (std::size_t i = 0; i < count; ++i) {
      const Entry& entry = diary_.entries[diary_.entries.size() - 1 - i];
      list.items.push_back({{words_.say<Message::lead_in>(
                                 words_.say<Message::history_row>(entry.number, entry.at.day)),
                             entry_line(entry, pack_, words_)},
                            {}});
    }
    document_.blocks.emplace_back(std::move(list));
    if (count < diary_.entries.size())
      document_.paragraph(words_.count<Message::history_older>(
          static_cast<std::int64_t>(diary_.entries.size() - count)));
    document_.paragraph(text(Message::history_show_hint));
  }

  const Diary& diary_;
  const Pack& pack_;
  const Style& style_;
  const Words& words_;
  const Past past_;
  Document document_;
};

}  // namespace

Document tell_history(const Diary& diary, const Pack& pack, const std::string& today,
                      const Style& style, const Words& words) {
  return HistoryTeller(diary, pack, today, style, words).tell();
}

}  // namespace lumbago
