#include "interview/self_test.h"

#include <algorithm>
#include <string_view>

#include "drawing/drawing.h"
#include "terminal/wish.h"

namespace lumbago {
namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t ready_seconds = 5;

class Timer {
 public:
  Timer(Screen& screen, const Words& words, const SelfTest& test)
      : screen_(screen), words_(words), test_(test) {}

  TimerRun run() {
    screen_.say(words_.count<Message::timer_ready>(ready_seconds), 2);
    for (std::int64_t left = ready_seconds; left > 0; --left) {
      if (left <= 3) screen_.say(std::to_string(left), 2);
      if (wait(second)) return result(0);
    }
    start_ = screen_.console().now();
    screen_.say(words_.text(test_.counts_up ? Message::timer_go_up : Message::timer_go), 2);
    for (std::int64_t passed = 1; passed <= test_.seconds; ++passed) {
      const std::int64_t due = start_ + passed * second - screen_.console().now();
      if (wait(std::max<std::int64_t>(due, 0))) return stopped();
      tell(passed);
    }
    screen_.console().print("\a");
    screen_.emphasise(words_.say<Message::timer_over>(test_.seconds));
    return result(test_.seconds);
  }

 private:
  // True if a line came, or the input ended, before the time was over.
  bool wait(std::int64_t milliseconds) { return screen_.console().wait_for_line(milliseconds); }

  // Few lines, so that they can be read aloud: the half, each ten seconds, and the last five.
  void tell(std::int64_t passed) {
    const std::int64_t left = test_.seconds - passed;
    if (left <= 0) return;
    const bool half = passed * 2 == test_.seconds;
    if (test_.counts_up) {
      if (half || passed % 10 == 0) screen_.say(words_.count<Message::timer_passed>(passed), 2);
      return;
    }
    const bool spoken = half || left == 5;
    const bool shown = spoken || left % 10 == 0 || left < 5;
    if (screen_.style().accessible ? spoken : shown)
      screen_.say(words_.count<Message::timer_left>(left), 2);
  }

  TimerRun stopped() {
    const std::int64_t passed = (screen_.console().now() - start_) / second;
    TimerRun run = result(passed);
    if (!run.ended) screen_.emphasise(words_.count<Message::timer_stopped>(passed));
    return run;
  }

  TimerRun result(std::int64_t seconds) {
    TimerRun run;
    run.seconds = seconds;
    if (!screen_.console().wait_for_line(0)) return run;
    run.typed = screen_.console().read_line({});
    run.ended = !run.typed.has_value();
    if (run.typed && stripped(*run.typed).empty()) run.typed.reset();
    return run;
  }

  Screen& screen_;
  const Words& words_;
  const SelfTest& test_;
  std::int64_t start_ = 0;
};

// True if there is a drawing, somebody sees it, and the window has room for it, for the rows above
// that are to stay in sight and for the prompt below.
bool draw(Screen& screen, const SelfTest& test, std::size_t rows_above) {
  constexpr int margins = 4;
  const Display& style = screen.style();
  if (style.accessible || style.width <= margins) return false;
  const std::vector<std::string> picture =
      draw_poses(test.poses, static_cast<std::size_t>(style.width - margins), style.ascii);
  if (picture.empty() || rows_above + picture.size() + 1 > screen.window_rows()) return false;
  for (const std::string& row : picture) screen.command(row);
  return true;
}

bool has_drawing(const Screen& screen, const SelfTest& test) {
  return !test.poses.empty() && !screen.style().accessible;
}

bool leaves(const Question& question, std::string_view line, const Words& words) {
  if (question.type == QuestionType::boolean && may_mean_yes_or_no(line, words)) return false;
  std::optional<Wish> wish = wish_of(line, false, words);
  if (!wish) wish = wish_of_word(line, words);
  return wish == Wish::skip || wish == Wish::back || wish == Wish::review || wish == Wish::quit;
}

void tell_drawing(Screen& screen, const Words& words, const SelfTest& test) {
  if (test.poses.empty()) return;
  screen.say(words.say<Message::lead_in>(words.text(Message::test_looks)), 2);
  for (std::size_t i = 0; i < test.poses.size(); ++i)
    screen.item(test.poses.size() > 1 ? std::to_string(i + 1) + "." : "-", test.poses[i].alt);
}

}  // namespace

void show_self_test(Screen& screen, const Words& words, const SelfTest& test) {
  const auto labelled = [&](Message label, std::string_view text) {
    if (!text.empty())
      screen.say(
          words.say<Message::words_joined>(words.say<Message::lead_in>(words.text(label)), text),
          2);
  };
  if (!test.skip_if.empty())
    screen.say(words.say<Message::lead_in>(words.text(Message::test_skip_if)), 2);
  for (const std::string& reason : test.skip_if) screen.item("-", reason);
  if (!test.skip_if.empty()) screen.part();
  labelled(Message::fact_setup, test.setup);
  for (std::size_t i = 0; i < test.steps.size(); ++i) {
    screen.part();
    screen.item(std::to_string(i + 1) + ".", test.steps[i]);
  }
  if (screen.style().accessible) tell_drawing(screen, words, test);
  screen.part();
  screen.say(test.stop, 2);
  labelled(Message::fact_record, test.record);
}

void show_in_parts(Screen& screen, const Words& words, const Question& question,
                   std::optional<std::string>& typed, bool& ended) {
  constexpr std::size_t prompt = 1;
  const std::string_view behind =
      has_drawing(screen, *question.test) ? words.text(Message::test_drawing_behind) : "";
  const std::size_t below = behind.empty() ? 0 : screen.rows_for({}, behind, 2);
  while (screen.show_next(below + prompt)) {
    if (typed) continue;  // in advance: nothing to wait for
    screen.say(words.text(Message::test_goes_on), 2);
    const std::optional<std::string> line = screen.ask(words.text(Message::prompt));
    ended = !line;
    if (line && !stripped(*line).empty()) typed = stripped(*line);
    if (ended || (typed && leaves(question, *typed, words))) return;
  }
  if (!behind.empty() && !draw(screen, *question.test, screen.rows_shown())) screen.say(behind, 2);
}

void show_drawing(Screen& screen, const Words& words, const SelfTest& test) {
  if (!draw(screen, test, 0)) tell_drawing(screen, words, test);
}

TimerRun run_timer(Screen& screen, const Words& words, const SelfTest& test) {
  return Timer(screen, words, test).run();
}

}  // namespace lumbago
