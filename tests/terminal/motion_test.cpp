// Drawings in motion, in a terminal: what is written, when, and what is left of it.
#include <doctest/doctest.h>
#include <signal.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::Place;
using test::Pty;

constexpr std::string_view begins =
    "\x1b"
    "7";
constexpr std::string_view ends =
    "\x1b"
    "8";

// The bytes of each repainting in `shown`.
std::vector<std::string> repaintings(const std::string& shown) {
  std::vector<std::string> found;
  std::size_t from = 0;
  while ((from = shown.find("\x1b"
                            "7\x1b[",
                            from)) != std::string::npos) {
    const std::size_t to = shown.find(ends, from);
    if (to == std::string::npos) break;
    found.push_back(shown.substr(from, to + ends.size() - from));
    from = to;
  }
  return found;
}

test::PtySetup show(const Place& place, const std::vector<std::string>& more,
                    const std::string& move = "hamstring_strap") {
  std::vector<std::string> arguments{"show", move, "--no-pager", "--color", "never"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  test::PtySetup setup = place.run(arguments);
  setup.rows = 40;
  return setup;
}

std::string still(const Place& place, bool seen = true) {
  Pty terminal(show(place, {}));
  REQUIRE(terminal.wait() == 0);
  return seen ? terminal.sight().all() : terminal.shown();
}

TEST_CASE("a movement to its end: three times, at 8 pictures a second or more, nothing is left") {
  const Place place;
  Pty terminal(show(place, {"--animate"}));
  const std::string& before = terminal.settings_before();
  CHECK(terminal.wait() == 0);
  CHECK(terminal.settings() == before);
  const std::vector<std::string> changes = repaintings(terminal.shown());
  // There and back three times: 96 steps, of which a few look like the one before; a busy computer
  // leaves some out.
  constexpr double seconds_of_moving = 96 * 0.08;
  CHECK(changes.size() <= 96);
  CHECK(static_cast<double>(changes.size()) >= 8 * seconds_of_moving);
  std::size_t most = 0;
  for (const std::string& change : changes) most = std::max(most, change.size());
  CHECK(most <= 1024);
  MESSAGE(changes.size(), " repaintings, the longest of ", most, " bytes");
  CHECK(terminal.sight().all() == still(place));
}

TEST_CASE("any key ends a movement, and nothing is left of it") {
  const Place place;
  const std::string expected = still(place);
  for (const char* key : {"x", "\n", " ", "\x1b[A", "\x04"}) {
    Pty terminal(show(place, {"--animate"}));
    const std::string& before = terminal.settings_before();
    REQUIRE(terminal.await(ends));
    CHECK(terminal.settings() != before);
    terminal.type(key);
    CHECK(terminal.wait() == 0);
    CHECK(terminal.settings() == before);
    CHECK(terminal.sight().all() == expected);
  }
}

TEST_CASE("ended by a signal, the terminal is as before and no line is left") {
  const Place place;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    Pty terminal(show(place, {"--animate"}));
    const std::string& before = terminal.settings_before();
    REQUIRE(terminal.await(ends));
    if (signal == SIGINT)
      terminal.type("\x03");
    else
      terminal.send(signal);
    CHECK(terminal.wait() == 128 + signal);
    CHECK(terminal.settings() == before);
    CHECK(terminal.sight().all() == "\n");
  }
}

TEST_CASE("stopped and gone on, a movement is shown again") {
  const Place place;
  Pty terminal(show(place, {"--animate"}));
  const std::string& before = terminal.settings_before();
  REQUIRE(terminal.await(ends));
  terminal.type("\x1a");
  REQUIRE(terminal.await_stop());
  CHECK(terminal.settings() == before);
  terminal.forget();
  terminal.send(SIGCONT);
  REQUIRE(terminal.await("Any key ends this."));
  REQUIRE(terminal.await(ends));
  terminal.type("x");
  CHECK(terminal.wait() == 0);
  CHECK(terminal.settings() == before);
}

TEST_CASE("without motion: the same bytes as without the option") {
  const Place place;
  const std::string expected = still(place, false);
  Pty unmoved(show(place, {"--animate", "--no-motion"}));
  CHECK(unmoved.wait() == 0);
  CHECK(unmoved.shown() == expected);
  test::PtySetup small = show(place, {"--animate"});
  small.rows = 6;
  Pty in_small(small);
  CHECK(in_small.wait() == 0);
  CHECK(in_small.shown() == expected);
  for (const char* term : {"TERM=dumb", "ACCESSIBLE=1"}) {
    test::PtySetup dumb = show(place, {"--animate"});
    dumb.environment.emplace_back(term);
    std::erase_if(dumb.environment, [&](const std::string& variable) {
      return variable.starts_with("TERM=") && variable != "TERM=dumb" && *term == 'T';
    });
    Pty terminal(dumb);
    CHECK(terminal.wait() == 0);
    CHECK(terminal.shown().find('\x1b') == std::string::npos);
    CHECK(terminal.shown().find("Any key") == std::string::npos);
  }
}

TEST_CASE("a locale without UTF-8 gets the movement in ASCII") {
  const Place place;
  test::PtySetup setup = show(place, {"--animate"});
  std::erase_if(setup.environment,
                [](const std::string& variable) { return variable.starts_with("LC_ALL="); });
  setup.environment.emplace_back("LC_ALL=C");
  Pty terminal(setup);
  REQUIRE(terminal.await(ends));
  terminal.type("x");
  CHECK(terminal.wait() == 0);
  for (const char c : terminal.shown()) CHECK(static_cast<unsigned char>(c) < 0x80);
  CHECK(!repaintings(terminal.shown()).empty());
}

TEST_CASE("exercise: the drawing moves while one reads; --no-motion keeps it still") {
  const Place place;
  Pty saving(place.run(
      {"assess", "--answers", "tests/answers/desk-worker.json", "--journal", "--quiet"}, "report"));
  REQUIRE(saving.wait() == 0);
  for (const bool moving : {true, false}) {
    std::vector<std::string> arguments{"exercise", "--color", "never"};
    if (!moving) arguments.emplace_back("--no-motion");
    test::PtySetup setup = place.run(arguments);
    setup.rows = 40;
    setup.environment.emplace_back("LUMBAGO_NOW=2026-09-01T08:00:00Z");
    Pty terminal(setup);
    const std::string& before = terminal.settings_before();
    REQUIRE(terminal.await_end("> "));
    terminal.type("3\n");
    REQUIRE(terminal.await("when you are ready."));
    if (moving) REQUIRE(terminal.await(std::string(ends)));
    terminal.type("s");
    REQUIRE(terminal.await("Move 2 of"));
    terminal.type("\x03");
    CHECK(terminal.wait() == 130);
    CHECK(terminal.settings() == before);
    CHECK((terminal.shown().find(begins) != std::string::npos) == moving);
  }
}

}  // namespace
}  // namespace lumbago
