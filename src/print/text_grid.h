// A grid as lines of a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/document.h"

namespace lumbago {

// Columns side by side; long names are wrapped so that a row fits `width` where it can. The texts
// of `grid` are safe already.
std::vector<std::string> grid_lines(const Grid& grid, std::size_t width);

// One sentence a row: "Walk: Day 1, 3, 5." and "Minutes: Day 1, 12; Day 2, 8."
std::vector<std::string> spoken_lines(const Grid& grid);

}  // namespace lumbago
