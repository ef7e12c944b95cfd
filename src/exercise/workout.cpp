#include "exercise/workout.h"

#include <algorithm>
#include <utility>

namespace lumbago {
namespace {

constexpr std::int64_t ready_seconds = 5;
constexpr std::int64_t ease_seconds = 3;
constexpr std::int64_t change_seconds = 5;
constexpr std::int64_t rest_seconds = 30;
constexpr std::int64_t last_seconds = 5;
constexpr std::int64_t shortest_with_half = 20;  // seconds; the half of less needs no signal
constexpr std::int64_t longest_silence = 5000;   // milliseconds; more: the computer slept

std::int64_t lowest(const std::optional<Range>& range, std::int64_t otherwise) {
  return range ? range->low : otherwise;
}

}  // namespace

MoveSpec move_of(const Activity& activity, Index index, bool easier) {
  MoveSpec move;
  move.activity = index;
  move.has_easier = !activity.easier.empty();
  move.easier = easier && move.has_easier;
  move.sets = lowest(activity.dose.sets, 1);
  move.reps = lowest(activity.dose.reps, 1);
  move.seconds = lowest(activity.dose.seconds, 0);
  if (move.seconds == 0) move.seconds = lowest(activity.dose.minutes, 0) * 60;
  move.per_side = activity.dose.per_side;
  return move;
}

Dose lower_ends(Dose dose) {
  for (std::optional<Range>* range : {&dose.sets, &dose.reps, &dose.seconds, &dose.minutes})
    if (*range) (*range)->high = (*range)->low;
  return dose;
}

Workout::Workout(std::vector<MoveSpec> moves, std::int64_t now)
    : moves_(std::move(moves)), last_(now) {}

WorkoutEffects Workout::begin() {
  enter_move(0);
  return take();
}

WorkoutEffects Workout::press(WorkoutKey key, std::int64_t now) {
  tick_to(now);
  if (!over()) act(key, now);
  return take();
}

WorkoutEffects Workout::tick(std::int64_t now) {
  tick_to(now);
  return take();
}

void Workout::tick_to(std::int64_t now) {
  notice_absence(now);
  last_ = std::max(last_, now);
  for (auto next = next_event(); next && *next <= now; next = next_event()) {
    if (signals_.empty()) {
      end_part(part_end_);
      continue;
    }
    const Signal signal = signals_.back();
    signals_.pop_back();
    say(signal.cue, signal.left / ms_per_second);
  }
}

WorkoutEffects Workout::replace(const MoveSpec& with, std::int64_t now) {
  tick_to(now);
  moves_[place_.move] = with;
  enter_move(place_.move);
  return take();
}

std::optional<std::int64_t> Workout::next_event() const {
  if (!timed() || paused_) return std::nullopt;
  return signals_.empty() ? part_end_ : part_end_ - signals_.back().left;
}

std::optional<std::int64_t> Workout::left(std::int64_t now) const {
  if (!timed()) return std::nullopt;
  return paused_ ? left_ : std::max<std::int64_t>(part_end_ - now, 0);
}

// Does the running part end by itself?
bool Workout::timed() const {
  switch (phase_) {
    case WorkoutPhase::working:
      return move().seconds > 0;
    case WorkoutPhase::getting_ready:
    case WorkoutPhase::easing:
    case WorkoutPhase::changing:
    case WorkoutPhase::resting:
      return true;
    case WorkoutPhase::reading:
    case WorkoutPhase::finished:
    case WorkoutPhase::stopped:
      break;
  }
  return false;
}

void Workout::say(Cue cue, std::int64_t number) {
  out_.push_back({WorkoutEffect::Kind::cue, cue, number, place_, {}});
}

void Workout::save(MoveOutcome outcome) {
  out_.push_back({WorkoutEffect::Kind::save, {}, worked_ / ms_per_second, place_, outcome});
}

void Workout::start(WorkoutPhase phase, Cue cue, std::int64_t seconds, std::int64_t at) {
  phase_ = phase;
  part_start_ = at;
  part_end_ = at + seconds * ms_per_second;
  signals_.clear();
  say(cue, seconds);
}

void Workout::start_work(std::int64_t at) {
  started_ = true;
  const std::int64_t seconds = move().seconds;
  if (seconds == 0) {
    ring();
    return start(WorkoutPhase::working, Cue::repeat, move().reps, at);
  }
  start(WorkoutPhase::working, Cue::hold, seconds, at);
  ring();
  for (std::int64_t left = 1; left <= std::min(last_seconds, seconds - 1); ++left)
    signals_.push_back({left * ms_per_second, Cue::last_seconds});
  if (seconds >= shortest_with_half) signals_.push_back({seconds * ms_per_second / 2, Cue::half});
}

// Of the time of the running work, what went by until now. Other parts do not count.
void Workout::count_work(std::int64_t now) {
  if (phase_ == WorkoutPhase::working && !paused_)
    worked_ += std::max<std::int64_t>(now - part_start_, 0);
  part_start_ = now;
}

void Workout::end_part(std::int64_t at) {
  if (phase_ == WorkoutPhase::working) return end_work(at);
  start_work(at);
}

void Workout::end_work(std::int64_t at) {
  count_work(at);
  ring();
  const bool holds = move().seconds > 0;
  if (holds && place_.rep < move().reps) {
    ++place_.rep;
    return start(WorkoutPhase::easing, Cue::ease, ease_seconds, at);
  }
  place_.rep = 1;
  if (move().per_side && place_.side == 1) {
    place_.side = 2;
    return start(WorkoutPhase::changing, Cue::change_sides, change_seconds, at);
  }
  place_.side = 1;
  if (place_.set < move().sets) {
    ++place_.set;
    return start(WorkoutPhase::resting, Cue::rest, rest_seconds, at);
  }
  save(MoveOutcome::done);
  say(Cue::move_done);
  next_move();
}

void Workout::enter_move(std::size_t number) {
  place_ = {number, 1, 1, 1};
  phase_ = WorkoutPhase::reading;
  paused_ = false;
  started_ = false;
  worked_ = 0;
  signals_.clear();
  say(Cue::show_move);
}

void Workout::next_move() {
  if (place_.move + 1 < moves_.size()) return enter_move(place_.move + 1);
  phase_ = WorkoutPhase::finished;
  signals_.clear();
  say(Cue::all_done);
}

void Workout::stop(Cue cue) {
  if (started_) save(MoveOutcome::stopped);
  phase_ = WorkoutPhase::stopped;
  paused_ = false;
  signals_.clear();
  say(cue);
}

void Workout::go(std::int64_t now) {
  if (paused_) return go_on(now);
  if (phase_ == WorkoutPhase::reading && move().seconds > 0)
    return start(WorkoutPhase::getting_ready, Cue::get_ready, ready_seconds, now);
  if (phase_ == WorkoutPhase::reading) return start_work(now);
  end_part(now);
}

void Workout::pause(Cue cue, std::int64_t now) {
  if (!timed()) return say(Cue::not_running);
  count_work(now);
  left_ = std::max<std::int64_t>(part_end_ - now, 0);
  paused_ = true;
  say(cue);
}

void Workout::go_on(std::int64_t now) {
  paused_ = false;
  part_start_ = now;
  part_end_ = now + left_;
  say(Cue::going_on, left_ / ms_per_second);
}

// From the middle of a move to its beginning, from there to the move before.
void Workout::back() {
  if (phase_ != WorkoutPhase::reading) return enter_move(place_.move);
  if (place_.move == 0) return say(Cue::at_first);
  enter_move(place_.move - 1);
}

void Workout::too_hard() {
  MoveSpec& current = moves_[place_.move];
  if (!current.has_easier || current.easier) return say(Cue::no_easier);
  current.easier = true;
  out_.push_back({WorkoutEffect::Kind::wish_easier, {}, 0, place_, {}});
  say(Cue::easier);
  enter_move(place_.move);
}

// Time in which nobody asked what time it is, is not time in which anybody exercised.
void Workout::notice_absence(std::int64_t now) {
  const std::int64_t silence = now - last_;
  if (silence <= longest_silence || paused_ || !timed()) return;
  pause(Cue::away, last_);
}

void Workout::act(WorkoutKey key, std::int64_t now) {
  if (key == WorkoutKey::stop || key == WorkoutKey::new_sign || key == WorkoutKey::skip)
    count_work(now);
  switch (key) {
    case WorkoutKey::go:
      return go(now);
    case WorkoutKey::pause:
      return paused_ ? go_on(now) : pause(Cue::paused, now);
    case WorkoutKey::skip:
      save(MoveOutcome::skipped);
      say(Cue::move_skipped);
      return next_move();
    case WorkoutKey::back:
      return back();
    case WorkoutKey::too_hard:
      return too_hard();
    case WorkoutKey::swap:
      return say(Cue::ask_swap);
    case WorkoutKey::stop:
      return stop(Cue::ended);
    case WorkoutKey::new_sign:
      return stop(Cue::sign_told);
    case WorkoutKey::help:
      return say(Cue::help);
  }
}

WorkoutEffects Workout::take() { return std::exchange(out_, {}); }

}  // namespace lumbago
