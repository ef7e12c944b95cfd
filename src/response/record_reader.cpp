// Reads a record with simdjson's on-demand parser, straight into its lane. Whatever is not plain (a
// fault, an escape, a number with a fraction) is left to read_answers, which is strict and slow; so
// what is taken here must be what it would take.
#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <string>

#include "base/number.h"
#include "response/answer_object.h"
#include "response/answers.h"
#include "response/exact_number.h"
#include "rules/question_type.h"

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

// An id and the quote after it, compared eight bytes at a time.
class QuotedWord {
 public:
  explicit QuotedWord(const std::string& id) {
    const std::string text = id + '"';
    parts_.resize((text.size() + 7) / 8);
    std::memcpy(parts_.data(), text.data(), text.size());
    const std::size_t over = parts_.size() * 8 - text.size();
    const std::string ones(8 - over, '\xFF');
    std::memcpy(&last_, ones.data(), ones.size());
  }

  // True if the text that begins at `at`, within a record, is this word. A word that is longer than
  // the padding is never recognised.
  bool is_at(const char* at) const {
    if (parts_.size() * 8 > record_padding) return false;
    std::uint64_t found = 0;
    for (std::size_t i = 0; i + 1 < parts_.size(); ++i) {
      std::memcpy(&found, at + i * 8, 8);
      if (found != parts_[i]) return false;
    }
    std::memcpy(&found, at + (parts_.size() - 1) * 8, 8);
    return (found & last_) == parts_.back();
  }

 private:
  std::vector<std::uint64_t> parts_;
  std::uint64_t last_ = 0;  // the bytes that count in the last part
};

// What a question is called in JSON, and its options.
struct QuestionWords {
  explicit QuestionWords(const Question& question) : id(question.id), type(info_of(question)) {
    for (const Option& option : question.options) options.emplace_back(option.id);
  }
  QuotedWord id;
  const QuestionTypeInfo& type;
  std::vector<QuotedWord> options;

