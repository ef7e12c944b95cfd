// What the types of questions differ in, in one place. The rest of the program asks here, and where
// it must do different things it switches on the form of an answer, of which there are few.
//
// A new type whose answers are numbers in a range (a date, a time of day) takes: an enumerator and
// its word (model/question.h), a line in the table of question_type.cpp, its sentences
// (wording/question_words.cpp), and its word in the schemas of packs and questions. The reader, the
// engine, the prover, the interview and all formats then know it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/json_writer.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago {

// How an answer is held in Answer, and so how it is read, computed with and encoded for the prover.
enum class AnswerForm : std::uint8_t {
  yes_no,   // number: 1 or 0
  number,   // number: from Question::min to Question::max, in the units of the type
  option,   // number: the place of the option that was chosen, from 0
  options,  // number: the sum of 1 << place over the options that were ticked
  text,     // text; conditions read only whether there is one
};

struct QuestionTypeInfo {
  AnswerForm form;
  ExprType expression;          // what a condition reads
  std::string_view json_type;   // of an answer, as JSON Schema calls it
  bool may_score;               // it can be an item of a scale
  std::string_view fhir_item;   // of the item, in a FHIR Questionnaire
  std::string_view fhir_value;  // of value[x] and answer[x]
  // Of numbers only.
  std::int64_t one = 1;                          // what 1 is held as; 0: `write` is a text
  std::string (*write)(std::int64_t) = nullptr;  // as packs and JSON have it: "9", "1.5"
  std::optional<std::int64_t> (*read)(std::string_view) = nullptr;  // what `write` gives; else none
  std::string_view read_as = {};  // what `read` takes, for messages about pack files
};

const QuestionTypeInfo& info_of(QuestionType type);
inline const QuestionTypeInfo& info_of(const Question& question) { return info_of(question.type); }
inline AnswerForm form_of(const Question& question) { return info_of(question.type).form; }

// True for answers that have an order: one can be less than another.
inline bool is_ordered(AnswerForm form) {
  return form != AnswerForm::options && form != AnswerForm::text;
}

// An option that was ticked. REQUIRES: `number` is an answer of the form `options`.
inline bool is_ticked(std::int64_t number, std::size_t option) {
  return ((static_cast<std::uint64_t>(number) >> option) & 1U) != 0;
}

// What says that none of several options was ticked, where a list without any says that the
// question was not answered. No option can have it as its id.
inline constexpr std::string_view none_ticked = "none-of-these";

// A value of a number question as JSON: 9, 1.5, or a string where the type has a text of its own.
void write_number(JsonWriter& json, QuestionType type, std::int64_t number);

// An answer as an answers object has it: true, 9, 1.5, "female", ["chair"] or "text". REQUIRES: the
// answer fits the question.
void write_answer(JsonWriter& json, const Question& question, const Answer& answer);

}  // namespace lumbago
