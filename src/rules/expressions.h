// What the parts of an expression stand for, wherever one is compiled, encoded or read aloud.
#pragma once

#include <cstdint>

#include "model/pack.h"

namespace lumbago {

// The expression that a name of a derived value stands for in the end; any other expression itself.
inline const Expr& resolved(const Pack& pack, const Expr& expr) {
  return expr.op == ExprOp::derived ? resolved(pack, pack.derived[expr.index].value.root) : expr;
}

// Whole numbers count ones and decimals count thousandths. Both are compared in thousandths, so
// that the comparison is exact: the factor that brings the values of `expr` to them.
constexpr std::int64_t thousandths(const Expr& expr) {
  return expr.type == ExprType::decimal ? 1 : 1000;
}

}  // namespace lumbago
