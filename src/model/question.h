// The questions of a pack and their checklists.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/expression.h"
#include "model/level.h"
#include "model/pose.h"

namespace lumbago {

// What kind of answer a question takes; what the types differ in stands in rules/question_type.h.
enum class QuestionType : std::uint8_t { boolean, integer, decimal, choice, choices, text };
template <>
struct Spelling<QuestionType> {
  static constexpr std::array<std::string_view, 6> words{"boolean", "integer", "decimal",
                                                         "choice",  "choices", "text"};
};

// Which way a person could change an answer to do better. What-if results (levers) change only
// these.
enum class Modifiable : std::uint8_t { no, lower, higher, either };
template <>
struct Spelling<Modifiable> {
  static constexpr std::array<std::string_view, 4> words{"no", "lower", "higher", "either"};
};

// Which answers are worse than others. A worse answer never makes the level less urgent, and never
// lowers the score of a contributor; pack prove shows it. The options of a choice stand from low to
// high.
enum class Worse : std::uint8_t { neither, lower, higher };
template <>
struct Spelling<Worse> {
  static constexpr std::array<std::string_view, 3> words{"neither", "lower", "higher"};
};

// What a question that nobody is asked holds of an earlier result: what has become of the scores
// since (a choice of the words of Verdict), or how many weeks ago it was.
enum class Earlier : std::uint8_t { course, weeks };
template <>
struct Spelling<Earlier> {
  static constexpr std::array<std::string_view, 2> words{"course", "weeks"};
};

struct Option {
  std::string id;
  std::string say;
  std::optional<std::int64_t> score;  // points as an item of a scale; none: 1
  bool operator==(const Option&) const = default;
};

// A self-test: how a person measures something at home.
struct SelfTest {
  std::string setup;
  std::vector<std::string> steps;
  std::string record;                // what to write down
  std::vector<std::string> skip_if;  // in words: when not to do it
  std::string stop;                  // when to stop
  std::int64_t seconds = 0;          // of its timer; 0: it needs none
  bool counts_up = false;            // the timer is a stopwatch rather than a countdown
  std::vector<Pose> poses;           // how it looks; empty: not drawn
  bool operator==(const SelfTest&) const = default;
};

struct Question {
  std::string id;
  Location where;
  QuestionType type = QuestionType::boolean;
  std::string ask;
  std::string short_text;  // as a statement, for a checklist; empty: `ask` and `help` there too
  std::string help;        // how to answer
  std::string why;         // why we ask
  // Asked in place of `ask` and `help` when the question is asked once more; empty: they are.
  std::string plainer;
  std::string unit;      // UCUM; empty: none
  std::int64_t min = 0;  // the range of Answer::number, both ends included;
  std::int64_t max = 1;  // of a text, the most bytes it may have
  std::vector<Option> options;
  std::optional<Condition> when;  // enableWhen; reads earlier questions only; none: always asked
  // It is filled from an earlier result, or given with the answers, and applies only then.
  std::optional<Earlier> earlier;
  std::string gate;  // why no warning sign is missed by asking only `when`; empty: not said
  Modifiable modifiable = Modifiable::no;
  Worse worse = Worse::neither;  // where the pack does not say: the opposite of `modifiable`
  bool sensitive = false;
  // The answer stays as it was given once, of a yes/no question a yes: somebody who answers again
  // later is not asked anew.
  bool lasts = false;
  std::optional<SelfTest> test;  // where there is one, the answer is measured, not just reported
  bool operator==(const Question&) const = default;
};

// Yes/no questions that are shown as one checklist. Each keeps an answer of its own: this changes
// only how they are presented.
struct Group {
  std::string id;
  Location where;
  std::string ask;
  Indices questions;
  bool operator==(const Group&) const = default;
};

}  // namespace lumbago
