// A terminal that shows what it is sent, as far as this program needs one: rows that scroll away
// are kept, so that everything that a person could read can be looked at.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lumbago::test {

class Vt {
 public:
  Vt(std::size_t columns, std::size_t rows) : columns_(columns), rows_(rows) {}

  void feed(std::string_view bytes);

  // The window changes; as in xterm, rows stay as they are.
  void resize(std::size_t columns, std::size_t rows);

  // All rows, those that scrolled away first, without the blanks behind them; rows that the
  // terminal itself had to break are one. No empty rows at the end.
  std::string all() const;

  // The rows that the window shows, each with its line break.
  std::string window() const;

  // The row of the cursor, up to its last character, and the column of the cursor.
  std::string cursor_row() const;
  std::size_t cursor_column() const { return column_; }

  // Whether pasted text would be marked.
  bool marks_pasting() const { return marks_pasting_; }

  // Escape sequences that it does not know.
  const std::vector<std::string>& not_known() const { return not_known_; }

 private:
  struct Row {
    std::vector<std::string> cells;
    bool goes_on = false;  // in the next one
  };

  static std::string text_of(const Row& row);
  Row& row() { return lines_[top_ + row_]; }
  void line_feed();
  void put(std::string_view character);
  void escape(std::string_view bytes, std::size_t& at);
  void carry_out(char command, const std::string& parameters);

  std::size_t columns_;
  std::size_t rows_;
  std::vector<Row> lines_ = std::vector<Row>(1);
  std::size_t top_ = 0;  // the line that is the first of the window
  std::size_t row_ = 0;  // of the cursor, in the window
  std::size_t column_ = 0;
  std::size_t saved_row_ = 0;
  std::size_t saved_column_ = 0;
  bool marks_pasting_ = false;
  std::string pending_;  // bytes that others will make a whole of
  std::vector<std::string> not_known_;
};

}  // namespace lumbago::test
