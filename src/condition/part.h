// A part of a condition while it is being parsed, and the arithmetic of types and ranges.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "condition/condition.h"

namespace lumbago {

// A typed part of the expression and the source it came from.
struct Part {
  Expr expr;
  Range range;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::optional<std::string> string;  // a string literal, not yet known to be an option
};

bool numeric(const Part& part);
bool boolean(const Part& part);

// "a whole number", for messages.
std::string_view type_name(const Part& part);

// In thousandths, so that whole numbers and decimals compare exactly.
Range in_thousandths(const Part& part);

// What a comparison of two ranges gives for every pair: 1 always true, 0 never, -1 it depends.
int decided(ExprOp op, Range a, Range b);

// What an operation on integers of two ranges can give; beyond integer_limit where it overflows.
// REQUIRES: of a division or modulo, that b does not hold zero.
Range result_range(ExprOp op, Range a, Range b);

// Scores are integers that only a comparison with a literal may read: so they stay easy to prove.
bool scores_in_place(const Expr& expr);

}  // namespace lumbago
