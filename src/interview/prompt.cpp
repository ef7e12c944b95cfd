#include "interview/prompt.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/number.h"
#include "base/text.h"
#include "interview/checklist.h"
#include "interview/self_test.h"
#include "rules/question_type.h"
#include "wording/phrases.h"
#include "wording/question_words.h"

namespace lumbago {
namespace {

bool offers_timer(const Question& question) { return question.test && question.test->seconds > 0; }

std::vector<Truth> marks_of(const Step& step, const Response& response) {
  std::vector<Truth> marks;
  for (const Index question : step.questions) {
    const std::optional<Answer>& answer = response.answers[question];
    marks.push_back(!answer ? Truth::unknown : answer->number != 0 ? Truth::yes : Truth::no);
  }
  return marks;
}

Reply reply_of(const std::vector<Truth>& marks) {
  Reply reply;
  for (const Truth mark : marks)
    reply.answers.push_back(mark == Truth::unknown
                                ? std::nullopt
                                : std::optional<Answer>({mark == Truth::yes ? 1 : 0, {}}));
  return reply;
}

// Enter alone keeps the answer that is there.
bool can_keep(const Step& step) { return step.again || step.answered_last_time; }

}  // namespace

Reply Prompter::ask(const Step& step, const Position& position, const Response& response) {
  show_heading(step, position);
  return step.group ? ask_checklist(step, response) : ask_question(step, response);
}

bool Prompter::is_answer(const Step& step, const std::string& line) const {
  if (step.group) return parse_checklist(words_, line, step.questions.size()).ok();
  return read_typed(pack_.questions[step.questions.front()], line, words_).ok();
}

// Whether a question is asked once more in words of its own.
bool Prompter::is_plainer(const Step& step, const Question& question) {
  return step.for_safety && !question.plainer.empty();
}

// As if it were the first of its part and of all checklists, which tell most: how a checklist is
// divided must not hang on where the person is.
bool Prompter::has_room(Index group, const Indices& questions) const {
  const std::size_t window = screen_.window_rows();
  if (window == 0 || questions.size() < 2) return true;
  const std::string where = words_.say<Message::interview_in_part>(
      10, 1, parts_.size(), words_.text(Message::part_signs));
  const std::string heading = words_.say<Message::interview_part>(pack_.groups[group].ask, 2);
  std::size_t rows = screen_.rows_for({}, words_.say<Message::words_joined>(where, heading), 0) +
                     screen_.rows_for({}, words_.text(Message::checklist_how), 2) + 1;
  for (const Index question : questions)
    rows += screen_.rows_for(number_label(1, questions.size()),
                             item_text({questions, group}, pack_.questions[question]), 2);
  return rows <= window;
}

std::string Prompter::answer_of(const Step& step, const Response& response) const {
  if (step.group) return ticks_text(words_, marks_of(step, response));
  const std::optional<Answer>& answer = response.answers[step.questions.front()];
  if (!answer) return std::string(words_.text(Message::interview_skipped));
  return answer_text(pack_.questions[step.questions.front()], *answer, words_);
}

const std::string& Prompter::item_name(Index question) const {
  const Question& asked = pack_.questions[question];
  return asked.short_text.empty() ? asked.ask : asked.short_text;
}

std::string Prompter::text_of(const Step& step) const {
  const Question& first = pack_.questions[step.questions.front()];
  if (!step.group) return is_plainer(step, first) ? first.plainer : first.ask;
  const std::string& ask = pack_.groups[*step.group].ask;
  return step.part > 1 ? words_.say<Message::interview_part>(ask, step.part) : ask;
}

Reply Prompter::ask_question(const Step& step, const Response& response) {
  const Question& question = pack_.questions[step.questions.front()];
  show_question(question, is_plainer(step, question));
  show_earlier(step, response);
  if (question.test) show_in_parts(screen_, words_, question, left_over_, ended_);
  const Offer offer = offer_of(question);
  for (;;) {
    const std::optional<std::string> line = next_line(offer);
    if (!line) return {Wish::end, {}};
    if (line->empty() && can_keep(step)) return {Wish::keep, {}};
    Understood understood = understand(question, *line);
    if (understood.answer) {
      say_back(question, *understood.answer, *line);
      return {Wish::answer, {std::move(*understood.answer)}};
    }
    if (understood.wish == Wish::why) {
      explain_question(question);
    } else if (understood.wish == Wish::timer) {
      TimerRun run = run_timer(screen_, words_, *question.test);
      ended_ = run.ended;
      left_over_ = std::move(run.typed);
      // What was counted in a part of the time is no result, but to skip or to quit is a wish.
      const bool cut_short = !question.test->counts_up && run.seconds < question.test->seconds;
      if (cut_short && left_over_ && read_typed(question, *left_over_, words_).ok())
        left_over_.reset();
      if (!ended_ && !left_over_ && (run.seconds > 0 || cut_short))
        screen_.say(words_.text(cut_short ? Message::timer_short : Message::timer_again), 2);
    } else if (understood.wish) {
      return {*understood.wish, {}};
    }
  }
}

// Says what is wrong with the line when it is neither an answer nor a wish.
Prompter::Understood Prompter::understand(const Question& question, const std::string& line) {
  const bool text_answer = question.type == QuestionType::text;
  if (line.empty()) {
    if (offers_timer(question)) return {std::nullopt, Wish::timer};
    screen_.say(words_.text(text_answer ? Message::interview_wishes_text  // there "s" is no wish
                                        : Message::interview_no_default));
    return {};
  }
  std::optional<Wish> wish = wish_of(line, text_answer, words_);
  if (text_answer && !wish && wish_of(line, false, words_)) {
    screen_.say(words_.text(Message::interview_wishes_text));  // "q" is hardly the answer
    return {};
  }
  if (wish && question.type == QuestionType::boolean && may_mean_yes_or_no(line, words_)) {
    screen_.say(words_.text(Message::typed_yes_no));
    screen_.say(words_.text(Message::interview_wishes_text));
    return {};
  }
  if (wish == Wish::timer && !offers_timer(question)) wish.reset();
  if (wish) return {std::nullopt, wish};
  Result<Answer> answer = read_typed(question, line, words_);
  if (answer.ok()) return {std::move(answer.value()), std::nullopt};
  if (!text_answer) wish = wish_of_word(line, words_);
  if (wish == Wish::timer && !offers_timer(question)) wish.reset();
  if (!wish && question.test && says_cannot(line, words_)) wish = Wish::skip;
  if (!wish && !text_answer && says_unsure(line, words_)) {
    screen_.say(words_.text(Message::interview_left_open));
    wish = Wish::skip;
  }
  if (!wish) refuse(answer.errors());
  return {std::nullopt, wish};
}

Reply Prompter::ask_checklist(const Step& step, const Response& response) {
  show_checklist(step);
  show_earlier(step, response);
  std::string said;  // what the lines so far say together
  Offer offer = numbers_to(step.questions.size());
  offer.several = true;
  offer.none = words_.text(Message::ticks_none);
  for (;;) {
    const std::optional<std::string> line = next_line(offer);
    if (!line) return {screen_.has_outgrown() ? Wish::anew : Wish::end, {}};
    if (line->empty() && can_keep(step) && said.empty()) return {Wish::keep, {}};
    std::optional<Wish> wish = wish_of(*line, false, words_);
    if (!wish) wish = wish_of_word(*line, words_);
    if (wish == Wish::why) {
      explain_checklist(step);
    } else if (wish && wish != Wish::timer) {
      return {*wish, {}};
    } else if (line->empty()) {
      screen_.say(words_.text(Message::interview_no_default));
    } else if (!explain_item(step, *line)) {
      if (const auto marks = read_ticks(*line, step.questions.size(), said)) {
        say_back(step, *marks, *line);
        return reply_of(*marks);
      }
    }
  }
}

// The marks of all items, once they are complete; `said` gathers the lines that are not yet.
std::optional<std::vector<Truth>> Prompter::read_ticks(const std::string& line, std::size_t count,
                                                       std::string& said) {
  const Result<Ticks, std::string> ticks = parse_checklist(words_, said + line, count);
  if (!ticks) {
    screen_.say(ticks.error());
    return std::nullopt;
  }
  if (ticks->only_unsure) {
    said += line + " ";
    screen_.say(words_.text(Message::checklist_and_the_others));
    return std::nullopt;
  }
  return ticks->items;
}

// The items themselves: a slip is seen in its words, not in its number.
void Prompter::say_back(const Step& step, const std::vector<Truth>& marks, std::string_view line) {
  const bool any =
      std::any_of(marks.begin(), marks.end(), [](Truth mark) { return mark != Truth::no; });
  if (!any && words_.lists(Message::word_none, line)) return;  // it says so itself
  if (!any) return screen_.say(words_.say<Message::interview_noted>(ticks_text(words_, marks)));
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (marks[i] == Truth::no) continue;
    const std::string& item = item_name(step.questions[i]);
    screen_.say(marks[i] == Truth::yes ? words_.say<Message::noted_yes>(item)
                                       : words_.say<Message::noted_unsure>(item));
  }
}