  std::optional<std::size_t> find_option(ondemand::raw_json_string text) const {
    for (std::size_t i = 0; i < options.size(); ++i)
      if (options[i].is_at(text.raw())) return i;
    return std::nullopt;
  }
};

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
  explicit State(const Pack& from) : pack(from), names(from), seen(from.questions.size(), 0) {
    for (const Question& question : pack.questions) words.emplace_back(question);
  }

  static constexpr Index no_question = ~Index{0};  // an optional would be slower

  simdjson_really_inline Index find_question(ondemand::raw_json_string key, std::string_view json) {
    const auto text = plain_text(key, json);
    const auto found = text ? names.find(*text) : std::nullopt;
    if (!found) return no_question;
    expected = *found + 1;
    return *found;
  }

  static bool read_decimal(ondemand::value& value, std::int64_t& answer) {
    const std::string_view token = trimmed_token(value.raw_json_token());
    double checked = 0;  // only for the grammar
    if (value.get_double().get(checked)) return false;
    const ExactNumber number = read_exact(token, 3);
    answer = number.value;
    return number.fit == ExactNumber::Fit::exact;
  }

  simdjson_really_inline static bool read_number(const QuestionTypeInfo& type,
                                                 const Question& question, ondemand::value& value,
                                                 std::int64_t& answer) {
    if (type.one == 1) {
      if (value.get_int64().get(answer)) return false;
    } else if (type.one != milli || !read_decimal(value, answer)) {
      return false;
    }
    return answer >= question.min && answer <= question.max;
  }

  static bool read_choices(const QuestionWords& words, ondemand::value& value,
                           std::int64_t& answer) {
    ondemand::array items;
    if (value.get_array().get(items)) return false;
    answer = 0;
    for (auto item : items) {
      ondemand::raw_json_string text;
      if (item.get_raw_json_string().get(text)) return false;
      const auto option = words.find_option(text);
      if (!option || ((answer >> *option) & 1) != 0) return false;
      answer |= std::int64_t{1} << *option;
    }
    return true;
  }

  simdjson_really_inline bool read_value(Index index, ondemand::value& value, std::string_view json,
                                         std::int64_t& answer) {
    const Question& question = pack.questions[index];
    switch (words[index].type.form) {
      case AnswerForm::yes_no: {
        bool yes = false;
        if (value.get_bool().get(yes)) return false;
        answer = yes ? 1 : 0;
        return true;
      }
      case AnswerForm::number:
        return read_number(words[index].type, question, value, answer);
      case AnswerForm::option: {
        ondemand::raw_json_string text;
        if (value.get_raw_json_string().get(text)) return false;
        const auto option = words[index].find_option(text);
        answer = static_cast<std::int64_t>(option.value_or(0));
        return option.has_value();
      }
      case AnswerForm::options:
        return read_choices(words[index], value, answer);
      case AnswerForm::text:
        break;
    }
    ondemand::raw_json_string text;
    if (value.get_raw_json_string().get(text)) return false;
    const auto plain = plain_text(text, json);
    answer = 0;
    return plain && plain->size() <= static_cast<std::size_t>(question.max);
  }

  bool read_id(ondemand::value& value) {
    const std::string_view token = trimmed_token(value.raw_json_token());
    if (id_seen || !plain_id(token)) return false;
    const bool text = token.front() == '"';
    id.kind = text ? RecordId::Kind::text : RecordId::Kind::number;
    id.value = text ? token.substr(1, token.size() - 2) : token;
    return id_seen = true;
  }

  bool read_pack(ondemand::value& value) {
    ondemand::raw_json_string name;
    if (pack_seen || value.get_raw_json_string().get(name)) return false;
    pack_seen = true;
    return pack_id.is_at(name.raw()) || pack_version.is_at(name.raw());
  }

  simdjson_really_inline bool read_field(ondemand::raw_json_string key, ondemand::value& value,
                                         std::string_view json, RecordBlock& block,
                                         std::size_t lane) {
    // Records mostly have the pack's order.
    Index question = no_question;
    if (expected < words.size() && words[expected].id.is_at(key.raw())) {
      question = expected++;
    } else {
      if (id_key.is_at(key.raw())) return read_id(value);
      if (pack_key.is_at(key.raw())) return read_pack(value);
      question = find_question(key, json);
    }
    if (question == no_question) return false;
    if (seen[question] == record) return false;
    seen[question] = record;
    if (value.raw_json_token().front() == 'n') {
      bool null = false;
      return !value.is_null().get(null) && null;
    }
    std::int64_t answer = 0;
    if (!read_value(question, value, json, answer)) return false;
    block.columns[question][lane] = static_cast<std::int32_t>(answer);
    block.answered[question] |= Lanes{1} << lane;
    return true;
  }

  // False: read it the slow way.
  bool read_fast(std::string_view json, RecordBlock& block, std::size_t lane) {
    ++record;
    expected = 0;
    id_seen = false;
    pack_seen = false;
    id.kind = RecordId::Kind::none;
    id.value.clear();
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(json.data(), json.size(), json.size() + record_padding).get(document) ||
        document.get_object().get(object))
      return false;
    for (auto next : object) {
      // No copies: they cost as much as the parsing.
      ondemand::field&& field = std::move(next).value_unsafe();
      if (next.error() || !read_field(field.key(), field.value(), json, block, lane)) return false;
    }
    // Nothing may come after the object.
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
  }

  const Pack& pack;
  QuestionNames names;
  std::vector<QuestionWords> words;  // by question
  QuotedWord id_key{"$id"}, pack_key{"$pack"};
  QuotedWord pack_id{pack.info.id}, pack_version{pack_name(pack)};
  ondemand::parser parser;
  Index expected = 0;               // the question after the last one
  std::vector<std::uint64_t> seen;  // by question: the number of the last record that had it
  std::uint64_t record = 0;
  bool id_seen = false;
  bool pack_seen = false;
  RecordId id;
  Diagnostics errors;
};

RecordReader::RecordReader(const Pack& pack) : state_(std::make_unique<State>(pack)) {
  static_assert(record_padding >= simdjson::SIMDJSON_PADDING);
}
RecordReader::~RecordReader() = default;

const RecordId& RecordReader::id() const { return state_->id; }
const Diagnostics& RecordReader::errors() const { return state_->errors; }

bool RecordReader::read(std::string_view json, RecordBlock& block, std::size_t lane) {
  State& state = *state_;
  if (json.size() <= answers_limit && state.read_fast(json, block, lane)) return true;
  for (Lanes& answered : block.answered) answered &= ~(Lanes{1} << lane);
  state.errors.clear();
  Record record = read_record(state.names, json);
  state.id = std::move(record.id);
  if (!record.response.ok()) {
    state.errors = record.response.errors();
    return false;
  }
  put(*record.response, block, lane);
  return true;
}

void put(const Response& response, RecordBlock& block, std::size_t lane) {
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    const std::optional<Answer>& answer = response.answers[i];
    if (!answer) continue;
    block.columns[i][lane] = static_cast<std::int32_t>(answer->number);
    block.answered[i] |= Lanes{1} << lane;
  }
}

}  // namespace lumbago
