// What is said about how a question is answered; each type has its own sentences.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "messages/catalogue.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago {

// A value of a number question, without its unit: "9", "1.5". REQUIRES: the form `number`.
std::string number_text(const Words& words, const Question& question, std::int64_t number);

// The answer as a person would say it: "yes", "9 hours", "Female". As it is in the pack or was
// given: not made safe for a terminal.
std::string answer_text(const Question& question, const Answer& answer, const Words& words);

// How a question is answered: "yes or no", "a whole number from 18 to 120 years".
std::string takes_text(const Words& words, const Question& question);

// The same, in the few words that stand at a prompt: "18 to 120 years".
std::string typing_hint(const Words& words, const Question& question);

// What to type at a prompt for a number: "Please type a whole number from 0 to 24." REQUIRES: the
// form `number`.
std::string typing_request(const Words& words, const Question& question);

// What an answer is in JSON: "a whole number".
std::string_view json_wanted(const Words& words, QuestionType type);

}  // namespace lumbago
