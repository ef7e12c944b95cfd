#include "wording/question_words.h"

#include <algorithm>

#include "base/number.h"
#include "rules/question_type.h"
#include "wording/phrases.h"

namespace lumbago {
namespace {

std::string range_with_unit(const Words& words, const Question& question) {
  const std::string range = words.say<Message::range_words>(
      number_text(words, question, question.min), number_text(words, question, question.max));
  const std::string unit = unit_text(words, question.unit);
  return unit.empty() ? range : words.say<Message::words_joined>(range, unit);
}

std::string options_text(const Words& words, const Question& question) {
  std::vector<std::string> options;
  for (const Option& option : question.options)
    options.push_back(words.say<Message::option_shown>(option.id, option.say));
  return series(words, options);
}

// Other ways to type a length of a person or a weight; empty: there are none.
std::string other_units(const Words& words, const Question& question) {
  constexpr std::int64_t least_height = 100;  // nobody who answers is less than a metre tall
  if (question.unit == "cm" && question.max >= least_height * info_of(question).one)
    return words.say<Message::typed_or_length>();
  return question.unit == "kg" ? words.say<Message::typed_or_weight>() : std::string();
}

}  // namespace

std::string number_text(const Words& words, const Question& question, std::int64_t number) {
  const QuestionTypeInfo& info = info_of(question);
  return info.one == milli ? words.decimal(number) : info.write(number);
}

std::string answer_text(const Question& question, const Answer& answer, const Words& words) {
  const QuestionTypeInfo& info = info_of(question);
  switch (info.form) {
    case AnswerForm::yes_no:
      return std::string(words.text(answer.number ? Message::answer_yes : Message::answer_no));
    case AnswerForm::number:
      return info.one == 0
                 ? info.write(answer.number)
                 : quantity_text(words, answer.number * (milli / info.one), question.unit);
    case AnswerForm::option:
      return question.options[static_cast<std::size_t>(answer.number)].say;
    case AnswerForm::text:
      return answer.text;
    case AnswerForm::options:
      break;
  }
  std::vector<std::string> ticked;
  for (std::size_t i = 0; i < question.options.size(); ++i)
    if (is_ticked(answer.number, i)) ticked.push_back(question.options[i].say);
  if (ticked.empty()) return std::string(words.text(Message::answer_none));
  return enumerate(words, ticked);
}

std::string takes_text(const Words& words, const Question& question) {
  switch (question.type) {
    case QuestionType::boolean:
      return std::string(words.text(Message::takes_yes_no));
    case QuestionType::integer:
      return words.say<Message::takes_integer>(range_with_unit(words, question));
    case QuestionType::decimal:
      return words.say<Message::takes_decimal>(range_with_unit(words, question));
    case QuestionType::choice:
      return words.say<Message::takes_choice>(options_text(words, question));
    case QuestionType::choices:
      return words.say<Message::takes_choices>(options_text(words, question));
    case QuestionType::text:
      break;
  }
  return words.say<Message::takes_text>(question.max);
}

std::string typing_hint(const Words& words, const Question& question) {
  const auto least = [&] { return number_text(words, question, question.min); };
  const auto most = [&] { return answer_text(question, {question.max, {}}, words); };
  switch (question.type) {
    case QuestionType::boolean:
      return std::string(words.text(Message::hint_yes_no));
    case QuestionType::integer:
      return words.say<Message::hint_integer>(least(), most());
    case QuestionType::decimal:
      return words.say<Message::hint_decimal>(least(), most());
    case QuestionType::choice:
      return std::string(words.text(Message::hint_choice));
    case QuestionType::choices:
      return std::string(words.text(Message::hint_choices));
    case QuestionType::text:
      break;
  }
  return std::string(words.text(Message::hint_text));
}

std::string typing_request(const Words& words, const Question& question) {
  const std::string least = number_text(words, question, question.min);
  const std::string most = number_text(words, question, question.max);
  const std::string other = other_units(words, question);
  return question.type == QuestionType::integer
             ? words.say<Message::typed_whole>(least, most, other)
             : words.say<Message::typed_number>(least, most, other);
}

std::string_view json_wanted(const Words& words, QuestionType type) {
  switch (type) {
    case QuestionType::boolean:
      return words.text(Message::json_boolean);
    case QuestionType::integer:
      return words.text(Message::json_whole);
    case QuestionType::decimal:
      return words.text(Message::json_number);
    case QuestionType::choice:
      return words.text(Message::json_option);
    case QuestionType::choices:
      return words.text(Message::json_options);
    case QuestionType::text:
      break;
  }
  return words.text(Message::json_text);
}

}  // namespace lumbago
