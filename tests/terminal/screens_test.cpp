// Everything that a person sees, from the first line to the end of the report, as files under
// tests/terminal/screens/. With UPDATE=1 in the environment they are written anew: read the
// difference before it is kept.
#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "pack/reader.h"
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
  replace_all(shown, "\r\n", "\n");
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

// Everything shown in a whole interview with the report, on a terminal of `columns`.
std::string screens_of(const Respondent& person, unsigned short columns, bool accessible) {
  const Engine engine(builtin_pack());
  const Pack& pack = engine.pack();
  const Place place;
  test::PtySetup setup =
      place.run(accessible ? std::vector<std::string>{"--accessible"} : std::vector<std::string>{});
  setup.columns = columns;
  Pty terminal(setup);
  Progress progress(engine, {empty_response(pack), std::vector<bool>(pack.questions.size())});
  if (columns < 72) progress.limit_checklists(4);  // as the program does in a narrow window
  while (!progress.is_emergency()) {
    const auto step = progress.next();
    const bool offered = !step && !progress.offered().empty();
    const Turn turn = step ? turn_of(person, pack, *step) : Turn{{offered ? "m" : ""}, {}};
    for (const std::string& line : turn.lines) {
      REQUIRE(test::await_prompt(terminal, accessible));
      terminal.type(line + "\n");
    }
    if (offered) {
      progress.take_more();
      continue;
    }
    if (!step) break;
    progress.settle(*step, turn.answers);
  }
  if (progress.is_emergency()) {
    REQUIRE(test::await_prompt(terminal, accessible));
    terminal.type("\n");
  }
  REQUIRE(terminal.wait() == 0);
  return lasting(terminal.shown(), place);
}

}  // namespace

TEST_CASE("the screens of a whole interview and its report") {
  check_screens("80", screens_of(desk_worker(), 80, false));
  check_screens("40", screens_of(desk_worker(), 40, false));
  check_screens("accessible", screens_of(desk_worker(), 80, true));
}

TEST_CASE("the screens of an emergency") {
  check_screens("emergency", screens_of(test::respondents()[4], 80, false));
}

}  // namespace lumbago
