// Pictures that are shown in turn in one place of the terminal. Whoever uses it has shown the first
// one; from then on every change of it is one print, after which the cursor stands where it stood.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "terminal/console.h"

namespace lumbago {

struct Film {
  std::vector<std::vector<std::string>> pictures;  // all with the same number of rows
  std::int64_t picture_time = 100;                 // milliseconds for which each is to be seen
};

inline constexpr std::string_view picture_indent = "  ";

// Shows the picture below the cursor, two columns in, as Screen::command does.
void print_picture(Console& console, const std::vector<std::string>& picture);

// What to print, so that `before` becomes `now` where it was printed, `up` rows above the cursor:
// only the rows that differ. `margin` stands before each. Empty if none does.
std::string repainting(const std::vector<std::string>& before, const std::vector<std::string>& now,
                       std::size_t up, std::string_view margin = picture_indent);

// What to print, so that nothing is left from `up` rows above the cursor on, wherever a repainting
// was cut short; the cursor stands there then. REQUIRES: the cursor's place was saved, see
// Projector.
std::string erasing(std::size_t up);

class Projector {
 public:
  // REQUIRES: the film has pictures. The first stands on the screen, its first row `up` rows above
  // the cursor; has_room() says that it does. Saves the cursor's place.
  Projector(Console& console, Film film, std::size_t up);

  // True if the window shows everything from `up` rows above the cursor on.
  static bool has_room(Console& console, const Film& film, std::size_t up);

  // Whether the film goes on by the clock, from its first picture, or one picture stands.
  void play();
  void stand_at(std::size_t picture);

  // The picture in the middle: films go there and back.
  std::size_t turning_point() const { return film_.pictures.size() / 2; }

  // Milliseconds until show() has something to do; below zero: it has not.
  std::int64_t patience() const;

  // Shows what is to be seen now. What was to be seen meanwhile is left out, and so is this if the
  // terminal is not ready for it. Does nothing any more once the window has changed its size.
  void show();

  bool is_lost() const { return lost_; }

 private:
  std::size_t due() const;

  Console& console_;
  const Film film_;
  const std::size_t up_;
  const WindowSize window_;
  bool playing_ = false;
  bool lost_ = false;
  std::int64_t start_ = 0;    // while it is playing
  std::size_t standing_ = 0;  // while it is not
  std::size_t shown_ = 0;
};

}  // namespace lumbago