// Of a question: only what was not typed just so.
void Prompter::say_back(const Question& question, const Answer& answer, std::string_view line) {
  const AnswerForm form = form_of(question);
  if (form == AnswerForm::yes_no || form == AnswerForm::text) return;
  if (form == AnswerForm::number && line == number_text(words_, question, answer.number)) return;
  const std::string said = answer_text(question, answer, words_);
  if (!same_word(line, said)) screen_.say(words_.say<Message::interview_noted>(said));
}

// "[4, part 2 of 3: your health]" at the beginning of a part, "[5]" within it.
std::string Prompter::place_of(const Position& position) {
  const bool spoken = screen_.style().accessible;
  if (parts_.size() < 2 || std::exchange(part_, position.part) == position.part)
    return spoken ? words_.say<Message::interview_position_spoken>(position.number)
                  : words_.say<Message::interview_position>(position.number);
  constexpr Message names[] = {Message::part_signs, Message::part_health};
  const auto part = std::find(parts_.begin(), parts_.end(), position.part) - parts_.begin() + 1;
  const std::string_view name = words_.text(names[static_cast<std::size_t>(position.part)]);
  return spoken
             ? words_.say<Message::interview_part_spoken>(position.number, part, parts_.size(),
                                                          name)
             : words_.say<Message::interview_in_part>(position.number, part, parts_.size(), name);
}

