// Lays out a Grid, such as the week of a plan, in lines of a terminal, or puts it in sentences.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/document.h"

namespace lumbago {

// Whether the columns of `grid` fit into `width` columns of a terminal.
bool has_room(const Grid& grid, std::size_t width);

// The rows of `grid` below each other, in columns. Long names of rows are wrapped, so that a row
// fits into `width` columns where that is possible. REQUIRES: the texts of `grid` are safe for a
// terminal.
std::vector<std::string> grid_lines(const Grid& grid, std::size_t width);

// The same for a screen reader, one sentence for each row: "Walk: Day 1, 3, 5." and "Minutes: Day
// 1, 12; Day 2, 8."
std::vector<std::string> spoken_lines(const Grid& grid);

}  // namespace lumbago
