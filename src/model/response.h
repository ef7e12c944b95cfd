// The answers of one person to a pack's questions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/pack.h"

namespace lumbago {

// The value of one answer. Which member counts follows from the question's type; how answers are
// numbered is AnswerForm's in rules/question_type.h.
struct Answer {
  std::int64_t number = 0;
  std::string text;
  bool operator==(const Answer&) const = default;
};

// "$id": what a record calls itself. It is echoed, so that a result can be matched to its record.
struct RecordId {
  enum class Kind : std::uint8_t { none, text, number };
  Kind kind = Kind::none;
  std::string value;  // the text, or the digits of a whole number of any length: "-70"
  bool operator==(const RecordId&) const = default;
};

// The answers of one person. A Response that exists fits its pack: response/ checks every answer.
struct Response {
  RecordId id;
  std::vector<std::optional<Answer>> answers;  // one for each question, in order; none: unanswered
  // The scores of an earlier assessment, one for each scale, in thousandths. Empty: there is none.
  std::vector<std::optional<std::int64_t>> previous = {};
  // What the person wishes of the plan: activities that another takes the place of, where there is
  // one, and activities in their easier version.
  Indices set_aside = {};
  Indices easier = {};
  // Of somebody who answered again: activities that left the plan only because answers of last time
  // that they hang on were not given anew.
  Indices left_plan = {};
  bool operator==(const Response&) const = default;
};

inline Response empty_response(const Pack& pack) {
  return {{}, std::vector<std::optional<Answer>>(pack.questions.size())};
}

}  // namespace lumbago
