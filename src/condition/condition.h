// The condition language is a subset of CEL (github.com/google/cel-spec): what `when:` and `value:`
// of a pack hold. An expression is read, its names are resolved and its types and ranges are
// checked, all when the pack is read. Where an expression is accepted, its value is the one that
// CEL gives it.
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

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "condition/symbol.h"
#include "model/expression.h"
#include "model/pack.h"

namespace lumbago {

// What is wrong with a condition, at `length` bytes of its source from byte `begin` on. The code,
// the message and the hint are those of a Diagnostic.
struct ConditionError {
  std::size_t begin = 0;
  std::size_t length = 1;
  std::string code;
  std::string message;
  std::string hint;
};

// An expression whose names are resolved and whose types fit.
struct TypedExpr {
  Expr expr;
  Range range;  // all values that it can have as a number, whatever the answers
};

// One comparison of an expression, and the part of the source it was read from.
struct Comparison {
  Expr expr;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Reads `source` as one expression over `names`, which must outlive the call; or says what the
// first fault is. Besides what is not in the grammar and types that do not fit, these are faults: a
// comparison that is never true, or always true, whatever the answers, and arithmetic that could
// overflow or divide by zero. So an expression that was read can be evaluated without any check.
// `found`, unless it is null, is given every comparison, inner ones before outer ones. `settled`,
// unless it is null, is given those that are never or always true, which then are no faults.
Result<TypedExpr, ConditionError> parse_expression(std::string_view source, const Names& names,
                                                   std::vector<Comparison>* found = nullptr,
                                                   std::vector<ConditionError>* settled = nullptr);

// What the name of an entry stands for. A table is known by the values of its rows.
Symbol question_symbol(const Question& question, Index index);
Symbol scale_symbol(const Pack& pack, const Scale& scale, Index index);
Symbol table_symbol(ExprType type, const std::vector<std::int64_t>& values, Index index);

// Everything that any condition of a finished pack may read: questions, scales, tables and derived
// values. The pack must outlive the names.
Names pack_names(const Pack& pack);

// The same with `id.low` and `id.high` for the score of every contributor of `pack`, which only the
// conditions of the plan's slots may read.
Names with_scores(Names names, const Pack& pack);

// Reads `source` as a `when:` of `pack` would be read. `name` stands for the file in the error.
// `settled`, unless it is null, is given what no answer can change, which then is no fault.
Result<Condition> parse_condition(const Pack& pack, std::string_view source,
                                  const std::string& name, Diagnostics* settled = nullptr);

// Every comparison that is part of a condition of `pack` and reads more than one question and a
// literal, as a condition of its own: the comparison as it was written, at the place of the whole
// condition. Whether such a comparison can be true, the ranges of the questions do not tell.
std::vector<Condition> computed_comparisons(const Pack& pack);

}  // namespace lumbago
