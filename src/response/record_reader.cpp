// Reads a plain record in one pass, straight into its lane: each key is compared with the one that
// stood there in the records before. Whatever is not plain (a fault, an escape, an exponent) is
// left to read_answers, which is strict and slow; so what is taken here must be what it would take.
#include <algorithm>
#include <bit>
#include <cstring>
#include <string>
#include <utility>

#include "base/number.h"
#include "base/text.h"
#include "response/answer_object.h"
#include "response/answers.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

std::uint64_t eight_bytes(const char* at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

// The first `count` bytes of eight.
constexpr std::uint64_t first_bytes(std::size_t count) {
  return count >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (count * 8)) - 1;
}

// A piece of JSON that is looked for: an id in its quotes. Up to sixteen bytes are compared without
// a branch, because few ids are longer, and which one it is cannot be foreseen.
class Token {
 public:
  explicit Token(std::string text) : text_(std::move(text)) {
    std::string padded = text_;
    padded.resize(std::max<std::size_t>(padded.size(), 16), '\0');
    first_ = eight_bytes(padded.data());
    second_ = eight_bytes(padded.data() + 8);
    counts_first_ = first_bytes(text_.size());
    counts_second_ = first_bytes(text_.size() - std::min<std::size_t>(text_.size(), 8));
    size_ = text_.size();
  }

  std::size_t size() const { return size_; }

  // False: it does not begin at `at`, within a record. True: it does, as far as its first sixteen
  // bytes.
  bool may_be_at(const char* at) const {
    return (((eight_bytes(at) ^ first_) & counts_first_) |
            ((eight_bytes(at + 8) ^ second_) & counts_second_)) == 0;
  }

  // One that is not shorter than the padding is never recognised.
  bool is_at(const char* at) const {
    if (!may_be_at(at)) return false;
    return size_ <= 16 || (size_ < record_padding && std::memcmp(at, text_.data(), size_) == 0);
  }

 private:
  std::uint64_t first_, second_;                // its bytes from 0 and from 8
  std::uint64_t counts_first_, counts_second_;  // which of them it has
  std::size_t size_;
  std::string text_;
};

Token quoted(const std::string& id) { return Token('"' + id + '"'); }
Token key_of(const std::string& id) { return Token('"' + id + "\":"); }

// What a question is called in JSON, and what is an answer.
struct PlainQuestion {
  PlainQuestion(const Question& question, std::size_t place)
      : index(static_cast<Index>(place)),
        form(form_of(question)),
        key(key_of(question.id)),
        one(info_of(question).one),
        min(question.min),
        max(question.max) {
    for (const Option& option : question.options) options.push_back(quoted(option.id));
  }
  Index index;
  AnswerForm form;
  Token key;
  std::int64_t one;  // of QuestionTypeInfo
  std::int64_t min, max;
  std::vector<Token> options;
};

// Where reading has come to in a record, and what the answer before it was. It may stand behind the
// end, by less than the padding: whoever reads on asks first. Handed on by value, so that it stays
// in registers.
struct Step {
  const char* at;  // nullptr: what was there is not plain
  std::int64_t answer = 0;
};
constexpr Step not_plain{nullptr};

inline const char* skip_space(const char* at, const char* end) {
  if (*at > ' ') return at;
  while (at < end && (*at == ' ' || *at == '\t' || *at == '\r')) ++at;
  return at;
}

// What stands between the quotes at `at`, without escapes and control characters; nullopt: no such
// text. REQUIRES: at < end.
std::optional<std::string_view> text_at(const char* at, const char* end) {
  if (*at != '"') return std::nullopt;
  const std::string_view rest(at + 1, static_cast<std::size_t>(end - at - 1));
  const std::string_view text = rest.substr(0, rest.find('"'));
  const bool plain = text.size() < rest.size() &&
                     std::none_of(text.begin(), text.end(),
                                  [](unsigned char c) { return c < ' ' || c == '\\'; }) &&
                     valid_utf8(text);
  return plain ? std::optional(text) : std::nullopt;
}

const char* behind(std::string_view text) { return text.data() + text.size() + 1; }

// Which of them it is cannot be foreseen, so there is no branch: one bit of the first letter says.
inline Step yes_no_at(const char* at) {
  constexpr std::uint64_t words[] = {0x65757274, 0x65736C6166};  // "true", "false"
  constexpr std::uint64_t counts[] = {first_bytes(4), first_bytes(5)};
  const std::uint64_t bytes = eight_bytes(at);
  const std::uint64_t no = (bytes >> 1) & 1;
  if ((bytes & counts[no]) != words[no]) return not_plain;
  return {at + 4 + no, static_cast<std::int64_t>(1 - no)};
}

