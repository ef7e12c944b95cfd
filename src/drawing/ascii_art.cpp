// ASCII: one character a cell, chosen by how the line runs through it.
#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "drawing/drawing.h"

namespace lumbago {
namespace {

constexpr int cell_width = 2;
constexpr int cell_height = 4;
constexpr int fine = 8;  // samples a step of the grid

class GlyphCanvas {
 public:
  explicit GlyphCanvas(Frame frame)
      : frame_(frame),
        columns_((frame.high.x - frame.low.x) / cell_width + 1),
        rows_((frame.high.y - frame.low.y) / cell_height + 1),
        lines_(static_cast<std::size_t>(rows_),
               std::string(static_cast<std::size_t>(columns_), ' ')) {}

  void draw(const Stroke& stroke) {
    switch (stroke.ink) {
      case Ink::head:
        return head(stroke.path[0]);
      case Ink::gaze:
        return gaze(stroke.path);
      default:
        break;
    }
    if (stroke.radius > 0) return circle(stroke.path[0], stroke.radius);
    for (std::size_t i = 1; i < stroke.path.size(); ++i)
      line(stroke.path[i - 1], stroke.path[i], stroke.ink);
    if (stroke.ink == Ink::move) tip(stroke.path);
  }

  std::vector<std::string> lines(bool ground) const {
    std::vector<std::string> lines = lines_;
    lines.emplace_back(static_cast<std::size_t>(columns_), ground ? '=' : ' ');
    return lines;
  }

 private:
  struct Cell {
    int column, row;  // the row from the ground
    bool operator==(const Cell&) const = default;
  };

  // Of a place in samples.
  Cell cell_at(int x, int y) const {
    return {(x - frame_.low.x * fine) / (cell_width * fine),
            (y - frame_.low.y * fine) / (cell_height * fine)};
  }
  Cell cell_of(Point point) const { return cell_at(point.x * fine, point.y * fine); }

  void put(Cell cell, char glyph) {
    if (cell.column < 0 || cell.column >= columns_ || cell.row < 0 || cell.row >= rows_) return;
    lines_[static_cast<std::size_t>(rows_ - 1 - cell.row)][static_cast<std::size_t>(cell.column)] =
        glyph;
  }

  // Goes along the line in samples and puts one glyph into each cell that it really crosses.
  void line(Point from, Point to, Ink ink) {
    const int dx = (to.x - from.x) * fine;
    const int dy = (to.y - from.y) * fine;
    const int steps = std::max({std::abs(dx), std::abs(dy), 1});
    int begin = 0;
    for (int i = 0; i <= steps; ++i) {
      const Cell here = place(from, dx, dy, i, steps);
      if (i < steps && place(from, dx, dy, i + 1, steps) == here) continue;
      const int middle = (begin + i) / 2;
      const int across = std::abs(dx) * (i - begin) / steps;
      const int high = std::abs(dy) * (i - begin) / steps;
      // A line that only touches the edge of a cell is not drawn there.
      const bool whole = begin == 0 && i == steps;
      if (whole || 3 * across >= cell_width * fine || 3 * high >= cell_height * fine)
        put(here, glyph(dx, dy, from.y * fine + dy * middle / steps, ink));
      begin = i + 1;
    }
  }

  // The middle of a step, so that a line on the border of two cells is in one of them.
  Cell place(Point from, int dx, int dy, int i, int steps) const {
    return cell_at(from.x * fine + fine / 2 + dx * i / steps,
                   from.y * fine + fine / 2 + dy * i / steps);
  }

  char glyph(int dx, int dy, int y, Ink ink) const {
    if (ink == Ink::prop) return '#';
    if (ink == Ink::move) return '.';
    if (5 * std::abs(dx) < 2 * std::abs(dy)) return '|';
    if (5 * std::abs(dy) < 2 * std::abs(dx)) {
      const int up = (y - frame_.low.y * fine) % (cell_height * fine);
      return up < cell_height * fine / 2 ? '_' : '-';
    }
    return (dx > 0) == (dy > 0) ? '/' : '\\';
  }

  void circle(Point middle, int radius) {
    for (int x = -radius; x <= radius; ++x)
      for (int y = -radius; y <= radius; ++y)
        if (4 * (x * x + y * y) < (2 * radius + 1) * (2 * radius + 1))
          put(cell_at((middle.x + x) * fine, (middle.y + y) * fine), '#');
  }

  void head(Point middle) {
    const Cell cell = cell_of(middle);
    put({cell.column - 1, cell.row}, '(');
    put(cell, '"');
    put({cell.column + 1, cell.row}, ')');
    head_ = cell;
  }

  // In the middle of the head that was drawn before it.
  void gaze(const std::vector<Point>& path) {
    if (path.size() < 2) return;
    put(head_, pointing(path[0], path[1]));
  }

  void tip(const std::vector<Point>& path) {
    put(cell_of(path.back()), pointing(path[path.size() - 2], path.back()));
  }

  static char pointing(Point from, Point to) {
    const int dx = to.x - from.x;
    const int dy = to.y - from.y;
    if (std::abs(dx) > std::abs(dy)) return dx > 0 ? '>' : '<';
    return dy > 0 ? '^' : 'v';
  }

  Frame frame_;
  int columns_;
  int rows_;
  std::vector<std::string> lines_;  // from the top
  Cell head_{-1, -1};
};

}  // namespace

std::vector<std::string> draw_ascii(const std::vector<Stroke>& strokes, Frame frame, bool ground) {
  GlyphCanvas canvas(frame);
  for (const Stroke& stroke : strokes) canvas.draw(stroke);
  return canvas.lines(ground);
}

}  // namespace lumbago
