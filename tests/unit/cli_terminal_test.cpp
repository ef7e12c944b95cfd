#include <doctest/doctest.h>

#include "cli/terminal.h"

namespace lumbago {
namespace {

StreamFacts terminal_of(int columns) { return {true, columns, true}; }

const StreamFacts pipe_facts{};

Environment usual() {
  Environment environment;
  environment.term = "xterm";
  return environment;
}

TEST_CASE("width: the option, then the terminal, then COLUMNS, then 80") {
  Invocation invocation;
  Environment environment = usual();
  CHECK(display_of(terminal_of(120), invocation, environment).width == 120);
  CHECK(display_of(terminal_of(5), invocation, environment).width == 20);
  CHECK(display_of(terminal_of(0), invocation, environment).width == 80);
  environment.columns = "60";
  CHECK(display_of(terminal_of(0), invocation, environment).width == 60);
  CHECK(display_of(terminal_of(120), invocation, environment).width == 120);
  environment.columns = "wide";
  CHECK(display_of(terminal_of(0), invocation, environment).width == 80);
  invocation.width = 50;
  CHECK(display_of(terminal_of(120), invocation, environment).width == 50);
}

TEST_CASE("what goes to a pipe does not depend on the machine") {
  Environment environment = usual();
  environment.columns = "60";
  environment.term = "dumb";
  const Display display = display_of({false, 0, false}, {}, environment);
  CHECK(display.width == 80);
  CHECK_FALSE(display.ascii);
  CHECK_FALSE(display.colour);
  CHECK_FALSE(display.accessible);
}

TEST_CASE("colour: --color, then NO_COLOR, then CLICOLOR_FORCE, then the terminal") {
  const auto colour = [](const StreamFacts& facts, ColourWhen when, const char* no_color,
                         const char* force, const char* term) {
    Invocation invocation;
    invocation.colour = when;
    Environment environment;
    environment.no_color = no_color;
    environment.clicolor_force = force;
    environment.term = term;
    return display_of(facts, invocation, environment).colour;
  };
  const StreamFacts terminal = terminal_of(80);
  CHECK(colour(terminal, ColourWhen::automatic, "", "", "xterm"));
  CHECK_FALSE(colour(terminal, ColourWhen::automatic, "", "", "dumb"));
  CHECK_FALSE(colour(terminal, ColourWhen::automatic, "", "", ""));
  CHECK_FALSE(colour(terminal, ColourWhen::automatic, "1", "1", "xterm"));
  CHECK_FALSE(colour(pipe_facts, ColourWhen::automatic, "", "", "xterm"));
  CHECK_FALSE(colour(pipe_facts, ColourWhen::automatic, "", "0", "xterm"));
  CHECK(colour(pipe_facts, ColourWhen::automatic, "", "1", "xterm"));
  CHECK(colour(pipe_facts, ColourWhen::always, "1", "", "dumb"));
  CHECK_FALSE(colour(terminal, ColourWhen::never, "", "1", "xterm"));
}

TEST_CASE("a file gets no colours because a terminal is there") {
  Invocation invocation;
  invocation.output = "report.txt";
  CHECK_FALSE(display_of(terminal_of(80), invocation, usual()).colour);
}

TEST_CASE("what is read aloud was printed bold on a terminal; it has no escape sequences") {
  Invocation invocation;
  CHECK(display_of(terminal_of(80), invocation, usual()).colour);
  invocation.accessible = true;
  CHECK_FALSE(display_of(terminal_of(80), invocation, usual()).colour);
  invocation.colour = ColourWhen::always;
  CHECK_FALSE(display_of(terminal_of(80), invocation, usual()).colour);
}

TEST_CASE("accessible: the option, ACCESSIBLE, or a dumb terminal") {
  const auto accessible = [](const StreamFacts& facts, const char* value, const char* term) {
    Environment environment;
    environment.accessible = value;
    environment.term = term;
    return display_of(facts, {}, environment).accessible;
  };
  CHECK_FALSE(accessible(terminal_of(80), "", "xterm"));
  CHECK_FALSE(accessible(terminal_of(80), "0", "xterm"));
  CHECK(accessible(terminal_of(80), "1", "xterm"));
  CHECK(accessible(pipe_facts, "1", "xterm"));
  CHECK(accessible(terminal_of(80), "", "dumb"));
  Invocation invocation;
  invocation.accessible = true;
  CHECK(display_of(pipe_facts, invocation, usual()).accessible);
}

TEST_CASE("ASCII only on a terminal that cannot show more") {
  CHECK(display_of({true, 80, false}, {}, usual()).ascii);
  CHECK_FALSE(display_of(terminal_of(80), {}, usual()).ascii);
}

}  // namespace
}  // namespace lumbago
