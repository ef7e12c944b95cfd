// The public header of export/: an Assessment as data for other programs, whole or in short.
//
// The objects are described by the JSON Schemas in data/schema/ and by lumbago(1).
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "messages/catalogue.h"
#include "model/assessment.h"
#include "model/pack.h"
#include "model/response.h"
#include "model/style.h"
#include "model/summary.h"

namespace lumbago {

// The assessment object, "lumbago.assessment/1": keys in the order of lumbago(1), two spaces an
// indent, or one line where `style` asks for it. `response` is what the assessment was made from.
// With the policy `none` it names no activity. Ends with a newline.
std::string assessment_json(const Pack& pack, const Response& response,
                            const Assessment& assessment, const Style& style);

// When a plan begins, and at what time of the day it is done (nullopt: at any time).
struct CalendarSetting {
  std::chrono::sys_days start;
  std::optional<std::chrono::minutes> at;
};

// True if there is a plan to put in a calendar: somebody who should be seen first has none.
bool has_calendar(const Assessment& assessment);

// An iCalendar object (RFC 5545): an event for each day of the week that has exercises, again each
// week until the last time to check again, and an event for each time to check again. All-day
// events unless `at` is set, then at that time wherever one is (RFC 5545 calls it floating). The
// same arguments give the same bytes, and an event of the same day keeps its UID. Lines end with
// CRLF. REQUIRES: has_calendar(assessment), and days within the years 0 to 9999.
std::string calendar(const Pack& pack, const Assessment& assessment, const CalendarSetting& setting,
                     const Words& words);

// The plan of an assessment as one line of JSON, as assessment_json() has it under "plan"; and a
// plan that was saved under an entry's number on a day, "lumbago.plan/1".
std::string plan_json(const Pack& pack, const Response& response, const Assessment& assessment,
                      const Style& style);
std::string saved_plan_json(const Pack& pack, const Response& response,
                            const Assessment& assessment, const Style& style, std::int64_t entry,
                            std::string_view day);

// Writes short results, "lumbago.result/1", as one line of JSON each. It keeps a buffer, so each
// thread needs a writer of its own; beyond that it allocates only what `out` needs.
class ResultWriter {
 public:
  explicit ResultWriter(const Pack& pack);
  ~ResultWriter();

  // Adds the line to `out`, with its newline.
  void append(std::string& out, const RecordId& id, const Summary& summary);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The same as CSV: the row of names, one row a record, and the row of a bad record, each with its
// newline. Of each contributor there are the least and the most it can score, "ID.low" and
// "ID.high".
std::string results_csv_header(const Pack& pack);
std::string result_csv(const Pack& pack, const RecordId& id, const Summary& summary);
std::string record_error_csv(const Pack& pack, std::int64_t line, const RecordId& id,
                             const Diagnostics& errors);

// The line, with its newline, that stands for a bad record. `line` counts from 1 in the stream.
std::string render_record_error(std::int64_t line, const RecordId& id, const Diagnostics& errors);

}  // namespace lumbago
