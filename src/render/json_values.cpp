#include "render/json_values.h"

namespace lumbago {

void write_answer(JsonWriter& json, const Question& question, const Answer& answer) {
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
    if ((answer.number >> i) & 1) json.string(question.options[i].id);
  json.end_array();
}

void write_strings(JsonWriter& json, std::string_view name,
                   const std::vector<std::string>& values) {
  json.key(name);
  json.begin_array();
  for (const std::string& value : values) json.string(value);
  json.end_array();
}

}  // namespace lumbago
