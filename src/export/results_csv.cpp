// Short results as CSV: one row a record, the same columns in each.
#include <fmt/core.h>

#include "base/csv.h"
#include "base/number.h"
#include "export/export.h"

namespace lumbago {
namespace {

template <class Things>
std::string joined_ids(const Things& things, const Indices& indices) {
  std::string ids;
  for (const Index index : indices) ids.append(ids.empty() ? "" : ";").append(things[index].id);
  return ids;
}

// What stands wrong in a record, as one text: "line 7: age: ...; sex: ...".
std::string told(std::int64_t line, const Diagnostics& errors) {
  std::string text = fmt::format("line {}", line);
  for (std::size_t i = 0; i < errors.size(); ++i) {
    const Diagnostic& error = errors[i];
    text += i == 0 ? ": " : "; ";
    if (!error.pointer.empty()) text += error.pointer + ": ";
    text += error.message;
    if (!error.hint.empty()) text += fmt::format(" ({})", error.hint);
  }
  return text;
}

}  // namespace

std::string results_csv_header(const Pack& pack) {
  std::vector<std::string> cells{"$id", "level", "could_be", "signs", "undecided"};
  for (const Contributor& contributor : pack.contributors) {
    cells.push_back(contributor.id + ".low");
    cells.push_back(contributor.id + ".high");
  }
  for (const Scale& scale : pack.scales) cells.push_back(scale.id);
  for (const char* const last : {"plan", "withheld", "error"}) cells.emplace_back(last);
  return csv_line(cells);
}

std::string result_csv(const Pack& pack, const RecordId& id, const Summary& summary) {
  std::vector<std::string> scores(2 * pack.contributors.size(), "0");
  for (const SummaryScore& score : summary.contributors) {
    scores[2 * score.contributor] = std::to_string(score.low);
    scores[2 * score.contributor + 1] = std::to_string(score.high);
  }
  std::vector<std::string> scales(pack.scales.size());
  for (const SummaryScale& scale : summary.scales)
    if (scale.score) scales[scale.scale] = format_decimal(*scale.score);
  std::vector<std::string> cells{
      id.value, std::string(word(summary.level)), std::string(word(summary.could_be)),
      joined_ids(pack.triage, summary.signs), joined_ids(pack.triage, summary.undecided)};
  cells.insert(cells.end(), scores.begin(), scores.end());
  cells.insert(cells.end(), scales.begin(), scales.end());
  cells.push_back(joined_ids(pack.activities, summary.plan));
  cells.push_back(joined_ids(pack.activities, summary.withheld));
  cells.emplace_back();
  return csv_line(cells);
}

std::string record_error_csv(const Pack& pack, std::int64_t line, const RecordId& id,
                             const Diagnostics& errors) {
  std::vector<std::string> cells(8 + 2 * pack.contributors.size() + pack.scales.size());
  cells.front() = id.value;
  cells.back() = told(line, errors);
  return csv_line(cells);
}

}  // namespace lumbago
