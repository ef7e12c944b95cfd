#include "render/text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace lumbago {

namespace {

constexpr int least_width = 20;
constexpr int most_width = 100;
constexpr std::size_t bar_cells = 10;
constexpr std::size_t least_name = 8;  // columns for the names of a grid's rows

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

std::string_view colour_of(Level level) {
  switch (level) {
    case Level::emergency:
      return "\x1b[1;31m";
    case Level::urgent:
      return "\x1b[1;33m";
    case Level::routine:
      return "\x1b[1;36m";
    case Level::self_care:
      break;
  }
  return "\x1b[1;32m";
}

std::string repeat(std::string_view text, std::size_t count) {
  std::string repeated;
  for (std::size_t i = 0; i < count; ++i) repeated += text;
  return repeated;
}

// One line, safe: breaks and runs of spaces become one space.
std::string flat(std::string_view text, bool ascii) {
  std::string safe = sanitize(text);
  if (ascii) safe = to_ascii(safe);
  std::string line;
  for (const char c : safe) {
    if (c != ' ' && c != '\n')
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

class TextPrinter {
 public:
  explicit TextPrinter(const Style& style)
      : style_(style),
        marks_(style.ascii ? ascii_marks : unicode_marks),
        width_(static_cast<std::size_t>(std::clamp(style.width, least_width, most_width))) {}

  std::string print(const Document& document) {
    for (const Block& block : document.blocks) {
      if (!out_.empty()) out_ += '\n';
      std::visit([this](const auto& shape) { print_block(shape); }, block);
    }
    return std::move(out_);
  }

 private:
  // Wraps `phrase`: `first` before the first line, `rest` (as wide) before the others.
  void put(std::string_view first, std::string_view rest, const Phrase& phrase,
           std::string_view emphasis = bold) {
    const std::string lead = flat(phrase.lead, style_.ascii);
    std::string text = flat(phrase.text, style_.ascii);
    if (!lead.empty()) text = text.empty() ? lead : lead + ' ' + text;
    std::size_t emphasised = lead.size();
    std::string_view margin = first;
    for (const std::string& line : wrap(text, width_ - std::min(width_ - 1, columns(first)))) {
      const std::size_t strong = std::min(emphasised, line.size());
      out_ += margin;
      out_ += paint(line.substr(0, strong), emphasis);
      out_ += line.substr(strong);
      out_ += '\n';
      emphasised -= std::min(emphasised, strong + 1);  // and the space the line was broken at
      margin = rest;
    }
  }
  void put(std::string_view margin, const std::string& text) { put(margin, margin, {{}, text}); }

  std::string paint(std::string text, std::string_view code) const {
    if (!style_.colour || text.empty()) return text;
    return fmt::format("{}{}{}", code, text, reset);
  }

  static std::size_t columns(std::string_view text) { return display_width(text); }

  void print_block(const Heading& heading) {
    put("", "", {heading.text, ""});
    if (heading.depth > 1 || style_.accessible) return;
    const std::size_t length = std::min(width_, columns(flat(heading.text, style_.ascii)));
    out_ += repeat(marks_.rule, length) + '\n';
  }

  void print_block(const Paragraph& paragraph) { put("", "", paragraph.phrase); }

  void print_block(const List& list) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      std::string bullet = style_.accessible ? "" : "- ";
      if (list.numbered) bullet = fmt::format("{}. ", i + 1);
      const std::string indent(bullet.size(), ' ');
      put(bullet, indent, list.items[i].phrase);
      for (const std::string& detail : list.items[i].details) put(indent, detail);
    }
  }

  void print_block(const Bars& bars) {
    for (std::size_t i = 0; i < bars.rows.size(); ++i) {
      const Bar& bar = bars.rows[i];
      if (i > 0) out_ += '\n';
      put("", "", {bar.title, ""});
      if (style_.accessible) {
        put("  ", fmt::format("{}. {}.", bar.spoken, bar.badge));
      } else {
        const std::string gauge = fmt::format("  {}  {:<8}", cells(bar), bar.number);
        put(gauge, std::string(columns(gauge), ' '), {{}, bar.badge});
      }
      for (const std::string& detail : bar.details) put("  ", detail);
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
    if (style_.accessible) {
      for (const GridRow& row : grid.rows) put("", spoken(grid, row));
      return;
    }
    std::size_t cell = 3;
    std::size_t name = columns(grid.corner);
    for (const GridRow& row : grid.rows) {
      name = std::max(name, columns(flat(row.name, style_.ascii)));
      for (const std::string& text : row.cells) cell = std::max(cell, columns(text) + 1);
    }
    const std::size_t cells = cell * grid.heads.size();
    name = std::min(name, std::max(least_name, width_ > cells ? width_ - cells : 0));
    put_row(grid.corner, grid.heads, name, cell);
    for (const GridRow& row : grid.rows) put_row(row.name, row.cells, name, cell);
  }

  void put_row(const std::string& name, const std::vector<std::string>& cells, std::size_t width,
               std::size_t cell) {
    const std::vector<std::string> lines = wrap(flat(name, style_.ascii), width);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      out_ += lines[i];
      if (i == 0) {
        out_.append(width - std::min(width, columns(lines[i])), ' ');
        for (const std::string& text : cells)
          out_ += fmt::format("{:>{}}", text.empty() ? "." : text, cell);
      }
      out_ += '\n';
    }
  }

  // "Name: Day 1, 3, 5." or "Minutes: Day 1, 12; Day 2, 8."
  static std::string spoken(const Grid& grid, const GridRow& row) {
    std::string marked;
    std::string valued;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].empty()) continue;
      if (row.cells[i] == grid.mark)
        marked += fmt::format("{}{}", marked.empty() ? "" : ", ", grid.heads[i]);
      else
        valued += fmt::format("{}{} {}, {}", valued.empty() ? "" : "; ", grid.corner, grid.heads[i],
                              row.cells[i]);
    }
    if (!marked.empty()) marked = fmt::format("{} {}", grid.corner, marked);
    return fmt::format("{}: {}{}.", row.name, marked, valued);
  }

  void print_block(const Callout& callout) {
    const std::string_view edge = style_.accessible ? "" : marks_.edge;
    put(edge, edge, {callout.title, ""}, colour_of(callout.tone));
    if (!callout.text.empty()) put(edge, edge, {{}, callout.text});
    const std::string bullet = style_.accessible ? "" : fmt::format("{}- ", edge);
    const std::string indent = style_.accessible ? "" : fmt::format("{}  ", edge);
    for (const std::string& item : callout.items) put(bullet, indent, {{}, item});
  }

  const Style& style_;
  Marks marks_;
  std::size_t width_;
  std::string out_;
};

}  // namespace

std::string print_text(const Document& document, const Style& style) {
  return TextPrinter(style).print(document);
}

}  // namespace lumbago
