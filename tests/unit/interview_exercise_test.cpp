// Exercise followed along, and breaks, as a person hears and sees them, by a clock of the test's
// own.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "exercise/breaks.h"
#include "exercise/exercise.h"
#include "support/script_console.h"
#include "support/small_pack.h"

namespace lumbago {
namespace {

using test::ScriptConsole;
using test::Typed;

Pack small_pack() {
  Pack pack;
  pack.questions = {test::integer_question("pain", 0, 10)};
  pack.plan.pain_question = 0;
  pack.plan.pain_rule = {{0, "Go on."}, {4, "Make it smaller."}};
  Activity stretch;
  stretch.id = "stretch";
  stretch.title = "A stretch";
  stretch.cue = "Lean a little.";
  stretch.steps = {"Stand.", "Lean."};
  stretch.dose.sets = Range{2, 3};
  stretch.dose.seconds = Range{20, 30};
  stretch.dose.per_side = true;
  stretch.easier = "Lean less.";
  stretch.stop = "Stop if it hurts.";
  Activity squat = stretch;
  squat.id = "squat";
  squat.title = "A squat";
  squat.dose = {};
  squat.dose.reps = Range{8, 12};
  squat.easier = "";
  pack.activities = {stretch, squat};
  return pack;
}

struct Followed {
  std::string said;
  std::string kept;  // what the caller was told, a line each
  ExerciseEnding ending = ExerciseEnding::done;
  std::size_t left = 0;
};

std::string number(const std::optional<std::int64_t>& pain) {
  return pain ? std::to_string(*pain) : "-";
}

Followed follow(const std::vector<Typed>& script, bool accessible,
                std::optional<MoveSpec> other = std::nullopt, bool full = false) {
  const Pack pack = small_pack();
  std::vector<MoveSpec> moves;
  for (Index i = 0; i < 2; ++i) moves.push_back(move_of(pack.activities[i], i, false));
  ScriptConsole console(script);
  ExerciseSetting setting;
  setting.style.accessible = accessible;
  Followed followed;
  std::string& kept = followed.kept;
  const ExerciseKeeper keeper{
      [&](std::optional<std::int64_t> pain) { kept += "begin " + number(pain) + "\n"; },
      [&](const SavedMove& move) {
        kept += move.activity + " " + std::string(word(move.outcome)) + " " +
                std::to_string(move.seconds) + (move.easier ? " easier" : "") + "\n";
        return !full;
      },
      [&](Index activity) { kept += "easier " + pack.activities[activity].id + "\n"; },
      [&](Index activity) {
        kept += "swap " + pack.activities[activity].id + "\n";
        return other;
      },
      [&](std::optional<std::int64_t> pain) { kept += "end " + number(pain) + "\n"; }};
  followed.ending = follow_along(pack, Words(), moves, console, setting, keeper);
  followed.said = console.said();
  followed.left = console.left();
  return followed;
}

TEST_CASE("a whole session read aloud") {
  const Followed followed = follow({"5", "", "go", "done", "2"}, true);
  CHECK(followed.ending == ExerciseEnding::done);
  CHECK(followed.kept == "begin 5\nstretch done 80\nsquat done 0\nend 2\n");
  CHECK(followed.said == R"(
Before you begin.

What about pain?
A number from 0 to 10, or Enter to leave it out.
> 5
Make it smaller.

Type a word and Enter: go, pause, skip, back, hard, swap, help, sign, stop.
Enter alone goes on.

Move 1 of 2: A stretch
Lean a little.
2 times 20 seconds each side.
Stop if it hurts.
Press Enter when you are ready.

  Get ready. It starts in 5 seconds.
  Set 1 of 2, first side: go on for 20 seconds.
)"
                         "\a"
                         R"(  Half-way: 10 seconds left.
  5 seconds left
)"
                         "\a"
                         R"(  Change sides: 5 seconds.
  Set 1 of 2, other side: go on for 20 seconds.
)"
                         "\a"
                         R"(  Half-way: 10 seconds left.
  5 seconds left
)"
                         "\a"
                         R"(  Rest for 30 seconds. Enter goes on sooner.
  Set 2 of 2, first side: go on for 20 seconds.
)"
                         "\a"
                         R"(  Half-way: 10 seconds left.
  5 seconds left
)"
                         "\a"
                         R"(  Change sides: 5 seconds.
  Set 2 of 2, other side: go on for 20 seconds.
)"
                         "\a"
                         R"(  Half-way: 10 seconds left.
  5 seconds left
)"
                         "\a"
                         R"(  Done, and kept.

