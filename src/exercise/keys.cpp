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

}  // namespace lumbago
