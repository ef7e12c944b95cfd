#include "rules/question_type.h"

#include <array>

#include "base/number.h"

namespace lumbago {
namespace {

std::string write_integer(std::int64_t number) { return std::to_string(number); }

// In the order of QuestionType.
constexpr std::array<QuestionTypeInfo, 6> types{{
    {AnswerForm::yes_no, ExprType::boolean, "boolean", true, "boolean", "Boolean"},
    {AnswerForm::number, ExprType::integer, "integer", true, "integer", "Integer", 1, write_integer,
     parse_integer, "a whole number"},
    {AnswerForm::number, ExprType::decimal, "number", false, "decimal", "Decimal", milli,
     format_decimal, parse_decimal, "a number with at most three places after the point"},
    {AnswerForm::option, ExprType::option, "string", true, "choice", "Coding"},
    {AnswerForm::options, ExprType::options, "array", true, "choice", "Coding"},
    {AnswerForm::text, ExprType::boolean, "string", false, "text", "String"},
}};
static_assert(types.size() == Spelling<QuestionType>::words.size());

}  // namespace

const QuestionTypeInfo& info_of(QuestionType type) { return types[static_cast<std::size_t>(type)]; }

void write_number(JsonWriter& json, QuestionType type, std::int64_t number) {
  const QuestionTypeInfo& info = info_of(type);
  info.one == 0 ? json.string(info.write(number)) : json.raw(info.write(number));
}

void write_answer(JsonWriter& json, const Question& question, const Answer& answer) {
  switch (form_of(question)) {
    case AnswerForm::yes_no:
      return json.boolean(answer.number != 0);
    case AnswerForm::number:
      return write_number(json, question.type, answer.number);
    case AnswerForm::option:
      return json.string(question.options[static_cast<std::size_t>(answer.number)].id);
    case AnswerForm::text:
      return json.string(answer.text);
    case AnswerForm::options:
      break;
  }
  json.begin_array();
  for (std::size_t i = 0; i < question.options.size(); ++i)
    if (is_ticked(answer.number, i)) json.string(question.options[i].id);
  json.end_array();
}

}  // namespace lumbago
