// What can be asked: as text, as data, and as a JSON Schema of the answers.
#include "inspect/inspect.h"
#include "rules/json_values.h"
#include "rules/question_type.h"
#include "wording/question_words.h"

namespace lumbago {

namespace {

std::vector<std::string> details_of(const Words& words, const Question& question) {
  std::vector<std::string> details{takes_text(words, question)};
  if (question.when) details.push_back(words.say<Message::question_only_if>(question.when->source));
  if (question.earlier) details.emplace_back(words.text(Message::question_earlier));
  if (question.test) details.emplace_back(words.text(Message::question_test));
  if (question.sensitive) details.emplace_back(words.text(Message::question_sensitive));
  return details;
}

void write_text(JsonWriter& json, std::string_view name, const std::string& value) {
  if (!value.empty()) json.field(name, value);
}

void write_test(JsonWriter& json, const SelfTest& test) {
  write_text(json, "setup", test.setup);
  write_strings(json, "steps", test.steps);
  write_text(json, "record", test.record);
  write_strings(json, "skip_if", test.skip_if);
  write_text(json, "stop", test.stop);
  if (test.seconds > 0) json.field("seconds", test.seconds);
  if (test.counts_up) json.field("counts_up", true);
}

// The range of a number question; nothing for others.
void write_bounds(JsonWriter& json, const Question& question, std::string_view least,
                  std::string_view most) {
  if (form_of(question) != AnswerForm::number) return;
  json.key(least);
  write_number(json, question.type, question.min);
  json.key(most);
  write_number(json, question.type, question.max);
}

void write_question(JsonWriter& json, const Question& question) {
  json.fields("id", question.id, "type", question.type, "ask", question.ask);
  write_text(json, "short", question.short_text);
  write_text(json, "help", question.help);
  write_text(json, "why", question.why);
  write_text(json, "unit", question.unit);
  write_bounds(json, question, "min", "max");
  if (form_of(question) == AnswerForm::text) json.field("max_length", question.max);
  if (!question.options.empty())
    json.list("options", question.options, [&](const Option& option) {
      json.object([&] { json.fields("id", option.id, "say", option.say); });
    });
  if (question.when) json.field("when", question.when->source);
  if (question.earlier) json.field("earlier", word(*question.earlier));
  if (question.modifiable != Modifiable::no) json.field("modifiable", word(question.modifiable));
  if (question.sensitive) json.field("sensitive", true);
  if (question.test) json.object("test", [&] { write_test(json, *question.test); });
}

// "enum": the ids of the options, and null where an answer may be null.
void write_options(JsonWriter& json, const Question& question, bool or_null) {
  json.key("enum");
  json.begin_array();
  for (const Option& option : question.options) json.string(option.id);
  if (or_null) json.null();
  json.end_array();
}

// What an answer may be. The schema may allow what the reader refuses (a text longer in bytes than
// in characters), but never forbids what the reader takes.
void write_answer_schema(JsonWriter& json, const Question& question) {
  const QuestionTypeInfo& info = info_of(question);
  json.field("description", question.ask);
  write_strings(json, "type", {std::string(info.json_type), "null"});
  if (info.one != 0) write_bounds(json, question, "minimum", "maximum");
  if (info.form == AnswerForm::text) json.field("maxLength", question.max);
  if (info.form == AnswerForm::option) write_options(json, question, true);
  if (info.form != AnswerForm::options) return;
  json.object("items", [&] { write_options(json, question, false); });
  json.field("uniqueItems", true);
}

}  // namespace

Document tell_questions(const Pack& pack, const Words& words) {
  Document document;
  document.heading(1, words.say<Message::questions_heading>(pack.info.title));
  List list;
  for (const Question& question : pack.questions)
    list.items.push_back(
        {{words.say<Message::lead_in>(question.id), question.ask}, details_of(words, question)});
  document.blocks.emplace_back(std::move(list));
  return document;
}

std::string questions_json(const Pack& pack) {
  return json_document("lumbago.questions/1", [&](JsonWriter& json) {
    json.object("pack", [&] {
      json.fields("id", pack.info.id, "version", pack.info.version, "sha256", pack.sha256);
      if (pack.info.translation) json.field("language", pack.info.language);
    });
    json.list("questions", pack.questions, [&](const Question& question) {
      json.object([&] { write_question(json, question); });
    });
    json.list("groups", pack.groups, [&](const Group& group) {
      json.object([&] {
        json.fields("id", group.id, "ask", group.ask);
        write_ids(json, "questions", pack.questions, group.questions);
      });
    });
  });
}

std::string answers_schema(const Pack& pack) {
  JsonWriter json(JsonWriter::Layout::pretty);
  json.object([&] {
    json.fields("$schema", "https://json-schema.org/draft/2020-12/schema", "title", pack.info.title,
                "type", "object");
    json.object("properties", [&] {
      json.object("$id", [&] { write_strings(json, "type", {"string", "number"}); });
      json.object("$pack", [&] {
        write_strings(json, "enum", {pack.info.id, pack.info.id + "@" + pack.info.version});
      });
      for (const Question& question : pack.questions)
        json.object(question.id, [&] { write_answer_schema(json, question); });
    });
    json.field("additionalProperties", false);
  });
  return json.take() + '\n';
}

}  // namespace lumbago
