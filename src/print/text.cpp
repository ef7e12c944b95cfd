#include "print/print.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "drawing/drawing.h"
#include "print/text_grid.h"

namespace lumbago {

namespace {

constexpr int least_width = 20;
constexpr int most_width = 100;
constexpr std::size_t bar_cells = 10;
constexpr std::size_t least_badge = 18;  // columns
constexpr std::size_t least_text = 44;   // beside a drawing
constexpr std::size_t gutter = 2;        // between the two

// How things look; the two drawing sets differ only here.
struct Marks {
  std::string_view rule;  // below a section's heading
  std::string_view edge;  // left of a callout
  std::string_view full;  // bar cells: certain, possible, neither
  std::string_view partial;
  std::string_view empty;
};
constexpr Marks unicode_marks{"─", "┃ ", "█", "▒", "░"};
constexpr Marks ascii_marks{"-", "| ", "#", "=", "."};

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view reset = "\x1b[0m";

std::string repeat(std::string_view text, std::size_t count) {
  std::string repeated;
  for (std::size_t i = 0; i < count; ++i) repeated += text;
  return repeated;
}

class TextPrinter {
 public:
  explicit TextPrinter(const Style& style)
      : style_(style),
        marks_(style.ascii ? ascii_marks : unicode_marks),
        width_(static_cast<std::size_t>(std::clamp(style.width, least_width, most_width))) {}

  std::string print(const Document& document) {
    for (const Block& block : document.blocks) {
      if (!out_.empty() && !close_) out_ += '\n';
      close_ = false;
      std::visit([this](const auto& shape) { print_block(shape); }, block);
    }
    return std::move(out_);
  }

 private:
  // Wraps `phrase`: `first` before the first line, `rest` before the others.
  void put(std::string_view first, std::string_view rest, const Phrase& phrase,
           std::string_view emphasis = bold) {
    const std::string lead = flat(phrase.lead);
    std::string text = flat(phrase.text);
    if (!lead.empty()) text = text.empty() ? lead : lead + ' ' + text;
    std::size_t emphasised = lead.size();
    std::string_view margin = first;
    for (const std::string& line :
         wrap(text, width_ - std::min(width_ - 1, std::max(columns(first), columns(rest))))) {
      const std::size_t strong = std::min(emphasised, line.size());
      out_ += margin;
      out_ += paint(line.substr(0, strong), emphasis);
      out_.append(line, strong);
      out_ += '\n';
      emphasised -= std::min(emphasised, strong + 1);  // and the space the line was broken at
      margin = rest;
    }
  }

  // One safe line: breaks and runs of spaces become one space.
  std::string flat(std::string_view text) const {
    std::string safe = sanitize(text);
    if (style_.ascii) safe = to_ascii(safe);
    const bool flat =
        safe.empty() || (safe.front() != ' ' && safe.back() != ' ' &&
                         safe.find('\n') == safe.npos && safe.find("  ") == safe.npos);
    if (flat) return safe;
    std::string line;
    for (const std::string& part : wrap(safe, safe.size() + 1))
      if (!part.empty()) line += line.empty() ? part : ' ' + part;
    return line;
  }

  void put(std::string_view margin, const std::string& text) { put(margin, margin, {{}, text}); }

  std::string paint(std::string text, std::string_view code) const {
    if (!style_.colour || text.empty()) return text;
    return fmt::format("{}{}{}", code, text, reset);
  }

  static std::size_t columns(std::string_view text) { return display_width(text); }

  void print_block(const Heading& heading) {
    put("", "", {ended(heading.text), ""});
    close_ = heading.depth > 2;
    if (heading.depth > 1 || style_.accessible) return;
    const std::size_t length = std::min(width_, columns(flat(heading.text)));
    out_ += repeat(marks_.rule, length) + '\n';
  }

  void print_block(const Paragraph& paragraph) { put("", "", paragraph.phrase); }

  void print_block(const List& list) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      std::string bullet = style_.accessible ? "" : "- ";
      if (list.numbered) bullet = fmt::format("{}. ", i + 1);
      put_item(bullet, list.items[i]);
    }
  }

  // Read aloud, a line without a mark at its end runs into the next.
  std::string ended(const std::string& text, char mark = '.') const {
    constexpr std::string_view ends = ".:;!?";
    if (!style_.accessible || text.empty() || ends.find(text.back()) != std::string_view::npos)
      return text;
    return text + mark;
  }
  Phrase ended(const Phrase& phrase) const {
    return phrase.text.empty() ? Phrase{ended(phrase.lead), {}}
                               : Phrase{phrase.lead, ended(phrase.text)};
  }

  void put_item(const std::string& bullet, const ListItem& item) {
    const std::string indent(std::max<std::size_t>(bullet.size(), 2), ' ');
    const auto words = [&] {
      put(bullet, indent, ended(item.phrase));
      for (const std::string& detail : item.details) put(indent, ended(detail));
    };
    // Most drawings find no room, and drawing takes time.
    const std::size_t room = width_ - std::min(width_, gutter + least_text);
    const std::size_t wide = style_.accessible ? 0 : columns_beside(item.poses, room);
    const bool beside = wide <= room;
    if (wide > 0 && beside) return put_beside(words, drawing(item), width_ - wide - gutter);
    words();
    if (wide > 0 && item.drawn_below)
      for (const std::string& line : drawing(item)) out_ += indent + line + '\n';
    put_chart(indent, item.chart);
  }

