#include "batch/batch_worker.h"

#include <algorithm>

namespace lumbago {
namespace {

bool blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

BatchWorker::BatchWorker(const Engine& engine, const Style& style, bool full, const CsvReader* csv)
    : engine_(engine),
      style_(style),
      full_(full),
      csv_(csv),
      reader_(engine.pack()),
      blocks_(engine),
      writer_(engine.pack()),
      block_(engine.pack().questions.size()) {}

RecordCount BatchWorker::work(const Lines& lines, std::string& out) {
  count_ = {};
  if (full_)
    work_full(lines, out);
  else
    work_short(lines, out);
  return count_;
}

// A bad record takes a lane like any other, so that everything stays in order.
void BatchWorker::work_short(const Lines& lines, std::string& out) {
  if (csv_ != nullptr && lines.from > 0) out += results_csv_header(engine_.pack());
  for (std::size_t i = lines.from; i < lines.count(); ++i) {
    const std::string_view line = lines.line(i);
    if (blank(line)) continue;
    const std::size_t lane = block_.count++;
    errors_[lane].clear();
    if (csv_ == nullptr)
      read(line, lane, lines, i);
    else
      read_row(line, lane, lines, i);
    ++count_.records;
    if (block_.count == lane_count) flush(out);
  }
  flush(out);
}

void BatchWorker::read(std::string_view line, std::size_t lane, const Lines& lines, std::size_t i) {
  const bool good = reader_.read(line, block_, lane);
  ids_[lane] = reader_.id();
  if (!good) add_error(errors_[lane], lines.number(i), ids_[lane], reader_.errors());
}

void BatchWorker::read_row(std::string_view line, std::size_t lane, const Lines& lines,
                           std::size_t i) {
  Record record = csv_->read(line);
  ids_[lane] = std::move(record.id);
  if (record.response.ok()) return put(*record.response, block_, lane);
  ++count_.bad;
  errors_[lane] =
      record_error_csv(engine_.pack(), lines.number(i), ids_[lane], record.response.errors());
}

void BatchWorker::flush(std::string& out) {
  if (block_.count == 0) return;
  blocks_.run(block_);
  for (std::size_t lane = 0; lane < block_.count; ++lane) {
    if (!errors_[lane].empty())
      out += errors_[lane];
    else if (csv_ != nullptr)
      out += result_csv(engine_.pack(), ids_[lane], blocks_.summary(lane));
    else
      writer_.append(out, ids_[lane], blocks_.summary(lane));
  }
  std::fill(block_.answered.begin(), block_.answered.end(), Lanes{0});
  block_.count = 0;
}

void BatchWorker::work_full(const Lines& lines, std::string& out) {
  for (std::size_t i = 0; i < lines.count(); ++i) {
    if (blank(lines.line(i))) continue;
    const Record record = reader_.read_whole(lines.line(i));
    ++count_.records;
    if (record.response.ok())
      out += assessment_json(engine_.pack(), *record.response, engine_.assess(*record.response),
                             style_);
    else
      add_error(out, lines.number(i), record.id, record.response.errors());
  }
}

void BatchWorker::add_error(std::string& out, std::int64_t line, const RecordId& id,
                            const Diagnostics& errors) {
  ++count_.bad;
  out += render_record_error(line, id, errors);
}

}  // namespace lumbago
