// What a person types at a prompt. Messages are whole sentences that say what to type instead.

#include <algorithm>
#include <vector>

#include "base/number.h"
#include "base/text.h"
#include "messages/catalogue.h"
#include "response/answers.h"
#include "response/typed_quantity.h"
#include "response/typed_words.h"
#include "rules/question_type.h"
#include "wording/question_words.h"

namespace lumbago {
namespace {

Diagnostic refusal(std::string code, std::string message) {
  return {.code = std::move(code), .message = std::move(message)};
}

Diagnostic not_understood(std::string message) {
  return refusal("not-understood", std::move(message));
}

Result<Answer> read_boolean(std::string_view typed, const Words& words) {
  if (typed == "1" || words.lists(Message::typed_words_yes, typed)) return Answer{1, {}};
  if (typed == "2" || words.lists(Message::typed_words_no, typed)) return Answer{0, {}};
  return not_understood(words.say<Message::typed_yes_no>());
}

// "7/10" of a question that goes up to 10 is 7.
std::string_view without_highest(const Question& question, std::string_view typed) {
  const std::size_t slash = typed.find('/');
  const std::int64_t highest = question.max / info_of(question).one;
  if (slash == std::string_view::npos || typed.substr(slash + 1) != std::to_string(highest))
    return typed;
  return trimmed(typed.substr(0, slash));
}

Result<Answer> read_number(const Question& question, std::string_view typed, const Words& words) {
  const QuestionTypeInfo& info = info_of(question);
  const auto number = info.one == 0
                          ? info.read(typed)
                          : read_quantity(question, without_highest(question, typed), words);
  const std::string wanted = typing_request(words, question);
  if (!number) return not_understood(wanted);
  if (*number >= question.min && *number <= question.max) return Answer{*number, {}};
  const std::string given = number_text(words, question, *number);
  return refusal("out-of-range", *number > question.max
                                     ? words.say<Message::typed_too_high>(given, wanted)
                                     : words.say<Message::typed_too_low>(given, wanted));
}

// True if `text` begins with `word`, but for accents.
bool begins(std::string_view text, std::string_view word) {
  for (std::size_t size = word.size(); size <= text.size() && size <= 2 * word.size(); ++size)
    if (same_word(text.substr(0, size), word)) return true;
  return false;
}

// The options that some typed text can stand for: its number, its id or words, or how they begin.
std::vector<std::size_t> matching_options(const Question& question, std::string_view typed) {
  const auto number = parse_integer(typed);
  const auto count = static_cast<std::int64_t>(question.options.size());
  if (number && *number >= 1 && *number <= count) return {static_cast<std::size_t>(*number - 1)};
  const std::string word = folded(typed);
  if (word.empty()) return {};
  std::vector<std::size_t> beginnings;
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    const std::string id = folded(question.options[i].id);
    const std::string say = folded(question.options[i].say);
    if (word == id || same_word(word, say)) return {i};
    if (id.starts_with(word) || begins(say, word)) beginnings.push_back(i);
  }
  return beginnings;
}

Result<Answer> read_choice(const Question& question, std::string_view typed, const Words& words) {
  const auto options = matching_options(question, typed);
  if (options.size() == 1) return Answer{static_cast<std::int64_t>(options.front()), {}};
  const std::size_t count = question.options.size();
  return not_understood(options.empty() ? words.say<Message::typed_choice>(count)
                                        : words.say<Message::typed_ambiguous>(count));
}

// The pieces of `text` between any of `separators`, trimmed, without empty ones.
std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(separators), text.size());
    const std::string_view piece = trimmed(text.substr(0, end));
    if (!piece.empty()) pieces.push_back(piece);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return pieces;
}

// Adds the one option that `typed` stands for to `bits`; false when there is no such one.
bool tick(const Question& question, std::string_view typed, std::uint64_t& bits) {
  const auto options = matching_options(question, typed);
  if (options.size() != 1) return false;
  bits |= std::uint64_t{1} << options.front();
  return true;
}

// An option's words may hold spaces, so a piece between commas is tried as a whole first.
bool tick_piece(const Question& question, std::string_view piece, const Words& words,
                std::uint64_t& bits) {
  if (tick(question, piece, bits)) return true;
  const auto singles = split(piece, " \t");
  if (singles.size() == 1) return false;
  for (const std::string_view single : singles)
    if (!words.lists(Message::word_and, single) && !tick(question, single, bits)) return false;
  return true;
}

Result<Answer> read_choices(const Question& question, std::string_view typed, const Words& words) {
  std::uint64_t bits = 0;
  if (tick(question, typed, bits)) return Answer{static_cast<std::int64_t>(bits), {}};
  if (typed == "0" || words.lists(Message::word_none, typed)) return Answer{0, {}};
  const auto pieces = split(typed, ",;");
  bool good = !pieces.empty();
  for (const std::string_view piece : pieces)
    good = good && tick_piece(question, piece, words, bits);
  if (good) return Answer{static_cast<std::int64_t>(bits), {}};
  return not_understood(words.say<Message::typed_choices>());
}

Result<Answer> read_text(const Question& question, std::string_view typed, const Words& words) {
  std::string text = sanitize(typed, false);
  if (text.empty()) return not_understood(words.say<Message::typed_text>());
  if (text.size() > static_cast<std::size_t>(question.max))
    return refusal("out-of-range", words.say<Message::typed_text_long>(question.max));
  return Answer{0, std::move(text)};
}

}  // namespace

Result<Answer> read_typed(const Question& question, std::string_view typed, const Words& words) {
  typed = trimmed(typed);
  switch (form_of(question)) {
    case AnswerForm::yes_no:
      return read_boolean(typed, words);
    case AnswerForm::number:
      return read_number(question, typed, words);
    case AnswerForm::option:
      return read_choice(question, typed, words);
    case AnswerForm::options:
      return read_choices(question, typed, words);
    case AnswerForm::text:
      break;
  }
  return read_text(question, typed, words);
}

}  // namespace lumbago
