// How a question is answered, as the formats of a pack share it.
#pragma once

#include <string>
#include <string_view>

#include "messages/catalogue.h"
#include "model/pack.h"

namespace lumbago {

// The word of the pack format: "boolean".
std::string_view type_word(QuestionType type);

// How a question is answered, in words: "yes or no", "a whole number from 18 to 120 years".
std::string takes_text(const Words& words, const Question& question);

}  // namespace lumbago
