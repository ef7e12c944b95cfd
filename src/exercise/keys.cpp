// What a person types while they exercise.
#include <array>

#include "base/text.h"
#include "exercise/exercise.h"

namespace lumbago {
namespace {

struct KeyName {
  std::string_view letter;
  Message words;
  WorkoutKey key;
};
constexpr std::array<KeyName, workout_key_count> key_names{{
    {"", Message::exercise_words_go, WorkoutKey::go},
    {"p", Message::exercise_words_pause, WorkoutKey::pause},
    {"s", Message::exercise_words_skip, WorkoutKey::skip},
    {"b", Message::exercise_words_back, WorkoutKey::back},
    {"h", Message::exercise_words_hard, WorkoutKey::too_hard},
    {"n", Message::exercise_words_swap, WorkoutKey::swap},
    {"q", Message::exercise_words_stop, WorkoutKey::stop},
    {"!", Message::exercise_words_sign, WorkoutKey::new_sign},
    {"?", Message::exercise_words_help, WorkoutKey::help},
}};

}  // namespace

std::optional<WorkoutKey> workout_key(std::string_view typed, const Words& words) {
  const std::string lower = lower_case(typed);
  for (const KeyName& name : key_names)
    if (lower == name.letter || (!lower.empty() && words.lists(name.words, lower))) return name.key;
  return std::nullopt;
}

Message message_of(Cue cue) {
  switch (cue) {
    case Cue::move_skipped:
      return Message::exercise_move_skipped;
    case Cue::away:
      return Message::exercise_away;
    case Cue::not_running:
      return Message::exercise_not_running;
    case Cue::at_first:
      return Message::exercise_at_first;
    case Cue::easier:
      return Message::exercise_easier;
    case Cue::no_easier:
      return Message::exercise_no_easier;
    default:
      return Message::exercise_all_done;
  }
}

}  // namespace lumbago
