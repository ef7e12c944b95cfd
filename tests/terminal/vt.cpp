#include "terminal/vt.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"

namespace lumbago::test {

namespace {

// Whether the bytes from `at` on are the beginning of something that is still to come.
bool breaks_off(std::string_view bytes, std::size_t at) {
  const std::string_view rest = bytes.substr(at);
  if (rest[0] != '\x1b') return rest.size() < 4 && !decode_at(rest, 0).valid;
  if (rest.size() < 2) return true;
  return rest[1] == '[' && rest.find_first_not_of("0123456789;?", 2) == rest.npos;
}

}  // namespace

void Vt::feed(std::string_view fresh) {
  const std::string bytes = pending_ + std::string(fresh);
  pending_.clear();
  for (std::size_t at = 0; at < bytes.size();) {
    if (breaks_off(bytes, at)) {
      pending_ = bytes.substr(at);
      return;
    }
    const char c = bytes[at];
    if (c == '\x1b') {
      escape(bytes, at);
      continue;
    }
    const std::size_t length = decode_at(bytes, at).length;
    if (c == '\r')
      column_ = 0;
    else if (c == '\n')
      line_feed();
    else if (c == '\b')
      column_ -= std::min<std::size_t>(column_, 1);
    else if (c != '\a')
      put(std::string_view(bytes).substr(at, length));
    at += length;
  }
}

void Vt::resize(std::size_t columns, std::size_t rows) {
  columns_ = columns;
  if (row_ >= rows) {
    top_ += row_ - rows + 1;
    row_ = rows - 1;
  }
  rows_ = rows;
  column_ = std::min(column_, columns - 1);
}

void Vt::line_feed() {
  if (row_ + 1 < rows_)
    ++row_;
  else
    ++top_;
  if (lines_.size() <= top_ + row_) lines_.resize(top_ + row_ + 1);
}

void Vt::put(std::string_view character) {
  const std::size_t width = display_width(character);
  if (width == 0 && column_ > 0) {
    row().cells[column_ - 1] += character;
    return;
  }
  if (column_ + width > columns_) {
    row().goes_on = true;
    line_feed();
    column_ = 0;
  }
  std::vector<std::string>& cells = row().cells;
  if (cells.size() < column_ + width) cells.resize(column_ + width, " ");
  cells[column_] = character;
  for (std::size_t more = 1; more < width; ++more) cells[column_ + more].clear();
  column_ += width;
}

void Vt::escape(std::string_view bytes, std::size_t& at) {
  const char kind = bytes[at + 1];
  at += 2;
  if (kind == '7') {
    saved_row_ = row_;
    saved_column_ = column_;
  } else if (kind == '8') {
    row_ = saved_row_;
    column_ = saved_column_;
  } else if (kind == '[') {
    const std::size_t end = bytes.find_first_not_of("0123456789;?", at);
    carry_out(bytes[end], std::string(bytes.substr(at, end - at)));
    at = end + 1;
  } else {
    not_known_.push_back(std::string("ESC ") + kind);
  }
}

void Vt::carry_out(char command, const std::string& parameters) {
  const std::size_t count = parameters.empty() || parameters[0] == '?'
                                ? 1
                                : static_cast<std::size_t>(std::stoi(parameters));
  if (command == 'A') {
    row_ -= std::min(row_, count);
  } else if (command == 'C') {
    column_ = std::min(column_ + count, columns_ - 1);
  } else if (command == 'J' || command == 'K') {
    if (row().cells.size() > column_) row().cells.resize(column_);
    row().goes_on = false;
    if (command == 'J') lines_.resize(top_ + row_ + 1);
  } else if ((command == 'h' || command == 'l') && parameters == "?2004") {
    marks_pasting_ = command == 'h';
  } else if (command != 'm') {
    not_known_.push_back("CSI " + parameters + command);
  }
}

std::string Vt::text_of(const Row& row) {
  std::string text;
  for (const std::string& cell : row.cells) text += cell;
  return row.goes_on ? text : text.substr(0, text.find_last_not_of(' ') + 1);
}

std::string Vt::all() const {
  std::string all;
  for (const Row& row : lines_) all += text_of(row) + (row.goes_on ? "" : "\n");
  while (all.ends_with("\n\n")) all.pop_back();
  return all;
}

std::string Vt::window() const {
  std::string window;
  for (std::size_t at = top_; at < std::min(lines_.size(), top_ + rows_); ++at)
    window += text_of(lines_[at]) + "\n";
  return window;
}

std::string Vt::cursor_row() const { return text_of(lines_[top_ + row_]); }

}  // namespace lumbago::test
