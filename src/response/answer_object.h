// Reads and writes the JSON object of answers, which stands alone in an answers file and is a
// member of a draft.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/json_writer.h"
#include "model/pack.h"
#include "model/response.h"
#include "response/answers.h"
#include "response/json_answer.h"
#include "response/json_tree.h"
#include "response/question_names.h"

namespace lumbago {

// The answers of `object`, whose JSON pointer is `pointer`; "" for the whole document. What is
// wrong is added to `faults`, and left out of the answers.
Response read_answer_object(const QuestionNames& names, const JsonValue& object,
                            const std::string& pointer, Faults& faults);

// The read_record() of answers.h, for those who read many records of one pack.
Record read_record(const QuestionNames& names, std::string_view json);

// Writes the members of an object of answers: "$id" if there is one, then every answer in the order
// of the pack.
void write_answer_fields(const Pack& pack, const Response& response, JsonWriter& json);

// An object that `assess --json` wrote for this pack, or faults.
JsonValue read_assessment_object(const Pack& pack, std::string_view json, Faults& faults);

// "id@version".
std::string pack_name(const Pack& pack);

}  // namespace lumbago
