#include "terminal/screen.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.h"

namespace lumbago {
namespace {

constexpr std::size_t widest = 100;
constexpr std::size_t narrowest_column = 12;
constexpr std::size_t longest_block = 8192;   // of what is shown again
constexpr std::size_t rows_below_a_part = 2;  // how to go on, and the prompt

constexpr std::string_view bold_on = "\x1b[1m";
constexpr std::string_view bold_off = "\x1b[0m";

std::string bright(const std::string& text) {
  return text.empty() ? text : std::string(bold_on) + text + std::string(bold_off);
}

std::size_t visible_width(std::string row) {
  for (const std::string_view mark : {bold_on, bold_off})
    for (std::size_t at = 0; (at = row.find(mark)) != row.npos;) row.erase(at, mark.size());
  return display_width(row);
}

}  // namespace

void Screen::blank_line() {
  kept_.clear();
  parts_.clear();
  keeps_back_ = false;
  begin_block();
}

void Screen::begin_block() {
  block_.clear();
  block_size_ = below_ = widest_ = 0;
  console_.print("\n");
}

bool Screen::show_next(std::size_t below) {
  if (kept_.empty()) return false;
  const std::size_t count = first_screen(below);
  if (!std::exchange(keeps_back_, false)) begin_block();
  for (std::size_t i = 0; i < count; ++i) show(kept_[i]);
  kept_.erase(kept_.begin(), kept_.begin() + static_cast<std::ptrdiff_t>(count));
  std::erase_if(parts_, [&](std::size_t part) { return part <= count; });
  for (std::size_t& part : parts_) part -= count;
  return !kept_.empty();
}

// How many of the paragraphs that are kept back the first screen takes. Filled from behind, a
// screen begins at the first part that it still has room for, or at its last one.
std::size_t Screen::first_screen(std::size_t below) const {
  std::size_t begin = kept_.size();
  if (window_rows() == 0) return begin;
  std::size_t end = begin;
  std::size_t rows = below;
  for (auto part = parts_.rbegin();; ++part) {
    const std::size_t from = part == parts_.rend() ? 0 : *part;
    std::size_t more = 0;
    for (std::size_t i = from; i < begin; ++i) more += rows_of(kept_[i]).size();
    if (rows + more > window_rows() && begin < end) {
      end = begin;
      rows = rows_below_a_part;
    }
    rows += more;
    begin = from;
    if (from == 0) return end;
  }
}

void Screen::say(std::string_view text, std::size_t indent) {
  show({{}, std::string(text), indent});
}

void Screen::emphasise(std::string_view text) { show({{}, std::string(text), 0, style_.colour}); }

void Screen::item(std::string_view label, std::string_view text, std::size_t indent) {
  show({std::string(label), std::string(text), indent});
}

void Screen::choice(std::string_view label, std::string_view text) {
  show({std::string(label), std::string(text), 2, false, true});
}

void Screen::command(std::string_view text) { print_rows({"  " + safe(text)}, false); }

std::optional<std::string> Screen::ask(std::string_view text, const Offer& offer) {
  const std::string prompt = safe(text);
  outgrown_ = false;
  console_.print(prompt);
  if (console_.has_keys()) return ask_by_keys(prompt, offer);
  std::string again;
  for (const std::string& row : rows_of_block(false)) again += row + "\n";
  std::optional<std::string> line = console_.read_line(again + prompt);
  if (!line) console_.print("\n");  // the cursor still stands behind the prompt
  return line;
}

void Screen::show(Paragraph paragraph) {
  if (paragraph.text.empty() && paragraph.label.empty()) return;
  if (keeps_back_) return kept_.push_back(std::move(paragraph));
  print_rows(rows_of(paragraph), paragraph.choice);
  if (block_size_ >= longest_block) return;
  block_size_ += paragraph.label.size() + paragraph.text.size();
  block_.push_back(std::move(paragraph));
}

void Screen::print_rows(const Rows& rows, bool choice) {
  std::string out;
  for (const std::string& row : rows) {
    out += row + "\n";
    widest_ = std::max(widest_, visible_width(row));
  }
  if (choice || below_ > 0) below_ += rows.size();
  console_.print(out);
}

// All since the last blank line, as wide as the window is now.
void Screen::replay() {
  below_ = widest_ = 0;
  for (const Paragraph& paragraph : block_) print_rows(rows_of(paragraph), paragraph.choice);
}

// The number of a choice stands between the brackets of a tick, or before a question mark, so that
// marks and ticks take no room: "  2  ", "> 2  ", " [2] ", "  2? ".
Screen::Rows Screen::rows_of(const Paragraph& paragraph, bool marked, Tick tick) const {
  const std::string label = paragraph.label.empty() ? "" : safe(paragraph.label) + " ";
  std::string lead = std::string(paragraph.indent, ' ') + label;
  const std::size_t before = display_width(lead);
  const std::size_t width = std::min(static_cast<std::size_t>(style_.width), widest);
  const std::size_t room = width > before + narrowest_column ? width - before : narrowest_column;
  if (marked) lead[0] = '>';
  if (tick == Tick::yes) lead[1] = '[';
  if (tick != Tick::no) lead[lead.size() - 2] = tick == Tick::yes ? ']' : '?';
  Rows rows;
  for (const std::string& line : wrap(safe(paragraph.text), room)) {
    const bool first = rows.empty();
    const std::string start = first ? lead : std::string(before, ' ');
    const bool bold = paragraph.bold || (style_.colour && tick != Tick::no);
    rows.push_back((first && style_.colour && !label.empty() ? bright(start) : start) +
                   (bold ? bright(line) : line));
  }
  return rows;
}

Screen::Rows Screen::rows_of_block(bool choices_only) const {
  Rows all;
  for (const Paragraph& paragraph : block_) {
    if (choices_only && !paragraph.choice) continue;
    const Rows rows = rows_of(paragraph);
    all.insert(all.end(), rows.begin(), rows.end());
  }
  return all;
}

std::string Screen::safe(std::string_view text) const {
  const std::string clean = sanitize(text);
  return style_.ascii ? to_ascii(clean) : clean;
}

}  // namespace lumbago
