// Reads the answers of a person, and writes them: as a JSON object, as what was typed at a prompt,
// as a saved draft, or as records of a stream. A Response or Answer that comes out of this module
// is valid for its pack; the engine relies on that and checks nothing again. Errors are Diagnostics
// in the language of `words`.
//
//   answers = { id: value, ... }            a question's id to its value; see lumbago(1), ANSWERS
//   value   = true | false | number | "option" | ["option", ...] | "text" | null
//
// The keys "$id" and "$pack" are metadata. A missing key and null both mean: unanswered. An object
// with a "resourceType" is read as a FHIR R4 QuestionnaireResponse instead.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "base/result.h"
#include "engine/record_block.h"
#include "messages/catalogue.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago {

// The most bytes that the JSON of one person's answers, or of a draft, may have.
inline constexpr std::size_t answers_limit = std::size_t{1} << 20;

// Reads one JSON object of answers. `file` is what messages call it. Errors: all faults of the
// object at once, each with a JSON pointer (RFC 6901). Their codes are "unknown-question" (with the
// nearest id as a hint), "unknown-key" (an unknown one that begins with '$'), "duplicate-key",
// "wrong-type", "out-of-range", "unknown-option", "duplicate-option" and "wrong-pack". Three codes
// stand alone, because nothing else can be said then: "malformed" (not JSON; with line and column),
// "too-large" and "not-an-object". Of a QuestionnaireResponse the place is a FHIRPath, and there
// are the codes of fhir_response.h as well.
Result<Response> read_answers(const Pack& pack, std::string_view json, const std::string& file,
                              const Words& words = Words());

// One record of a stream. Its `id` is known even where the answers are bad, if it can be read.
struct Record {
  RecordId id;
  Result<Response> response;
};

// Reads one line of NDJSON as read_answers() reads a file.
Record read_record(const Pack& pack, std::string_view json);

// Reads records into the lanes of a block, in one pass. It takes and refuses exactly what
// read_record() does, to which it leaves every record that is not plain. A thread needs a
// reader of its own; after the first records, a good record allocates no memory.
class RecordReader {
 public:
  // `pack` must outlive the reader.
  explicit RecordReader(const Pack& pack);
  ~RecordReader();

  // Puts the answers of `json` into `lane`. False if the record is bad: then errors() says why, and
  // the lane is as it was. REQUIRES: record_padding bytes after the end of `json` may be read,
  // whatever they are; there is no answer in `lane` yet.
  bool read(std::string_view json, RecordBlock& block, std::size_t lane);

  // The whole of the answers, as read_record() gives them.
  Record read_whole(std::string_view json) const;

  // Of the last record that was read: its id, and what was wrong with it.
  const RecordId& id() const;
  const Diagnostics& errors() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};
inline constexpr std::size_t record_padding = 64;

// Puts the answers into `lane`. REQUIRES: there is no answer in it yet.
void put(const Response& response, RecordBlock& block, std::size_t lane);

// Reads what a person typed at the prompt of `question`. Understood are yes and no in words, or as
// 1 and 2; a number with or without a unit (where the unit of the question is one of length, weight
// or time, also 5'10", 11 st 4 lb and 1 h 30); the number of an option, from 1, or its words; for a
// question with several choices some of these, or "none". Words and units are those of `words` and
// the English ones. The error, "not-understood" or "out-of-range", says in whole sentences what to
// type instead.
Result<Answer> read_typed(const Question& question, std::string_view typed,
                          const Words& words = Words());

// Writes the answers so that read_answers() reads the same ones: "$pack" first, then the questions
// in the order of the pack. The pretty layout ends with a newline; the compact one is a line
// without its end.
std::string write_answers(const Pack& pack, const Response& response,
                          JsonWriter::Layout layout = JsonWriter::Layout::pretty);

// The same as a FHIR R4 QuestionnaireResponse, which read_answers() reads back as the same answers.
std::string write_fhir_response(const Pack& pack, const Response& response,
                                JsonWriter::Layout layout = JsonWriter::Layout::pretty);

// An interview that is not finished: the answers so far, and which questions the person skipped.
struct Draft {
  Response response;
  std::vector<bool> passed;  // for each question: whether it was skipped
  // Of somebody who answers again: what may be taken from last time, one for each question. Empty:
  // nothing, because it is the first time.
  std::vector<std::optional<Answer>> earlier = {};
  bool operator==(const Draft&) const = default;
};

// Reads what write_draft() wrote. Errors: those of read_answers(), and "wrong-pack" for a draft of
// another pack, of another version of it, or of the same version with another content.
Result<Draft> read_draft(const Pack& pack, std::string_view json, const std::string& file,
                         const Words& words = Words());

// One JSON object, schema "lumbago.draft/1". Ends with a newline.
// REQUIRES: draft.passed.size() == pack.questions.size().
std::string write_draft(const Pack& pack, const Draft& draft);

// Reads the scores of an earlier assessment, which `lumbago assess --json` wrote, for
// Response::previous: one for each scale of `pack`, nullopt where there was none, in thousandths.
// Scales that `pack` does not have are passed over. Errors: those of read_answers(),
// "wrong-schema", and "wrong-pack" for an assessment of another pack.
Result<std::vector<std::optional<std::int64_t>>> read_previous(const Pack& pack,
                                                               std::string_view json,
                                                               const std::string& file,
                                                               const Words& words = Words());

// An earlier assessment of a pack, as far as it can be kept: `assess --json` does not write
// answers.
struct EarlierScore {
  std::string id;
  std::int64_t low = 0;  // of a scale its score, in thousandths
  std::int64_t high = 0;
};
struct EarlierAssessment {
  std::string version;  // of the pack
  std::string sha256;
  Level level = Level::self_care;
  PlanPolicy policy = PlanPolicy::full;
  std::vector<EarlierScore> scales;
  std::vector<EarlierScore> contributors;
  std::string plan;  // JSON on one line
};

// Reads it. Errors: those of read_previous(), and "missing-key" and "wrong-type" with the place of
// what is missing or of another kind.
Result<EarlierAssessment> read_assessment(const Pack& pack, std::string_view json,
                                          const std::string& file, const Words& words = Words());

}  // namespace lumbago
