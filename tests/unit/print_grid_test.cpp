// A grid, as the week of a plan or the checks of a history, in the columns of a terminal.
#include <doctest/doctest.h>

#include "print/text_grid.h"

namespace lumbago {

TEST_CASE("bug: the heads of a grid ran together where they are wider than its cells") {
  const Grid grid{"Check", {"nrs", "peg", "phq4"}, {{"1. 2026-09-01", {"3", "", "12*"}}}, ""};
  CHECK(grid_lines(grid, 80) ==
        std::vector<std::string>{"Check         nrs peg phq4", "1. 2026-09-01   3   .  12*"});
  CHECK(has_room(grid, 21));
  CHECK_FALSE(has_room(grid, 20));
  CHECK(spoken_lines(grid) ==
        std::vector<std::string>{"1. 2026-09-01: Check nrs, 3; Check phq4, 12*."});
}

TEST_CASE("the columns of a week are as wide as each other") {
  const Grid grid{"Day", {"1", "2"}, {{"Walk", {"*", ""}}, {"Minutes", {"120", "8"}}}, "*"};
  CHECK(grid_lines(grid, 80) ==
        std::vector<std::string>{"Day       1   2", "Walk      *   .", "Minutes 120   8"});
}

}  // namespace lumbago
