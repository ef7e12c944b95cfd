// Comma-separated values (RFC 4180).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lumbago {

// A cell: quoted where it has to be.
std::string csv_cell(std::string_view text);

// A line of cells, with its newline.
std::string csv_line(const std::vector<std::string>& cells);

// What is wrong with a row, if anything is: with the last of its cells that were read.
enum class CsvFault { none, stray_quote, open_quote };
struct CsvRow {
  std::vector<std::string> cells;
  CsvFault fault = CsvFault::none;
};

// The cells of a row, without the quotes around them. `row` is one row without its newline; a
// carriage return at its end is none of its own.
CsvRow split_csv(std::string_view row);

}  // namespace lumbago