Move 2 of 2: A squat
Lean a little.
8 times.
Stop if it hurts.
Press Enter when you are ready.
go
)"
                         "\a"
                         R"(  Do it 8 times, at your own pace. Enter when done.
done
)"
                         "\a"
                         R"(  Done, and kept.
  That was all for today.

And now, after it.

What about pain?
A number from 0 to 10, or Enter to leave it out.
> 2
Go on.
)");
}

TEST_CASE("what could not be kept was said to be kept; now it is not") {
  const Followed done = follow({"5", "skip", "go", "go", "2"}, true, std::nullopt, true);
  CHECK(done.said.find("The history is not written.") != std::string::npos);
  const Followed stopped = follow({"5", "skip", "stop", "2"}, true, std::nullopt, true);
  CHECK(stopped.said.find("And now, after it.") != std::string::npos);
  for (const std::string& said : {done.said, stopped.said}) {
    CHECK(said.find("Done, and kept.") == std::string::npos);
    CHECK(said.find("What you did is kept.") == std::string::npos);
  }
}

TEST_CASE("read aloud, nothing is written over, and a hold has at most three lines") {
  const Followed followed = follow({"5", "", "go", "done", "2"}, true);
  CHECK(followed.said.find_first_of("\r\x1b") == std::string::npos);
  std::size_t at = 0;
  int holds = 0;
  while ((at = followed.said.find("go on for", at)) != std::string::npos) {
    // To the line that ends it, which is the first of what comes next.
    const std::size_t end =
        std::min({followed.said.find("Change", at), followed.said.find("Rest", at),
                  followed.said.find("Done", at)});
    const std::string hold = followed.said.substr(at, end - at);
    CHECK(std::count(hold.begin(), hold.end(), '\n') <= 3);
    ++holds;
    at = end;
  }
  CHECK(holds == 4);
}

TEST_CASE("on a screen the clock is written over on one line, below the stop rule") {
  const Followed followed = follow({"0", "", "q", "2"}, false);
  const std::size_t rule = followed.said.find("Stop if it hurts.");
  const std::size_t end = followed.said.find("  Done, and kept.");
  REQUIRE(rule < end);
  const std::string clock = followed.said.substr(rule, end - rule);
  // Below the rule: where to begin, and Enter; every change of the clock stays on its line.
  CHECK(std::count(clock.begin(), clock.end(), '\n') == 3);
  CHECK(clock.find("\r\x1b[K  Set 1 of 2, first side: go on for 20 seconds. 20 seconds left") !=
        std::string::npos);
  CHECK(clock.find("\r\x1b[K  Set 2 of 2, other side: go on for 20 seconds. 1 second left") !=
        std::string::npos);
  CHECK(followed.ending == ExerciseEnding::stopped);
}

TEST_CASE("every word does what its key does") {
  for (const Language language : {Language::english, *find_language("es"), *find_language("de")}) {
    const Words words(language);
    for (const Message list :
         {Message::exercise_words_go, Message::exercise_words_pause, Message::exercise_words_skip,
          Message::exercise_words_back, Message::exercise_words_hard, Message::exercise_words_swap,
          Message::exercise_words_stop, Message::exercise_words_sign,
          Message::exercise_words_help}) {
      std::optional<WorkoutKey> key;
      std::string all(words.text(list));
      while (!all.empty()) {
        const std::size_t end = std::min(all.find(' '), all.size());
        const auto found = workout_key(all.substr(0, end), words);
        CAPTURE(all);
        REQUIRE(found);
        CHECK(found == key.value_or(*found));
        key = found;
        all.erase(0, end + 1);
      }
    }
    for (const char* letter : {"", "p", "S", "b", "h", "n", "q", "!", "?"})
      CHECK(workout_key(letter, words));
    CHECK_FALSE(workout_key("x", words));
  }
}

