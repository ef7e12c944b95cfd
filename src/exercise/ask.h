// Short questions of the program's own, outside an interview: yes or no, and a number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "messages/catalogue.h"
#include "model/question.h"
#include "terminal/screen.h"

namespace lumbago {

// Asks until the answer is yes or no. nullopt: the input has ended.
std::optional<bool> ask_yes_no(Screen& screen, const Words& words, std::string_view text);

// A number that answers `question`, or nothing: Enter alone leaves it out.
struct AskedNumber {
  std::optional<std::int64_t> number;
  bool ended = false;  // the input has ended
};
AskedNumber ask_number(Screen& screen, const Words& words, const Question& question);

// One of the choices that were shown last, by their numbers from 1 to `count`, less 1; nullopt:
// none is wanted ("q"), or the input has ended.
std::optional<std::size_t> ask_choice(Screen& screen, const Words& words, std::size_t count);

}  // namespace lumbago
