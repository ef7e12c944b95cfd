#include "exercise/exercise.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "drawing/drawing.h"
#include "exercise/ask.h"
#include "exercise/moving.h"
#include "exercise/speaker.h"
#include "terminal/screen.h"
#include "terminal/signals.h"
#include "terminal/wish.h"
#include "wording/phrases.h"

namespace lumbago {
namespace {

constexpr std::int64_t most_silence = 1000;  // milliseconds between two looks at the clock

class Follower {
 public:
  Follower(const Pack& pack, const Words& words, std::vector<MoveSpec> moves, Console& console,
           const ExerciseSetting& setting, const ExerciseKeeper& keeper)
      : pack_(pack),
        words_(words),
        count_(moves.size()),
        console_(console),
        follows_window_(setting.style.width == console.window().columns),
        style_(setting.style),
        screen_(console, setting.style, [this] { return style_.width; }),
        keeper_(keeper),
        speaker_(setting.say),
        workout_(std::move(moves), console.now()) {}

  ExerciseEnding run() {
    // Read aloud, lines are typed; otherwise each key counts at once.
    const KeyMode keys(!style_.accessible);
    if (!ask_pain(false)) return ExerciseEnding::input_ended;
    const ExerciseEnding ending = follow();
    if (ending == ExerciseEnding::input_ended) return ending;
    if (ending == ExerciseEnding::new_sign) {  // which comes before any number
      keeper_.end(std::nullopt);
      return ending;
    }
    return ask_pain(true) ? ending : ExerciseEnding::input_ended;
  }

 private:
  std::string text(Message message) const { return std::string(words_.text(message)); }
  const Activity& activity() const { return pack_.activities[workout_.move().activity]; }

  // False: the input has ended.
  bool ask_pain(bool after) {
    AskedNumber asked;
    if (pack_.plan.pain_question) {
      screen_.blank_line();
      screen_.say(
          words_.text(after ? Message::exercise_pain_after : Message::exercise_pain_before));
      asked = ask_number(screen_, words_, pack_.questions[*pack_.plan.pain_question]);
    }
    if (!after && !asked.ended) keeper_.begin(asked.number);
    if (after) keeper_.end(asked.number);
    if (asked.number) tell_rule(*asked.number, after);
    return !asked.ended;
  }

  // What the pack makes of the pain. Before exercise only what is above its first step.
  void tell_rule(std::int64_t pain, bool after) {
    const PainBand* fits = nullptr;
    for (const PainBand& band : pack_.plan.pain_rule)
      if (band.from <= pain) fits = &band;
    if (fits == nullptr || (!after && fits == &pack_.plan.pain_rule.front())) return;
    screen_.emphasise(fits->say);
    speaker_.say(fits->say);
  }

  ExerciseEnding follow() {
    tell_keys();
    perform(workout_.begin());
    bool ended = false;
    while (!workout_.over()) {
      perform(workout_.tick(console_.now()));
      if (workout_.over()) break;
      show_status();
      show_motion();
      const KeyInput input = console_.wait_for_word(patience());
      ended = input.ended;
      if (input.gone_on || input.resized) show_again();
      if (ended) perform(workout_.press(WorkoutKey::stop, console_.now()));
      if (const auto typed = input.typed()) take(*typed);
    }
    clear_status();
    if (ended) return ExerciseEnding::input_ended;
    return ending_;
  }

  // How long to wait for a key before the clock is looked at again; below zero: until one comes.
  std::int64_t patience() const {
    const std::optional<std::int64_t> next = workout_.next_event();
    const std::int64_t picture = projector_ ? projector_->patience() : -1;
    if (!next) return picture;
    const std::int64_t now = console_.now();
    const std::int64_t to_second = workout_.left(now).value_or(0) % ms_per_second;
    const std::int64_t wait = to_second == 0 ? most_silence : to_second;
    const std::int64_t most = std::max<std::int64_t>(std::min(*next - now, wait), 0);
    return picture < 0 ? most : std::min(most, picture);
  }

  void take(const std::string& typed) {
    if (const auto key = workout_key(stripped(typed), words_))
      return perform(workout_.press(*key, console_.now()));
    state(text(Message::exercise_no_key));
  }

  void perform(const WorkoutEffects& effects) {
    for (const WorkoutEffect& effect : effects) perform(effect);
  }

  void perform(const WorkoutEffect& effect) {
    switch (effect.kind) {
      case WorkoutEffect::Kind::bell:
        return console_.print("\a");
      case WorkoutEffect::Kind::save:
        kept_ = keeper_.save(saved(effect));
        all_kept_ = all_kept_ && kept_;
        return;
      case WorkoutEffect::Kind::wish_easier:
        return keeper_.easier(workout_.move().activity);
      case WorkoutEffect::Kind::cue:
        return tell(effect);
    }
  }

