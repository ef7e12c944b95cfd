// Exercise followed along in a terminal: every way out of every state leaves the terminal as it was
// and the journal with what was done; single keys count at once.
#include <doctest/doctest.h>
#include <signal.h>

#include <filesystem>
#include <string>
#include <vector>

#include "journal/journal.h"
#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::Place;
using test::Pty;

// Somebody whose plan is saved: it holds a stretch with holds, and moves without a time.
void save_plan(const Place& place) {
  Pty saving(place.run(
      {"assess", "--answers", "tests/answers/desk-worker.json", "--journal", "--quiet"}, "report"));
  REQUIRE(saving.wait() == 0);
}

test::PtySetup exercise(const Place& place, bool accessible = false) {
  std::vector<std::string> arguments{"exercise", "--color", "never"};
  if (accessible) arguments.emplace_back("--accessible");
  test::PtySetup setup = place.run(arguments);
  setup.environment.emplace_back("LUMBAGO_NOW=2026-09-01T08:00:00Z");
  return setup;
}

std::vector<Entry> entries(const Place& place) {
  Environment environment;
  environment.home = place.path("");
  environment.home.pop_back();
  const Result<Diary> diary = Journal::find(environment, Words())->read();
  REQUIRE(diary);
  return diary->entries;
}

std::vector<SavedSession> sessions(const Place& place) {
  std::vector<SavedSession> found;
  for (const Entry& entry : entries(place))
    if (const auto* session = std::get_if<SavedSession>(&entry.what)) found.push_back(*session);
  return found;
}

// The first move is done at one's own pace; the second has holds.
constexpr const char* first = "Move 1 of";
constexpr const char* second = "Move 2 of";

// A key, and what the terminal shows once it was taken.
struct Press {
  const char* key;
  const char* shows;
};
constexpr Press begin{"\n", "at your own pace"};
constexpr Press finish{"\n", second};
constexpr Press ready{"\n", "Get ready"};
constexpr Press hold{"\n", "first side: go on for 30 seconds"};

constexpr Press change{"\n", "Change sides"};
constexpr Press other_side{"\n", "other side: go on"};

struct Situation {
  const char* name;
  std::vector<Press> presses;
  std::size_t done;       // moves that are in the journal by then
  std::size_t left_out;   // likewise
  const char* shows[10];  // after each of `keys`
};
constexpr const char* keys[] = {"\n", "p", "s", "b", "h", "n", "q", "!", "?", "x"};
constexpr const char* unpaused = "No clock is running.";
constexpr const char* paused = "Paused. Enter goes on.";
constexpr const char* easier = "The easier version, from now on.";
constexpr const char* swapped = "From now on, in its place:";
constexpr const char* stopped = "What you did is kept.";
constexpr const char* signs = "Only the warning signs are asked now.";
constexpr const char* told = "Keys: Enter goes on";
constexpr const char* no_key = "That is no key here";
const Situation situations[] = {
    {"reading",
     {},
     0,
     0,
     {"at your own pace", unpaused, second, "This is the first move.", easier, swapped, stopped,
      signs, told, no_key}},
    {"at one's own pace",
     {begin},
     0,
     0,
     {second, unpaused, second, first, easier, swapped, stopped, signs, told, no_key}},
    {"reading the second",
     {begin, finish},
     1,
     0,
     {"Get ready", unpaused, "Move 3 of", first, easier, swapped, stopped, signs, told, no_key}},
    {"getting ready",
     {begin, finish, ready},
     1,
     0,
     {hold.shows, paused, "Move 3 of", second, easier, swapped, stopped, signs, told, no_key}},
    {"holding",
     {begin, finish, ready, hold},
     1,
     0,
     {change.shows, paused, "Move 3 of", second, easier, swapped, stopped, signs, told, no_key}},
    {"paused",
     {begin, finish, ready, hold, {"p", paused}},
     1,
     0,
     {hold.shows, hold.shows, "Move 3 of", second, easier, swapped, stopped, signs, told, no_key}},
    {"changing sides",
     {begin, finish, ready, hold, change},
     1,
     0,
     {other_side.shows, paused, "Move 3 of", second, easier, swapped, stopped, signs, told,
      no_key}},
    {"resting",
     {begin, finish, ready, hold, change, other_side, {"\n", "Rest for 30 seconds."}},
     1,
     0,
     {"Set 2 of 2, first side: go on", paused, "Move 3 of", second, easier, swapped, stopped, signs,
      told, no_key}},
    {"letting go",
     {{"s", second},
      {"s", "Move 3 of"},
      {"s", "Move 4 of"},
      {"s", "Move 5 of"},
      {"\n", "Get ready"},
      {"\n", "Hold 1 of 8: go on"},
      {"\n", "Let go."}},
     0,
     4,
     {"Hold 2 of 8: go on", paused, "That was all for today.", "Move 5 of", easier, swapped,
      stopped, signs, told, no_key}},
};

