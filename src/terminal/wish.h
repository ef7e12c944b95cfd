// What a person can type at any question besides an answer.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "messages/catalogue.h"

namespace lumbago {

enum class Wish : std::uint8_t {
  answer,
  keep,  // an answer that was given before
  why,
  back,
  skip,
  review,
  quit,
  timer,  // of a self-test
  end,    // the input has ended
  anew,   // the prompt has no room any more, and is to be made anew
};

// `line` without the blanks around it.
std::string_view stripped(std::string_view line);

// The wish that a line stands for: "?", "b", "s", "r", "q", "t", or any of them behind a colon.
// Where the answer is a text only those behind a colon count. nullopt: it is not a wish.
std::optional<Wish> wish_of(std::string_view line, bool text_answer, const Words& words);

// True if one of the words of the line says "can't", as in "I can't do this now".
bool says_cannot(std::string_view line, const Words& words);

// True if the line may be short for yes or no, as "s" in Spanish: where that is asked it is no
// wish, since it must not skip a warning sign.
bool may_mean_yes_or_no(std::string_view line, const Words& words);

// True if the whole line says "not sure" or "I don't know".
bool says_unsure(std::string_view line, const Words& words);

// The same as wish_of for whole words ("back", "quit"), in the language of `words` or in English,
// which an option of a question may also be called.
std::optional<Wish> wish_of_word(std::string_view line, const Words& words);

}  // namespace lumbago
