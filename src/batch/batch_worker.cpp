#include "batch/batch_worker.h"

#include <algorithm>

namespace lumbago {
namespace {

bool blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

BatchWorker::BatchWorker(const Engine& engine, const Style& style, bool full)
    : engine_(engine),
      style_(style),
      full_(full),
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
  for (std::size_t i = 0; i < lines.count(); ++i) {
    const std::string_view line = lines.line(i);
    if (blank(line)) continue;
    const std::size_t lane = block_.count++;
    const bool good = reader_.read(line, block_, lane);
    ids_[lane] = reader_.id();
    errors_[lane].clear();
    if (!good)
      add_error(errors_[lane], lines.first + static_cast<std::int64_t>(i), ids_[lane],
                reader_.errors());
    ++count_.records;
    if (block_.count == lane_count) flush(out);
  }
  flush(out);
}

void BatchWorker::flush(std::string& out) {
  if (block_.count == 0) return;
  blocks_.run(block_);
  for (std::size_t lane = 0; lane < block_.count; ++lane) {
    if (errors_[lane].empty())
      writer_.append(out, ids_[lane], blocks_.summary(lane));
    else
      out += errors_[lane];
  }
  std::fill(block_.answered.begin(), block_.answered.end(), Lanes{0});
  block_.count = 0;
}

void BatchWorker::work_full(const Lines& lines, std::string& out) {
  for (std::size_t i = 0; i < lines.count(); ++i) {
    if (blank(lines.line(i))) continue;
    const Record record = read_record(engine_.pack(), lines.line(i));
    ++count_.records;
    if (record.response.ok())
      out += assessment_json(engine_.pack(), *record.response, engine_.assess(*record.response),
                             style_);
    else
      add_error(out, lines.first + static_cast<std::int64_t>(i), record.id,
                record.response.errors());
  }
}

void BatchWorker::add_error(std::string& out, std::int64_t line, const RecordId& id,
                            const Diagnostics& errors) {
  ++count_.bad;
  out += render_record_error(line, id, errors);
}

}  // namespace lumbago