void Prompter::show_heading(const Step& step, const Position& position) {
  screen_.blank_line();
  const std::string where = place_of(position);
  const bool is_test = !step.group && pack_.questions[step.questions.front()].test;
  if (is_test && !screen_.style().accessible) screen_.keep_back();
  if (step.for_safety) screen_.say(words_.text(Message::interview_for_safety));
  const std::string text =
      is_test ? std::string(words_.text(Message::test_heading)) : text_of(step);
  screen_.emphasise(words_.say<Message::words_joined>(where, text));
}

void Prompter::show_question(const Question& question, bool plainer) {
  if (question.test) {
    show_self_test(screen_, words_, *question.test);
    screen_.emphasise(question.ask);
  }
  if (!plainer) screen_.say(question.help, 2);
  if (question.sensitive) screen_.say(words_.text(Message::interview_sensitive), 2);
  // Who listens has to know how to answer before the options go by.
  const std::string how = hint(question);
  if (screen_.style().accessible) screen_.say(how, 2);
  show_options(question);
  if (!screen_.style().accessible) screen_.say(how, 2);
  if (!offers_timer(question)) return;
  screen_.say(question.test->counts_up ? words_.say<Message::timer_offer_up>(question.test->seconds)
                                       : words_.say<Message::timer_offer>(question.test->seconds),
              2);
}

// How to answer with a number is said once, and behind "?".
std::string Prompter::hint(const Question& question) {
  const bool number = form_of(question) == AnswerForm::number;
  if (number && std::exchange(number_explained_, true)) return {};
  return typing_hint(words_, question);
}

void Prompter::show_options(const Question& question) {
  for (std::size_t i = 0; i < question.options.size(); ++i)
    screen_.choice(number_label(i + 1, question.options.size()), question.options[i].say);
}

// What arrow keys pick. A yes or no is not shown as a list, but can be picked all the same.
Offer Prompter::offer_of(const Question& question) const {
  if (question.type == QuestionType::boolean)
    return {{std::string(words_.text(Message::answer_yes)),
             std::string(words_.text(Message::answer_no))}};
  return numbers_to(question.options.size());
}

std::string Prompter::item_text(const Step& step, const Question& question) const {
  if (is_plainer(step, question)) return question.plainer;
  if (!question.short_text.empty()) return question.short_text;
  if (question.help.empty()) return question.ask;
  return words_.say<Message::words_joined>(question.ask, question.help);
}

