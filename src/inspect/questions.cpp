#include "inspect/questions.h"
#include "inspect/inspect.h"

#include "base/json_writer.h"
#include "base/number.h"
#include "rules/json_values.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

std::string range_of(const Words& words, const Question& question) {
  const bool whole = question.type == QuestionType::integer;
  const auto shown = [&](std::int64_t value) {
    return whole ? std::to_string(value) : words.decimal(value);
  };
  const std::string range =
      words.say<Message::range_words>(shown(question.min), shown(question.max));
  const std::string unit = unit_text(words, question.unit);
  return unit.empty() ? range : words.say<Message::words_joined>(range, unit);
}

std::string options_text(const Words& words, const Question& question) {
  std::vector<std::string> options;
  for (const Option& option : question.options)
    options.push_back(words.say<Message::option_shown>(option.id, option.say));
  return series(words, options);
}

std::vector<std::string> details_of(const Words& words, const Question& question) {
  std::vector<std::string> details{takes_text(words, question)};
  if (question.when) details.push_back(words.say<Message::question_only_if>(question.when->source));
  if (question.test) details.emplace_back(words.text(Message::question_test));
  if (question.sensitive) details.emplace_back(words.text(Message::question_sensitive));
  return details;
}

void write_bound(JsonWriter& json, std::string_view name, const Question& question,
                 std::int64_t value) {
  json.key(name);
  question.type == QuestionType::decimal ? json.decimal(value) : json.integer(value);
}

bool is_number(const Question& question) {
  return question.type == QuestionType::integer || question.type == QuestionType::decimal;
}

void write_text(JsonWriter& json, std::string_view name, const std::string& value) {
  if (!value.empty()) json.field(name, value);
}

void write_test(JsonWriter& json, const SelfTest& test) {
  json.key("test");
  json.begin_object();
  write_text(json, "setup", test.setup);
  write_strings(json, "steps", test.steps);
  write_text(json, "record", test.record);
  write_strings(json, "skip_if", test.skip_if);
  write_text(json, "stop", test.stop);
  if (test.seconds > 0) json.field("seconds", test.seconds);
  if (test.counts_up) json.field("counts_up", true);
  json.end_object();
}

void write_question(JsonWriter& json, const Question& question) {
  constexpr std::array<std::string_view, 4> directions{"", "lower", "higher", "either"};
  json.begin_object();
  json.field("id", question.id);
  json.field("type", type_word(question.type));
  json.field("ask", question.ask);
  write_text(json, "short", question.short_text);
  write_text(json, "help", question.help);
  write_text(json, "why", question.why);
  write_text(json, "unit", question.unit);
  if (is_number(question)) {
    write_bound(json, "min", question, question.min);
    write_bound(json, "max", question, question.max);
  }
  if (question.type == QuestionType::text) json.field("max_length", question.max);
  if (!question.options.empty()) {
    json.key("options");
    json.begin_array();
    for (const Option& option : question.options) {
      json.begin_object();
      json.field("id", option.id);
      json.field("say", option.say);
      json.end_object();
    }
    json.end_array();
  }
  if (question.when) json.field("when", question.when->source);
  if (question.modifiable != Modifiable::no)
    json.field("modifiable", directions[static_cast<std::size_t>(question.modifiable)]);
  if (question.sensitive) json.field("sensitive", true);
  if (question.test) write_test(json, *question.test);
  json.end_object();
}

// The value of an answer, without its null. A schema may hold what the reader refuses (a text
// longer in bytes than in characters), never the reverse.
void write_value_schema(JsonWriter& json, const Question& question) {
  const auto options = [&] {
    json.key("enum");
    json.begin_array();
    for (const Option& option : question.options) json.string(option.id);
    if (question.type == QuestionType::choice) json.null();
    json.end_array();
  };
  constexpr std::array<std::string_view, 6> types{"boolean", "integer", "number",
                                                  "string",  "array",   "string"};
  json.key("type");
  json.begin_array();
  json.string(types[static_cast<std::size_t>(question.type)]);
  json.string("null");
  json.end_array();
  if (is_number(question)) {
    write_bound(json, "minimum", question, question.min);
    write_bound(json, "maximum", question, question.max);
  }
  if (question.type == QuestionType::text) json.field("maxLength", question.max);
  if (question.type == QuestionType::choice) options();
  if (question.type != QuestionType::choices) return;
  json.key("items");
  json.begin_object();
  options();
  json.end_object();
  json.field("uniqueItems", true);
}

}  // namespace

std::string_view type_word(QuestionType type) {
  constexpr std::array<std::string_view, 6> types{"boolean", "integer", "decimal",
                                                  "choice",  "choices", "text"};
  return types[static_cast<std::size_t>(type)];
}

std::string takes_text(const Words& words, const Question& question) {
  switch (question.type) {
    case QuestionType::boolean:
      return std::string(words.text(Message::takes_yes_no));
    case QuestionType::integer:
      return words.say<Message::takes_integer>(range_of(words, question));
    case QuestionType::decimal:
      return words.say<Message::takes_decimal>(range_of(words, question));
    case QuestionType::choice:
      return words.say<Message::takes_choice>(options_text(words, question));
    case QuestionType::choices:
      return words.say<Message::takes_choices>(options_text(words, question));
    case QuestionType::text:
      break;
  }
  return words.say<Message::takes_text>(question.max);
}

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
  JsonWriter json(JsonWriter::Layout::pretty);
  json.begin_object();
  json.field("schema", "lumbago.questions/1");
  json.key("pack");
  json.begin_object();
  json.field("id", pack.info.id);
  json.field("version", pack.info.version);
  json.field("sha256", pack.sha256);
  if (pack.info.translation) json.field("language", pack.info.language);
  json.end_object();
  json.key("questions");
  json.begin_array();
  for (const Question& question : pack.questions) write_question(json, question);
  json.end_array();
  json.key("groups");
  json.begin_array();
  for (const Group& group : pack.groups) {
    json.begin_object();
    json.field("id", group.id);
    json.field("ask", group.ask);
    write_ids(json, "questions", pack.questions, group.questions);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.take() + '\n';
}

std::string answers_schema(const Pack& pack) {
  JsonWriter json(JsonWriter::Layout::pretty);
  json.begin_object();
  json.field("$schema", "https://json-schema.org/draft/2020-12/schema");
  json.field("title", pack.info.title);
  json.field("type", "object");
  json.key("properties");
  json.begin_object();
  json.key("$id");
  json.begin_object();
  json.key("type");
  json.begin_array();
  json.string("string");
  json.string("number");
  json.end_array();
  json.end_object();
  json.key("$pack");
  json.begin_object();
  write_strings(json, "enum", {pack.info.id, pack.info.id + "@" + pack.info.version});
  json.end_object();
  for (const Question& question : pack.questions) {
    json.key(question.id);
    json.begin_object();
    json.field("description", question.ask);
    write_value_schema(json, question);
    json.end_object();
  }
  json.end_object();
  json.field("additionalProperties", false);
  json.end_object();
  return json.take() + '\n';
}

}  // namespace lumbago
