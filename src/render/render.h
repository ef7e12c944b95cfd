// The door of render/: an Assessment, or a pack's content, in every format.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/catalogue.h"
#include "base/result.h"
#include "model/assessment.h"
#include "model/pack.h"
#include "model/response.h"
#include "model/summary.h"

namespace lumbago {

enum class Format { text, json, markdown, json_schema, sarif };

struct Style {
  int width = 80;                       // columns; text wraps at min(width, 100)
  bool colour = false;                  // ANSI colours; never the only sign of anything
  bool ascii = false;                   // nothing outside ASCII
  bool accessible = false;              // no bars, no drawings, spoken-friendly wording
  bool one_line = false;                // JSON without white space, for streams
  bool explain = false;                 // which answers gave how many points, and the sources
  std::string pack_source = "builtin";  // "builtin" or the path given
  std::string program_version;          // empty: not said
  std::string region;                   // whose numbers to call: an ISO 3166 code; empty: not known
  bool region_assumed = false;          // it was not asked for, so it may be wrong; never in JSON
  Language language = Language::english;
};

// The report or the assessment object. `response` is what the assessment was made from. Formats:
// text, json, markdown. Ends with a newline.
std::string render_assessment(const Pack& pack, const Response& response,
                              const Assessment& assessment, Format format, const Style& style);

// Short results, one line of JSON each. One a thread; allocates nothing but what the output needs.
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

// What can be asked. Formats: text, json, json_schema (of an answers object).
std::string render_questions(const Pack& pack, Format format, const Style& style);

// One entity of the pack by its id, or a name that stands for it in a report: what it is, why, its
// sources and who uses it. Formats: text, json. nullopt: there is none.
std::optional<std::string> render_entity(const Pack& pack, std::string_view id, Format format,
                                         const Style& style);

// A whole pack. Formats: text (an outline), json. Ends with a newline.
std::string render_pack(const Pack& pack, Format format, const Style& style);

// All drawings of the pack on one sheet. Formats: text, json.
std::string render_drawings(const Pack& pack, Format format, const Style& style);

// The answer as a person would say it: "yes", "9 h", "Female". Raw: not made safe for a terminal.
std::string answer_text(const Question& question, const Answer& answer, const Words& words);

}  // namespace lumbago
