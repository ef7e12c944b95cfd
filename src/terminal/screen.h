// Laying out what the interview says: made safe for the terminal, wrapped, indented.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/style.h"
#include "terminal/console.h"
#include "terminal/menu.h"

namespace lumbago {

// Every text may come from a pack or from a person; it is sanitised here.
class Screen {
 public:
  // `console` must outlive the screen. `columns`, if any, gives the width of the window as it is
  // now.
  Screen(Console& console, const Display& style, std::function<int()> columns = {})
      : console_(console), style_(style), columns_(std::move(columns)) {}

  // Follows a window that has changed its size.
  void follow_window() {
    if (columns_) style_.width = columns_();
  }

  const Display& style() const { return style_; }
  Console& console() { return console_; }

  // How many rows the window has; 0: that is not known.
  std::size_t window_rows() const {
    return static_cast<std::size_t>(std::max(console_.window().rows, 0));
  }

  // How many rows item() or say() would take.
  std::size_t rows_for(std::string_view label, std::string_view text, std::size_t indent) const {
    return rows_of({std::string(label), std::string(text), indent}).size();
  }

  // How many rows have been shown since the last blank line, that line with them.
  std::size_t rows_shown() const { return rows_of_block(false).size() + 1; }

  // Keeps back what is said from here on, until show_next(). Nothing is torn apart between two
  // calls of part().
  void keep_back() { keeps_back_ = true; }
  void part() {
    if (keeps_back_) parts_.push_back(kept_.size());
  }

  // Shows what was kept back, or as much of it as comes first where the window has no room for all:
  // then it takes as few screens as can hold it, and the last is filled first. `below` rows are
  // left free under the last, and two under each of the others. True: there is more to show.
  bool show_next(std::size_t below);

  // Begins a new screen, and forgets what was kept back. When the program goes on after it was
  // stopped (Ctrl-Z), everything since the last blank line is shown again.
  void blank_line();

  // A paragraph, `indent` columns in. Nothing for an empty text.
  void say(std::string_view text, std::size_t indent = 0);

  // The same, standing out.
  void emphasise(std::string_view text);

  // `label`, then the text with its further lines below the first.
  void item(std::string_view label, std::string_view text, std::size_t indent = 2);

  // The same, for what ask() offers to pick: all items one below the other.
  void choice(std::string_view label, std::string_view text);

  // A command on a line of its own, uncut, so that it can be copied.
  void command(std::string_view text);

  // Shows `text` and waits behind it for a line. Where there are keys, they change the line, and
  // the arrow keys pick from `offer`, whose items are the choices since the last blank line (or are
  // not shown at all). What is on the screen once the line was entered is the same in both cases.
  // nullopt: the input has ended, or what is shown has outgrown the window.
  std::optional<std::string> ask(std::string_view text, const Offer& offer = {});

  // True if the last ask() of several choices gave up, because the window has become too small for
  // all that was shown since the last blank line.
  bool has_outgrown() const { return outgrown_; }

 private:
  struct Paragraph {
    std::string label;
    std::string text;
    std::size_t indent = 0;
    bool bold = false;
    bool choice = false;
  };
  using Rows = std::vector<std::string>;
  struct Asking;

  void begin_block();
  void show(Paragraph paragraph);
  std::size_t first_screen(std::size_t below) const;
  void print_rows(const Rows& rows, bool choice);
  void replay();
  Rows rows_of(const Paragraph& paragraph, bool marked = false, Tick tick = Tick::no) const;
  Rows rows_of_block(bool choices_only) const;
  std::string safe(std::string_view text) const;

  // Where there are keys: screen_keys.cpp.
  std::optional<std::string> ask_by_keys(const std::string& prompt, const Offer& offer);
  void press(Asking& asking, const Key& key);
  void reach_choices(Asking& asking);
  bool are_in_reach() const;
  Rows rows_of_choices(const Asking& asking) const;
  void paint(Asking& asking);
  void show_again(Asking& asking);
  bool follow_resizing(Asking& asking);
  void finish(Asking& asking);

  Console& console_;
  Display style_;
  std::function<int()> columns_;
  std::vector<Paragraph> block_;  // what was shown since the last blank line
  std::size_t block_size_ = 0;    // its bytes
  bool keeps_back_ = false;
  std::vector<Paragraph> kept_;     // what is kept back
  std::vector<std::size_t> parts_;  // where it may be divided
  std::size_t below_ = 0;           // the rows from the first choice on, down to the cursor's
  std::size_t widest_ = 0;          // of all rows of the block, in columns
  bool outgrown_ = false;
};

}  // namespace lumbago
