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
  if (typed.size() > 1 && typed.ends_with('.')) typed.remove_suffix(1);
  if (typed == "1" || words.lists(Message::typed_words_yes, typed)) return Answer{1, {}};
  if (typed == "2" || words.lists(Message::typed_words_no, typed) ||
      words.lists(Message::word_none, typed))
    return Answer{0, {}};
  return not_understood(words.say<Message::typed_yes_no>());
}

// The whole number of `one`s that is nearest to `number`; of two, the greater one. REQUIRES: one >
// 0.
std::int64_t nearest(std::int64_t number, std::int64_t one) {
  const std::int64_t doubled = 2 * number + one;
  return doubled >= 0 ? doubled / (2 * one) : (doubled - 2 * one + 1) / (2 * one);
}

// "7/10" or "7 out of 10" of a question that goes up to 10 is "7".
std::string_view without_highest(std::string_view typed, std::int64_t highest, const Words& words) {
  const std::string last = std::to_string(highest);
  if (!typed.ends_with(last)) return typed;
  std::string_view before = trimmed(typed.substr(0, typed.size() - last.size()));
  if (before.ends_with('/')) return trimmed(before.substr(0, before.size() - 1));
  bool found = false;
  for (;;) {
    const std::size_t blank = before.find_last_of(' ');
    if (blank == before.npos || !words.lists(Message::typed_words_of, before.substr(blank + 1)))
      return found ? before : typed;
    before = trimmed(before.substr(0, blank));
    found = true;
  }
}

// Of hours or a score there may be none. Years, months and weeks say how old somebody is or how
// long ago something began: who types "none" there has not read that.
bool can_be_none(const Question& question) {
  const std::string& unit = question.unit;
  return question.min <= 0 && unit != "a" && unit != "mo" && unit != "wk";
}

Result<Answer> read_number(const Question& question, std::string_view typed, const Words& words) {
  const QuestionTypeInfo& info = info_of(question);
  const bool measured = info.one != 0;  // and held in whole units or in thousandths
  if (measured) typed = without_highest(typed, question.max / info.one, words);
  if (words.lists(Message::word_none, typed) && can_be_none(question)) typed = "0";
  const auto number = measured ? read_quantity(question, typed, words) : info.read(typed);
  const std::string wanted = typing_request(words, question);
  if (!number) return not_understood(wanted);
  const std::int64_t one = measured ? milli / info.one : 1;
  if (*number >= question.min * one && *number <= question.max * one)
    return Answer{nearest(*number, one), {}};
  const std::string given =
      measured ? words.decimal(*number) : number_text(words, question, *number);
  return refusal("out-of-range", *number > question.max * one
                                     ? words.say<Message::typed_too_high>(given, wanted)
                                     : words.say<Message::typed_too_low>(given, wanted));
}

// True if `text` begins with `word`, but for accents.
bool begins(std::string_view text, std::string_view word) {
  for (std::size_t size = word.size(); size <= text.size() && size <= 2 * word.size(); ++size)
    if (same_word(text.substr(0, size), word)) return true;
  return false;
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

// True if `word` stands in brackets behind the words of an option: "Female (woman)".
bool also_called(std::string_view say, std::string_view word) {
  const std::size_t open = say.find('(');
  if (open == say.npos || !say.ends_with(')')) return false;
  const auto names = split(say.substr(open + 1, say.size() - open - 2), ",/");
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view name) { return same_word(name, word); });
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
    if (word == id || same_word(word, say) || also_called(say, word)) return {i};
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
  if (typed == "0" || words.lists(Message::word_none, typed) ||
      words.lists(Message::typed_words_no, typed))
    return Answer{0, {}};
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
