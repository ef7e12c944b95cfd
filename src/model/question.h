// What a pack asks, and what it computes from the answers: questions, checklists, norms, derived
// values and scales. Names are resolved to indices.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/expression.h"

namespace lumbago {

using Index = std::uint32_t;
using Indices = std::vector<Index>;

enum class QuestionType : std::uint8_t { boolean, integer, decimal, choice, choices, text };

// Which way a person could change an answer to do better.
enum class Modifiable : std::uint8_t { no, lower, higher, either };

// Which answers are worse than others: never less urgent, and never a lower score of a contributor.
// Of a choice, options stand from low to high.
enum class Worse : std::uint8_t { neither, lower, higher };

struct Option {
  std::string id;
  std::string say;
  std::optional<std::int64_t> score;  // for scales
  bool operator==(const Option&) const = default;
};

// How a self-test is done at home.
struct SelfTest {
  std::string setup;
  std::vector<std::string> steps;
  std::string record;                // what to write down
  std::vector<std::string> skip_if;  // when not to do it, in words
  std::string stop;                  // when to stop
  std::int64_t seconds = 0;          // the timer; 0: none
  bool counts_up = false;            // a stopwatch rather than a countdown
  bool operator==(const SelfTest&) const = default;
};

struct Question {
  std::string id;
  Location where;
  QuestionType type = QuestionType::boolean;
  std::string ask;
  std::string short_text;  // as a statement, for a checklist; empty: `ask` and `help` there too
  std::string help;        // how to answer
  std::string why;   // why we ask
  std::string
      plainer;  // asked in place of `ask` and `help` when it is asked once more; empty: the same
  std::string unit;      // UCUM; empty: none
  std::int64_t min = 0;  // integer: units, decimal: thousandths, choice(s): option indices or bits,
  std::int64_t max = 1;  // boolean: 0 to 1, text: length in bytes
  std::vector<Option> options;
  std::optional<Condition> when;  // reads earlier questions only; none: always applies
  std::string gate;  // why no sign is missed by asking only `when`; empty: nothing is said
  Modifiable modifiable = Modifiable::no;
  Worse worse = Worse::neither;  // if not stated: away from what `modifiable` says is better
  bool sensitive = false;
  std::optional<SelfTest> test;  // set: the answer is measured, not reported
  bool operator==(const Question&) const = default;
};

// Yes/no questions shown together as one checklist. Presentation only.
struct Group {
  std::string id;
  Location where;
  std::string ask;
  Indices questions;
  bool operator==(const Group&) const = default;
};

// The values of one key that a table row stands for.
struct TableKey {
  ExprOp source = ExprOp::question;  // question or derived
  Index index = 0;
  bool operator==(const TableKey&) const = default;
};
struct TableCell {
  std::int64_t low = 0;  // inclusive; for a choice: option index, low == high
  std::int64_t high = 0;
  bool operator==(const TableCell&) const = default;
};
struct TableRow {
  std::vector<TableCell> cells;  // one a key
  std::int64_t value = 0;
  bool operator==(const TableRow&) const = default;
};
// Norms. At most one row matches any answers; none: the value does not apply.
struct Table {
  std::string id;
  Location where;
  std::string title;
  ExprType type = ExprType::integer;  // integer or decimal
  std::vector<TableKey> keys;
  std::vector<TableRow> rows;
  bool verified = false;
  Indices references;
  bool operator==(const Table&) const = default;
};

// A named expression. Reads questions, tables, scales and earlier derived values.
struct Derived {
  std::string id;
  Location where;
  std::string title;
  Condition value;
  bool operator==(const Derived&) const = default;
};

enum class Scoring : std::uint8_t { sum, mean, percent };  // percent: of the range of the sum

// What a scale does when some of its items are unanswered.
enum class MissingPolicy : std::uint8_t {
  all,       // no score
  at_least,  // with at least n answered: prorated; else no score
  present,   // sums what is answered
};

struct ScaleItem {
  Index question = 0;
  bool reverse = false;  // min + max - answer
  bool operator==(const ScaleItem&) const = default;
};
struct ScaleBand {
  std::int64_t from = 0;  // thousandths; the band holds from here up to the next
  std::string id;
  std::string say;
  bool operator==(const ScaleBand&) const = default;
};
// The smallest change that is more than noise.
struct MeaningfulChange {
  std::int64_t points = 0;   // thousandths; 0: none stated
  std::int64_t percent = 0;  // of the earlier score; 0: none stated
  bool both = false;         // both must be reached; otherwise either
  std::int64_t least = 0;    // thousandths; a smaller change never counts
  bool lower_is_better = true;
  bool operator==(const MeaningfulChange&) const = default;
};
// An instrument. All items of a scale have the same `when`.
struct Scale {
  std::string id;
  Location where;
  std::string title;
  Scoring scoring = Scoring::sum;
  MissingPolicy missing = MissingPolicy::all;
  std::int64_t at_least = 0;
  std::vector<ScaleItem> items;
  std::vector<ScaleBand> bands;  // ascending
  std::optional<MeaningfulChange> change;
  std::string licence;
  bool verified = false;
  Indices references;
  bool operator==(const Scale&) const = default;
};

}  // namespace lumbago
