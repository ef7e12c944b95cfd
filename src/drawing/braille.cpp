// Braille: two by four dots a character.
#include <algorithm>
#include <cstdlib>

#include "base/utf8.h"
#include "drawing/drawing.h"

namespace lumbago {
namespace {

class DotCanvas {
 public:
  explicit DotCanvas(Frame frame)
      : frame_(frame),
        columns_((frame.high.x - frame.low.x) / 2 + 1),
        rows_((frame.high.y - frame.low.y) / 4 + 1),
        cells_(static_cast<std::size_t>(columns_ * rows_)) {}

  void ground() {
    for (int x = frame_.low.x; x <= frame_.high.x; ++x) set(x, frame_.low.y);
  }

  void draw(const Stroke& stroke) {
    if (stroke.radius > 0) {
      circle(stroke.path[0], stroke.radius, stroke.ink == Ink::head);
      return;
    }
    if (stroke.path.size() == 1) set(stroke.path[0].x, stroke.path[0].y);
    for (std::size_t i = 1; i < stroke.path.size(); ++i)
      line(stroke.path[i - 1], stroke.path[i], stroke.ink);
    if (stroke.ink == Ink::move) barbs(stroke.path);
  }

  std::vector<std::string> lines() const {
    std::vector<std::string> lines(static_cast<std::size_t>(rows_));
    for (int row = 0; row < rows_; ++row)
      for (int column = 0; column < columns_; ++column)
        append(lines[static_cast<std::size_t>(row)],
               cells_[static_cast<std::size_t>(row * columns_ + column)]);
    return lines;
  }

 private:
  // An empty cell is a space: some fonts draw the empty braille character.
  static void append(std::string& line, std::uint8_t cell) {
    if (cell == 0)
      line += ' ';
    else
      append_utf8(line, 0x2800u + cell);
  }

  // The dots of a cell, by how far right and how far up they are.
  std::uint8_t* dot(int x, int y, std::uint8_t& bit) {
    const int right = x - frame_.low.x;
    const int up = y - frame_.low.y;
    if (right < 0 || right >= 2 * columns_ || up < 0 || up >= 4 * rows_) return nullptr;
    constexpr std::uint8_t bits[2][4] = {{0x40, 0x04, 0x02, 0x01}, {0x80, 0x20, 0x10, 0x08}};
    bit = bits[right % 2][up % 4];
    const int row = rows_ - 1 - up / 4;
    return &cells_[static_cast<std::size_t>(row * columns_ + right / 2)];
  }
  void set(int x, int y) {
    std::uint8_t bit = 0;
    if (std::uint8_t* cell = dot(x, y, bit)) *cell = static_cast<std::uint8_t>(*cell | bit);
  }
  void clear(int x, int y) {
    std::uint8_t bit = 0;
    if (std::uint8_t* cell = dot(x, y, bit)) *cell = static_cast<std::uint8_t>(*cell & ~bit);
  }

  // A step at a time along the longer way; the figure is two wide.
  void line(Point from, Point to, Ink ink) {
    const int dx = to.x - from.x;
    const int dy = to.y - from.y;
    const int steps = std::max({std::abs(dx), std::abs(dy), 1});
    const bool steep = std::abs(dy) > std::abs(dx);
    for (int i = 0; i <= steps; ++i) {
      const int x = from.x + rounded(dx * i, steps);
      const int y = from.y + rounded(dy * i, steps);
      set(x, y);
      if (ink == Ink::body) set(steep ? x + 1 : x, steep ? y : y + 1);
    }
  }

  static int rounded(int number, int by) {
    return (2 * number + (number < 0 ? -by : by)) / (2 * by);
  }

  void circle(Point middle, int radius, bool empty) {
    const int inner = (2 * radius - 1) * (2 * radius - 1);  // of squares of diameters
    const int outer = (2 * radius + 1) * (2 * radius + 1);
    for (int x = -radius; x <= radius; ++x)
      for (int y = -radius; y <= radius; ++y) {
        const int far = 4 * (x * x + y * y);
        if (far >= outer) continue;
        if (far >= inner)
          set(middle.x + x, middle.y + y);
        else if (empty)
          clear(middle.x + x, middle.y + y);
      }
  }

  void barbs(const std::vector<Point>& path) {
    const Point tip = path.back();
    const Point before = path[path.size() - 2];
    const auto sign = [](int x) { return (x > 0) - (x < 0); };
    int dx = tip.x - before.x;
    int dy = tip.y - before.y;
    if (2 * std::abs(dy) < std::abs(dx)) dy = 0;
    if (2 * std::abs(dx) < std::abs(dy)) dx = 0;
    dx = sign(dx);
    dy = sign(dy);
    const bool slanted = dx != 0 && dy != 0;
    for (int i = 0; i <= 2; ++i) {
      set(slanted ? tip.x - i * dx : tip.x - i * (dx + dy),
          slanted ? tip.y : tip.y - i * (dy + dx));
      set(slanted ? tip.x : tip.x - i * (dx - dy),
          slanted ? tip.y - i * dy : tip.y - i * (dy - dx));
    }
  }

  Frame frame_;
  int columns_;
  int rows_;
  std::vector<std::uint8_t> cells_;
};

}  // namespace

std::vector<std::string> draw_braille(const std::vector<Stroke>& strokes, Frame frame,
                                      bool ground) {
  DotCanvas canvas(frame);
  if (ground) canvas.ground();
  for (const Stroke& stroke : strokes) canvas.draw(stroke);
  return canvas.lines();
}

}  // namespace lumbago
