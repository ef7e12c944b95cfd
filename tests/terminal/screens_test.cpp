// Everything that a person sees, from the first line to the end of the report, as files under
// tests/terminal/screens/. With UPDATE=1 in the environment they are written anew: read the
// difference before it is kept.
#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "builtin/builtin.h"
#include "interview/prompt.h"
#include "support/script_console.h"
#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::Place;
using test::Pty;
using test::Respondent;

// A man of 42 at a desk, with nothing alarming, who tries one home test.
Respondent desk_worker() {
  return {"desk worker, man of 42",
          {{"age", 42},
           {"sex", test::male},
           {"pain_weeks", 3},
           {"pain_now", 3},
           {"minutes_per_day", 20},
           {"worse_after_sitting", 1},
           {"pull_behind_thigh", 1},
           {"hard_stairs", 1},
           {"sitting_hours", 9},
           {"longest_sit_minutes", 120},
           {"active_days", 2},
           {"active_minutes", 30},
           {"desk_cannot_adjust", 1},
           {"few_steps", 1},
           {"high_stress", 1},
           {"do_self_tests", 1},
           {"one_minute_sit_to_stand", 28}}};
}

// What is typed at a step, line by line, and what is settled by it.
struct Turn {
  std::vector<std::string> lines;
  std::vector<std::optional<Answer>> answers;
};

// The one test's timer is tried and stopped; the other tests are skipped; two mistakes and a
// question about the reason are among the rest.
Turn turn_of(const Respondent& person, const Pack& pack, const Step& step) {
  const Question& question = pack.questions[step.questions.front()];
  const test::Line line = test::line_for(person, pack, step);
  if (question.test && !person.answers.contains(question.id)) return {{"s"}, {std::nullopt}};
  Turn turn{{line.text}, line.answers};
  if (question.test) turn.lines.insert(turn.lines.begin(), "t\n");  // with the Enter that stops it
  if (question.id == "sex") turn.lines.insert(turn.lines.begin(), "?");
  if (question.id == "pain_weeks") turn.lines.insert(turn.lines.begin(), "a while");
  if (question.id == "few_steps" || question.id == "lifts_often")
    turn.lines.insert(turn.lines.begin(), "5 9");
  return turn;
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
}

// Without what differs from one machine, or from one edition of the pack, to the next.
std::string lasting(std::string shown, const Place& place) {
  replace_all(shown, place.path(""), "HOME/");
  for (std::size_t at = 0; (at = shown.find("hash ", at)) != std::string::npos; ++at) {
    const std::size_t end = shown.find_first_not_of("0123456789abcdef", at + 5);
    if (end == at + 17) shown.replace(at + 5, 12, "HASH");
  }
  return shown;
}

void check_screens(const std::string& name, const std::string& shown) {
  const std::string path = "tests/terminal/screens/" + name + ".txt";
  if (::getenv("UPDATE") != nullptr) {
    std::filesystem::create_directories("tests/terminal/screens");
    std::ofstream(path, std::ios::binary) << shown;
    return;
  }
  if (test::content(path) == shown) return;
  const auto kept = std::filesystem::temp_directory_path() / ("actual-" + name + ".txt");
  std::ofstream(kept, std::ios::binary) << shown;
  FAIL_CHECK(path << " differs from " << kept.string());
}

struct Window {
  unsigned short columns = 80;
  unsigned short rows = 24;
};

// The keys that answer as a typed line does, without the Enter. Empty: there are none.
std::string arrows_for(const std::string& line, const Pack& pack, const Step& step) {
  const std::string up = "\x1b[A", down = "\x1b[B";
  std::string keys;
  if (step.group) {
    std::size_t at = 0;
    std::istringstream numbers(line);
    for (std::size_t number = 0; numbers >> number;) {
      for (; at < number; ++at) keys += down;
      keys += ' ';
    }
    return keys.empty() ? up : keys;
  }
  const Question& question = pack.questions[step.questions.front()];
  if (question.type == QuestionType::boolean) return line == "yes" ? down : up;
  if (question.type != QuestionType::choice) return keys;
  for (int number = std::stoi(line); number > 0; --number) keys += down;
  return keys;
}