// How to answer is said once, and behind "?"; who listens is reminded each time.
void Prompter::show_checklist(const Step& step) {
  const bool spoken = screen_.style().accessible;
  const bool again = std::exchange(checklist_explained_, true);
  const std::string_view how = !again   ? words_.text(Message::checklist_how)
                               : spoken ? words_.text(Message::checklist_how_short)
                                        : std::string_view();
  if (spoken) screen_.say(how, 2);
  for (std::size_t i = 0; i < step.questions.size(); ++i)
    screen_.choice(number_label(i + 1, step.questions.size()),
                   item_text(step, pack_.questions[step.questions[i]]));
  if (!spoken) screen_.say(how, 2);
}

void Prompter::show_earlier(const Step& step, const Response& response) {
  const std::string answer = can_keep(step) ? answer_of(step, response) : "";
  if (step.again)
    screen_.say(words_.say<Message::interview_earlier>(answer), 2);
  else if (step.answered_last_time)
    screen_.say(words_.say<Message::interview_last_time>(answer), 2);
}

void Prompter::explain_question(const Question& question) {
  const std::string_view why =
      question.why.empty() ? words_.text(Message::interview_no_reason) : question.why;
  screen_.say(why, 2);
  screen_.say(words_.say<Message::interview_more>(question.id + language_option(words_.language())),
              2);
  if (form_of(question) == AnswerForm::number) screen_.say(typing_hint(words_, question), 2);
  explain_wishes(question.type == QuestionType::text);
  if (question.test) show_drawing(screen_, words_, *question.test);
}

void Prompter::explain_checklist(const Step& step) {
  const bool no_reason =
      std::all_of(step.questions.begin(), step.questions.end(),
                  [&](Index question) { return pack_.questions[question].why.empty(); });
  if (no_reason) screen_.say(words_.text(Message::interview_no_reason), 2);
  for (std::size_t i = 0; i < step.questions.size(); ++i) {
    const Question& question = pack_.questions[step.questions[i]];
    if (!question.why.empty())
      screen_.item(number_label(i + 1, step.questions.size()), question.why);
  }
  screen_.say(words_.text(Message::checklist_how), 2);
  explain_wishes(false);
}

// "?2", "help 2": true if the line asks for it.
bool Prompter::explain_item(const Step& step, std::string_view line) {
  const std::size_t end = line.starts_with('?') ? 1 : std::min(line.find(' '), line.size());
  const std::string_view wish = line.substr(0, end);
  if (wish != "?" && wish_of_word(wish, words_) != Wish::why) return false;
  const std::optional<std::int64_t> number = parse_integer(stripped(line.substr(end)));
  const auto count = static_cast<std::int64_t>(step.questions.size());
  if (!number || *number < 1 || *number > count) return false;
  const Question& question = pack_.questions[step.questions[static_cast<std::size_t>(*number - 1)]];
  if (!question.short_text.empty()) {
    screen_.say(question.ask, 2);
    screen_.say(question.help, 2);
  }
  screen_.say(question.why.empty() ? words_.text(Message::interview_no_reason) : question.why, 2);
  screen_.say(words_.say<Message::interview_more>(question.id + language_option(words_.language())),
              2);
  return true;
}

void Prompter::explain_wishes(bool text_answer) {
  screen_.say(words_.text(text_answer ? Message::interview_wishes_text : Message::interview_wishes),
              2);
  if (screen_.console().has_keys()) screen_.say(words_.text(Message::interview_keys), 2);
}

void Prompter::refuse(const Diagnostics& faults) {
  for (const Diagnostic& fault : faults)
    screen_.say(fault.hint.empty()
                    ? fault.message
                    : words_.say<Message::interview_refused>(fault.message, fault.hint));
}

std::string Prompter::number_label(std::size_t number, std::size_t count) const {
  if (screen_.style().accessible) return words_.say<Message::option_spoken>(number);
  return fmt::format("{:>{}} ", number, count > 9 ? 2 : 1);
}

std::optional<std::string> Prompter::next_line(const Offer& offer) {
  if (ended_) return std::nullopt;
  std::optional<std::string> line = std::exchange(left_over_, std::nullopt);
  if (!line)
    line = screen_.ask(
        words_.text(screen_.style().accessible ? Message::prompt_spoken : Message::prompt), offer);
  if (!line) return std::nullopt;
  return std::string(stripped(*line));
}

}  // namespace lumbago
