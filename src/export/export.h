// The public header of export/: an Assessment as data for other programs, whole or in short.
//
// The objects are described by the JSON Schemas in data/schema/ and by lumbago(1).
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/result.h"
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

// The line, with its newline, that stands for a bad record. `line` counts from 1 in the stream.
std::string render_record_error(std::int64_t line, const RecordId& id, const Diagnostics& errors);

}  // namespace lumbago