  SavedMove saved(const WorkoutEffect& effect) const {
    const MoveSpec& move = workout_.spec(effect.place.move);
    return {pack_.activities[move.activity].id, effect.outcome, effect.number, move.easier};
  }

  void tell(const WorkoutEffect& effect) {
    switch (effect.cue) {
      case Cue::show_move:
        return show_move();
      case Cue::get_ready:
        return state(words_.count<Message::timer_ready>(effect.number));
      case Cue::hold:
        return state(where(effect.place, words_.count<Message::exercise_hold>(effect.number)));
      case Cue::repeat:
        return state(where(effect.place, words_.count<Message::exercise_repeat>(effect.number)));
      case Cue::half:
        return signal(words_.count<Message::exercise_half>(effect.number));
      case Cue::last_seconds:
        // Read aloud, one signal has to do; on the screen the clock counts.
        if (effect.number == last_spoken) signal(words_.count<Message::timer_left>(effect.number));
        return;
      case Cue::ease:
        return state(text(Message::exercise_ease));
      case Cue::change_sides:
        return state(words_.count<Message::exercise_change>(effect.number));
      case Cue::rest:
        return state(words_.count<Message::exercise_rest>(effect.number));
      case Cue::going_on:
        return accessible_say(Message::exercise_going_on);
      case Cue::paused:
        return accessible_say(Message::exercise_paused);
      case Cue::move_done:
        return say(kept_ ? Message::exercise_move_done : Message::exercise_not_kept);
      case Cue::move_skipped:
      case Cue::easier:
      case Cue::all_done:
        return say(message_of(effect.cue));
      case Cue::ask_swap:
        return swap();
      case Cue::help:
        return help();
      case Cue::sign_told:
        ending_ = ExerciseEnding::new_sign;
        return say(Message::exercise_sign);
      case Cue::ended:
        ending_ = ExerciseEnding::stopped;
        return all_kept_ ? say(Message::exercise_stopped) : clear_status();
      default:
        return state(text(message_of(effect.cue)));
    }
  }

  // "Set 1 of 2, first side: hold for 30 seconds."
  std::string where(const WorkoutPlace& place, const std::string& what) const {
    const MoveSpec& move = workout_.spec(place.move);
    std::vector<std::string> parts;
    if (move.sets > 1) parts.push_back(words_.say<Message::exercise_set>(place.set, move.sets));
    if (move.per_side)
      parts.push_back(
          text(place.side == 1 ? Message::exercise_first_side : Message::exercise_other_side));
    if (move.seconds > 0 && move.reps > 1)
      parts.push_back(words_.say<Message::exercise_rep>(place.rep, move.reps));
    if (parts.empty()) return capitalised(what);
    return words_.say<Message::words_joined>(
        words_.say<Message::lead_in>(capitalised(joined(parts, ", "))), what);
  }

  // All that is to be known of a move, with its stop rule last, so that it stays in sight.
  void show_move() {
    clear_status();
    end_motion();
    state_.clear();
    screen_.blank_line();
    tell_title(screen_);
    const std::size_t above = rows_of(&Follower::tell_title);
    const std::size_t below = rows_of(&Follower::tell_move);
    Film film = film_of(activity().poses, style_);
    const std::size_t up = film.pictures.empty() ? 0 : film.pictures[0].size() + below;
    const bool moving = up > 0 && Projector::has_room(console_, film, above + up);
    if (moving)
      print_picture(console_, film.pictures[0]);
    else if (!style_.accessible)
      show_still(above + below);
    tell_move(screen_);
    if (moving) projector_.emplace(console_, std::move(film), up);
    speaker_.say(activity().title + ". " + activity().cue);
  }

  // The poses, where that leaves room for the rest of the move, which says more.
  void show_still(std::size_t rest) {
    const std::vector<std::string> rows =
        draw_poses(activity().poses, static_cast<std::size_t>(style_.width) - 2, style_.ascii);
    const auto room = static_cast<std::size_t>(console_.window().rows);
    if (room > 0 && rows.size() + rest >= room) return;
    for (const std::string& row : rows) screen_.command(row);
  }

  std::size_t rows_of(void (Follower::*part)(Screen&) const) const {
    LineCount count;
    Screen counted(count, style_);
    (this->*part)(counted);
    return count.lines();
  }

  // What is on the screen is no longer where it was.
  void show_again() {
    projector_.reset();
    if (follows_window_) style_.width = console_.window().columns;
    screen_.follow_window();
    const std::string state = state_;
    show_move();
    state_ = state;
  }

  void tell_title(Screen& screen) const {
    screen.emphasise(
        words_.say<Message::exercise_title>(workout_.place().move + 1, count_, activity().title));
    screen.say(activity().cue);
  }

