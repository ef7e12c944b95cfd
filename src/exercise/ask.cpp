#include "exercise/ask.h"

#include <string>

#include "base/number.h"
#include "response/answers.h"
#include "terminal/wish.h"

namespace lumbago {

std::optional<bool> ask_yes_no(Screen& screen, const Words& words, std::string_view text) {
  const Offer yes_or_no{
      {std::string(words.text(Message::answer_yes)), std::string(words.text(Message::answer_no))}};
  for (;;) {
    screen.say(text);
    const std::optional<std::string> line = screen.ask(words.text(Message::prompt), yes_or_no);
    if (!line) return std::nullopt;
    const Result<Answer> answer = read_typed(Question{}, stripped(*line), words);
    if (answer.ok()) return answer->number != 0;
  }
}

AskedNumber ask_number(Screen& screen, const Words& words, const Question& question) {
  screen.blank_line();
  screen.emphasise(question.ask);
  screen.say(words.say<Message::ask_number>(question.min, question.max));
  for (;;) {
    const std::optional<std::string> line = screen.ask(words.text(Message::prompt));
    if (!line) return {std::nullopt, true};
    const std::string_view typed = stripped(*line);
    if (typed.empty() || wish_of(typed, false, words) == Wish::skip) return {};
    const Result<Answer> answer = read_typed(question, typed, words);
    if (answer.ok()) return {answer->number, false};
    screen.say(answer.errors().front().message);
  }
}

std::optional<std::size_t> ask_choice(Screen& screen, const Words& words, std::size_t count) {
  for (;;) {
    const std::optional<std::string> line =
        screen.ask(words.text(Message::prompt), numbers_to(count));
    if (!line) return std::nullopt;
    const std::string_view typed = stripped(*line);
    if (wish_of(typed, false, words) == Wish::quit || wish_of_word(typed, words) == Wish::quit)
      return std::nullopt;
    const std::optional<std::int64_t> number = parse_integer(typed);
    if (number && *number >= 1 && *number <= static_cast<std::int64_t>(count))
      return static_cast<std::size_t>(*number - 1);
    screen.say(words.say<Message::ask_choice>(count));
  }
}

}  // namespace lumbago
