#include "condition/part.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/number.h"

namespace lumbago {
namespace {

// x * y, or something beyond the limit with the same sign.
std::int64_t clamped_product(std::int64_t x, std::int64_t y) {
  constexpr std::int64_t beyond = 2 * integer_limit;
  if (x == 0 || y == 0) return 0;
  if (std::abs(x) > beyond / std::abs(y)) return (x < 0) == (y < 0) ? beyond : -beyond;
  return x * y;
}

}  // namespace

bool numeric(const Part& part) {
  return !part.string &&
         (part.expr.type == ExprType::integer || part.expr.type == ExprType::decimal);
}
bool boolean(const Part& part) { return !part.string && part.expr.type == ExprType::boolean; }

std::string_view type_name(const Part& part) {
  if (part.string) return "text";
  switch (part.expr.type) {
    case ExprType::boolean:
      return "a yes or no";
    case ExprType::integer:
      return "a whole number";
    case ExprType::decimal:
      return "a decimal";
    case ExprType::option:
      return "a choice";
    case ExprType::options:
      return "a list of choices";
  }
  return "";
}

Range in_thousandths(const Part& part) {
  if (part.expr.type == ExprType::decimal) return part.range;
  return {part.range.low * milli, part.range.high * milli};
}

int decided(ExprOp op, Range a, Range b) {
  switch (op) {
    case ExprOp::equal:
      if (a.low == a.high && b == a) return 1;
      return a.high < b.low || b.high < a.low ? 0 : -1;
    case ExprOp::not_equal: {
      const int equal = decided(ExprOp::equal, a, b);
      return equal < 0 ? -1 : 1 - equal;
    }
    case ExprOp::less:
      return a.high < b.low ? 1 : a.low >= b.high ? 0 : -1;
    case ExprOp::less_equal:
      return a.high <= b.low ? 1 : a.low > b.high ? 0 : -1;
    case ExprOp::greater:
      return decided(ExprOp::less, b, a);
    case ExprOp::greater_equal:
      return decided(ExprOp::less_equal, b, a);
    default:
      return -1;
  }
}

std::string settled_text(bool always) {
  return fmt::format("this is {} true, whatever the answers", always ? "always" : "never");
}

Range result_range(ExprOp op, Range a, Range b) {
  if (op == ExprOp::modulo) {
    const std::int64_t most = std::max(std::abs(b.low), std::abs(b.high)) - 1;
    return {a.low < 0 ? -most : 0, a.high > 0 ? most : 0};
  }
  Range range;
  bool first = true;
  for (const std::int64_t x : {a.low, a.high}) {
    for (const std::int64_t y : {b.low, b.high}) {
      const std::int64_t z = op == ExprOp::add        ? x + y
                             : op == ExprOp::subtract ? x - y
                             : op == ExprOp::multiply ? clamped_product(x, y)
                                                      : x / y;
      range = first ? Range{z, z} : Range{std::min(range.low, z), std::max(range.high, z)};
      first = false;
    }
  }
  return range;
}

bool scores_in_place(const Expr& expr) {
  if (expr.op == ExprOp::score) return false;
  const bool comparison = expr.op >= ExprOp::equal && expr.op <= ExprOp::greater_equal;
  const auto literal = [](const Expr& arg) { return arg.op == ExprOp::literal; };
  return std::all_of(expr.args.begin(), expr.args.end(), [&](const Expr& arg) {
    if (arg.op != ExprOp::score) return scores_in_place(arg);
    return comparison && std::any_of(expr.args.begin(), expr.args.end(), literal);
  });
}

}  // namespace lumbago
