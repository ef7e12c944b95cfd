// Whole interviews of the built-in pack in a terminal: every way out at every prompt, the same
// questions in every mode, and the way back over a branch.
#include <doctest/doctest.h>
#include <signal.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "builtin/builtin.h"
#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::content;
using test::Place;
using test::Pty;
using test::Respondent;

const Engine& engine() {
  static const Engine built_in(builtin_pack());
  return built_in;
}
const Pack& pack() { return builtin_pack(); }

std::vector<std::string> ids_of(const test::Straight& way) {
  std::vector<std::string> ids;
  for (const Step& step : way.steps) ids.push_back(test::id_of(pack(), step));
  return ids;
}

// Puts the draft on the disk as if the steps before had just been confirmed.
void put_draft(const Place& place, const Draft& draft) {
  std::filesystem::create_directories(place.state());
  std::ofstream(place.draft(pack()), std::ios::binary) << write_draft(pack(), draft);
}

struct Way {
  const char* name;
  int signal;         // 0: by a key
  const char* typed;  // the key
  int status;
  bool says_how_to_go_on;
};

constexpr Way ways[] = {
    {"Ctrl-C", 0, "\x03", 130, true},     {"SIGINT", SIGINT, "", 130, true},
    {"SIGTERM", SIGTERM, "", 143, true},  {"SIGHUP", SIGHUP, "", 129, true},
    {"SIGQUIT", SIGQUIT, "", 131, false}, {"SIGKILL", SIGKILL, "", 137, false},
    {"Ctrl-D", 0, "\x04", 1, true},
};

// Words, or arrow keys and a tick: never entered.
constexpr const char* beginnings[] = {"half an ans", "\x1b[B\x1b[B ", "\x1b[A", "1\x1b[D"};

// Leaves the interview at a prompt with an answer begun, but not entered.
void leave(const Place& place, const test::Straight& way, std::size_t at, const Way& how) {
  const bool resumed = at > 0;
  if (resumed) put_draft(place, way.drafts[at]);
  const std::string before = resumed ? content(place.draft(pack())) : "<none>";
  std::vector<std::string> arguments{"assess", "--json"};
  if (resumed) arguments.emplace_back("--resume");
  Pty terminal(place.run(arguments, "result.json"));
  const std::string& settings = terminal.settings_before();
  REQUIRE(test::await_prompt(terminal));
  if (how.status != 1) terminal.type(beginnings[at % std::size(beginnings)]);
  if (how.signal != 0)
    terminal.send(how.signal);
  else
    terminal.type(how.typed);
  CHECK(terminal.wait() == how.status);
  CHECK(terminal.await_sight([&](const test::Vt& sight) {
    return terminal.settings() == settings && !sight.marks_pasting();
  }));
  CHECK(content(place.draft(pack())) == before);
  CHECK(content(place.path("result.json")) == "");
  if (resumed && how.says_how_to_go_on) CHECK(terminal.await("lumbago --resume"));
}

}  // namespace

TEST_CASE("every way out, at every prompt: nothing confirmed is lost, nothing else is done") {
  const test::Straight way = test::straight(engine(), test::respondents()[0]);
  REQUIRE(way.steps.size() > 15);
  const Place place;
  for (std::size_t at = 0; at <= way.steps.size(); ++at) {
    CAPTURE(at);
    for (const Way& how : ways) {
      CAPTURE(std::string(how.name));
      leave(place, way, at, how);
    }
  }
}

TEST_CASE("kill -9 after each answer: the answer was saved before the next question came") {
  const test::Straight way = test::straight(engine(), test::respondents()[0]);
  const Place place;
  for (std::size_t at = 0; at < way.steps.size(); ++at) {
    CAPTURE(at);
    if (at > 0) put_draft(place, way.drafts[at]);
    Pty terminal(at > 0 ? place.run({"--resume"}) : place.run({}));
    REQUIRE(test::await_prompt(terminal));
    terminal.type(way.lines[at].text + "\n");
    REQUIRE(test::await_prompt(terminal));
    terminal.send(SIGKILL);
    CHECK(terminal.wait() == 137);
    CHECK(content(place.draft(pack())) == write_draft(pack(), way.drafts[at + 1]));
  }
}

