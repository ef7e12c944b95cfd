// The public header of export/: an Assessment as JSON, whole or in short.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

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

// The plan of an assessment as one line of JSON, as assessment_json() has it under "plan"; and a plan
// that was saved under an entry's number on a day, "lumbago.plan/1".
std::string plan_json(const Pack& pack, const Response& response, const Assessment& assessment,
                      const Style& style);
std::string saved_plan_json(const Pack& pack, const Response& response,
                            const Assessment& assessment, const Style& style, std::int64_t entry,
                            std::string_view day);

// Short results, "lumbago.result/1", one line of JSON each. One a thread; allocates nothing but
// what the output needs.
class ResultWriter {
 public:
  explicit ResultWriter(const Pack& pack);
  ~ResultWriter();

  // Adds the line to `out`, with its newline. `id` is "$id" as Response::id has it; empty: none.
  void append(std::string& out, std::string_view id, const Summary& summary);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The line that stands for a bad record: `line` is its place in the stream, from 1. With newline.
std::string render_record_error(std::int64_t line, std::string_view id, const Diagnostics& errors);

}  // namespace lumbago
