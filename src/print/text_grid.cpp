#include "print/text_grid.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace lumbago {

namespace {

constexpr std::size_t least_name = 8;  // columns for the names of the rows
constexpr std::size_t least_cell = 3;

struct Columns {
  std::size_t name = 0;
  std::size_t cell = least_cell;
};

Columns columns_of(const Grid& grid, std::size_t width) {
  Columns columns{display_width(grid.corner), least_cell};
  for (const GridRow& row : grid.rows) {
    columns.name = std::max(columns.name, display_width(row.name));
    for (const std::string& cell : row.cells)
      columns.cell = std::max(columns.cell, display_width(cell) + 1);
  }
  const std::size_t cells = columns.cell * grid.heads.size();
  const std::size_t left = width > cells ? width - cells : 0;
  columns.name = std::min(columns.name, std::max(least_name, left));
  return columns;
}

void add_row(const GridRow& row, const Columns& columns, std::vector<std::string>& lines) {
  std::vector<std::string> name = wrap(row.name, columns.name);
  name.front().append(columns.name - std::min(columns.name, display_width(name.front())), ' ');
  for (const std::string& cell : row.cells)
    name.front() += fmt::format("{:>{}}", cell.empty() ? "." : cell, columns.cell);
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