TEST_CASE("too hard and another move are remembered at once") {
  const Followed hard = follow({"", "hard", "stop", ""}, true);
  CHECK(hard.kept == "begin -\neasier stretch\nend -\n");
  CHECK(hard.said.find("Start with the easier version: Lean less.") != std::string::npos);
  const Followed none = follow({"", "swap", "stop", ""}, true);
  CHECK(none.kept == "begin -\nswap stretch\nend -\n");
  CHECK(none.said.find("  Nothing else fits its place. s skips it.\n") != std::string::npos);
  MoveSpec squat;
  squat.activity = 1;
  const Followed other = follow({"", "swap", "go", "stop", ""}, true, squat);
  CHECK(other.kept == "begin -\nswap stretch\nsquat stopped 0\nend -\n");
  CHECK(other.said.find("  From now on, in its place: A squat\n") != std::string::npos);
}

TEST_CASE("a new warning sign comes before any number") {
  const Followed followed = follow({"3", "sign", "9"}, true);
  CHECK(followed.ending == ExerciseEnding::new_sign);
  CHECK(followed.kept == "begin 3\nend -\n");
  CHECK(followed.left == 1);
}

TEST_CASE("the end of the input is no answer, and what was done is kept") {
  const Followed followed = follow({"3", "", "skip"}, true);
  CHECK(followed.ending == ExerciseEnding::input_ended);
  CHECK(followed.kept == "begin 3\nstretch done 80\nsquat skipped 0\nend -\n");
  CHECK(follow({}, true).ending == ExerciseEnding::input_ended);
  CHECK(follow({}, true).kept == "");
}

struct Reminded {
  std::string said;
  std::string kept;
};
Reminded remind(const std::vector<Typed>& script) {
  ScriptConsole console(script);
  BreakSetting setting;
  setting.style.accessible = true;
  setting.every = 2400;
  setting.what = "Walk a little.";
  Reminded reminded;
  remind_of_breaks(Words(), console, setting,
                   [&](bool taken) { reminded.kept += taken ? "taken " : "skipped "; });
  reminded.said = console.said();
  return reminded;
}

TEST_CASE("breaks: taken, later, skipped, of one's own accord, stopped") {
  const Reminded reminded = remind({"", "l", "", "s", "huh", "", {"", 60'000}, {"q", 1'200'000}});
  CHECK(reminded.kept == "taken taken skipped taken taken ");
  CHECK(reminded.said ==
        R"(I ring after 40 minutes of sitting. Enter: I had a break. q stops.
)"
        "\a"
        R"(Time to move: Walk a little. Enter: I'm back. s skips, l: in 5 minutes, q stops.

Break 1, well done. The next one comes in 40 minutes.
)"
        "\a"
        R"(Time to move: Walk a little. Enter: I'm back. s skips, l: in 5 minutes, q stops.
l
Again in 5 minutes.
)"
        "\a"
        R"(Time to move: Walk a little. Enter: I'm back. s skips, l: in 5 minutes, q stops.

Break 2, well done. The next one comes in 40 minutes.
)"
        "\a"
        R"(Time to move: Walk a little. Enter: I'm back. s skips, l: in 5 minutes, q stops.
s
Skipped. The next one comes in 40 minutes.
)"
        "\a"
        R"(Time to move: Walk a little. Enter: I'm back. s skips, l: in 5 minutes, q stops.
huh
Enter: I'm back. s skips, l: later, q stops.

Break 3, well done. The next one comes in 40 minutes.

Break 4, well done. The next one comes in 40 minutes.
q
4 breaks taken.
)");
}

}  // namespace
}  // namespace lumbago
