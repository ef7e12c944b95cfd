// Reads a record with simdjson's on-demand parser, straight into its lane. Whatever is not plain (a
// fault, an escape, a number with a fraction) is left to read_answers, which is strict and slow; so
// what is taken here must be what it would take.
#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <unordered_map>

#include "response/answer_object.h"
#include "response/answers.h"
#include "response/exact_number.h"

namespace lumbago {
namespace {

namespace ondemand = simdjson::ondemand;

// A text between quotes as it stands in `json`; nullopt when it has an escape.
std::optional<std::string_view> plain_text(ondemand::raw_json_string text, std::string_view json) {
  const char* const end = json.data() + json.size();
  const char* at = text.raw();
  while (at < end && *at != '"' && *at != '\\') ++at;
  if (at == end || *at == '\\') return std::nullopt;
  return std::string_view(text.raw(), static_cast<std::size_t>(at - text.raw()));
}

// True if the text that begins at `at` is `word`, and then its quote ends.
bool is_word(const char* at, std::string_view word, std::string_view json) {
  const auto left = static_cast<std::size_t>(json.data() + json.size() - at);
  return word.size() < left && std::memcmp(at, word.data(), word.size()) == 0 &&
         at[word.size()] == '"';
}

std::string_view trimmed_token(std::string_view token) {
  return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

// A text or a whole number that can be echoed as it stands.
bool plain_id(std::string_view token) {
  if (token.size() > 2 && token.front() == '"')
    return token.find('"', 1) == token.size() - 1 &&
           std::all_of(token.begin(), token.end(),
                       [](char c) { return c >= 0x20 && c < 0x7F && c != '\\'; });
  constexpr std::size_t most_digits = 18;
  if (token.empty() || token.size() > most_digits || (token.front() == '0' && token.size() > 1))
    return false;
  return token.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

struct RecordReader::State {
  explicit State(const Pack& from) : pack(from), seen(from.questions.size(), 0) {
    for (std::size_t i = 0; i < pack.questions.size(); ++i)
      questions.emplace(pack.questions[i].id, static_cast<Index>(i));
  }

  // False: read it the slow way.
  bool read_fast(std::string_view json, Block& block, std::size_t lane);
  bool read_field(ondemand::field& field, std::string_view json, Block& block, std::size_t lane);
  std::optional<Index> find_question(ondemand::raw_json_string key, std::string_view json);
  bool read_value(const Question& question, ondemand::value& value, std::string_view json,
                  std::int64_t& answer);
  static bool read_number(const Question& question, ondemand::value& value, std::int64_t& answer);
  static bool read_decimal(ondemand::value& value, std::int64_t& answer);
  static std::optional<std::size_t> find_option(const Question& question,
                                                ondemand::raw_json_string text,
                                                std::string_view json);
  static bool read_choices(const Question& question, ondemand::value& value, std::string_view json,
                           std::int64_t& answer);

  const Pack& pack;
  std::unordered_map<std::string_view, Index> questions;
  ondemand::parser parser;
  Index expected = 0;               // records mostly have the pack's order
  std::vector<std::uint64_t> seen;  // by question: the number of the last record that had it
  std::uint64_t record = 0;
  bool id_seen = false;
  std::string id;
  Diagnostics errors;
};

std::optional<Index> RecordReader::State::find_question(ondemand::raw_json_string key,
                                                        std::string_view json) {
  if (expected < pack.questions.size() && is_word(key.raw(), pack.questions[expected].id, json))
    return expected++;
  const auto text = plain_text(key, json);
  const auto found = text ? questions.find(*text) : questions.end();
  if (found == questions.end()) return std::nullopt;
  expected = found->second + 1;
  return found->second;
}

bool RecordReader::State::read_number(const Question& question, ondemand::value& value,
                                      std::int64_t& answer) {
  if (value.get_int64().get(answer)) return false;
  return answer >= question.min && answer <= question.max;
}

bool RecordReader::State::read_decimal(ondemand::value& value, std::int64_t& answer) {
  const std::string_view token = trimmed_token(value.raw_json_token());
  double checked = 0;  // only for the grammar
  if (value.get_double().get(checked)) return false;
  const ExactNumber number = read_exact(token, 3);
  answer = number.value;
  return number.fit == ExactNumber::Fit::exact;
}

std::optional<std::size_t> RecordReader::State::find_option(const Question& question,
                                                            ondemand::raw_json_string text,
                                                            std::string_view json) {
  for (std::size_t i = 0; i < question.options.size(); ++i)
    if (is_word(text.raw(), question.options[i].id, json)) return i;
  return std::nullopt;
}

bool RecordReader::State::read_choices(const Question& question, ondemand::value& value,
                                       std::string_view json, std::int64_t& answer) {
  ondemand::array items;
  if (value.get_array().get(items)) return false;
  answer = 0;
  for (auto item : items) {
    ondemand::raw_json_string text;
    if (item.get_raw_json_string().get(text)) return false;
    const auto option = find_option(question, text, json);
    if (!option || ((answer >> *option) & 1) != 0) return false;
    answer |= std::int64_t{1} << *option;
  }
  return true;
}

bool RecordReader::State::read_value(const Question& question, ondemand::value& value,
                                     std::string_view json, std::int64_t& answer) {
  switch (question.type) {
    case QuestionType::boolean: {
      bool yes = false;
      if (value.get_bool().get(yes)) return false;
      answer = yes ? 1 : 0;
      return true;
    }
    case QuestionType::integer:
      return read_number(question, value, answer);
    case QuestionType::decimal:
      return read_decimal(value, answer) && answer >= question.min && answer <= question.max;
    case QuestionType::choice: {
      ondemand::raw_json_string text;
      if (value.get_raw_json_string().get(text)) return false;
      const auto option = find_option(question, text, json);
      answer = static_cast<std::int64_t>(option.value_or(0));
      return option.has_value();
    }
    case QuestionType::choices:
      return read_choices(question, value, json, answer);
    case QuestionType::text:
      break;
  }
  ondemand::raw_json_string text;
  if (value.get_raw_json_string().get(text)) return false;
  const auto plain = plain_text(text, json);
  answer = 0;
  return plain && plain->size() <= static_cast<std::size_t>(question.max);
}

bool RecordReader::State::read_field(ondemand::field& field, std::string_view json, Block& block,
                                     std::size_t lane) {
  const ondemand::raw_json_string key = field.key();
  ondemand::value& value = field.value();
  const auto question = find_question(key, json);
  if (!question) {
    if (!is_word(key.raw(), "$id", json) || id_seen) return false;
    const std::string_view token = trimmed_token(value.raw_json_token());
    if (!plain_id(token)) return false;
    id = token;
    return id_seen = true;
  }
  if (seen[*question] == record) return false;
  seen[*question] = record;
  if (value.raw_json_token().front() == 'n') return value.is_null();
  std::int64_t answer = 0;
  if (!read_value(pack.questions[*question], value, json, answer)) return false;
  block.columns[*question][lane] = static_cast<std::int32_t>(answer);
  block.answered[*question] |= Lanes{1} << lane;
  return true;
}

bool RecordReader::State::read_fast(std::string_view json, Block& block, std::size_t lane) {
  ++record;
  expected = 0;
  id_seen = false;
  id.clear();
  ondemand::document document;
  ondemand::object object;
  if (parser.iterate(json.data(), json.size(), json.size() + record_padding).get(document) ||
      document.get_object().get(object))
    return false;
  for (auto next : object) {
    ondemand::field field;
    if (std::move(next).get(field) || !read_field(field, json, block, lane)) return false;
  }
  // Nothing may come after the object.
  return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

RecordReader::RecordReader(const Pack& pack) : state_(std::make_unique<State>(pack)) {
  static_assert(record_padding >= simdjson::SIMDJSON_PADDING);
}
RecordReader::~RecordReader() = default;

const std::string& RecordReader::id() const { return state_->id; }
const Diagnostics& RecordReader::errors() const { return state_->errors; }

bool RecordReader::read(std::string_view json, Block& block, std::size_t lane) {
  State& state = *state_;
  if (json.size() <= answers_limit && state.read_fast(json, block, lane)) return true;
  for (Lanes& answered : block.answered) answered &= ~(Lanes{1} << lane);
  state.errors.clear();
  Record record = read_record(state.pack, json);
  state.id = record.id.value_or("");
  if (!record.response.ok()) {
    state.errors = record.response.errors();
    return false;
  }
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    const std::optional<Answer>& answer = record.response->answers[i];
    if (!answer) continue;
    block.columns[i][lane] = static_cast<std::int32_t>(answer->number);
    block.answered[i] |= Lanes{1} << lane;
  }
  return true;
}

}  // namespace lumbago
