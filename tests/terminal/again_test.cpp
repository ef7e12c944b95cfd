// Coming back in a terminal: checking again, what is kept of last time, and a draft that says when
// it was saved.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "builtin/builtin.h"
#include "journal/journal.h"
#include "rules/reads.h"
#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::Place;
using test::Pty;
using test::Straight;

const Engine& engine() {
  static const Engine built_in(builtin_pack());
  return built_in;
}
const Pack& pack() { return builtin_pack(); }

// The answers of an interview, saved as the last assessment.
void save(const Place& place, const Response& answers) {
  std::ofstream(place.path("last.json"), std::ios::binary) << write_answers(pack(), answers);
  Pty saving(place.run({"assess", "--answers", place.path("last.json"), "--journal", "-q"}, "out"));
  REQUIRE(saving.wait() == 0);
}

std::vector<SavedAssessment> assessments(const Place& place) {
  Environment environment;
  environment.home = place.path("");
  environment.home.pop_back();
  const Result<Diary> diary = Journal::find(environment, Words())->read();
  REQUIRE(diary);
  std::vector<SavedAssessment> found;
  for (const Entry& entry : diary->entries)
    if (const auto* one = std::get_if<SavedAssessment>(&entry.what)) found.push_back(*one);
  return found;
}

// Types the lines at their prompts, and Enter at the last one.
void answer(Pty& terminal, const Straight& way) {
  for (const test::Line& line : way.lines) {
    REQUIRE(test::await_prompt(terminal));
    terminal.type(line.text + "\n");
  }
  REQUIRE(test::await_prompt(terminal));
  terminal.type("\n");
}

std::vector<std::string> ids_of(const Straight& way) {
  std::vector<std::string> ids;
  for (const Step& step : way.steps) ids.push_back(test::id_of(pack(), step));
  return ids;
}

TEST_CASE("checking again: signs anew, the rest kept, compared without --previous") {
  test::Respondent person = test::respondents()[0];
  const Response last = test::straight(engine(), person).drafts.back().response;
  person.answers["pain_now"] = 7;
  const Place place;
  save(place, last);
  const Straight again =
      test::straight(engine(), person, Pace::full, start_again(pack(), last, Pace::full));

  Pty terminal(place.run({"assess"}, "report.txt"));
  REQUIRE(terminal.await("You have answered before."));
  answer(terminal, again);
  CHECK(terminal.wait() == 0);
  CHECK(test::asked_on(terminal.shown(), pack()) == ids_of(again));

  const std::vector<SavedAssessment> kept = assessments(place);
  REQUIRE(kept.size() == 2);
  // Besides what was typed, the program fills in what has become of the scores.
  Response wanted = again.drafts.back().response;
  for (Index question = 0; question < wanted.answers.size(); ++question) {
    const std::optional<Earlier>& earlier = pack().questions[question].earlier;
    if (earlier == Earlier::course)
      wanted.answers[question] = Answer{static_cast<std::int64_t>(Verdict::worse), {}};
    if (earlier == Earlier::weeks) wanted.answers[question] = Answer{0, {}};
  }
  CHECK(kept[1].answers == write_answers(pack(), wanted, JsonWriter::Layout::compact));
  CHECK(kept[1].answers.find("\"pain_now\":7") != std::string::npos);
  const std::string report = test::content(place.path("report.txt"));
  CHECK(report.find("Pain right now (0 to 10): 3 before, 7 now.") != std::string::npos);

  // No sign could be answered by Enter, and something that lasts was not asked.
  const std::vector<bool> of_signs = triage_depends_on(pack());
  for (std::size_t i = 0; i < again.steps.size(); ++i)
    for (const Index question : again.steps[i].questions)
      CHECK((!of_signs[question] || !again.lines[i].text.empty()));
  const std::vector<std::string> asked = ids_of(again);
  CHECK(std::find(asked.begin(), asked.end(), "sex") == asked.end());
  CHECK(std::count_if(again.lines.begin(), again.lines.end(),
                      [](const test::Line& line) { return line.text.empty(); }) >= 9);
}