TEST_CASE("end of input at each warning sign is no answer, and the interview goes on from there") {
  const test::Straight way = test::straight(engine(), test::respondents()[1]);
  const Place place, other;
  // What an interview gives that nobody leaves.
  Pty whole(other.run({"--json"}, "result.json"));
  for (const test::Line& line : way.lines) {
    REQUIRE(test::await_prompt(whole));
    whole.type(line.text + "\n");
  }
  REQUIRE(test::await_prompt(whole));
  whole.type("\n");
  REQUIRE(whole.wait() == 0);
  // The same, left and resumed at every prompt.
  for (std::size_t at = 0; at <= way.steps.size(); ++at) {
    CAPTURE(at);
    const std::vector<std::string> resumed{"--json", "--resume"};
    const std::vector<std::string> fresh{"--json"};
    Pty left(place.run(at > 0 ? resumed : fresh, "result.json"));
    REQUIRE(test::await_prompt(left));
    left.type("\x04");
    CHECK(left.wait() == 1);
    CHECK(content(place.path("result.json")) == "");
    Pty gone_on(place.run(at > 0 ? resumed : fresh, "result.json"));
    REQUIRE(test::await_prompt(gone_on));
    gone_on.type((at < way.steps.size() ? way.lines[at].text : "") + "\n");
    if (at == way.steps.size()) {
      CHECK(gone_on.wait() == 0);
      break;
    }
    REQUIRE(test::await_prompt(gone_on));
    gone_on.type("q\n");
    CHECK(gone_on.wait() == 1);
  }
  CHECK(content(place.path("result.json")) == content(other.path("result.json")));
}

TEST_CASE("the same questions are asked in normal, accessible and typed-ahead mode") {
  for (const Respondent& person : test::respondents()) {
    CAPTURE(person.name);
    const test::Straight way = test::straight(engine(), person);
    const std::vector<std::string> expected = ids_of(way);
    std::string all;
    for (const test::Line& line : way.lines) all += line.text + "\n";
    std::string result;
    for (const bool accessible : {false, true}) {
      CAPTURE(accessible);
      const Place place;
      Pty terminal(place.run({"--json", accessible ? "--accessible" : "--quiet"}, "result.json"));
      for (const test::Line& line : way.lines) {
        REQUIRE(test::await_prompt(terminal, accessible));
        terminal.type(line.text + "\n");
      }
      REQUIRE(test::await_prompt(terminal, accessible));
      terminal.type("\n");
      REQUIRE(terminal.wait() == 0);
      CHECK(test::asked_on(terminal.shown(), pack()) == expected);
      if (result.empty()) result = content(place.path("result.json"));
      CHECK(content(place.path("result.json")) == result);
    }
    // All answers at once, before the first question is there.
    const Place place;
    Pty terminal(place.run({"--json"}, "result.json"));
    terminal.type(all + "\n");
    REQUIRE(terminal.wait() == 0);
    CHECK(test::asked_on(terminal.shown(), pack()) == expected);
    CHECK(content(place.path("result.json")) == result);
    // And from a file, where nobody is asked.
    std::ofstream(place.path("answers.json"), std::ios::binary)
        << write_answers(pack(), way.drafts.back().response);
    Pty piped(place.run({"--json", "--answers", place.path("answers.json")}, "piped.json"));
    REQUIRE(piped.wait() == 0);
    CHECK(content(place.path("piped.json")) == result);
  }
}

TEST_CASE("back over a branch: what no longer applies is named, and the result is as without it") {
  Respondent never = test::respondents()[3];
  never.answers["one_leg_symptoms"] = 0;
  const test::Straight way = test::straight(engine(), never);
  const Place place, other;
  Pty terminal(place.run({"--json"}, "result.json"));
  bool turned = false;
  for (std::size_t at = 0; at < way.steps.size(); ++at) {
    REQUIRE(test::await_prompt(terminal));
    if (test::id_of(pack(), way.steps[at]) == "where_check") {
      // One leg, and what follows from it; then all the way back, and neither.
      std::vector<std::string> lines{"1\n"};
      for (std::size_t i = at + 1; test::id_of(pack(), way.steps[i]) != "first_ever_pain"; ++i)
        lines.push_back(way.lines[i].text + "\n");
      lines.push_back("1 2\n");
      for (const std::string& line : lines) {
        terminal.type(line);
        REQUIRE(test::await_prompt(terminal));
      }
      CHECK(terminal.since().find("\nYes: ") != std::string::npos);
      for (std::size_t back = 0; back < lines.size(); ++back) {
        terminal.type("b\n");
        REQUIRE(test::await_prompt(terminal));
      }
      terminal.type(way.lines[at].text + "\n");
      REQUIRE(test::await_prompt(terminal));
      const std::string said = terminal.since();
      CHECK(said.find("Is that one leg weak, or is the numb part") != std::string::npos);
      CHECK(said.find("In that one leg, is there tingling") != std::string::npos);
      turned = true;
      continue;
    }
    terminal.type(way.lines[at].text + "\n");
  }
  CHECK(turned);
  REQUIRE(test::await_prompt(terminal));
  terminal.type("\n");
  REQUIRE(terminal.wait() == 0);
  std::ofstream(other.path("answers.json"), std::ios::binary)
      << write_answers(pack(), way.drafts.back().response);
  Pty straight(other.run({"--json", "--answers", other.path("answers.json")}, "result.json"));
  REQUIRE(straight.wait() == 0);
  CHECK(content(place.path("result.json")) == content(other.path("result.json")));
  CHECK(content(place.state() + "/answers.json") == content(other.path("answers.json")));
}

