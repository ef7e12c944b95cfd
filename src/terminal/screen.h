// Laying out what the interview says: made safe for the terminal, wrapped, indented.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "model/style.h"
#include "terminal/console.h"

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

  // Begins a new screen. When the program goes on after it was stopped (Ctrl-Z), everything since
  // the last blank line is shown again.
  void blank_line() {
    block_.clear();
    console_.print("\n");
  }

  // A paragraph, `indent` columns in. Nothing for an empty text.
  void say(std::string_view text, std::size_t indent = 0);

  // The same, standing out.
  void emphasise(std::string_view text);

  // `label`, then the text with its further lines below the first.
  void item(std::string_view label, std::string_view text, std::size_t indent = 2);

  // A command on a line of its own, uncut, so that it can be copied.
  void command(std::string_view text);

  // Shows `text` and waits behind it for a line. nullopt: the input has ended.
  std::optional<std::string> ask(std::string_view text);

 private:
  void lines(std::string_view label, std::string_view text, std::size_t indent, bool bold);
  std::string safe(std::string_view text) const;

  Console& console_;
  Display style_;
  std::function<int()> columns_;
  std::string block_;  // what was shown since the last blank line
};

}  // namespace lumbago
