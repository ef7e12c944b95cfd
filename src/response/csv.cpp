#include "response/csv.h"

#include <algorithm>
#include <set>

#include "base/csv.h"
#include "base/text.h"
#include "base/utf8.h"
#include "response/answer_object.h"
#include "response/json_answer.h"
#include "response/typed_words.h"
#include "rules/question_type.h"
#include "wording/question_words.h"

namespace lumbago {
namespace {

// What stands where the row of cells cannot be read; none: it can be.
std::string unreadable(std::string_view row, CsvFault fault, const Words& words) {
  if (!valid_utf8(row)) return std::string(words.text(Message::json_not_utf8));
  if (fault == CsvFault::stray_quote) return std::string(words.text(Message::csv_stray_quote));
  if (fault == CsvFault::open_quote) return std::string(words.text(Message::csv_open_quote));
  return {};
}

bool is_one_of(std::string_view cell, std::initializer_list<std::string_view> words) {
  const std::string small = lower_case(cell);
  return std::find(words.begin(), words.end(), small) != words.end();
}

JsonValue text_value(std::string_view text) {
  JsonValue value;
  value.kind = JsonKind::string;
  value.text = text;
  return value;
}

// As Excel, R and REDCap write it.
JsonValue yes_no_value(std::string_view cell) {
  JsonValue value = text_value(cell);
  if (!is_one_of(cell, {"true", "false", "1", "0"})) return value;
  value.kind = JsonKind::boolean;
  value.boolean = is_one_of(cell, {"true", "1"});
  return value;
}

// A number as JSON has it; anything else stays a text.
JsonValue number_value(std::string_view cell) {
  const auto number = read_json(cell, {});
  return number && number->kind == JsonKind::number ? *number : text_value(cell);
}

JsonValue list_value(std::string_view cell) {
  JsonValue value;
  value.kind = JsonKind::array;
  if (cell == none_ticked) return value;
  for (;;) {
    const std::size_t end = cell.find(';');
    value.items.push_back(text_value(trimmed(cell.substr(0, end))));
    if (end == std::string_view::npos) return value;
    cell.remove_prefix(end + 1);
  }
}

JsonValue value_of(const Question& question, std::string_view cell) {
  const QuestionTypeInfo& info = info_of(question);
  switch (info.form) {
    case AnswerForm::yes_no:
      return yes_no_value(trimmed(cell));
    case AnswerForm::number:
      return info.one == 0 ? text_value(trimmed(cell)) : number_value(trimmed(cell));
    case AnswerForm::options:
      return list_value(trimmed(cell));
    case AnswerForm::option:
      return text_value(trimmed(cell));
    case AnswerForm::text:
      break;
  }
  return text_value(cell);
}

// "1,5" where "1.5" is meant; empty: it is not that.
std::string with_point(std::string_view cell) {
  std::string text(trimmed(cell));
  const std::size_t comma = text.find(',');
  if (comma == std::string::npos) return {};
  text[comma] = '.';
  return number_value(text).kind == JsonKind::number ? text : std::string();
}

// Whole numbers that are plain take no JSON.
std::optional<Answer> plain_answer(const Question& question, std::string_view cell) {
  const QuestionTypeInfo& info = info_of(question);
  if (info.form != AnswerForm::number) return std::nullopt;
  const auto number = info.read(cell);
  if (!number || *number < question.min || *number > question.max) return std::nullopt;
  return Answer{*number, {}};
}

std::optional<Answer> read_cell(const Question& question, std::string_view cell,
                                const std::string& column, Faults& faults) {
  if (const auto plain = plain_answer(question, cell)) return plain;
  const std::size_t before = faults.errors.size();
  const JsonValue value = value_of(question, cell);
  const AnswerForm form = form_of(question);
  if (form == AnswerForm::number && value.kind == JsonKind::string) {
    const std::string meant = with_point(cell);
    faults.add("wrong-type", column,
               faults.words.say<Message::answer_wrong_type>(
                   question.id, json_wanted(faults.words, question.type), clipped(cell)),
               meant.empty() ? meant : faults.words.say<Message::csv_decimal_comma>(meant));
    return std::nullopt;
  }
  if (form == AnswerForm::yes_no && value.kind == JsonKind::string) {
    faults.add("wrong-type", column,
               faults.words.say<Message::answer_wrong_type>(
                   question.id, json_wanted(faults.words, question.type), clipped(cell)));
    return std::nullopt;
  }
  std::optional<Answer> answer = read_answer(question, value, column, faults);
  for (std::size_t i = before; i < faults.errors.size(); ++i) faults.errors[i].pointer = column;
  return answer;
}

}  // namespace

Result<CsvReader> CsvReader::open(const Pack& pack, std::string_view header,
                                  const std::string& file, const Words& words) {
  if (header.starts_with("\xEF\xBB\xBF")) header.remove_prefix(3);
  Faults faults{file, {}, words};
  const auto fail = [&](std::string code, std::string message, std::string hint = {}) {
    faults.add(std::move(code), {}, std::move(message), std::move(hint));
    faults.errors.back().line = 1;
  };
  const CsvRow row = split_csv(header);
  if (std::string fault = unreadable(header, row.fault, words); !fault.empty()) {
    fail("malformed", std::move(fault));
    return std::move(faults.errors);
  }
  if (trimmed(header).empty()) {
    fail("no-header", std::string(words.text(Message::csv_no_header)));
    return std::move(faults.errors);
  }
  CsvReader reader(pack);
  const QuestionNames names(pack);
  std::set<std::string> seen;
  std::size_t unknown = 0;
  const bool separated = row.cells.size() > 1 || header.find_first_of(";\t") == header.npos;
  for (const std::string& cell : row.cells) {
    const std::string name(trimmed(cell));
    const std::optional<Index> question = names.find(name);
    if (!seen.insert(name).second)
      fail("duplicate-key", words.say<Message::answer_duplicate_key>(clipped(name)));
    else if (question)
      reader.columns_.push_back({Kind::question, *question, name});
    else if (name == "$id" || name == "$pack")
      reader.columns_.push_back({name == "$id" ? Kind::id : Kind::pack, 0, name});
    else if (name.starts_with('$'))
      fail("unknown-key", words.say<Message::answer_unknown_key>(clipped(name)),
           std::string(words.text(Message::answer_known_keys)));
    else
      fail("unknown-question", words.say<Message::answer_unknown_question>(clipped(name)),
           separated ? names.hint(name, unknown++, words)
                     : std::string(words.text(Message::csv_separator)));
  }
  if (!faults.errors.empty()) return std::move(faults.errors);
  return reader;
}

Record CsvReader::read(std::string_view text) const {
  Faults faults{{}, {}, Words()};
  const Words& words = faults.words;
  const auto fail = [&](std::string code, std::string message, std::string hint = {}) -> Record {
    faults.add(std::move(code), {}, std::move(message), std::move(hint));
    return {{}, std::move(faults.errors)};
  };
  if (text.size() > answers_limit)
    return fail("too-large", words.say<Message::json_too_large>(answers_limit));
  const CsvRow row = split_csv(text);
  if (std::string fault = unreadable(text, row.fault, words); !fault.empty())
    return fail("malformed", std::move(fault));
  if (row.cells.size() != columns_.size())
    return fail("wrong-count", words.say<Message::csv_cells>(row.cells.size(), columns_.size()),
                row.cells.size() > columns_.size() ? words.say<Message::csv_decimal_comma>("1.5")
                                                   : std::string());
  Response response = empty_response(*pack_);
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const Column& column = columns_[i];
    const std::string& cell = row.cells[i];
    if (cell.empty()) continue;
    if (column.kind == Kind::question)
      response.answers[column.question] =
          read_cell(pack_->questions[column.question], cell, column.name, faults);
    else if (column.kind == Kind::id)
      response.id = {RecordId::Kind::text, cell};
    else if (cell != pack_->info.id && cell != pack_name(*pack_))
      faults.add("wrong-pack", column.name,
                 words.say<Message::answers_other_pack>(clipped(cell), pack_name(*pack_)));
  }
  RecordId id = response.id;
  if (!faults.errors.empty()) return {std::move(id), std::move(faults.errors)};
  return {std::move(id), std::move(response)};
}

}  // namespace lumbago