TEST_CASE("a new sign during exercise: the short screen, and the plan is off") {
  for (const bool numb : {false, true}) {
    CAPTURE(numb);
    test::Respondent person = test::respondents()[0];
    const Response last = test::straight(engine(), person).drafts.back().response;
    if (numb) person.answers["saddle_numb"] = 1;
    const Place place;
    save(place, last);
    const Straight screen =
        test::straight(engine(), person, Pace::signs, start_again(pack(), last, Pace::signs));
    const std::vector<bool> of_signs = triage_depends_on(pack());
    for (const Step& step : screen.steps)
      for (const Index question : step.questions) CHECK(of_signs[question]);

    test::PtySetup setup = place.run({"exercise", "--color", "never"});
    setup.environment.emplace_back("PAGER=cat");
    Pty terminal(setup);
    REQUIRE(terminal.await_end("> "));
    terminal.type("3\n");
    REQUIRE(terminal.await("when you are ready."));
    terminal.type("!");
    REQUIRE(terminal.await("Only the warning signs are asked now."));
    answer(terminal, screen);
    CHECK(terminal.wait() == 0);
    CHECK(assessments(place).size() == 2);
    CHECK(assessments(place)[1].level == (numb ? Level::emergency : Level::self_care));
    CHECK((terminal.shown().find("To go on with them: lumbago exercise") != std::string::npos) ==
          !numb);

    Pty after(place.run({"exercise", "--color", "never"}));
    if (numb) {
      CHECK(after.wait() == 0);
      CHECK(after.shown().find("There are no exercises to follow") != std::string::npos);
    } else {
      CHECK(after.await("Before you begin."));
    }
  }
}

TEST_CASE("the greeting was longer than the window; all of it is seen with the choices") {
  const Place place;
  std::ofstream(place.path("first.json")) << test::content("tests/answers/desk-worker.json");
  Pty saving(
      place.run({"assess", "--answers", place.path("first.json"), "--journal", "-q"}, "out"));
  REQUIRE(saving.wait() == 0);
  struct Window {
    unsigned short columns, rows;
    const char* shows;  // of what is due
  };
  for (const Window& window : {Window{80, 24, "[step_up]: 1 to 3 sets"},
                               {80, 20, "Stand up and sit down; Hamstring"},
                               {40, 20, "Day 1 of week 1"}}) {
    for (const char* language : {"en", "es", "de"}) {
      CAPTURE(window.columns);
      CAPTURE(std::string(language));
      test::PtySetup setup = place.run({"--color", "never", "--lang", language});
      setup.columns = window.columns;
      setup.rows = window.rows;
      Pty terminal(setup);
      REQUIRE(terminal.await_end("> "));
      const std::string& shown = terminal.shown();
      CAPTURE(shown);
      CHECK(std::count(shown.begin(), shown.end(), '\n') < window.rows);
      if (language == std::string("en")) CHECK(shown.find(window.shows) != std::string::npos);
    }
  }
}

TEST_CASE("a draft says when it was saved") {
  const Place place;
  const Straight way = test::straight(engine(), test::respondents()[0]);
  std::filesystem::create_directories(place.state());
  std::ofstream(place.draft(pack()), std::ios::binary) << write_draft(pack(), way.drafts[2]);
  const timespec saved{1773039900, 0};  // 2026-03-09T07:05:00Z
  const timespec both[] = {saved, saved};
  REQUIRE(::utimensat(AT_FDCWD, place.draft(pack()).c_str(), both, 0) == 0);
  test::PtySetup setup = place.run({"assess"});
  setup.environment.emplace_back("TZ=XXX-2");
  Pty terminal(setup);
  CHECK(terminal.await("An interview that was not finished is saved, last on 2026-03-09 09:05."));
}

}  // namespace
}  // namespace lumbago