struct Way {
  const char* name;
  int signal;
  const char* typed;
  int status;
};
constexpr Way ways[] = {
    {"Ctrl-C", 0, "\x03", 130},  {"SIGINT", SIGINT, "", 130},   {"SIGTERM", SIGTERM, "", 143},
    {"SIGHUP", SIGHUP, "", 129}, {"SIGQUIT", SIGQUIT, "", 131}, {"Ctrl-D", 0, "\x04", 1},
};

void reach(Pty& terminal, const Situation& situation) {
  REQUIRE(terminal.await_end("> "));
  terminal.type("3\n");
  REQUIRE(terminal.await(first));
  REQUIRE(terminal.await("when you are ready."));
  for (const Press& press : situation.presses) {
    terminal.type(press.key);
    REQUIRE(terminal.await(press.shows));
  }
}

TEST_CASE("every way out of every state: the terminal is as before, what was done is kept") {
  for (const Situation& situation : situations)
    for (const Way& way : ways) {
      CAPTURE(std::string(situation.name));
      CAPTURE(std::string(way.name));
      const Place place;
      save_plan(place);
      Pty terminal(exercise(place));
      const std::string& before = terminal.settings_before();
      reach(terminal, situation);
      CHECK(terminal.settings() != before);
      if (way.signal != 0)
        terminal.send(way.signal);
      else
        terminal.type(way.typed);
      CHECK(terminal.wait() == way.status);
      CHECK(terminal.settings() == before);
      const std::vector<SavedSession> kept = sessions(place);
      REQUIRE(kept.size() == 1);
      CHECK(kept[0].pain_before == 3);
      std::size_t done = 0;
      for (const SavedMove& move : kept[0].moves) done += move.outcome == MoveOutcome::done ? 1 : 0;
      CHECK(done == situation.done);
    }
}

TEST_CASE("every key in every state says what it did") {
  for (const Situation& situation : situations)
    for (std::size_t key = 0; key < std::size(keys); ++key) {
      CAPTURE(std::string(situation.name));
      CAPTURE(std::string(keys[key]));
      const Place place;
      save_plan(place);
      Pty terminal(exercise(place));
      reach(terminal, situation);
      terminal.type(keys[key]);
      CHECK(terminal.await(situation.shows[key]));
      const std::vector<SavedSession> kept = sessions(place);
      REQUIRE(kept.size() == 1);
      CHECK(kept[0].moves.size() >= situation.done + situation.left_out);
    }
}

TEST_CASE("kill -9: what was done before is in the journal") {
  for (const Situation& situation : situations) {
    CAPTURE(std::string(situation.name));
    const Place place;
    save_plan(place);
    Pty terminal(exercise(place));
    reach(terminal, situation);
    terminal.send(SIGKILL);
    CHECK(terminal.wait() == 137);
    CHECK(terminal.await_sight([&](const test::Vt& sight) {
      return terminal.settings() == terminal.settings_before() && !sight.marks_pasting();
    }));
    const std::vector<SavedSession> kept = sessions(place);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].moves.size() == situation.done + situation.left_out);
  }
}

TEST_CASE("stopped by Ctrl-Z, the shell has its terminal back; going on takes the keys again") {
  for (const Situation& situation : situations) {
    CAPTURE(std::string(situation.name));
    const Place place;
    save_plan(place);
    Pty terminal(exercise(place));
    const std::string& before = terminal.settings_before();
    reach(terminal, situation);
    const std::string keys_on = terminal.settings();
    terminal.type("\x1a");
    REQUIRE(terminal.await_stop());
    CHECK(terminal.settings() == before);
    terminal.forget();
    terminal.send(SIGCONT);
    REQUIRE(terminal.await("Move "));
    CHECK(terminal.settings() == keys_on);
    terminal.type("q");
    REQUIRE(terminal.await(stopped));
    REQUIRE(terminal.await_end("> "));
    terminal.type("2\n");
    CHECK(terminal.wait() == 0);
    CHECK(terminal.settings() == before);
    const std::vector<SavedSession> kept = sessions(place);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].pain_after == 2);
  }
}

TEST_CASE("in a window made narrower the clock wrote a line each second; it stays on its line") {
  const Place place;
  save_plan(place);
  Pty terminal(exercise(place));
  reach(terminal, situations[4]);  // holding
  terminal.forget();
  terminal.resize(40, 20);
  REQUIRE(terminal.await("26 seconds left"));
  const std::string all = terminal.sight().all();
  CHECK(all.find("seconds left") == all.rfind("seconds left"));
  CHECK(terminal.sight().cursor_row() == "  26 seconds left");
  CHECK(all.find("\nstrap, on your back\n") != std::string::npos);
}

TEST_CASE("bug: in a small window the drawing pushed the title of the move out of sight") {
  const Place place;
  save_plan(place);
  test::PtySetup setup = exercise(place);
  setup.columns = 40;
  setup.rows = 20;
  Pty terminal(setup);
  REQUIRE(terminal.await_end("> "));
  terminal.type("3\n");
  REQUIRE(terminal.await(first));
  REQUIRE(terminal.await("when you are ready."));
  for (const char* move : {first, second, "Move 3 of", "Move 4 of"}) {
    INFO(move);
    CHECK(terminal.sight().window().find(move) != std::string::npos);
    terminal.forget();
    terminal.type("s");
    REQUIRE(terminal.await("Move "));
    REQUIRE(terminal.await("when you are ready."));
  }
}

