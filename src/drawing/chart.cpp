// A line chart in braille: what a person's scores did over time.
#include <algorithm>

#include "base/text.h"
#include "drawing/drawing.h"

namespace lumbago {
namespace {

constexpr int rows = 5;
constexpr int top = 4 * rows - 1;          // the highest dot
constexpr std::size_t least_columns = 16;  // of the lines
constexpr std::size_t most_columns = 48;
constexpr int dot_gap = 4;  // between the dots of a dotted line
constexpr std::string_view axis_mark = " ┤";
constexpr std::string_view axis = " │";

class ChartPainter {
 public:
  ChartPainter(const Chart& chart, std::size_t columns)
      : chart_(chart), right_(static_cast<int>(2 * columns) - 1) {}

  std::vector<Stroke> strokes() const {
    std::vector<Stroke> all;
    for (const std::int64_t limit : chart_.limits)
      for (int x = 0; x <= right_; x += dot_gap) all.push_back({Ink::prop, {at(x, y_of(limit))}});
    Stroke line{Ink::prop, {}};
    for (const ChartPoint& point : chart_.points) line.path.push_back(place(point));
    all.push_back(std::move(line));
    for (const ChartPoint& point : chart_.points) all.push_back({Ink::prop, {place(point)}, 1});
    return all;
  }

  Frame frame() const { return {{0, 0}, at(right_, top)}; }

  // Stars above the points that are marked; empty if none is.
  std::string stars() const {
    std::string row;
    for (const ChartPoint& point : chart_.points) {
      if (!point.marked) continue;
      const auto column = static_cast<std::size_t>(place(point).x / 2);
      row.resize(std::max(row.size(), column), ' ');
      if (row.size() == column) row += '*';
    }
    return row;
  }

 private:
  static Point at(int x, int y) {
    return {static_cast<std::int16_t>(x), static_cast<std::int16_t>(y)};
  }
  static int scaled(std::int64_t value, std::int64_t low, std::int64_t high, int most) {
    const std::int64_t span = std::max<std::int64_t>(high - low, 1);
    return static_cast<int>(((std::clamp(value, low, high) - low) * most + span / 2) / span);
  }
  // The rings round the points stay within the frame.
  int y_of(std::int64_t value) const { return 1 + scaled(value, chart_.low, chart_.high, top - 2); }
  Point place(const ChartPoint& point) const {
    const std::int64_t first = chart_.points.front().day;
    const std::int64_t last = chart_.points.back().day;
    return at(1 + scaled(point.day, first, last, right_ - 2), y_of(point.value));
  }

  const Chart& chart_;
  const int right_;
};

// `left` and `right` at the two ends of so many columns.
std::string at_both_ends(const std::string& left, const std::string& right, std::size_t columns) {
  const std::size_t used = display_width(left) + display_width(right);
  return left + std::string(columns > used ? columns - used : 1, ' ') + right;
}

}  // namespace

std::vector<std::string> draw_chart(const Chart& chart, std::size_t width) {
  const std::size_t label = std::max(display_width(chart.low_text), display_width(chart.high_text));
  const std::size_t margin = label + display_width(axis);
  if (chart.points.size() < 2 || width < margin + least_columns) return {};
  const std::size_t columns = std::min(width - margin, most_columns);
  const ChartPainter painter(chart, columns);
  std::vector<std::string> lines;
  const std::string indent(margin, ' ');
  if (const std::string stars = painter.stars(); !stars.empty()) lines.push_back(indent + stars);
  const std::vector<std::string> drawn = draw_braille(painter.strokes(), painter.frame(), false);
  for (std::size_t row = 0; row < drawn.size(); ++row) {
    const bool ends = row == 0 || row + 1 == drawn.size();
    const std::string text = row == 0 ? chart.high_text : ends ? chart.low_text : "";
    lines.push_back(std::string(label - display_width(text), ' ') + text +
                    std::string(ends ? axis_mark : axis) + drawn[row]);
    while (lines.back().ends_with(' ')) lines.back().pop_back();
  }
  lines.push_back(indent + at_both_ends(chart.first_text, chart.last_text, columns));
  return lines;
}

}  // namespace lumbago
