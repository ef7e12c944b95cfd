// Reports that are longer than the window, and the pager they go through.
#include <doctest/doctest.h>
#include <signal.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::content;
using test::Place;
using test::Pty;

constexpr const char* level = "Self-care fits";
constexpr const char* last_line = "One move: lumbago show";

// A report that is longer than 24 lines, with `pager` as PAGER.
test::PtySetup report(const Place& place, const std::string& pager,
                      std::vector<std::string> options = {}) {
  options.insert(options.begin(),
                 {"assess", "--answers", "tests/answers/desk-worker.json", "--region", "GB"});
  test::PtySetup setup = place.run(options);
  setup.environment.push_back("PATH=/usr/bin:/bin");
  setup.environment.push_back("PAGER=" + pager);
  return setup;
}

// A pager that keeps what it is given in a file, and shows nothing.
std::string keeper(const Place& place) { return "cat > " + place.path("paged"); }

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++found;
  return found;
}

// Nothing went through the pager, and all of it is on the terminal.
void check_not_paged(const Place& place, const test::PtySetup& setup) {
  Pty terminal(setup);
  CHECK(terminal.wait() == 0);
  CHECK(terminal.shown().find(level) != std::string::npos);
  CHECK(terminal.shown().find("Medical advice by telephone") != std::string::npos);
  CHECK(content(place.path("paged")) == "<none>");
}

}  // namespace

TEST_CASE("what is longer than the window goes through the pager, and the level stands below it") {
  const Place place;
  Pty terminal(report(place, keeper(place)));
  CHECK(terminal.wait() == 0);
  const std::string paged = content(place.path("paged"));
  CHECK(paged.starts_with("┃ Self-care fits\n"));
  CHECK(paged.find(last_line) != std::string::npos);
  CHECK(
      terminal.shown() ==
      "┃ Self-care fits\r\n┃ Follow your plan at your own pace, and check again after 2, 6 and 12 "
      "weeks.\r\n");
}

TEST_CASE("the pager gets LESS=FRX, unless the reader has set it") {
  const Place place;
  const std::string pager = "cat > /dev/null; echo \"LESS is $LESS\"";
  Pty terminal(report(place, pager));
  CHECK(terminal.wait() == 0);
  CHECK(terminal.shown().find("LESS is FRX") != std::string::npos);
  test::PtySetup own = report(place, pager);
  own.environment.push_back("LESS=S");
  Pty with_own(own);
  CHECK(with_own.wait() == 0);
  CHECK(with_own.shown().find("LESS is S\r") != std::string::npos);
}

TEST_CASE("a pager that is not there is no fault: the report is printed") {
  const Place place;
  Pty terminal(report(place, "/nonexistent/pager"));
  CHECK(terminal.wait() == 0);
  CHECK(terminal.shown().find("Medical advice by telephone") != std::string::npos);
  CHECK(count(terminal.shown(), level) == 2);
}

TEST_CASE("a pager that is left early is no fault") {
  const Place place;
  for (const char* pager : {"true", "head -n 1", "head -c 5 > /dev/null; exit 3"}) {
    CAPTURE(pager);
    Pty terminal(report(place, pager, {"--details"}));
    CHECK(terminal.wait() == 0);
    CHECK(terminal.shown().find(level) != std::string::npos);
    CHECK(terminal.shown().find(last_line) == std::string::npos);
  }
}

TEST_CASE("no pager where it is not wanted or would be in the way") {
  const Place place;
  SUBCASE("--no-pager") { check_not_paged(place, report(place, keeper(place), {"--no-pager"})); }
  SUBCASE("--accessible") {
    check_not_paged(place, report(place, keeper(place), {"--accessible"}));
  }
  SUBCASE("PAGER=cat") { check_not_paged(place, report(place, "cat")); }
  SUBCASE("PAGER set to nothing") { check_not_paged(place, report(place, "")); }
  SUBCASE("a dumb terminal") {
    test::PtySetup setup = report(place, keeper(place));
    for (std::string& variable : setup.environment)
      if (variable.starts_with("TERM=")) variable = "TERM=dumb";
    check_not_paged(place, setup);
  }
  SUBCASE("a window that is large enough") {
    test::PtySetup setup = report(place, keeper(place));
    setup.rows = 200;
    check_not_paged(place, setup);
  }
  SUBCASE("a window that does not say how large it is") {
    test::PtySetup setup = report(place, keeper(place));
    setup.rows = 0;
    check_not_paged(place, setup);
  }
}

TEST_CASE("a file and JSON never go through the pager") {
  const Place place;
  test::PtySetup to_file = report(place, keeper(place));
  to_file.output = place.path("report.txt");
  Pty terminal(to_file);
  CHECK(terminal.wait() == 0);
  CHECK(terminal.shown().empty());
  CHECK(content(place.path("report.txt")).find("Try next: ") != std::string::npos);
  Pty json(report(place, keeper(place), {"--json"}));
  CHECK(json.wait() == 0);
  CHECK(content(place.path("paged")) == "<none>");
}

TEST_CASE("the exit status is that of the report") {
  const Place place;
  test::PtySetup setup = report(place, "false", {"--exit-code"});
  setup.command[3] = "tests/answers/people/numb-saddle.json";
  Pty terminal(setup);
  CHECK(terminal.wait() == 30);
  CHECK(terminal.shown().find("Get emergency help now") != std::string::npos);
}

TEST_CASE("Ctrl-C in the pager is the pager's") {
  const Place place;
  Pty terminal(report(place, "cat > /dev/null; echo ready; exec sleep 30"));
  REQUIRE(terminal.await("ready"));
  terminal.type("\x03");
  CHECK(terminal.wait() == 0);
  CHECK(terminal.shown().find(level) != std::string::npos);
}

TEST_CASE("a signal that ends the program ends the pager first") {
  const Place place;
  for (const int signal : {SIGTERM, SIGHUP}) {
    Pty terminal(report(place, "cat > /dev/null; echo ready; exec sleep 30"));
    REQUIRE(terminal.await("ready"));
    terminal.send(signal);
    CHECK(terminal.wait() == 128 + signal);
  }
}

TEST_CASE("less, where it is installed, is left with q and shows the level below") {
  if (::access("/usr/bin/less", X_OK) != 0) {
    MESSAGE("less is not installed");
    return;
  }
  const Place place;
  test::PtySetup setup = report(place, "less");
  setup.environment.pop_back();  // no PAGER: less is found
  Pty terminal(setup);
  REQUIRE(terminal.await(":"));
  CHECK(terminal.shown().find(last_line) == std::string::npos);
  terminal.type("q");
  CHECK(terminal.wait() == 0);
  CHECK(terminal.since().find(level) != std::string::npos);
}

TEST_CASE("the saved plan and the history scrolled past; they go through the pager") {
  const Place place;
  for (int i = 0; i < 12; ++i) {
    Pty saving(place.run(
        {"assess", "--answers", "tests/answers/desk-worker.json", "--journal", "-q"}, "report"));
    REQUIRE(saving.wait() == 0);
  }
  for (const char* command : {"plan", "history", "today"}) {
    CAPTURE(std::string(command));
    test::PtySetup setup = place.run({command, "--color", "never"});
    setup.rows = 10;
    setup.environment.emplace_back("PATH=/usr/bin:/bin");
    setup.environment.push_back("PAGER=" + keeper(place));
    Pty terminal(setup);
    CHECK(terminal.wait() == 0);
    CHECK(count(content(place.path("paged")), "\n") >= 10);
    CHECK((terminal.shown().find(level) != std::string::npos) == (std::string(command) == "plan"));
  }
}

}  // namespace lumbago
