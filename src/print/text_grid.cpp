#include "print/text_grid.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/text.h"

namespace lumbago {

namespace {

constexpr std::size_t least_name = 8;  // columns for the names of the rows
constexpr std::size_t least_cell = 3;

struct Columns {
  std::size_t name = 0;
  std::vector<std::size_t> cells;  // one a column, with the blank before it
};

// Columns are as wide as each other, but for those whose head needs more.
std::vector<std::size_t> cells_of(const Grid& grid) {
  std::size_t widest = least_cell;
  for (const GridRow& row : grid.rows)
    for (const std::string& cell : row.cells) widest = std::max(widest, display_width(cell) + 1);
  std::vector<std::size_t> cells;
  for (const std::string& head : grid.heads)
    cells.push_back(std::max(widest, display_width(head) + 1));
  return cells;
}

std::size_t sum_of(const std::vector<std::size_t>& cells) {
  return std::accumulate(cells.begin(), cells.end(), std::size_t{0});
}

Columns columns_of(const Grid& grid, std::size_t width) {
  Columns columns{display_width(grid.corner), cells_of(grid)};
  for (const GridRow& row : grid.rows)
    columns.name = std::max(columns.name, display_width(row.name));
  const std::size_t cells = sum_of(columns.cells);
  const std::size_t left = width > cells ? width - cells : 0;
  columns.name = std::min(columns.name, std::max(least_name, left));
  return columns;
}

void add_row(const GridRow& row, const Columns& columns, std::vector<std::string>& lines) {
  std::vector<std::string> name = wrap(row.name, columns.name);
  name.front().append(columns.name - std::min(columns.name, display_width(name.front())), ' ');
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    name.front() +=
        fmt::format("{:>{}}", row.cells[i].empty() ? "." : row.cells[i], columns.cells[i]);
  lines.insert(lines.end(), name.begin(), name.end());
}

std::string spoken(const Grid& grid, const GridRow& row) {
  const std::string corner = grid.corner.empty() ? std::string() : grid.corner + ' ';
  std::vector<std::string> marked;
  std::vector<std::string> valued;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (row.cells[i].empty()) continue;
    if (row.cells[i] == grid.mark)
      marked.push_back(grid.heads[i]);
    else
      valued.push_back(fmt::format("{}{}, {}", corner, grid.heads[i], row.cells[i]));
  }
  return fmt::format("{}: {}{}{}.", row.name, marked.empty() ? "" : corner, fmt::join(marked, ", "),
                     fmt::join(valued, "; "));
}

}  // namespace

bool has_room(const Grid& grid, std::size_t width) {
  return least_name + sum_of(cells_of(grid)) <= width;
}

std::vector<std::string> grid_lines(const Grid& grid, std::size_t width) {
  const Columns columns = columns_of(grid, width);
  std::vector<std::string> lines;
  add_row({grid.corner, grid.heads}, columns, lines);
  for (const GridRow& row : grid.rows) add_row(row, columns, lines);
  return lines;
}

std::vector<std::string> spoken_lines(const Grid& grid) {
  std::vector<std::string> lines;
  for (const GridRow& row : grid.rows) lines.push_back(spoken(grid, row));
  return lines;
}

}  // namespace lumbago
