#include "terminal/screen.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace lumbago {
namespace {

constexpr std::size_t widest = 100;
constexpr std::size_t narrowest_column = 12;
constexpr std::size_t longest_block = 8192;  // of what is shown again

std::string bright(const std::string& text) {
  return text.empty() ? text : "\x1b[1m" + text + "\x1b[0m";
}

}  // namespace

void Screen::say(std::string_view text, std::size_t indent) { lines("", text, indent, false); }

void Screen::emphasise(std::string_view text) { lines("", text, 0, style_.colour); }

void Screen::item(std::string_view label, std::string_view text, std::size_t indent) {
  lines(label, text, indent, false);
}

void Screen::command(std::string_view text) { console_.print("  " + safe(text) + "\n"); }

std::optional<std::string> Screen::ask(std::string_view text) {
  const std::string prompt = safe(text);
  console_.print(prompt);
  std::optional<std::string> line = console_.read_line(block_ + prompt);
  if (!line) console_.print("\n");  // the cursor still stands behind the prompt
  return line;
}

void Screen::lines(std::string_view label, std::string_view text, std::size_t indent, bool bold) {
  if (text.empty() && label.empty()) return;
  const std::string mark = label.empty() ? std::string() : safe(label) + " ";
  const std::size_t before = indent + display_width(mark);
  const std::size_t width = std::min(static_cast<std::size_t>(style_.width), widest);
  const std::size_t room = width > before + narrowest_column ? width - before : narrowest_column;
  std::string out;
  bool first = true;
  for (const std::string& line : wrap(safe(text), room)) {
    out += first ? std::string(indent, ' ') + (style_.colour ? bright(mark) : mark)
                 : std::string(before, ' ');
    out += bold ? bright(line) : line;
    out += '\n';
    first = false;
  }
  console_.print(out);
  if (block_.size() < longest_block) block_ += out;
}

std::string Screen::safe(std::string_view text) const {
  const std::string clean = sanitize(text);
  return style_.ascii ? to_ascii(clean) : clean;
}

}  // namespace lumbago
