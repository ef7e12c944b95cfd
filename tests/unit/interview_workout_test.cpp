// Exercise followed along, by a clock of the test's own.
#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "exercise/workout.h"

namespace lumbago {
namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t start = 1'000'000;

MoveSpec hold(std::int64_t sets, std::int64_t seconds, bool per_side) {
  MoveSpec move;
  move.sets = sets;
  move.seconds = seconds;
  move.per_side = per_side;
  move.has_easier = true;
  return move;
}

MoveSpec repeats(std::int64_t reps) {
  MoveSpec move;
  move.activity = 1;
  move.reps = reps;
  return move;
}

const char* name_of(const WorkoutEffect& effect) {
  static constexpr const char* cues[]{
      "show",   "ready",     "hold",    "repeat", "half",     "last",  "ease",        "sides",
      "rest",   "done",      "skipped", "paused", "away",     "on",    "not-running", "first",
      "easier", "no-easier", "swap",    "help",   "all-done", "ended", "sign"};
  if (effect.kind == WorkoutEffect::Kind::bell) return "bell";
  if (effect.kind == WorkoutEffect::Kind::save) return "save";
  if (effect.kind == WorkoutEffect::Kind::wish_easier) return "wish";
  return cues[static_cast<std::size_t>(effect.cue)];
}

std::string names(const WorkoutEffects& effects) {
  std::string text;
  for (const WorkoutEffect& effect : effects)
    text += (text.empty() ? "" : " ") + std::string(name_of(effect)) +
            (effect.number != 0 ? ":" + std::to_string(effect.number) : "");
  return text;
}

// Goes from event to event until a key is needed; tells each with its second.
std::string run_on(Workout& workout, std::int64_t& now) {
  std::string text;
  for (auto next = workout.next_event(); next; next = workout.next_event()) {
    // Nobody may be silent for long, or the clock would stop.
    while (*next - now > second) workout.tick(now += second);
    now = *next;
    text += std::to_string((now - start) / second) + ": " + names(workout.tick(now)) + "\n";
  }
  return text;
}

TEST_CASE("two holds a side, with everything that is said and rung") {
  std::int64_t now = start;
  Workout workout({hold(2, 20, true), repeats(8)}, now);
  CHECK(names(workout.begin()) == "show");
  CHECK(names(workout.press(WorkoutKey::go, now)) == "ready:5");
  CHECK(run_on(workout, now) == R"(5: hold:20 bell
15: half:10
20: last:5
21: last:4
22: last:3
23: last:2
24: last:1
25: bell sides:5
30: hold:20 bell
40: half:10
45: last:5
46: last:4
47: last:3
48: last:2
49: last:1
50: bell rest:30
80: hold:20 bell
90: half:10
95: last:5
96: last:4
97: last:3
98: last:2
99: last:1
100: bell sides:5
105: hold:20 bell
115: half:10
120: last:5
121: last:4
122: last:3
123: last:2
124: last:1
125: bell save:80 done show
)");
  CHECK(names(workout.press(WorkoutKey::go, now)) == "bell repeat:8");
  CHECK(names(workout.press(WorkoutKey::go, now + 9 * second)) == "bell save:9 done all-done");
  CHECK(workout.over());
}

TEST_CASE("holds that are repeated have a breath between them") {
  MoveSpec move = hold(1, 5, false);
  move.reps = 2;
  std::int64_t now = start;
  Workout workout({move}, now);
  workout.begin();
  workout.press(WorkoutKey::go, now);
  CHECK(run_on(workout, now) == R"(5: hold:5 bell
6: last:4
7: last:3
8: last:2
9: last:1
10: bell ease:3
13: hold:5 bell
14: last:4
15: last:3
16: last:2
17: last:1
18: bell save:10 done all-done
)");
}

// A driver that is always a little late must not make a session longer.
TEST_CASE("over ten minutes the clock drifts by less than a fifth of a second") {
  Workout workout({hold(12, 40, false)}, start);
  workout.begin();
  workout.press(WorkoutKey::go, start);
  std::int64_t now = start;
  std::uint32_t late = 1;
  std::int64_t worst = 0;
  std::int64_t begun = -1;
  int holds = 0;
  while (!workout.over()) {
    late = late * 1664525U + 1013904223U;
    now += 1 + late / 65536 % 150;
    for (const WorkoutEffect& effect : workout.tick(now)) {
      if (effect.kind != WorkoutEffect::Kind::cue || effect.cue != Cue::hold) continue;
      if (begun < 0) begun = start + 5 * second;
      worst = std::max(worst, std::abs(now - (begun + holds * 70 * second)));
      ++holds;
    }
  }
  CHECK(holds == 12);
  CHECK((now - start) / second >= 600);
  CHECK(worst <= 200);
}

TEST_CASE("a pause takes no time, and no time of work") {
  Workout workout({hold(1, 30, false)}, start);
  workout.begin();
  workout.press(WorkoutKey::go, start);
  workout.tick(start + 5 * second);
  workout.tick(start + 9 * second);
  CHECK(names(workout.press(WorkoutKey::pause, start + 10 * second)) == "paused");
  CHECK_FALSE(workout.next_event());
  CHECK(workout.left(start + 99 * second) == 25 * second);
  CHECK(names(workout.tick(start + 100 * second)) == "");
  CHECK(names(workout.press(WorkoutKey::go, start + 100 * second)) == "on:25");
  std::int64_t now = start + 100 * second;
  CHECK(run_on(workout, now) == R"(110: half:15
120: last:5
121: last:4
122: last:3
123: last:2
124: last:1
125: bell save:30 done all-done
)");
}

TEST_CASE("the clock stands still while the computer sleeps") {
  Workout workout({hold(1, 30, false)}, start);
  workout.begin();
  workout.press(WorkoutKey::go, start);
  workout.tick(start + 5 * second);
  workout.tick(start + 8 * second);
  CHECK(names(workout.tick(start + 4000 * second)) == "away");
  CHECK(workout.left(start + 4000 * second) == 27 * second);
  CHECK(names(workout.press(WorkoutKey::go, start + 4001 * second)) == "on:27");
}

// A machine in a state, by its name.
struct State {
  const char* name;
  Workout workout;
  std::int64_t now;
};

std::vector<State> states() {
  const std::vector<MoveSpec> moves{hold(2, 20, true), repeats(8)};
  std::vector<State> all;
  Workout workout(moves, start);
  workout.begin();
  all.push_back({"reading", workout, start});
  workout.press(WorkoutKey::go, start);
  all.push_back({"ready", workout, start + second});
  workout.tick(start + 5 * second);
  all.push_back({"holding", workout, start + 6 * second});
  Workout paused = workout;
  paused.press(WorkoutKey::pause, start + 6 * second);
  all.push_back({"paused", paused, start + 7 * second});
  for (int i = 6; i <= 25; ++i) workout.tick(start + i * second);
  all.push_back({"sides", workout, start + 26 * second});
  for (int i = 26; i <= 50; ++i) workout.tick(start + i * second);
  all.push_back({"resting", workout, start + 51 * second});
  Workout second_move(moves, start);
  second_move.begin();
  second_move.press(WorkoutKey::skip, start);
  all.push_back({"second", second_move, start});
  second_move.press(WorkoutKey::go, start);
  all.push_back({"repeating", second_move, start + second});
  MoveSpec several = hold(1, 2, false);
  several.reps = 3;
  Workout easing({several}, start);
  easing.begin();
  easing.press(WorkoutKey::go, start);
  easing.press(WorkoutKey::go, start);
  easing.press(WorkoutKey::go, start + second);
  all.push_back({"easing", easing, start + 2 * second});
  Workout over = second_move;
  over.press(WorkoutKey::stop, start + second);
  all.push_back({"stopped", over, start + 2 * second});
  second_move.press(WorkoutKey::go, start + second);
  all.push_back({"finished", second_move, start + 2 * second});
  return all;
}

TEST_CASE("every key in every state") {
  static constexpr const char* keys[workout_key_count]{"go",   "pause", "skip", "back", "hard",
                                                       "swap", "stop",  "sign", "help"};
  std::string text;
  for (const State& state : states()) {
    text += std::string(state.name) + "\n";
    for (std::size_t key = 0; key < workout_key_count; ++key) {
      Workout workout = state.workout;
      text += "  " + std::string(keys[key]) + ": " +
              names(workout.press(static_cast<WorkoutKey>(key), state.now)) + "\n";
    }
  }
  CHECK(text == R"(reading
  go: ready:5
  pause: not-running
  skip: save skipped show
  back: first
  hard: wish easier show
  swap: swap
  stop: ended
  sign: sign
  help: help
ready
  go: hold:20 bell
  pause: paused
  skip: save skipped show
  back: show
  hard: wish easier show
  swap: swap
  stop: ended
  sign: sign
  help: help
holding
  go: bell sides:5
  pause: paused
  skip: save:1 skipped show
  back: show
  hard: wish easier show
  swap: swap
  stop: save:1 ended
  sign: save:1 sign
  help: help
paused
  go: on:19
  pause: on:19
  skip: save:1 skipped show
  back: show
  hard: wish easier show
  swap: swap
  stop: save:1 ended
  sign: save:1 sign
  help: help
sides
  go: hold:20 bell
  pause: paused
  skip: save:20 skipped show
  back: show
  hard: wish easier show
  swap: swap
  stop: save:20 ended
  sign: save:20 sign
  help: help
resting
  go: hold:20 bell
  pause: paused
  skip: save:40 skipped show
  back: show
  hard: wish easier show
  swap: swap
  stop: save:40 ended
  sign: save:40 sign
  help: help
second
  go: bell repeat:8
  pause: not-running
  skip: save skipped all-done
  back: show
  hard: no-easier
  swap: swap
  stop: ended
  sign: sign
  help: help
repeating
  go: bell save:1 done all-done
  pause: not-running
  skip: save:1 skipped all-done
  back: show
  hard: no-easier
  swap: swap
  stop: save:1 ended
  sign: save:1 sign
  help: help
easing
  go: hold:2 bell
  pause: paused
  skip: save:1 skipped all-done
  back: show
  hard: wish easier show
  swap: swap
  stop: save:1 ended
  sign: save:1 sign
  help: help
stopped
  go: 
  pause: 
  skip: 
  back: 
  hard: 
  swap: 
  stop: 
  sign: 
  help: 
finished
  go: 
  pause: 
  skip: 
  back: 
  hard: 
  swap: 
  stop: 
  sign: 
  help: 
)");
}

TEST_CASE("a move of a dose takes the lower ends") {
  Activity activity;
  activity.easier = "Bend less.";
  activity.dose = {{{1, 3}}, {{6, 8}}, {{5, 10}}, {}, {}, {}, 3, true};
  const MoveSpec move = move_of(activity, 4, true);
  CHECK(move == MoveSpec{4, true, true, 1, 6, 5, true});
  Activity walk;
  walk.dose.minutes = Range{10, 30};
  CHECK(move_of(walk, 5, true) == MoveSpec{5, false, false, 1, 1, 600, false});
}

}  // namespace
}  // namespace lumbago
