// A part of a condition while it is being parsed, and the arithmetic of types and ranges.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "condition/symbol.h"

namespace lumbago {

// How deep brackets and operators before their operand may nest.
inline constexpr int max_nesting = 100;

// The operators of one level of the grammar. Tables without memory of their own: they are made
// before `main`, where nobody could say that it has run out.
using Operators = std::span<const std::pair<std::string_view, ExprOp>>;
inline constexpr std::pair<std::string_view, ExprOp> sums[] = {{"+", ExprOp::add},
                                                               {"-", ExprOp::subtract}};
inline constexpr std::pair<std::string_view, ExprOp> products[] = {
    {"*", ExprOp::multiply}, {"/", ExprOp::divide}, {"%", ExprOp::modulo}};
inline constexpr std::pair<std::string_view, ExprOp> relations[] = {
    {"==", ExprOp::equal},      {"!=", ExprOp::not_equal}, {"<", ExprOp::less},
    {"<=", ExprOp::less_equal}, {">", ExprOp::greater},    {">=", ExprOp::greater_equal},
};

// A typed part of the expression and the source it came from.
struct Part {
  Expr expr = {};
  std::size_t begin = 0;  // bytes of the source
  std::size_t end = 0;
  Range range = {};                        // of its numbers, whatever the answers
  std::optional<std::string> string = {};  // a text literal, of which option it is not yet known
};

bool numeric(const Part& part);
bool boolean(const Part& part);

// What a message calls a part of this type: "a whole number".
std::string_view type_name(const Part& part);

// In thousandths, so that whole numbers and decimals compare exactly.
Range in_thousandths(const Part& part);

// What a comparison of two ranges gives for every pair: 1 always true, 0 never, -1 it depends.
int decided(ExprOp op, Range a, Range b);

// What is said of a comparison that no answer can change.
std::string settled_text(bool always);

// What an operation on integers of two ranges can give; beyond integer_limit where it overflows.
// REQUIRES: of a division or modulo, that b does not hold zero.
Range result_range(ExprOp op, Range a, Range b);

// True if every score in `expr` stands in a comparison with a literal. Nothing else may read a
// score, which keeps the rules that read scores easy to prove.
bool scores_in_place(const Expr& expr);

}  // namespace lumbago
