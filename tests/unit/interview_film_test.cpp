// Pictures in turn in one place, by a clock and on a line of the test's own.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "exercise/moving.h"
#include "support/script_console.h"
#include "terminal/film.h"

namespace lumbago {
namespace {

// A window, on a line that may be busy or slow.
class FilmConsole : public test::ScriptConsole {
 public:
  explicit FilmConsole(const std::vector<test::Typed>& script = {}) : ScriptConsole(script) {}
  void print(std::string_view text) override {
    ++prints;
    wait_for_line(each_takes);
    ScriptConsole::print(text);
  }
  bool is_free() override { return !busy; }
  WindowSize window() override { return size; }

  int prints = 0;
  std::int64_t each_takes = 0;  // milliseconds
  bool busy = false;
  WindowSize size{80, 24};
};

Film film() { return {{{"aa ", "xx "}, {"ab ", "xx "}, {"b  ", "y  "}}, 100}; }

TEST_CASE("a change is the rows that differ, and the cursor is back where it was") {
  const Film f = film();
  CHECK(repainting(f.pictures[0], f.pictures[0], 5) == "");
  CHECK(repainting(f.pictures[0], f.pictures[1], 5) ==
        "\x1b"
        "7\x1b[5A\r  ab\x1b[K\n\x1b"
        "8");
  CHECK(repainting(f.pictures[1], f.pictures[2], 12) ==
        "\x1b"
        "7\x1b[12A\r  b\x1b[K\n  y\x1b[K\x1b"
        "8");
}

TEST_CASE("each picture is one print, at its time, and the first comes again after the last") {
  FilmConsole console;
  Projector projector(console, film(), 3);
  projector.play();
  console.prints = 0;
  for (const int prints : {0, 1, 2, 3, 4}) {
    projector.show();
    CHECK(console.prints == prints);
    CHECK(projector.patience() == 100);
    console.wait_for_line(projector.patience());
  }
}

TEST_CASE("nothing is printed before the next picture is due") {
  FilmConsole console;
  Projector projector(console, film(), 3);
  projector.play();
  console.wait_for_line(99);
  console.prints = 0;
  projector.show();
  CHECK(console.prints == 0);
  CHECK(projector.patience() == 1);
}

TEST_CASE("on a slow line pictures are left out, not queued") {
  FilmConsole console;
  console.each_takes = 250;
  Projector projector(console, film(), 3);
  projector.play();
  const std::int64_t start = console.now();
  console.prints = 0;
  while (console.now() < start + 10'000) {
    projector.show();
    console.wait_for_line(projector.patience());
  }
  CHECK(console.prints <= 10'000 / 250);
  CHECK(console.now() < start + 10'000 + 350);
}

TEST_CASE("while the line is busy nothing is printed; then it goes on by the clock") {
  FilmConsole console;
  Projector projector(console, film(), 3);
  projector.play();
  console.prints = 0;
  console.busy = true;
  for (int i = 0; i < 20; ++i) {
    projector.show();
    console.wait_for_line(projector.patience());
  }
  CHECK(console.prints == 0);
  console.busy = false;
  projector.show();
  CHECK(console.prints == 1);
}

TEST_CASE("a picture that stands is printed once, and then nothing is due") {
  FilmConsole console;
  Projector projector(console, film(), 3);
  projector.stand_at(projector.turning_point());
  console.prints = 0;
  projector.show();
  CHECK(console.prints == 1);
  CHECK(projector.patience() == -1);
}

TEST_CASE("a window of another size: what is on the screen is no longer where it was") {
  FilmConsole console;
  Projector projector(console, film(), 3);
  projector.play();
  console.prints = 0;
  console.size.columns = 40;
  console.wait_for_line(100);
  projector.show();
  CHECK(console.prints == 0);
  CHECK(projector.is_lost());
}

TEST_CASE("a picture needs room in the window") {
  FilmConsole console;
  CHECK(Projector::has_room(console, film(), 23));
  CHECK(!Projector::has_room(console, film(), 24));
  console.size = {5, 24};
  CHECK(!Projector::has_room(console, film(), 3));
  console.size = {};
  CHECK(!Projector::has_room(console, film(), 3));
}

std::vector<Pose> nod() {
  Pose pose;
  pose.joints = {{Joint::head, {10, 42}}, {Joint::shoulder, {10, 37}}, {Joint::hip, {10, 23}}};
  std::vector<Pose> poses{pose, pose};
  poses[1].joints[0].at = {14, 40};
  return poses;
}

TEST_CASE("no motion: nothing is shown in accessible mode, in a small window or without poses") {
  Display style;
  FilmConsole console;
  show_in_motion(nod(), Words(), console, style);
  CHECK(console.said() == "");
  style.motion = true;
  show_in_motion({}, Words(), console, style);
  CHECK(console.said() == "");
  console.size.rows = 4;
  show_in_motion(nod(), Words(), console, style);
  CHECK(console.said() == "");
}

TEST_CASE("a movement is shown three times, or until a key") {
  Display style;
  style.motion = true;
  FilmConsole console;
  const std::int64_t start = console.now();
  show_in_motion(nod(), Words(), console, style);
  CHECK(console.now() - start == 3 * 42 * 80);
  FilmConsole pressed({test::Typed("x", 1000)});
  show_in_motion(nod(), Words(), pressed, style);
  CHECK(pressed.now() - start == 1000);
  CHECK(pressed.said().ends_with("A\r\x1b[J"));
}

}  // namespace
}  // namespace lumbago
