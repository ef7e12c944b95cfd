#include "interview/checklist.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "base/number.h"
#include "base/text.h"

namespace lumbago {
namespace {

// The words of the line, in small letters. A lone question mark goes with the number behind it, and
// a range is one word, whatever blanks it has.
std::vector<std::string> tokens_of(std::string_view line) {
  std::vector<std::string> tokens;
  bool open = false;  // the last word goes on
  std::string lower = lower_case(line);
  constexpr std::string_view dash = "\u2013";
  for (std::size_t at = 0; (at = lower.find(dash, at)) != lower.npos; ++at)
    lower.replace(at, dash.size(), "-");
  for (const char c : lower) {
    if (c == ' ' || c == '\t' || c == ',' || c == ';') {
      open = !tokens.empty() && (tokens.back() == "?" || tokens.back().back() == '-');
      continue;
    }
    const bool to_range = c == '-' && !tokens.empty() &&
                          std::isdigit(static_cast<unsigned char>(tokens.back().back()));
    if (!open && !to_range) tokens.emplace_back();
    tokens.back() += c;
    open = true;
  }
  // The full stop of a sentence, but never of a number like 1.5.
  for (std::string& token : tokens)
    while (token.size() > 1 && token.back() == '.') token.pop_back();
  return tokens;
}

class Reader {
 public:
  Reader(const Words& words, std::size_t count) : words_(words), marks_(count) {}

  Result<Ticks, std::string> read(std::string_view line) {
    none_ = says_none(line);
    const std::vector<std::string> tokens = none_ ? std::vector<std::string>() : tokens_of(line);
    for (std::size_t i = 0; i < tokens.size() && error_.empty();) {
      const std::size_t phrase = unsure_words(tokens, i);
      unsure_from_here_ = unsure_from_here_ || phrase > 0;
      if (phrase == 0) take(tokens[i]);
      i += std::max<std::size_t>(phrase, 1);
    }
    if (!error_.empty()) return error_;
    const bool any_yes = has(Truth::yes);
    const bool any_unsure = has(Truth::unknown);
    if (none_ && any_yes) return words_.say<Message::checklist_contradiction>();
    if (unsure_from_here_ && !any_unsure) return words_.say<Message::checklist_unsure_how>();
    if (!none_ && !any_yes && !any_unsure) return words_.say<Message::checklist_how>();
    return ticks(any_yes);
  }

 private:
  // As it is said back: "none of these".
  bool says_none(std::string_view line) const {
    const auto said = tokens_of(line);
    return said == tokens_of(words_.text(Message::ticks_none));
  }

  // How many words from `at` on say "not sure"; 0: none do.
  std::size_t unsure_words(const std::vector<std::string>& tokens, std::size_t at) const {
    constexpr std::size_t longest_phrase = 4;
    std::string phrase;
    std::size_t found = 0;
    for (std::size_t i = at; i < std::min(tokens.size(), at + longest_phrase); ++i) {
      phrase += (i > at ? "_" : "") + tokens[i];
      if (words_.lists(Message::typed_words_unsure, phrase)) found = i + 1 - at;
    }
    return found;
  }

  bool has(Truth truth) const {
    return std::find(marks_.begin(), marks_.end(), std::optional(truth)) != marks_.end();
  }

  Ticks ticks(bool any_yes) const {
    Ticks ticks;
    for (const auto& mark : marks_) ticks.items.push_back(mark.value_or(Truth::no));
    const bool all_marked = std::find(marks_.begin(), marks_.end(), std::nullopt) == marks_.end();
    ticks.only_unsure = !none_ && !any_yes && !all_marked;
    return ticks;
  }

  void take(std::string_view token) {
    if (words_.lists(Message::word_and, token) || words_.lists(Message::typed_words_filler, token))
      return;
    if (token == "0" || words_.lists(Message::word_none, token) ||
        words_.lists(Message::word_no, token) || words_.lists(Message::typed_words_no, token)) {
      none_ = true;
      return;
    }
    const std::string_view typed = token;
    const bool marked = token.front() == '?' || token.back() == '?';
    if (token.front() == '?')
      token.remove_prefix(1);
    else if (token.back() == '?')
      token.remove_suffix(1);
    const std::size_t dash = token.find('-', 1);
    const std::optional<std::int64_t> first = parse_integer(token.substr(0, dash));
    const std::optional<std::int64_t> last =
        dash == token.npos ? first : parse_integer(token.substr(dash + 1));
    if (!first || !last || *first > *last)
      return fail(words_.say<Message::checklist_not_understood>(typed));
    const auto count = static_cast<std::int64_t>(marks_.size());
    for (const std::int64_t end : {*first, *last})
      if (end < 1 || end > count) return fail(words_.say<Message::checklist_no_such>(end, count));
    for (std::int64_t number = *first; number <= *last && error_.empty(); ++number)
      mark(number, marked || unsure_from_here_ ? Truth::unknown : Truth::yes);
  }

  void mark(std::int64_t number, Truth said) {
    std::optional<Truth>& mark = marks_[static_cast<std::size_t>(number - 1)];
    if (mark && *mark != said) return fail(words_.say<Message::checklist_twice>(number));
    mark = said;
  }

  void fail(std::string error) { error_ = std::move(error); }

  const Words& words_;
  std::vector<std::optional<Truth>> marks_;
  bool none_ = false;
  bool unsure_from_here_ = false;  // "not sure about" stands before the numbers that follow
  std::string error_;
};

std::string numbers_of(const Words& words, const std::vector<Truth>& items, Truth truth) {
  std::vector<std::string> numbers;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (items[i] == truth) numbers.push_back(std::to_string(i + 1));
  std::string text;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const bool last = i + 1 == numbers.size();
    if (i == 0)
      text = numbers[i];
    else if (last)
      text = words.say<Message::list_and>(text, numbers[i]);
    else
      text = words.say<Message::list_comma>(text, numbers[i]);
  }
  return text;
}

}  // namespace

Result<Ticks, std::string> parse_checklist(const Words& words, std::string_view line,
                                           std::size_t count) {
  return Reader(words, count).read(line);
}

std::string ticks_text(const Words& words, const std::vector<Truth>& items) {
  const std::string yes = numbers_of(words, items, Truth::yes);
  const std::string unsure = numbers_of(words, items, Truth::unknown);
  const bool others = std::find(items.begin(), items.end(), Truth::no) != items.end();
  if (yes.empty() && unsure.empty()) return words.say<Message::ticks_none>();
  std::string text;
  const auto add = [&](const std::string& part) {
    text = text.empty() ? part : words.say<Message::remark_pair>(text, part);
  };
  if (!yes.empty()) add(words.say<Message::ticks_yes>(yes));
  if (!unsure.empty()) add(words.say<Message::ticks_unsure>(unsure));
  if (others) add(words.say<Message::ticks_others_no>());
  return text;
}

}  // namespace lumbago
