#include "interview/dialogue.h"

#include <fmt/core.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/number.h"
#include "interview/prompt.h"
#include "wording/phrases.h"
#include "wording/question_words.h"

namespace lumbago {
namespace {

class Interview {
 public:
  Interview(const Engine& engine, const Words& words, Draft start, Console& console,
            const InterviewSetting& setting)
      : words_(words),
        setting_(setting),
        screen_(console, setting.style, setting.columns),
        progress_(engine, std::move(start), setting.pace),
        prompter_(engine.pack(), progress_.parts(), words_, screen_) {}

  InterviewResult hold() {
    std::optional<Ending> ending;
    if (!progress_.was_begun()) {
      screen_.emphasise(progress_.pack().info.title);
      screen_.say(words_.text(welcome()));
    }
    screen_.say(words_.text(Message::interview_wishes));
    if (screen_.console().has_keys()) screen_.say(words_.text(Message::interview_keys));
    progress_.limit_checklists([this](Index group, const Indices& questions) {
      return questions.size() <= longest_checklist && prompter_.has_room(group, questions);
    });
    while (!ending) {
      screen_.follow_window();
      const std::optional<Step> step = progress_.next();
      if (progress_.is_emergency())
        ending = announce_emergency();
      else
        ending = step ? take_step(*step) : offer();
    }
    InterviewResult result{*ending, progress_.draft()};
    if (ending == Ending::finished) result.draft.response.left_plan = progress_.leaving_plan();
    return result;
  }

 private:
  Message welcome() const {
    if (progress_.draft().earlier.empty()) return Message::interview_welcome;
    return setting_.pace == Pace::signs ? Message::interview_welcome_signs
                                        : Message::interview_welcome_again;
  }

  // Each of these returns how the interview ends; nullopt: it goes on.

  std::optional<Ending> take_step(const Step& step) {
    const Response& before =
        step.answered_last_time ? progress_.last_time() : progress_.draft().response;
    const Reply reply = prompter_.ask(step, progress_.position(step), before);
    switch (reply.wish) {
      case Wish::answer:
        settle(step, reply.answers);
        break;
      case Wish::skip:
        settle(step, std::vector<std::optional<Answer>>(step.questions.size()));
        break;
      case Wish::keep:
        keep(step);
        break;
      case Wish::back:
        if (!progress_.go_back(step)) screen_.say(words_.text(Message::interview_first));
        break;
      case Wish::review:
        return review();
      case Wish::quit:
        return Ending::quit;
      case Wish::end:
        return Ending::end_of_input;
      case Wish::anew:
        break;  // the next step follows the window
      case Wish::why:
      case Wish::timer:
        break;  // the prompter sees to them
    }
    return std::nullopt;
  }

  // The result, and what more could be asked. The questions of a person who wants more come as any
  // others do; an answer that was typed in advance is the answer to the first of them.
  std::optional<Ending> offer() {
    const std::vector<Step> more = progress_.offered();
    screen_.blank_line();
    show_offer(more);
    for (;;) {
      screen_.say(words_.text(more.empty() ? Message::interview_last_wishes
                                           : Message::interview_offer_wishes));
      const std::optional<std::string> line = ask();
      if (!line) return Ending::end_of_input;
      if (line->empty()) return Ending::finished;
      if (!more.empty() && words_.lists(Message::typed_words_no, *line)) return Ending::finished;
      if (!more.empty() && wants_more(*line, more.front())) return std::nullopt;
      std::optional<Wish> wish = wish_of(*line, false, words_);
      if (!wish) wish = wish_of_word(*line, words_);
      if (wish == Wish::review) return review();
      if (wish == Wish::quit) return Ending::quit;
      if (wish == Wish::back && progress_.go_back(std::nullopt)) return std::nullopt;
    }
  }

  void show_offer(const std::vector<Step>& more) {
    if (more.empty()) return screen_.emphasise(words_.text(Message::interview_last));
    screen_.emphasise(
        words_.count<Message::interview_offer>(static_cast<std::int64_t>(more.size())));
    for (const Step& step : more)
      if (step.group && step.part == 1) screen_.item("-", without_colon(prompter_.text_of(step)));
    std::vector<std::string> leaving;
    for (const Index activity : progress_.leaving_plan())
      leaving.push_back(progress_.pack().activities[activity].title);
    if (!leaving.empty())
      screen_.say(words_.say<Message::interview_leaving>(series(words_, leaving)));
  }

