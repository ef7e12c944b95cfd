// The answers of one person to a pack's questions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/pack.h"

namespace lumbago {

// The value of one answer. Which member counts follows from the question's type.
struct Answer {
  std::int64_t number =
      0;             // boolean 0/1, integer, decimal in thousandths, option index, option bits
  std::string text;  // text questions only
  bool operator==(const Answer&) const = default;
};

// One slot a question, in the pack's order; nullopt: unanswered. Values are of the question's type
// and within its range.
struct Response {
  std::optional<std::string> id;  // "$id", echoed: its JSON text as it was given (string or number)
  std::vector<std::optional<Answer>> answers;
  // The scores of an earlier assessment, one slot a scale, in thousandths; empty: there is none.
  std::vector<std::optional<std::int64_t>> previous = {};
  // What the person wishes of the plan: activities that another takes the place of, where there is
  // one, and activities in their easier version.
  Indices set_aside = {};
  Indices easier = {};
  bool operator==(const Response&) const = default;
};

inline Response empty_response(const Pack& pack) {
  return {std::nullopt, std::vector<std::optional<Answer>>(pack.questions.size())};
}

}  // namespace lumbago
