// What can be asked, in every format.
#pragma once

#include <string>
#include <string_view>

#include "base/catalogue.h"
#include "model/pack.h"
#include "render/document.h"

namespace lumbago {

// The word of the pack format: "boolean".
std::string_view type_word(QuestionType type);

// How a question is answered, in words: "yes or no", "a whole number from 18 to 120 years".
std::string takes_text(const Words& words, const Question& question);

Document tell_questions(const Pack& pack, const Words& words);

// {"schema": "lumbago.questions/1", "pack": ..., "questions": [...], "groups": [...]}. Ends with a
// newline.
std::string questions_json(const Pack& pack);

// A JSON Schema (draft 2020-12) of an answers object. Ends with a newline.
std::string answers_schema(const Pack& pack);

}  // namespace lumbago