// Up to seven digits, the first of them 0 only if it is alone. All at once: how many there are
// cannot be foreseen, and a wrong guess costs more than the arithmetic.
inline Step digits_at(const char* at) {
  constexpr std::uint64_t each = 0x0101010101010101;
  std::uint64_t values = eight_bytes(at) ^ (each * '0');  // below ten: it is a digit
  const std::uint64_t others = ((values + each * (0x80 - 10)) | values) & (each * 0x80);
  const auto count = static_cast<std::size_t>(std::countr_zero(others)) / 8;
  if (count == 0 || count == 8 || (count > 1 && *at == '0')) return not_plain;
  values <<= 64 - 8 * count;             // as if zeros stood before them
  values = values * 10 + (values >> 8);  // every second byte holds two digits, up to 99
  constexpr std::uint64_t bytes = 0x000000FF000000FF;
  const std::uint64_t front = (values & bytes) * (100 + (std::uint64_t{1000000} << 32));
  const std::uint64_t back = ((values >> 16) & bytes) * (1 + (std::uint64_t{10000} << 32));
  return {at + count, static_cast<std::int64_t>((front + back) >> 32)};
}

// One to three places behind the point, in thousandths.
Step fraction_at(const char* at) {
  Step step{at};
  for (std::int64_t worth = milli / 10; worth > 0 && *step.at >= '0' && *step.at <= '9';
       worth /= 10, ++step.at)
    step.answer += (*step.at - '0') * worth;
  return step.at > at ? step : not_plain;
}

inline Step number_at(const PlainQuestion& question, const char* at) {
  const bool negative = *at == '-';
  Step step = digits_at(at + (negative ? 1 : 0));
  if (step.at == nullptr || question.one == 0) return not_plain;
  std::int64_t number = step.answer * question.one;
  if (question.one == milli && *step.at == '.') {
    step = fraction_at(step.at + 1);
    number += step.answer;
  }
  step.answer = negative ? -number : number;
  return step.answer >= question.min && step.answer <= question.max ? step : not_plain;
}

// Looks at all options, without a branch: which of them it is cannot be foreseen.
inline Step option_at(const PlainQuestion& question, const char* at) {
  std::uint64_t candidates = 0;
  for (std::size_t i = 0; i < question.options.size(); ++i)
    candidates |= std::uint64_t{question.options[i].may_be_at(at)} << i;
  for (; candidates != 0; candidates &= candidates - 1) {
    const int place = std::countr_zero(candidates);
    const Token& option = question.options[static_cast<std::size_t>(place)];
    if (option.is_at(at)) return {at + option.size(), place};
  }
  return not_plain;
}

Step choices_at(const PlainQuestion& question, const char* at, const char* end) {
  if (*at != '[') return not_plain;
  at = skip_space(at + 1, end);
  if (*at == ']') return {at + 1};
  for (std::int64_t ticked = 0;; ++at) {
    at = skip_space(at, end);
    const Step option = at < end ? option_at(question, at) : not_plain;
    if (option.at == nullptr || ((ticked >> option.answer) & 1) != 0) return not_plain;
    ticked |= std::int64_t{1} << option.answer;
    at = skip_space(option.at, end);
    if (*at == ']') return {at + 1, ticked};
    if (*at != ',') return not_plain;
  }
}

inline Step value_at(const PlainQuestion& question, const char* at, const char* end) {
  switch (question.form) {
    case AnswerForm::yes_no:
      return yes_no_at(at);
    case AnswerForm::number:
      return number_at(question, at);
    case AnswerForm::option:
      return option_at(question, at);
    case AnswerForm::options:
      return choices_at(question, at, end);
    case AnswerForm::text:
      break;
  }
  const auto text = text_at(at, end);
  return text && text->size() <= static_cast<std::size_t>(question.max) ? Step{behind(*text)}
                                                                        : not_plain;
}

// Reads records that are plain.
class PlainReader {
 public:
  explicit PlainReader(const QuestionNames& names)  // which must outlive it
      : names_(names),
        pack_id_(quoted(names.pack().info.id)),
        pack_version_(quoted(pack_name(names.pack()))) {
    const Pack& pack = names.pack();
    questions_.reserve(pack.questions.size());
    for (const Question& question : pack.questions) {
      questions_.emplace_back(question, questions_.size());
      order_.push_back(&questions_.back());
    }
  }

  // False: it is not plain, and some of its answers may be in the lane.
  bool read(std::string_view json, RecordBlock& block, std::size_t lane) {
    // Eight bytes are read as one number, the first of them its lowest.
    if constexpr (std::endian::native != std::endian::little) return false;
    place_ = 0;
    null_seen_ = false;
    pack_seen_ = false;
    id_.kind = RecordId::Kind::none;
    id_.value.clear();
    end_ = json.data() + json.size();
    const char* at = skip_space(json.data(), end_);
    if (*at != '{') return false;
    at = skip_space(at + 1, end_);
    if (*at == '}') return skip_space(at + 1, end_) == end_;
    for (;; ++at) {
      at = skip_space(at, end_);
      if (at >= end_) return false;
      at = read_field(at, block, lane);
      if (at == nullptr) return false;
      at = skip_space(at, end_);
      if (*at != ',') break;
    }
    return *at == '}' && skip_space(at + 1, end_) == end_;
  }

  // Of the last record.
  RecordId& id() { return id_; }

