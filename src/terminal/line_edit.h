// A line as a person types and changes it.
#pragma once

#include <cstddef>
#include <string>

#include "terminal/keys.h"

namespace lumbago {

// In bytes. No answer is longer; what goes beyond it is dropped.
inline constexpr std::size_t longest_line = 65536;

class LineEdit {
 public:
  // What the key does to the line. False: nothing.
  bool press(const Key& key);

  // The whole line, with the cursor behind it.
  void set(std::string text);

  const std::string& text() const { return text_; }

  // The part of the line around the cursor that `room` columns show, and the column of the cursor
  // in it. Made safe for a terminal. REQUIRES: room >= 2.
  struct View {
    std::string text;
    std::size_t column = 0;
    bool operator==(const View&) const = default;
  };
  View view(std::size_t room) const;

 private:
  std::size_t before(std::size_t at) const;
  std::size_t behind(std::size_t at) const;
  void erase(std::size_t from, std::size_t to);

  std::string text_;
  std::size_t cursor_ = 0;  // a byte of the text at which a character begins
};

}  // namespace lumbago
