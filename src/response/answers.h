// The door of response/: answers come in here, as JSON, as a typed key or as a saved draft, and are
// valid for the pack once they are in.
#pragma once

#include <cstddef>
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

// One JSON object of question ids to values; see lumbago(1), ANSWERS. `file` is for messages.
// Every fault is reported at once, each with a JSON pointer; only "malformed" (with line and
// column), "too-large" and "not-an-object" stand alone. The other codes: "unknown-question" (with
// the nearest name), "unknown-key" (one that begins with '$'), "duplicate-key", "wrong-type",
// "out-of-range", "unknown-option", "duplicate-option", "wrong-pack". Messages are in `words`.
Result<Response> read_answers(const Pack& pack, std::string_view json, const std::string& file,
                              const Words& words = Words());

// One record of a stream: the answers, and its id even where the answers are bad, if it can be
// read.
struct Record {
  RecordId id;
  Result<Response> response;
};

// The same as read_answers, for one line of NDJSON.
Record read_record(const Pack& pack, std::string_view json);

// Reads records into the lanes of a block, as read_record would, at the speed of the parser. One a
// thread; once it is warm, a good record allocates nothing.
class RecordReader {
 public:
  // `pack` must outlive the reader.
  explicit RecordReader(const Pack& pack);
  ~RecordReader();

  // REQUIRES: record_padding bytes after the end of `json` may be read; no answer in `lane` yet.
  // False: the record is bad, errors() says why, and the lane is as it was.
  bool read(std::string_view json, RecordBlock& block, std::size_t lane);

  // Of the last record: its id, and what was wrong.
  const RecordId& id() const;
  const Diagnostics& errors() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};
inline constexpr std::size_t record_padding = 64;

// What a person typed at the prompt of `question`: yes/no words or 1 and 2; a number with or
// without a unit (5'10", 11 st 4 lb and 1 h 30 are understood where the unit is one of length,
// weight or time); option numbers (from 1) or words; several of them for choices, "none" for no
// option. The words and units of `words` are understood, and the English ones too. Errors say what
// to type instead, in whole sentences: "not-understood", "out-of-range".
Result<Answer> read_typed(const Question& question, std::string_view typed,
                          const Words& words = Words());

// The answers as read_answers takes them, in the pack's order, "$pack" first. Ends with a newline
// where it is pretty; compact, it is one line without its end.
std::string write_answers(const Pack& pack, const Response& response,
                          JsonWriter::Layout layout = JsonWriter::Layout::pretty);

// A draft: the answers, and which questions the person skipped.
struct Draft {
  Response response;
  std::vector<bool> passed;  // one flag a question
  bool operator==(const Draft&) const = default;
};

// What write_draft wrote. Refuses a draft of another pack or of another content of it (code
// "wrong-pack"), and whatever read_answers refuses.
Result<Draft> read_draft(const Pack& pack, std::string_view json, const std::string& file,
                         const Words& words = Words());

// One JSON object, schema "lumbago.draft/1". Ends with a newline.
// REQUIRES: draft.passed.size() == pack.questions.size().
std::string write_draft(const Pack& pack, const Draft& draft);

// The scale scores of an assessment that was written as JSON earlier, one slot a scale of `pack`,
// for Response::previous. Scales that `pack` does not have are passed over. Codes: those of
// read_answers, "wrong-schema", and "wrong-pack" for an assessment of another pack.
Result<std::vector<std::optional<std::int64_t>>> read_previous(const Pack& pack,
                                                               std::string_view json,
                                                               const std::string& file,
                                                               const Words& words = Words());

}  // namespace lumbago
