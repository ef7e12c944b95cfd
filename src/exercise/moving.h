// Moves in motion, in the terminal.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "messages/catalogue.h"
#include "model/pose.h"
#include "model/style.h"
#include "terminal/film.h"

namespace lumbago {

// The movement through the poses as `style` shows it. Without pictures if nothing is to move, or if
// they are too wide.
Film film_of(const std::vector<Pose>& poses, const Display& style);

// Counts the lines of what is said to it.
class LineCount : public Console {
 public:
  std::optional<std::string> read_line(std::string_view) override { return std::nullopt; }
  bool wait_for_line(std::int64_t) override { return false; }
  std::int64_t now() override { return 0; }
  void print(std::string_view text) override {
    lines_ += static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }
  std::size_t lines() const { return lines_; }

 private:
  std::size_t lines_ = 0;
};

// Shows the movement through the poses, three times or until a key is pressed. However it ends, the
// terminal and its lines are as before. Nothing where there is no motion or no room. REQUIRES:
// standard input and standard error are a terminal.
void show_in_motion(const std::vector<Pose>& poses, const Words& words, Console& console,
                    const Display& style);

}  // namespace lumbago
