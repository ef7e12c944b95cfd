// What can be asked as a codebook: a data dictionary of REDCap, one row a question. Its columns are
// REDCap's; conditions stand as notes, in our language, because branching logic takes a question
// without an answer in its own way.
#include <algorithm>

#include "base/csv.h"
#include "inspect/inspect.h"
#include "rules/question_type.h"
#include "wording/phrases.h"

namespace lumbago {
namespace {

const std::vector<std::string> columns{"Variable / Field Name",
                                       "Form Name",
                                       "Section Header",
                                       "Field Type",
                                       "Field Label",
                                       "Choices, Calculations, OR Slider Labels",
                                       "Field Note",
                                       "Text Validation Type OR Show Slider Number",
                                       "Text Validation Min",
                                       "Text Validation Max",
                                       "Identifier?",
                                       "Branching Logic (Show field only if...)",
                                       "Required Field?",
                                       "Custom Alignment",
                                       "Question Number (surveys only)",
                                       "Matrix Group Name",
                                       "Matrix Ranking?",
                                       "Field Annotation"};

std::string_view field_type(AnswerForm form) {
  switch (form) {
    case AnswerForm::yes_no:
      return "yesno";
    case AnswerForm::option:
      return "radio";
    case AnswerForm::options:
      return "checkbox";
    case AnswerForm::text:
      return "notes";
    case AnswerForm::number:
      break;
  }
  return "text";
}

// "id, words | id, words": a bar ends an option, so none can stand in its words.
std::string choices(const Question& question, const Words& words) {
  std::string text;
  const auto add = [&text](std::string_view id, std::string say) {
    std::replace(say.begin(), say.end(), '|', '/');
    text.append(text.empty() ? "" : " | ").append(id).append(", ").append(say);
  };
  for (const Option& option : question.options) add(option.id, option.say);
  if (form_of(question) == AnswerForm::options)
    add(none_ticked, std::string(words.text(Message::answer_none)));
  return text;
}

std::string note(const Question& question, const Words& words) {
  const std::string unit = unit_text(words, question.unit);
  if (question.help.empty() || unit.empty()) return question.help + unit;
  return series(words, {unit, question.help});
}

// A form is called by small letters, digits and '_'.
std::string form_name(const Pack& pack) {
  std::string name = pack.info.id;
  for (char& c : name)
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) c = '_';
  return name;
}

std::string heading_above(const Pack& pack, Index question) {
  for (const Group& group : pack.groups)
    if (group.questions.front() == question) return group.ask;
  return {};
}

}  // namespace

std::string questions_csv(const Pack& pack, const Words& words) {
  std::string text = csv_line(columns);
  for (Index i = 0; i < pack.questions.size(); ++i) {
    const Question& question = pack.questions[i];
    const QuestionTypeInfo& info = info_of(question);
    std::vector<std::string> cells{question.id,
                                   form_name(pack),
                                   heading_above(pack, i),
                                   std::string(field_type(info.form)),
                                   question.ask,
                                   choices(question, words),
                                   note(question, words)};
    cells.resize(columns.size());
    if (info.form == AnswerForm::number && info.one != 0) {
      cells[7] = info.one == 1 ? "integer" : "number";
      cells[8] = info.write(question.min);
      cells[9] = info.write(question.max);
    }
    if (question.when) cells.back() = words.say<Message::question_only_if>(question.when->source);
    text += csv_line(cells);
  }
  return text;
}

}  // namespace lumbago
