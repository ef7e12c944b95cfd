// What becomes of the draft of an interview in a terminal: other interviews, other packs, full
// disks.
#include <doctest/doctest.h>
#include <signal.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "builtin/builtin.h"
#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::content;
using test::Place;
using test::Pty;

const Pack& pack() { return builtin_pack(); }

const test::Straight& way() {
  static const Engine engine(pack());
  static const test::Straight walked = test::straight(engine, test::respondents()[0]);
  return walked;
}

// Answers the prompt of step `at` and waits for the next one.
void answer(Pty& terminal, std::size_t at) {
  terminal.type(way().lines[at].text + "\n");
  REQUIRE(test::await_prompt(terminal));
}

TEST_CASE("two interviews on one draft: the second says so, and the first loses nothing") {
  const Place place;
  Pty first(place.run({}));
  REQUIRE(test::await_prompt(first));
  answer(first, 0);
  Pty second(place.run({}));
  REQUIRE(second.await("Another interview with these questions is open."));
  REQUIRE(test::await_prompt(second));
  answer(second, 0);
  answer(second, 1);
  CHECK(content(place.draft(pack())) == write_draft(pack(), way().drafts[1]));
  second.type("q\n");
  CHECK(second.wait() == 1);
  Pty third(place.run({"--resume"}));
  CHECK(third.await("This interview is open in another window. Close it there first."));
  CHECK(third.wait() == 1);
  answer(first, 1);
  CHECK(content(place.draft(pack())) == write_draft(pack(), way().drafts[2]));
  first.send(SIGKILL);
  REQUIRE(first.wait() == 137);
  Pty fourth(place.run({"--resume"}));
  CHECK(fourth.await("[3"));
}

TEST_CASE("two interviews that begin at once: one has the draft") {
  const Place place;
  Pty first(place.run({}));
  Pty second(place.run({}));
  REQUIRE(test::await_prompt(first));
  REQUIRE(test::await_prompt(second));
  answer(first, 0);
  answer(first, 1);
  answer(second, 0);
  CHECK(second.shown().find("Another interview with these questions is open.") !=
        std::string::npos);
  CHECK(content(place.draft(pack())) == write_draft(pack(), way().drafts[2]));
}

TEST_CASE("a draft of another version of the pack is kept aside") {
  const Place place;
  std::string old = write_draft(pack(), way().drafts[3]);
  const std::string version = "\"version\": \"" + pack().info.version;
  REQUIRE(old.find(version) != std::string::npos);
  old.replace(old.find(version), version.size(), "\"version\": \"0.0.1");
  std::filesystem::create_directories(place.state());
  std::ofstream(place.draft(pack()), std::ios::binary) << old;
  Pty terminal(place.run({}));
  REQUIRE(terminal.await("It cannot be continued."));
  REQUIRE(test::await_prompt(terminal));
  CHECK(content(place.draft(pack())) == old);
  CHECK(content(place.draft(pack()) + ".old") == "<none>");
  answer(terminal, 0);
  CHECK(content(place.draft(pack()) + ".old") == old);
  CHECK(content(place.draft(pack())) == write_draft(pack(), way().drafts[1]));
}

TEST_CASE("a save that failed is tried again at the next answer") {
  const Place place;
  std::ofstream(place.path("state")) << "in the way";
  Pty terminal(place.run({}));
  REQUIRE(test::await_prompt(terminal));
  terminal.type(way().lines[0].text + "\n");
  REQUIRE(terminal.await("Your answers cannot be saved."));
  REQUIRE(test::await_prompt(terminal));
  answer(terminal, 1);
  CHECK(terminal.since().find("cannot be saved") == std::string::npos);
  std::filesystem::remove(place.path("state"));
  terminal.type(way().lines[2].text + "\n");
  REQUIRE(terminal.await("Your answers are saved again."));
  REQUIRE(test::await_prompt(terminal));
  CHECK(content(place.draft(pack())) == write_draft(pack(), way().drafts[3]));
  answer(terminal, 3);
  CHECK(terminal.since().find("saved again") == std::string::npos);
  CHECK(content(place.draft(pack())) == write_draft(pack(), way().drafts[4]));
}

}  // namespace
}  // namespace lumbago
