#include "interview/checklist.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "base/number.h"

namespace lumbago {
namespace {

// The words of the line; a question mark keeps to the number after it, whatever stands between.
std::vector<std::string> tokens_of(std::string_view line) {
  std::vector<std::string> tokens;
  bool open = false;  // the last token may go on
  for (const char c : line) {
    if (c == ' ' || c == '\t' || c == ',' || c == ';') {
      open = !tokens.empty() && tokens.back() == "?";
      continue;
    }
    if (!open || c == '?') tokens.emplace_back();
    tokens.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
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
    for (const std::string& token : none_ ? std::vector<std::string>() : tokens_of(line)) {
      take(token);
      if (!error_.empty()) return error_;
    }
    const bool any_yes = has(Truth::yes);
    const bool any_unsure = has(Truth::unknown);
    if (none_ && any_yes) return words_.say<Message::checklist_contradiction>();
    if (!none_ && !any_yes && !any_unsure) return words_.say<Message::checklist_how>();
    return ticks(any_yes);
  }

 private:
  // As it is said back: "none of these".
  bool says_none(std::string_view line) const {
    const auto said = tokens_of(line);
    return said == tokens_of(words_.text(Message::ticks_none));
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
    if (words_.lists(Message::word_and, token)) return;
    if (words_.lists(Message::word_none, token) || words_.lists(Message::word_no, token) ||
        words_.lists(Message::typed_words_no, token)) {
      none_ = true;
      return;
    }
    const bool unsure = token[0] == '?';
    const std::optional<std::int64_t> number = parse_integer(token.substr(unsure ? 1 : 0));
    if (!number) return fail(words_.say<Message::checklist_not_understood>(token));
    if (*number < 1 || *number > static_cast<std::int64_t>(marks_.size()))
      return fail(words_.say<Message::checklist_no_such>(*number, marks_.size()));
    std::optional<Truth>& mark = marks_[static_cast<std::size_t>(*number - 1)];
    const Truth said = unsure ? Truth::unknown : Truth::yes;
    if (mark && *mark != said) return fail(words_.say<Message::checklist_twice>(*number));
    mark = said;
  }

  void fail(std::string error) { error_ = std::move(error); }

  const Words& words_;
  std::vector<std::optional<Truth>> marks_;
  bool none_ = false;
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