  // Where it cannot be drawn, the words above it have to do.
  void put_chart(const std::string& indent, const Chart& chart) {
    if (style_.accessible || style_.ascii) return;
    const std::vector<std::string> lines = draw_chart(chart, width_ - indent.size());
    for (const std::string& line : lines) out_ += indent + line + '\n';
    if (!lines.empty() && !chart.note.empty()) put(indent, chart.note);
  }

  // Every pose beside the other where that fits the page.
  std::vector<std::string> drawing(const ListItem& item) const {
    return draw_poses(item.poses, width_ - 2, style_.ascii);
  }

  // What `words` prints, in the first `room` columns, with the picture to its right.
  template <class Words>
  void put_beside(Words words, const std::vector<std::string>& picture, std::size_t room) {
    const std::size_t above = out_.size();
    const std::size_t whole = std::exchange(width_, room);
    words();
    width_ = whole;
    const std::string left = out_.substr(above);
    out_.resize(above);
    std::string_view rest = left;
    for (std::size_t row = 0; row < picture.size() || !rest.empty(); ++row) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = rest.substr(0, end);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      out_ += line;
      if (row < picture.size() && !picture[row].empty())
        out_.append(room + gutter - shown_columns(line), ' ') += picture[row];
      out_ += '\n';
    }
  }

  // Without what only colours it.
  std::size_t shown_columns(std::string_view line) const {
    std::string bare(line);
    for (std::size_t at = 0; (at = bare.find('\x1b', at)) != std::string::npos;)
      bare.erase(at, bare.find('m', at) - at + 1);
    return columns(bare);
  }

  void print_block(const Bars& bars) {
    for (std::size_t i = 0; i < bars.rows.size(); ++i) {
      const Bar& bar = bars.rows[i];
      if (i > 0) out_ += '\n';
      put("", "", {ended(bar.title), ""});
      if (style_.accessible) {
        put("  ", bar.spoken);
      } else {
        put_gauge(bar);
      }
      for (const std::string& detail : bar.details) put("  ", detail);
    }
  }

  // The badge beside the number, or below it where there is no room.
  void put_gauge(const Bar& bar) {
    const std::string gauge = fmt::format("  {}  {:<8}", cells(bar), bar.number);
    if (columns(gauge) + least_badge <= width_) {
      put(gauge, std::string(columns(gauge), ' '), {{}, bar.badge});
    } else {
      out_ += fmt::format("  {}  {}\n", cells(bar), bar.number);
      put("  ", bar.badge);
    }
  }

  // Ten cells, each for ten points, rounded to the nearest.
  std::string cells(const Bar& bar) const {
    const auto full = static_cast<std::size_t>((bar.low + 5) / 10);
    const auto reached = std::max(full, static_cast<std::size_t>((bar.high + 5) / 10));
    return repeat(marks_.full, full) + repeat(marks_.partial, reached - full) +
           repeat(marks_.empty, bar_cells - reached);
  }

  void print_block(const Grid& grid) {
    Grid safe = grid;
    for (std::string& head : safe.heads) head = flat(head);
    for (GridRow& row : safe.rows) {
      row.name = flat(row.name);
      for (std::string& cell : row.cells) cell = flat(cell);
    }
    if (style_.accessible || !has_room(safe, width_))
      for (const std::string& line : spoken_lines(safe)) put("", "  ", {{}, line});
    else
      for (const std::string& line : grid_lines(safe, width_)) out_ += line + '\n';
  }

  void print_block(const Callout& callout) {
    const std::string_view edge = style_.accessible ? "" : marks_.edge;
    const char mark = callout.text.empty() ? ':' : '.';
    put(edge, edge, {ended(callout.title, mark), ""},
        callout.tone ? level_colour(*callout.tone) : bold);
    if (!callout.text.empty()) put(edge, edge, {{}, callout.text});
    const std::string bullet = style_.accessible ? "" : fmt::format("{}- ", edge);
    const std::string indent = fmt::format("{}  ", edge);
    for (const std::string& item : callout.items) put(bullet, indent, {{}, ended(item)});
  }

  // The words stand below the drawing, or alone where there is none.
  void print_block(const Picture& picture) {
    if (!style_.accessible)
      for (const std::string& line : draw_poses(picture.poses, width_, style_.ascii))
        out_ += line + '\n';
    List words{picture.poses.size() > 1, {}};
    for (const Pose& pose : picture.poses) words.items.push_back({{{}, pose.alt}, {}});
    print_block(words);
  }

  const Style& style_;
  Marks marks_;
  std::size_t width_;
  std::string out_;
  bool close_ = false;  // the next block follows without a blank line
};

}  // namespace

std::string_view level_colour(Level level) {
  switch (level) {
    case Level::emergency:
      return "\x1b[1;97;41m";
    case Level::urgent:
      return "\x1b[30;43m";
    case Level::routine:
      return "\x1b[30;46m";
    case Level::self_care:
      break;
  }
  return "\x1b[30;42m";
}

std::string print_text(const Document& document, const Style& style) {
  return TextPrinter(style).print(document);
}

}  // namespace lumbago