// What stands in the line then.
std::string line_of_arrows(const std::string& line, const Step& step) {
  return step.group ? line.substr(0, line.find_last_not_of(' ') + 1) : line;
}

// A console with a window, in which nobody types.
struct Measured : test::ScriptConsole {
  Measured() : ScriptConsole({}) {}
  WindowSize window() override { return size; }
  WindowSize size;
};

// A person in a window.
class Sitting {
 public:
  Sitting(const Respondent& person, Window window, const std::vector<std::string>& options = {})
      : person_(person),
        accessible_(!options.empty()),
        window_(window),
        terminal_(setup(window, options)),
        progress_(engine_, {empty_response(pack_), std::vector<bool>(pack_.questions.size())}) {
    follow_window();
  }

  // Answers all that is asked and ends the program; everything that was shown. `answer` enters a
  // line at a step.
  template <class Answer>
  std::string hold(Answer answer) {
    while (!progress_.is_emergency()) {
      const auto step = progress_.next();
      if (!step && !progress_.offered().empty()) {
        REQUIRE(test::await_prompt(terminal_, accessible_));
        enter("m");
        progress_.take_more();
        continue;
      }
      if (!step) break;
      const Turn turn = turn_of(person_, pack_, *step);
      for (const std::string& line : turn.lines) {
        CAPTURE(test::id_of(pack_, *step));
        CAPTURE(terminal_.since());
        REQUIRE(test::await_prompt(terminal_, accessible_));
        if (&line == &turn.lines.front()) check_in_sight(*step, line);
        if (!answer(*this, *step, line)) continue;
      }
      if (again_)
        again_ = false;
      else
        progress_.settle(*step, turn.answers);
    }
    REQUIRE(test::await_prompt(terminal_, accessible_));
    terminal_.type("\n");
    REQUIRE(terminal_.wait() == 0);
    CHECK(terminal_.sight().not_known().empty());
    CHECK_FALSE(terminal_.sight().marks_pasting());
    return lasting(terminal_.sight().all(), place_);
  }

  void enter(const std::string& line) { terminal_.type(line + "\n"); }

  // Presses the arrow keys for the line, and enters it; what the window showed before.
  std::string press(const Step& step, const std::string& line) {
    const std::string keys = arrows_for(line, pack_, step);
    terminal_.type(keys);
    const std::string wanted = "> " + line_of_arrows(line, step);
    CHECK(
        terminal_.await_sight([&](const test::Vt& sight) { return sight.cursor_row() == wanted; }));
    const std::string sight = terminal_.sight().window();
    terminal_.type("\n");
    return sight;
  }

  // Makes the window another size. `anew`: the step that is asked has no room any more.
  void resize(Window window, bool anew) {
    window_ = window;
    terminal_.forget();
    terminal_.resize(window.columns, window.rows);
    follow_window();
    again_ = anew;
  }

  bool has_arrows(const Step& step, const std::string& line) const {
    if (line == "?" || line == "s" || line.find_first_of("n?") == 0 || line.find('\n') != line.npos)
      return step.group.has_value() && line == "none";
    return !arrows_for(line, pack_, step).empty() && line != "5 9";
  }

  Pty& terminal() { return terminal_; }

 private:
  test::PtySetup setup(Window window, const std::vector<std::string>& options) const {
    test::PtySetup setup = place_.run(options);
    setup.columns = window.columns;
    setup.rows = window.rows;
    return setup;
  }

  // As the program does in a narrow window.
  void follow_window() {
    console_.size = {window_.columns, window_.rows};
    Display display;
    display.width = window_.columns;
    screen_.emplace(console_, display);
    prompter_.emplace(pack_, progress_.parts(), words_, *screen_);
    progress_.limit_checklists([this](Index group, const Indices& questions) {
      return questions.size() <= longest_checklist && prompter_->has_room(group, questions);
    });
  }

