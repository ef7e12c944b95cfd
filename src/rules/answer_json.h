// An answer as an answers object, and everything that quotes one, holds it.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/json_writer.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago {

// Writes true, 9, 1.5, "female", ["chair"] or "text". REQUIRES: the answer fits the question.
inline void write_answer(JsonWriter& json, const Question& question, const Answer& answer) {
  switch (question.type) {
    case QuestionType::boolean:
      return json.boolean(answer.number != 0);
    case QuestionType::integer:
      return json.integer(answer.number);
    case QuestionType::decimal:
      return json.decimal(answer.number);
    case QuestionType::choice:
      return json.string(question.options[static_cast<std::size_t>(answer.number)].id);
    case QuestionType::choices:
      break;
    case QuestionType::text:
      return json.string(answer.text);
  }
  json.begin_array();
  for (std::size_t i = 0; i < question.options.size(); ++i)
    if (((static_cast<std::uint64_t>(answer.number) >> i) & 1U) != 0)
      json.string(question.options[i].id);
  json.end_array();
}

}  // namespace lumbago
