// The JSON object of answers, as it stands alone or in a draft.
#pragma once

#include <string>

#include "base/json_writer.h"
#include "model/pack.h"
#include "model/response.h"
#include "response/json_answer.h"
#include "response/json_tree.h"

namespace lumbago {

// The answers of `object`, whose JSON pointer is `pointer`; "" for the whole document. What is
// wrong is added to `faults`, and left out of the answers.
Response read_answer_object(const Pack& pack, const JsonValue& object, const std::string& pointer,
                            Faults& faults);

// "$id", then every answer in the pack's order: the inside of an object.
void write_answer_fields(const Pack& pack, const Response& response, JsonWriter& json);

// "id@version".
std::string pack_name(const Pack& pack);

}  // namespace lumbago
