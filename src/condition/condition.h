// The condition language: a subset of CEL (github.com/google/cel-spec), read, resolved and checked.
//
//   expr    = or [ "?" or ":" expr ]
//   or      = and { "||" and }
//   and     = rel { "&&" rel }
//   rel     = add { ("==" | "!=" | "<" | "<=" | ">" | ">=") add | "in" (list | name) }
//   add     = mul { ("+" | "-") mul }
//   mul     = unary { ("*" | "/" | "%") unary }
//   unary   = "!" unary | "-" unary | primary
//   primary = literal | name | name "." ("low" | "high") | "has" "(" name ")" | "(" expr ")"
//   list    = "[" literal { "," literal } "]"
//   literal = "true" | "false" | digits [ "." digits ] | 'text' | "text"
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "model/pack.h"

namespace lumbago {

// The integers that any expression may reach, whatever the answers.
inline constexpr std::int64_t integer_limit = 1'000'000'000'000;

// What a name stands for.
struct Symbol {
  ExprOp op = ExprOp::question;  // question, derived, scale, table or score
  Index index = 0;
  ExprType type = ExprType::boolean;
  Range range;        // of numbers; decimals in thousandths
  bool text = false;  // a text question: only has() may read it
  bool high = false;  // of a score: what is still possible, not what is certain
};

struct Names {
  std::map<std::string, Symbol, std::less<>> symbols;
  const std::vector<Question>* questions = nullptr;
};

struct ConditionError {
  std::size_t begin = 0;  // byte offset in the source
  std::size_t length = 1;
  std::string code;
  std::string message;
  std::string hint;
};

struct TypedExpr {
  Expr expr;
  Range range;  // of its numbers, whatever the answers
};

// One comparison of an expression, and the part of the source it was read from.
struct Comparison {
  Expr expr;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The first fault, or the expression with its type. What can never be true, or always is, whatever
// the answers, is a fault; so is arithmetic that could overflow or divide by zero.
Result<TypedExpr, ConditionError> parse_expression(std::string_view source,
                                                         const Names& names,
                                                         std::vector<Comparison>* found = nullptr);

}  // namespace lumbago
