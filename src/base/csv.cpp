#include "base/csv.h"

#include <algorithm>

namespace lumbago {
namespace {

// Takes a cell that begins with a quote from the front of `row`.
CsvFault take_quoted(std::string_view& row, std::string& cell) {
  row.remove_prefix(1);
  for (;;) {
    const std::size_t quote = row.find('"');
    if (quote == std::string_view::npos) return CsvFault::open_quote;
    cell += row.substr(0, quote);
    row.remove_prefix(quote + 1);
    if (!row.starts_with('"')) break;
    cell += '"';
    row.remove_prefix(1);
  }
  return row.empty() || row.front() == ',' ? CsvFault::none : CsvFault::stray_quote;
}

CsvFault take_plain(std::string_view& row, std::string& cell) {
  const std::size_t end = std::min(row.find(','), row.size());
  cell = row.substr(0, end);
  row.remove_prefix(end);
  return cell.find('"') == std::string::npos ? CsvFault::none : CsvFault::stray_quote;
}

}  // namespace

std::string csv_cell(std::string_view text) {
  if (text.find_first_of(",\"\n\r") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + "\"";
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i)
    line.append(i == 0 ? "" : ",").append(csv_cell(cells[i]));
  return line + "\n";
}

CsvRow split_csv(std::string_view row) {
  if (row.ends_with('\r')) row.remove_suffix(1);
  CsvRow found;
  for (;;) {
    std::string& cell = found.cells.emplace_back();
    found.fault = row.starts_with('"') ? take_quoted(row, cell) : take_plain(row, cell);
    if (row.empty() || found.fault != CsvFault::none) return found;
    row.remove_prefix(1);
  }
}

}  // namespace lumbago