  bool wants_more(const std::string& line, const Step& first) {
    const bool asked = words_.lists(Message::wish_words_more, line);
    if (!asked && !prompter_.is_answer(first, line)) return false;
    if (!asked) prompter_.put_back(line);
    progress_.take_more();
    return true;
  }

  // Shows every answer, and goes back to the one that the person picks.
  std::optional<Ending> review() {
    const std::vector<Step> steps = progress_.settled();
    screen_.blank_line();
    screen_.emphasise(words_.text(Message::review_heading));
    for (std::size_t i = 0; i < steps.size(); ++i) show_answer(i + 1, steps[i]);
    for (;;) {
      screen_.say(words_.text(Message::review_how));
      const std::optional<std::string> line = ask();
      if (!line) return Ending::end_of_input;
      if (line->empty()) return std::nullopt;
      if (wish_of(*line, false, words_) == Wish::quit || wish_of_word(*line, words_) == Wish::quit)
        return Ending::quit;
      const std::optional<std::int64_t> number = parse_integer(*line);
      if (number && *number >= 1 && *number <= static_cast<std::int64_t>(steps.size())) {
        progress_.reopen(steps[static_cast<std::size_t>(*number - 1)]);
        return std::nullopt;
      }
      screen_.say(words_.say<Message::review_no_such>(*line));
    }
  }

  void show_answer(std::size_t number, const Step& step) {
    constexpr std::size_t indent = 5;
    const Response& response = progress_.draft().response;
    screen_.item(fmt::format("{:>2} ", number), prompter_.text_of(step), 1);
    screen_.say(words_.say<Message::review_answer>(prompter_.answer_of(step, response)), indent);
    if (!step.group) return;
    for (std::size_t i = 0; i < step.questions.size(); ++i) {
      const Index question = step.questions[i];
      const std::optional<Answer>& answer = response.answers[question];
      if (!answer || answer->number != 0)
        screen_.item(fmt::format("{}:", i + 1), prompter_.item_name(question), indent);
    }
  }

  void settle(const Step& step, const std::vector<std::optional<Answer>>& answers) {
    const Response before = progress_.draft().response;
    after_settling(step, before, progress_.settle(step, answers));
  }

  void keep(const Step& step) {
    const Response before = progress_.draft().response;
    const Indices dropped = progress_.keep(step);
    if (step.answered_last_time) after_settling(step, before, dropped);
  }

  void after_settling(const Step& step, const Response& before, const Indices& dropped) {
    if (!dropped.empty()) screen_.say(words_.text(Message::interview_dropped));
    for (const Index question : dropped) {
      const Question& gone = progress_.pack().questions[question];
      screen_.item("-", words_.say<Message::interview_dropped_item>(
                            gone.ask, answer_text(gone, *before.answers[question], words_)));
    }
    last_ = step;
    // An emergency is kept once the person stands by it.
    if (!progress_.is_emergency()) save();
  }

  void save() {
    if (setting_.save) setting_.save(progress_.draft());
  }

  // What to do stands at once; the report follows unless it was a slip.
  std::optional<Ending> announce_emergency() {
    screen_.blank_line();
    screen_.emphasise(words_.text(Message::interview_emergency));
    const auto emergency = static_cast<std::size_t>(Level::emergency);
    screen_.emphasise(progress_.pack().info.levels[emergency].action);
    screen_.say(words_.text(Message::interview_slip));
    const std::optional<std::string> line = ask();
    if (line && last_ &&
        (wish_of(*line, false, words_) == Wish::back ||
         wish_of_word(*line, words_) == Wish::back)) {
      progress_.reopen(*last_);
      return take_step(*progress_.next());
    }
    save();
    return Ending::finished;
  }

  std::optional<std::string> ask() {
    std::optional<std::string> line = screen_.ask(
        words_.text(screen_.style().accessible ? Message::prompt_spoken : Message::prompt));
    if (line) line = std::string(stripped(*line));
    return line;
  }

  const Words& words_;
  const InterviewSetting& setting_;
  Screen screen_;
  Progress progress_;
  Prompter prompter_;
  std::optional<Step> last_;  // that was answered here
};

}  // namespace

InterviewResult hold_interview(const Engine& engine, const Words& words, Draft start,
                               Console& console, const InterviewSetting& setting) {
  return Interview(engine, words, std::move(start), console, setting).hold();
}

}  // namespace lumbago
