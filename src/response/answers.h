// The door of response/: answers come in here, as JSON, as a typed key or as a saved draft, and are
// valid for the pack once they are in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago {

// One JSON object of question ids to values; see lumbago(1), ANSWERS. `file` is for messages.
// Every fault is reported at once, each with a JSON pointer. Codes: "malformed", "not-an-object",
// "unknown-question" (with the nearest name), "duplicate-key", "wrong-type", "out-of-range",
// "unknown-option", "wrong-pack".
Result<Response> read_answers(const Pack& pack, std::string_view json, const std::string& file);

// What a person typed at the prompt of `question`: yes/no words, a number with or without its unit,
// option numbers (from 1) or words; several for choices, "none" for no option.
Result<Answer> read_typed(const Question& question, std::string_view typed);

// The answers as read_answers takes them, in the pack's order, "$pack" first. Ends with a newline.
std::string write_answers(const Pack& pack, const Response& response);

// A draft: the answers, and which questions the person skipped.
struct Draft {
  Response response;
  std::vector<bool> passed;  // one flag a question
};
// Refuses a draft of another pack or of another content of it (code "wrong-pack").
Result<Draft> read_draft(const Pack& pack, std::string_view json, const std::string& file);
std::string write_draft(const Pack& pack, const Draft& draft);

}  // namespace lumbago