// The two questions about pain.
TEST_CASE("every way out while pain is asked: what was done before is kept") {
  for (const bool after : {false, true})
    for (const Way& way : ways) {
      CAPTURE(after);
      CAPTURE(std::string(way.name));
      const Place place;
      save_plan(place);
      Pty terminal(exercise(place));
      const std::string& before = terminal.settings_before();
      if (after) {
        reach(terminal, situations[2]);
        terminal.type("q");
      }
      REQUIRE(terminal.await_end("> "));
      if (way.signal != 0)
        terminal.send(way.signal);
      else
        terminal.type(way.typed);
      CHECK(terminal.wait() == way.status);
      CHECK(terminal.settings() == before);
      const std::vector<SavedSession> kept = sessions(place);
      CHECK(kept.size() == (after ? 1 : 0));
      if (after) CHECK(kept.at(0).moves.size() == 1);
    }
}

TEST_CASE("read aloud: only lines, and the terminal echoes words as ever") {
  const Place place;
  save_plan(place);
  Pty terminal(exercise(place, true));
  const std::string& before = terminal.settings_before();
  REQUIRE(terminal.await_end("> "));
  for (const char* line :
       {"3\n", "go\n", "done\n", "go\n", "pause\n", "go\n", "skip\n", "stop\n"}) {
    terminal.forget();
    terminal.type(line);
    REQUIRE(terminal.await("\n"));
    CHECK(terminal.settings() == before);
  }
  REQUIRE(terminal.await_end("> "));
  terminal.type("3\n");
  CHECK(terminal.wait() == 0);
  CHECK(terminal.shown().find('\x1b') == std::string::npos);
  // The terminal itself ends each line with CR LF; no other CR is there.
  std::string lines = terminal.shown();
  for (std::size_t at = 0; (at = lines.find("\r\n", at)) != std::string::npos;) lines.erase(at, 1);
  CHECK(lines.find('\r') == std::string::npos);
}

TEST_CASE("breaks read aloud: only lines, and each is counted in the journal") {
  const Place place;
  save_plan(place);
  Pty terminal(place.run({"breaks", "--every", "1s", "--accessible"}));
  const std::string& before = terminal.settings_before();
  for (const char* line : {"back\n", "skip\n", "back\n"}) {
    REQUIRE(terminal.await("\a"));
    CHECK(terminal.settings() == before);
    terminal.type(line);
  }
  REQUIRE(terminal.await("\a"));
  terminal.type("stop\n");
  CHECK(terminal.wait() == 0);
  std::string lines = terminal.shown();
  CHECK(lines.find('\x1b') == std::string::npos);
  for (std::size_t at = 0; (at = lines.find("\r\n", at)) != std::string::npos;) lines.erase(at, 1);
  CHECK(lines.find('\r') == std::string::npos);
  std::vector<bool> taken;
  for (const Entry& entry : entries(place))
    if (const auto* pause = std::get_if<SavedBreak>(&entry.what)) taken.push_back(pause->taken);
  CHECK(taken == std::vector<bool>{true, false, true});
}

TEST_CASE("on a terminal, deleting the history asks first") {
  const Place place;
  save_plan(place);
  Pty kept(place.run({"history", "delete"}));
  REQUIRE(kept.await("Are you sure? (yes or no)"));
  kept.type("maybe\n");
  REQUIRE(kept.await("Are you sure? (yes or no)"));
  kept.type("no\n");
  REQUIRE(kept.await("Nothing was deleted."));
  CHECK(kept.wait() == 0);
  CHECK(std::filesystem::exists(place.path(".local/share/lumbago/journal.db")));
  Pty deleted(place.run({"history", "delete"}));
  REQUIRE(deleted.await("Are you sure? (yes or no)"));
  deleted.type("yes\n");
  CHECK(deleted.wait() == 0);
  CHECK_FALSE(std::filesystem::exists(place.path(".local/share/lumbago/journal.db")));
}

TEST_CASE("somebody with a saved plan is greeted, and chooses") {
  const Place place;
  save_plan(place);
  const auto choose = [&](const char* choice, const char* shows) {
    Pty terminal(place.run({}));
    REQUIRE(terminal.await("1. Today's exercise"));
    REQUIRE(terminal.await_end("> "));
    terminal.forget();
    terminal.type(choice);
    CHECK(terminal.await(shows));
    terminal.send(SIGKILL);
    terminal.wait();
  };
  choose("1\n", "Before you begin.");
  choose("2\n", "[1, part");
  choose("3\n", "How it has gone");
  choose("4\n", "[1, part");
  choose("7\n", "Type a number from 1 to 4, or q to leave.");
  Pty leaving(place.run({}));
  REQUIRE(leaving.await_end("> "));
  leaving.type("q\n");
  CHECK(leaving.wait() == 0);
}

}  // namespace
}  // namespace lumbago