TEST_CASE("Ctrl-Z and back: the question is shown again") {
  const Place place;
  Pty terminal(place.run({}));
  REQUIRE(test::await_prompt(terminal));
  terminal.type("5\n");
  REQUIRE(test::await_prompt(terminal));
  terminal.type("\x1a");
  REQUIRE(terminal.await_stop());
  terminal.forget();
  terminal.send(SIGCONT);
  REQUIRE(test::await_prompt(terminal));
  CHECK(terminal.since().find("[2] ") != std::string::npos);
  CHECK(terminal.since().find("[1") == std::string::npos);
  terminal.type("2\n");
  CHECK(terminal.await("[3] "));
}

bool shows(Pty& terminal, const std::string& row) {
  return terminal.await_sight(
      [&](const test::Vt& sight) { return sight.window().find("\n" + row) != std::string::npos; });
}

TEST_CASE("Ctrl-Z in the middle of a checklist and back: it is shown again with its ticks") {
  const Place place;
  Pty terminal(place.run({}));
  const std::string& before = terminal.settings_before();
  REQUIRE(test::await_prompt(terminal));  // a checklist
  const std::string keys = terminal.settings();
  CHECK(keys != before);
  terminal.type("\x1b[B\x1b[B ");
  REQUIRE(shows(terminal, ">[2] "));
  terminal.type("\x1a");
  REQUIRE(terminal.await_stop());
  CHECK(terminal.settings() == before);
  CHECK_FALSE(terminal.sight().marks_pasting());
  terminal.forget();
  terminal.send(SIGCONT);
  REQUIRE(terminal.await_sight(
      [](const test::Vt& sight) { return sight.cursor_row() == "> 2" && sight.marks_pasting(); }));
  CHECK(terminal.settings() == keys);
  CHECK(terminal.sight().window().find("\n>[2] ") != std::string::npos);
  terminal.type("\x1b[B ");
  CHECK(shows(terminal, ">[3] "));
  CHECK(terminal.sight().cursor_row() == "> 2 3");
  CHECK(terminal.sight().not_known().empty());
}

TEST_CASE("pasted text is not entered, whatever line breaks it has") {
  const Place place;
  Pty terminal(place.run({}));
  REQUIRE(test::await_prompt(terminal));
  terminal.type("\x1b[200~7\n8\rq\n\x1b[A\x1b[201~");
  REQUIRE(terminal.await_sight(
      [](const test::Vt& sight) { return sight.cursor_row().starts_with("> 7 8 q"); }));
  terminal.type("\x15none\n");
  REQUIRE(test::await_prompt(terminal));
  CHECK(terminal.since().find("[2]") != std::string::npos);
}

TEST_CASE("no key shows as the bytes that it sends, at any kind of prompt") {
  const Place place;
  Pty terminal(place.run({}));
  for (const char* line : {"none", "3", "3", "none", "42", "2"}) {
    REQUIRE(test::await_prompt(terminal));
    for (const char* key : {"\x1b[A", "\x1bOB", "\x1b[C", "\x1b[5~", "\x1b[15~", "\x1bx", "\t"})
      terminal.type(key);
    terminal.type("\x05\x15" + std::string(line) + "\n");
  }
  REQUIRE(test::await_prompt(terminal));
  const std::string all = terminal.sight().all();
  for (const char* garbage : {"^[", "[A", "OB", "[C", "5~"})
    CHECK(all.find(garbage) == std::string::npos);
  CHECK(all.find("Noted: Male (man).") != std::string::npos);
}

TEST_CASE("an empty line is no answer to a checklist, also where the arrow keys have been") {
  const Place place;
  Pty terminal(place.run({}));
  REQUIRE(test::await_prompt(terminal));  // a checklist
  terminal.type("\x1b[B\n");
  CHECK(terminal.await("Nothing is assumed here."));
  terminal.type("\x1b[A");
  CHECK(terminal.await_sight([](const test::Vt& sight) { return sight.cursor_row() == "> none"; }));
  terminal.type("\n");
  CHECK(terminal.await("[2] How bad is your back pain right now"));
}

TEST_CASE("bug: the last words broke in the middle after the window had become narrow") {
  const Place place;
  Pty terminal(place.run({"assess"}));
  REQUIRE(test::await_prompt(terminal));
  terminal.resize(40, 20);
  REQUIRE(test::await_prompt(terminal));
  terminal.type("\x04");
  CHECK(terminal.wait() == 1);
  CHECK(terminal.shown().find("did. That is not an answer") != std::string::npos);
  CHECK(terminal.shown().find("ended before the questions did") == std::string::npos);
}

}  // namespace lumbago
