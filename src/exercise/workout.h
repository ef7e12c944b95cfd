// Exercise followed along, as a state machine: keys and the passing of time go in; what is to be
// said, rung and saved comes out. It knows no terminal, no words and no files.
//
//   reading --go--> getting ready --5 s--> working --its time--> easing / changing / resting --+
//      ^                                      ^                                                 |
//      | next move                            +-------------------------------------------------+
//
// Moves without a time are done at the person's own pace: working ends with the next `go`. Each
// part begins when the one before it should have ended, not when that was noticed, so that nothing
// adds up over a session.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/exercise.h"
#include "model/pack.h"

namespace lumbago {

inline constexpr std::int64_t ms_per_second = 1000;  // of the clock of exercise and breaks

// How one activity is done today. Of the ranges of a dose the lower ends count.
struct MoveSpec {
  Index activity = 0;
  bool easier = false;
  bool has_easier = false;
  std::int64_t sets = 1;
  std::int64_t reps = 1;     // holds of a set and side, or how often at one's own pace
  std::int64_t seconds = 0;  // of one hold; 0: at one's own pace
  bool per_side = false;
  bool operator==(const MoveSpec&) const = default;
};
MoveSpec move_of(const Activity& activity, Index index, bool easier);

// The dose as it is followed, with which one begins: the least of each range.
Dose lower_ends(Dose dose);

enum class WorkoutKey : std::uint8_t {
  go,        // Enter: on to what comes next
  pause,     // and on again
  skip,      // leave this move out
  back,      // to the beginning of this move, or to the one before
  too_hard,  // its easier version, from now on
  swap,      // another one in its place, from now on
  stop,
  new_sign,  // a new warning sign: stop, and look at that first
  help,
};
inline constexpr std::size_t workout_key_count = 9;

enum class WorkoutPhase : std::uint8_t {
  reading,
  getting_ready,
  working,
  easing,    // between two holds
  changing,  // sides
  resting,   // between two sets
  finished,
  stopped,
};

enum class Cue : std::uint8_t {
  show_move,     // a move is new on the screen
  get_ready,     // number: seconds
  hold,          // begin; number: seconds
  repeat,        // begin, at one's own pace; number: how often
  half,          // number: seconds left
  last_seconds,  // number: seconds left
  ease,          // let go; number: seconds
  change_sides,  // number: seconds
  rest,          // number: seconds
  move_done,
  move_skipped,
  paused,
  away,  // paused, because nothing was heard for a while: the computer slept
  going_on,
  not_running,  // there is nothing to pause
  at_first,     // there is nothing before it
  easier,
  no_easier,
  ask_swap,  // the driver answers with replace(), or says that nothing fits
  help,
  all_done,
  ended,
  sign_told,
};

// Where in a move it is.
struct WorkoutPlace {
  std::size_t move = 0;
  std::int64_t set = 1;
  std::int64_t side = 1;  // 1: the first, 2: the other
  std::int64_t rep = 1;
  bool operator==(const WorkoutPlace&) const = default;
};

struct WorkoutEffect {
  enum class Kind : std::uint8_t { cue, bell, save, wish_easier };
  Kind kind = Kind::cue;
  Cue cue = Cue::show_move;
  std::int64_t number = 0;
  WorkoutPlace place;
  MoveOutcome outcome = MoveOutcome::done;  // of a save; its seconds are `number`
  bool operator==(const WorkoutEffect&) const = default;
};
using WorkoutEffects = std::vector<WorkoutEffect>;

class Workout {
 public:
  // `now` is in milliseconds from some moment, as everywhere below; it never goes back.
  // REQUIRES: there is a move.
  Workout(std::vector<MoveSpec> moves, std::int64_t now);

  // What is to be said at the very beginning.
  WorkoutEffects begin();

  WorkoutEffects press(WorkoutKey key, std::int64_t now);
  WorkoutEffects tick(std::int64_t now);

  // Answers ask_swap: the current move becomes another one.
  WorkoutEffects replace(const MoveSpec& with, std::int64_t now);

  // When something happens next if no key is pressed; nullopt: nothing does.
  std::optional<std::int64_t> next_event() const;

  bool over() const { return phase_ == WorkoutPhase::finished || phase_ == WorkoutPhase::stopped; }
  bool paused() const { return paused_; }
  WorkoutPhase phase() const { return phase_; }
  const WorkoutPlace& place() const { return place_; }
  const MoveSpec& move() const { return moves_[place_.move]; }
  const MoveSpec& spec(std::size_t move) const { return moves_[move]; }

  // Milliseconds until the part that is running ends; nullopt: it has no end of its own.
  std::optional<std::int64_t> left(std::int64_t now) const;

 private:
  struct Signal {
    std::int64_t left = 0;  // milliseconds before the end of the part
    Cue cue = Cue::half;
  };

  bool timed() const;
  void say(Cue cue, std::int64_t number = 0);
  void ring() { out_.push_back({WorkoutEffect::Kind::bell, {}, 0, place_, {}}); }
  void save(MoveOutcome outcome);
  void start(WorkoutPhase phase, Cue cue, std::int64_t seconds, std::int64_t at);
  void start_work(std::int64_t at);
  void end_part(std::int64_t at);
  void end_work(std::int64_t at);
  void enter_move(std::size_t move);
  void next_move();
  void stop(Cue cue);
  void go(std::int64_t now);
  void pause(Cue cue, std::int64_t now);
  void go_on(std::int64_t now);
  void back();
  void too_hard();
  void count_work(std::int64_t now);
  void notice_absence(std::int64_t now);
  void tick_to(std::int64_t now);
  void act(WorkoutKey key, std::int64_t now);
  WorkoutEffects take();

  std::vector<MoveSpec> moves_;
  WorkoutPlace place_;
  WorkoutPhase phase_ = WorkoutPhase::reading;
  bool paused_ = false;
  bool started_ = false;         // some of the move was done
  std::int64_t part_start_ = 0;  // of the running part, or of what is counted of it
  std::int64_t part_end_ = 0;    // REQUIRES: timed()
  std::int64_t left_ = 0;        // of the part, while paused
  std::int64_t worked_ = 0;      // milliseconds of work in this move
  std::int64_t last_ = 0;        // when the machine heard of the time last
  std::vector<Signal> signals_;  // still to come in this part, the next one last
  WorkoutEffects out_;
};

}  // namespace lumbago