  // The heading of the prompt has not scrolled away.
  void check_in_sight(const Step& step, const std::string& line) {
    const std::string number = std::to_string(progress_.position(step).number);
    const std::string sight = terminal_.sight().window();
    CAPTURE(sight);
    if (!accessible_ && !progress_.pack().questions[step.questions.front()].test)
      CHECK_MESSAGE((sight.find("[" + number + "]") != sight.npos ||
                     sight.find("[" + number + ",") != sight.npos),
                    "out of sight: ", number, " at ", line);
  }

  const Engine engine_{builtin_pack()};
  const Pack& pack_ = engine_.pack();
  const Respondent person_;
  const bool accessible_;
  Window window_;
  const Place place_;
  Pty terminal_;
  Progress progress_;
  const Words words_{Language::english};
  Measured console_;
  std::optional<Screen> screen_;
  std::optional<Prompter> prompter_;
  bool again_ = false;
};

bool type_line(Sitting& sitting, const Step&, const std::string& line) {
  sitting.enter(line);
  return true;
}

// Everything shown in a whole interview with the report.
std::string screens_of(const Respondent& person, Window window,
                       const std::vector<std::string>& options = {}) {
  return Sitting(person, window, options).hold(type_line);
}

}  // namespace

TEST_CASE("the screens of a whole interview and its report") {
  check_screens("80", screens_of(desk_worker(), {}));
  check_screens("40", screens_of(desk_worker(), {40, 20}));
  check_screens("accessible", screens_of(desk_worker(), {}, {"--accessible"}));
}

TEST_CASE("the same by arrow keys: the window while they pick, and in the end what typing shows") {
  for (const Window window : {Window{80, 24}, Window{40, 20}}) {
    CAPTURE(window.columns);
    std::string frames;
    const std::string pressed =
        Sitting(desk_worker(), window)
            .hold([&](Sitting& sitting, const Step& step, const std::string& line) {
              if (!sitting.has_arrows(step, line)) return type_line(sitting, step, line);
              frames += sitting.press(step, line) + std::string(window.columns, '=') + "\n";
              return true;
            });
    const std::string typed =
        Sitting(desk_worker(), window)
            .hold([&](Sitting& sitting, const Step& step, const std::string& line) {
              const bool arrows = sitting.has_arrows(step, line);
              sitting.enter(arrows ? line_of_arrows(line, step) : line);
              return true;
            });
    CHECK(pressed == typed);
    check_screens("arrows-" + std::to_string(window.columns), frames);
  }
}

TEST_CASE("a window that becomes small in the middle of a checklist, and large again") {
  std::size_t checklists = 0;
  const std::string shown =
      Sitting(desk_worker(), {})
          .hold([&](Sitting& sitting, const Step& step, const std::string& line) {
            if (step.group) ++checklists;
            if (step.group && checklists == 1) {
              sitting.terminal().type("\x1b[B\x1b[B");
              REQUIRE(sitting.terminal().await_sight([](const test::Vt& sight) {
                return sight.window().find("\n> 2  ") != std::string::npos;
              }));
              sitting.resize({40, 20}, true);
              return true;
            }
            if (step.group && checklists == 4) {
              sitting.resize({80, 24}, false);
              sitting.press(step, line);
              return true;
            }
            if (sitting.has_arrows(step, line))
              sitting.press(step, line);
            else
              sitting.enter(line);
            return true;
          });
  check_screens("resized", shown);
}

TEST_CASE("bug: a checklist scrolled out of a window of 80 columns and 12 rows") {
  const std::string shown = screens_of(desk_worker(), {80, 12});
  CHECK(shown.find("How it began, and how you feel now: (Part 2)") != std::string::npos);
}

TEST_CASE("bug: a window that became lower had lost the top of its checklist") {
  bool first = true;
  const std::string shown =
      Sitting(desk_worker(), {})
          .hold([&](Sitting& sitting, const Step& step, const std::string& line) {
            if (!step.group || !std::exchange(first, false)) return type_line(sitting, step, line);
            sitting.resize({80, 10}, true);
            return true;
          });
  CHECK(shown.find("Where else it hurts, and how (new: last 4 weeks): (Part 2)") !=
        std::string::npos);
}

TEST_CASE("the screens of an emergency") {
  check_screens("emergency", screens_of(test::respondents()[4], {}));
}

}  // namespace lumbago
