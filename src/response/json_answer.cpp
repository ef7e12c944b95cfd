#include "response/json_answer.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/number.h"
#include "messages/nearest.h"
#include "response/exact_number.h"
#include "rules/entries.h"
#include "rules/question_type.h"
#include "wording/question_words.h"

namespace lumbago {
namespace {

JsonKind kind_of(const QuestionTypeInfo& info) {
  if (info.json_type == "boolean") return JsonKind::boolean;
  if (info.json_type == "array") return JsonKind::array;
  return info.json_type == "string" ? JsonKind::string : JsonKind::number;
}

// One value being read: what the functions below share.
struct JsonReading {
  const Question& question;
  const JsonValue& value;
  const std::string& pointer;
  Faults& faults;

  std::optional<Answer> fail(std::string code, std::string message, std::string hint = {}) const {
    faults.add(std::move(code), pointer, std::move(message), std::move(hint));
    return std::nullopt;
  }

  const Words& words() const { return faults.words; }

  std::optional<Answer> wrong_type(std::string_view given) const {
    return fail("wrong-type", words().say<Message::answer_wrong_type>(
                                  question.id, json_wanted(words(), question.type), given));
  }
};

// A number that is written as a text of its own.
ExactNumber read_own(const QuestionTypeInfo& info, std::string_view text) {
  const auto number = info.read(text);
  if (!number) return {ExactNumber::Fit::too_fine, 0};
  return {ExactNumber::Fit::exact, *number};
}

std::optional<Answer> read_number(const JsonReading& reading) {
  const Question& question = reading.question;
  const QuestionTypeInfo& info = info_of(question);
  const bool decimal = info.one == milli;
  const ExactNumber number = info.one == 0 ? read_own(info, reading.value.text)
                                           : read_exact(reading.value.text, decimal ? 3 : 0);
  const std::string given = clipped(reading.value.text);
  if (number.fit == ExactNumber::Fit::too_fine && decimal)
    return reading.fail("wrong-type",
                        reading.words().say<Message::answer_too_fine>(question.id, given));
  if (number.fit == ExactNumber::Fit::too_fine) return reading.wrong_type(given);
  if (number.fit == ExactNumber::Fit::too_large || number.value < question.min ||
      number.value > question.max)
    return reading.fail("out-of-range",
                        reading.words().say<Message::answer_out_of_range>(
                            question.id, given, range_text(question, reading.words())));
  return Answer{number.value, {}};
}

std::optional<Answer> read_choices(const JsonReading& reading) {
  std::uint64_t bits = 0;
  const std::size_t faults_before = reading.faults.errors.size();
  for (std::size_t i = 0; i < reading.value.items.size(); ++i) {
    const JsonValue& item = reading.value.items[i];
    const std::string pointer = fmt::format("{}/{}", reading.pointer, i);
    const JsonReading place{reading.question, item, pointer, reading.faults};
    if (item.kind != JsonKind::string) {
      place.wrong_type(
          place.words().say<Message::answer_in_list>(kind_name(item.kind, place.words())));
      continue;
    }
    const auto option = read_option(reading.question, item.text, pointer, reading.faults);
    if (!option) continue;
    const std::uint64_t bit = std::uint64_t{1} << *option;
    if (bits & bit)
      place.fail("duplicate-option",
                 place.words().say<Message::answer_option_twice>(reading.question.id, item.text));
    bits |= bit;
  }
  if (reading.faults.errors.size() > faults_before) return std::nullopt;
  return Answer{static_cast<std::int64_t>(bits), {}};
}

std::optional<Answer> read_text(const JsonReading& reading) {
  const std::string& text = reading.value.text;
  if (text.size() > static_cast<std::size_t>(reading.question.max))
    return reading.fail("out-of-range",
                        reading.words().say<Message::answer_too_long>(
                            reading.question.id, text.size(), reading.question.max));
  return Answer{0, text};
}

}  // namespace

void Faults::add(std::string code, std::string pointer, std::string message, std::string hint) {
  errors.push_back({.code = std::move(code),
                    .message = std::move(message),
                    .file = file,
                    .pointer = std::move(pointer),
                    .hint = std::move(hint)});
}

std::optional<std::size_t> read_option(const Question& question, std::string_view id,
                                       const std::string& pointer, Faults& faults) {
  const auto option = find_id(question.options, id);
  if (option) return option;
  const std::vector<std::string> ids = option_ids(question);
  std::string hint = did_you_mean(id, ids, faults.words);
  constexpr std::size_t few = 8;
  if (hint.empty() && ids.size() <= few)
    hint = faults.words.say<Message::answer_options>(fmt::format("{}", fmt::join(ids, ", ")));
  faults.add("unknown-option", pointer,
             faults.words.say<Message::answer_no_option>(question.id, clipped(id)),
             std::move(hint));
  return std::nullopt;
}

std::optional<Answer> read_answer(const Question& question, const JsonValue& value,
                                  const std::string& pointer, Faults& faults) {
  const JsonReading reading{question, value, pointer, faults};
  if (value.kind == JsonKind::null) return std::nullopt;
  if (value.kind != kind_of(info_of(question)))
    return reading.wrong_type(value.kind == JsonKind::boolean
                                  ? (value.boolean ? "true" : "false")
                                  : kind_name(value.kind, faults.words));
  switch (form_of(question)) {
    case AnswerForm::yes_no:
      return Answer{value.boolean ? 1 : 0, {}};
    case AnswerForm::number:
      return read_number(reading);
    case AnswerForm::option: {
      const auto option = read_option(question, value.text, pointer, faults);
      if (!option) return std::nullopt;
      return Answer{static_cast<std::int64_t>(*option), {}};
    }
    case AnswerForm::options:
      return read_choices(reading);
    case AnswerForm::text:
      break;
  }
  return read_text(reading);
}

std::string range_text(const Question& question, const Words& words) {
  const QuestionTypeInfo& info = info_of(question);
  return words.say<Message::range_words>(info.write(question.min), info.write(question.max));
}

std::vector<std::string> option_ids(const Question& question) {
  std::vector<std::string> ids;
  for (const Option& option : question.options) ids.push_back(option.id);
  return ids;
}

}  // namespace lumbago