 private:
  // A key, and where its value begins.
  struct Key {
    const PlainQuestion* question = nullptr;  // none: not plain, or one that the record has had
    const char* value = nullptr;
  };

  // Of a question that is not the next in `order_`. Those that the record has had stand before
  // `place_`, so that one which stands there or later is new to it.
  Key other_key_at(const char* at, const RecordBlock& block, std::size_t lane) {
    const auto name = text_at(at, end_);
    const auto index = name ? names_.find(*name) : std::nullopt;
    if (!index) return {};
    const Key key{&questions_[*index], skip_space(behind(*name), end_)};
    if (*key.value != ':') return {};
    const auto found = std::find(order_.begin(), order_.end(), key.question);
    const auto here = order_.begin() + static_cast<std::ptrdiff_t>(place_);
    if (found >= here) {
      place_ = static_cast<std::size_t>(found - order_.begin()) + 1;
    } else if (null_seen_ || ((block.answered[*index] >> lane) & 1) != 0) {
      return {};  // a null leaves no trace, so that this may have been one
    } else {
      std::rotate(found, found + 1, here);
    }
    return {key.question, key.value + 1};
  }

  // A text or a whole number that can be echoed as it stands.
  const char* read_id(const char* at) {
    at = skip_space(at, end_);
    if (at >= end_ || id_.kind != RecordId::Kind::none) return nullptr;
    if (const auto text = text_at(at, end_)) {
      id_.kind = RecordId::Kind::text;
      id_.value = *text;
      return behind(*text);
    }
    const char* const begin = at;
    while (at < end_ && *at >= '0' && *at <= '9') ++at;
    if (at == begin || (*begin == '0' && at > begin + 1)) return nullptr;
    id_.kind = RecordId::Kind::number;
    id_.value.assign(begin, at);
    return at;
  }

  const char* read_null(const char* at) {
    null_seen_ = true;
    return std::memcmp(at, "null", 4) == 0 ? at + 4 : nullptr;
  }

  const char* read_pack(const char* at) {
    at = skip_space(at, end_);
    if (at >= end_ || std::exchange(pack_seen_, true)) return nullptr;
    if (pack_id_.is_at(at)) return at + pack_id_.size();
    return pack_version_.is_at(at) ? at + pack_version_.size() : nullptr;
  }

  // Reads a key and its value; gives where they end.
  const char* read_field(const char* at, RecordBlock& block, std::size_t lane) {
    Key key;
    if (place_ < order_.size() && order_[place_]->key.is_at(at)) {
      key = {order_[place_], at + order_[place_]->key.size()};
      ++place_;
    } else if (id_key_.is_at(at)) {
      return read_id(at + id_key_.size());
    } else if (pack_key_.is_at(at)) {
      return read_pack(at + pack_key_.size());
    } else {
      key = other_key_at(at, block, lane);
      if (key.question == nullptr) return nullptr;
    }
    at = skip_space(key.value, end_);
    if (at >= end_) return nullptr;
    if (*at == 'n') return read_null(at);
    const Step value = value_at(*key.question, at, end_);
    if (value.at != nullptr) block.put(key.question->index, lane, value.answer);
    return value.at;
  }

  const QuestionNames& names_;
  std::vector<PlainQuestion> questions_;     // in the pack's order
  std::vector<const PlainQuestion*> order_;  // in that of the records so far
  Token id_key_ = key_of("$id"), pack_key_ = key_of("$pack");
  Token pack_id_, pack_version_;
  // Of one record.
  const char* end_ = nullptr;
  std::size_t place_ = 0;  // in `order_`, behind the last key
  bool null_seen_ = false;
  bool pack_seen_ = false;
  RecordId id_;
};

}  // namespace

struct RecordReader::State {
  explicit State(const Pack& pack) : names(pack), plain(names) {}
  QuestionNames names;
  PlainReader plain;
  Diagnostics errors;
};

RecordReader::RecordReader(const Pack& pack) : state_(std::make_unique<State>(pack)) {}
RecordReader::~RecordReader() = default;

const RecordId& RecordReader::id() const { return state_->plain.id(); }
const Diagnostics& RecordReader::errors() const { return state_->errors; }

Record RecordReader::read_whole(std::string_view json) const {
  return read_record(state_->names, json);
}

bool RecordReader::read(std::string_view json, RecordBlock& block, std::size_t lane) {
  State& state = *state_;
  if (json.size() <= answers_limit && state.plain.read(json, block, lane)) return true;
  for (Lanes& answered : block.answered) answered &= ~(Lanes{1} << lane);
  state.errors.clear();
  Record record = read_whole(json);
  state.plain.id() = std::move(record.id);
  if (!record.response.ok()) {
    state.errors = record.response.errors();
    return false;
  }
  put(*record.response, block, lane);
  return true;
}

void put(const Response& response, RecordBlock& block, std::size_t lane) {
  for (std::size_t i = 0; i < block.columns.size(); ++i)
    if (const std::optional<Answer>& answer = response.answers[i])
      block.put(i, lane, answer->number);
}

}  // namespace lumbago
