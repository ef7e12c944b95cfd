// Turns lines with records into lines with results: up to 64 records at a time on the engine, or
// one by one where whole assessments are asked for.
#pragma once

#include <array>
#include <string>

#include "batch/lines.h"
#include "engine/engine.h"
#include "export/export.h"
#include "response/answers.h"
#include "response/csv.h"

namespace lumbago {

struct RecordCount {
  std::int64_t records = 0;  // good and bad
  std::int64_t bad = 0;
};

// Each thread has its own, which keeps its memory from one call to the next.
class BatchWorker {
 public:
  // `full`: whole assessments, in `style`. `csv`: reads rows and writes rows; nullptr: NDJSON. All
  // must outlive the worker.
  BatchWorker(const Engine& engine, const Style& style, bool full, const CsvReader* csv);

  // Adds to `out` what each record gives: a result, or an error in its place. Blank lines give
  // nothing.
  RecordCount work(const Lines& lines, std::string& out);

 private:
  void work_short(const Lines& lines, std::string& out);
  void work_full(const Lines& lines, std::string& out);
  void flush(std::string& out);
  void read(std::string_view line, std::size_t lane, const Lines& lines, std::size_t i);
  void read_row(std::string_view line, std::size_t lane, const Lines& lines, std::size_t i);
  void add_error(std::string& out, std::int64_t line, const RecordId& id,
                 const Diagnostics& errors);

  const Engine& engine_;
  const Style& style_;
  bool full_;
  const CsvReader* csv_;
  RecordReader reader_;
  BlockEngine blocks_;
  ResultWriter writer_;
  RecordBlock block_;
  std::array<RecordId, lane_count> ids_;
  std::array<std::string, lane_count> errors_;  // the line that stands for a bad record
  RecordCount count_;
};

}  // namespace lumbago
