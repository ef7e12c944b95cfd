// A condition of a pack (a subset of CEL, see condition/) after it was parsed and type-checked,
// with every name resolved to an index.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lumbago {

// The place of an entry in the list of its section.
using Index = std::uint32_t;
using Indices = std::vector<Index>;

// A place in the files of a pack. `file` is an index into Pack::files; lines and columns count
// from 1.
struct Location {
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  bool operator==(const Location&) const = default;
};

enum class ExprType : std::uint8_t {
  boolean,
  integer,
  decimal,  // in thousandths; can be compared, but not computed with
  option,   // the answer to a choice, as an index into the options of its question
  options,  // the answer to a multiple choice: one bit for each option
};

enum class ExprOp : std::uint8_t {
  literal,   // value (option literals: the index within the question they are compared with)
  question,  // index
  derived,   // index
  scale,     // index
  table,     // index; looked up by the table's own keys
  score,     // index (a contributor), value (0: certain, 1: still possible); in plan slots only
  has,       // index (a question): true when answered, false when it does not apply
  not_,      // a
  and_,
  or_,  // a b
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,  // a b
  in_list,        // needle, then literals
  contains,       // index (a choices question), value (an option index)
  add,
  subtract,
  multiply,
  divide,
  modulo,       // a b, integers
  negate,       // a, an integer
  conditional,  // condition a b
};

struct Expr {
  ExprOp op = ExprOp::literal;
  ExprType type = ExprType::boolean;
  std::int64_t value = 0;
  std::uint32_t index = 0;
  std::vector<Expr> args;
  bool operator==(const Expr&) const = default;
};

// What the reader of packs ensures, so that evaluation cannot fail: whatever the answers, no
// integer operation overflows and no divisor is zero.
struct Condition {
  std::string source;  // as the author wrote it
  Location where;
  Expr root;
  bool operator==(const Condition&) const = default;
};

}  // namespace lumbago
