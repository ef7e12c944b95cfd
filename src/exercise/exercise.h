// Exercise followed along at a terminal: shows each move, counts, rings and listens for keys. How
// it goes stands in workout.h; what is to be kept goes to the caller at once.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "exercise/workout.h"
#include "messages/catalogue.h"
#include "model/style.h"
#include "terminal/console.h"

namespace lumbago {

struct ExerciseSetting {
  Display style;
  std::string say;  // the command that says lines aloud; empty: none
};

// What the caller does with what happens. Each is called as soon as it has happened.
struct ExerciseKeeper {
  std::function<void(std::optional<std::int64_t> pain)> begin;  // pain before
  std::function<bool(const SavedMove&)> save;                   // false: it is not kept
  std::function<void(Index activity)> easier;                   // from now on
  // Another activity in the place of this one from now on; nullopt: nothing fits.
  std::function<std::optional<MoveSpec>(Index activity)> swap;
  std::function<void(std::optional<std::int64_t> pain)> end;  // pain after
};

enum class ExerciseEnding : std::uint8_t {
  done,
  stopped,
  input_ended,
  new_sign,  // the person has a new warning sign to tell of
};

// REQUIRES: `moves` is not empty. Asks for pain before and after where the pack has a question.
ExerciseEnding follow_along(const Pack& pack, const Words& words, std::vector<MoveSpec> moves,
                            Console& console, const ExerciseSetting& setting,
                            const ExerciseKeeper& keeper);

// The key that was typed, as a letter or a word in the language of `words` or in English; nullopt:
// it is none.
std::optional<WorkoutKey> workout_key(std::string_view typed, const Words& words);

// What is said of a cue that has no number and no place.
Message message_of(Cue cue);

}  // namespace lumbago
