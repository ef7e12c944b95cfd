// What arrow keys and the space bar do at a prompt that offers things to pick. They write into the
// line what a person would type, so that the line alone is the answer, and says it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "terminal/line_edit.h"

namespace lumbago {

struct Offer {
  std::vector<std::string> typed;  // what each item is typed as, one word each
  bool several = false;            // a checklist: any of them may be picked
  std::string none = {};           // how none of them is typed, in a checklist
};

// Of `count` items that are typed as their numbers.
Offer numbers_to(std::size_t count);

enum class Tick : std::uint8_t { no, yes, unsure };

class Menu {
 public:
  explicit Menu(Offer offer) : offer_(std::move(offer)) {}

  // True if the key was for the menu, and not for the line alone.
  bool press(const Key& key, LineEdit& line);

  // The item that the arrow keys have come to; nullopt: none of them.
  std::optional<std::size_t> mark() const;

  // What the line says of each item; nothing as soon as it says more than which they are.
  std::vector<Tick> ticks(const LineEdit& line) const;

 private:
  void move(bool down, LineEdit& line);
  void move_mark(std::size_t to, LineEdit& line);
  void toggle(LineEdit& line);
  void make_room(const Key& key, LineEdit& line);
  void follow(const LineEdit& line);
  bool is_free(const LineEdit& line) const;

  const Offer offer_;
  std::optional<std::size_t> mark_;  // one behind the last item: none of them
  bool moving_ = false;              // the key before was for the menu
};

}  // namespace lumbago