  void tell_move(Screen& screen) const {
    screen.say(sentence(words_, dose_on_a_day_text(words_, lower_ends(activity().dose))));
    if (workout_.move().easier) screen.say(words_.say<Message::plan_easier>(activity().easier));
    if (!activity().equipment.empty())
      screen.say(words_.say<Message::plan_equipment>(enumerate(words_, activity().equipment)));
    screen.say(activity().stop);
    screen.say(words_.text(Message::exercise_ready));
  }

  // The drawing moves while the person reads, and while they do the move at their own pace. While
  // a pose is held it shows that pose, the last one; otherwise the first.
  void show_motion() {
    if (!projector_) return;
    const bool working = workout_.phase() == WorkoutPhase::working;
    const bool timed = workout_.move().seconds > 0;
    if (workout_.phase() == WorkoutPhase::reading || (working && !timed))
      projector_->play();
    else
      projector_->stand_at(working ? projector_->turning_point() : 0);
    projector_->show();
  }

  // What is said next moves the drawing away from its place: there it shows the first pose.
  void end_motion() {
    if (!projector_) return;
    projector_->stand_at(0);
    projector_->show();
    projector_.reset();
  }

  void tell_keys() {
    screen_.blank_line();
    screen_.say(
        words_.text(style_.accessible ? Message::exercise_keys_words : Message::exercise_keys));
  }

  void help() {
    clear_status();
    end_motion();
    for (std::size_t i = 0; i < activity().steps.size(); ++i)
      screen_.item(std::to_string(i + 1) + ".", activity().steps[i]);
    screen_.say(
        words_.text(style_.accessible ? Message::exercise_keys_words : Message::exercise_keys));
    screen_.say(activity().stop);
  }

  void swap() {
    const std::optional<MoveSpec> other = keeper_.swap(workout_.move().activity);
    if (!other) return state(text(Message::exercise_no_swap));
    say(words_.say<Message::exercise_swapped>(pack_.activities[other->activity].title));
    perform(workout_.replace(*other, console_.now()));
  }

  // A line for good. It is also spoken.
  void say(const std::string& line) {
    clear_status();
    end_motion();
    state_.clear();
    screen_.say(line, 2);
    speaker_.say(line);
  }
  void say(Message message) { say(text(message)); }

  // What is going on. On the screen it shares a line with the clock, which is written over, so that
  // the stop rule above does not move away.
  void state(const std::string& line) {
    if (style_.accessible || display_width(line) + 4 > static_cast<std::size_t>(style_.width))
      return say(line);
    state_ = line;
    speaker_.say(line);
    show_status();
  }

  // What the clock's line says by itself.
  void accessible_say(Message message) {
    speaker_.say(text(message));
    if (style_.accessible) screen_.say(words_.text(message), 2);
  }

  // A signal in the middle of a part: aloud and as a line where there is no clock to be seen.
  void signal(const std::string& line) {
    speaker_.say(line);
    if (style_.accessible) screen_.say(line, 2);
  }

  // "Set 1 of 2: go on for 30 seconds. 12 seconds left.", in the longest form that has room.
  std::string status_line() const {
    const std::optional<std::int64_t> left = workout_.left(console_.now());
    const std::size_t room = static_cast<std::size_t>(style_.width) - 4;
    if (!left) return display_width(state_) > room ? std::string() : state_;
    std::string clock =
        capitalised(words_.count<Message::timer_left>((*left + ms_per_second - 1) / ms_per_second));
    if (workout_.paused())
      clock = words_.say<Message::words_joined>(text(Message::exercise_paused), clock);
    if (state_.empty()) return clock;
    const std::string both = words_.say<Message::words_joined>(state_, clock);
    return display_width(both) > room ? clock : both;
  }

  void show_status() {
    if (style_.accessible) return;
    std::string shown = status_line();
    if (style_.ascii) shown = to_ascii(shown);
    if (shown == status_) return;
    console_.print("\r\x1b[K  " + shown);
    status_ = shown;
  }

  void clear_status() {
    if (!status_.empty()) console_.print("\r\x1b[K");
    status_.clear();
  }

  static constexpr std::int64_t last_spoken = 5;

  const Pack& pack_;
  const Words& words_;
  const std::size_t count_;
  Console& console_;
  const bool follows_window_;  // or its width was given
  Display style_;
  Screen screen_;
  const ExerciseKeeper& keeper_;
  Speaker speaker_;
  Workout workout_;
  std::optional<Projector> projector_;  // of the move on the screen, while its drawing may move
  std::string state_;                   // what is going on, as the clock's line tells it
  std::string status_;                  // what that line shows; empty: there is none
  ExerciseEnding ending_ = ExerciseEnding::done;
  bool kept_ = true;  // the last move
  bool all_kept_ = true;
};

}  // namespace

ExerciseEnding follow_along(const Pack& pack, const Words& words, std::vector<MoveSpec> moves,
                            Console& console, const ExerciseSetting& setting,
                            const ExerciseKeeper& keeper) {
  return Follower(pack, words, std::move(moves), console, setting, keeper).run();
}

}  // namespace lumbago
