// The names of a finished pack, for conditions that are written outside it.
#include <fmt/format.h>

#include "pack/builder.h"
#include "pack/reader.h"
#include "rules/question_type.h"
#include "rules/scale_items.h"

namespace lumbago {

Symbol question_symbol(const Question& question, Index index) {
  const QuestionTypeInfo& info = info_of(question);
  return {ExprOp::question,
          index,
          info.expression,
          {question.min, question.max},
          info.form == AnswerForm::text};
}

Symbol scale_symbol(const Pack& pack, const Scale& scale, Index index) {
  const Range sum = scale_sum_range(pack, scale);
  if (scale.scoring == Scoring::sum) return {ExprOp::scale, index, ExprType::integer, sum, false};
  if (scale.items.empty() || sum.low == sum.high)
    return {ExprOp::scale, index, ExprType::decimal, {}, false};
  const Range range{scale_value(scale, sum, sum.low), scale_value(scale, sum, sum.high)};
  return {ExprOp::scale, index, ExprType::decimal, range, false};
}

Symbol table_symbol(const Table& table, Index index) {
  Symbol symbol{ExprOp::table, index, table.type, {}, false};
  for (const TableRow& row : table.rows) {
    const bool first = &row == &table.rows.front();
    symbol.range = first ? Range{row.value, row.value}
                         : Range{std::min(symbol.range.low, row.value),
                                 std::max(symbol.range.high, row.value)};
  }
  return symbol;
}

Names with_scores(Names names, const Pack& pack) {
  for (std::size_t i = 0; i < pack.contributors.size(); ++i) {
    const Contributor& contributor = pack.contributors[i];
    Symbol symbol{ExprOp::score, static_cast<Index>(i), ExprType::integer, {0, contributor.prior}};
    names.symbols[contributor.id + ".low"] = symbol;
    symbol.high = true;
    names.symbols[contributor.id + ".high"] = symbol;
  }
  return names;
}

Names pack_names(const Pack& pack) {
  Names names;
  names.questions = &pack.questions;
  const auto number = [](std::size_t i) { return static_cast<Index>(i); };
  for (std::size_t i = 0; i < pack.questions.size(); ++i)
    names.symbols[pack.questions[i].id] = question_symbol(pack.questions[i], number(i));
  for (std::size_t i = 0; i < pack.scales.size(); ++i)
    names.symbols[pack.scales[i].id] = scale_symbol(pack, pack.scales[i], number(i));
  for (std::size_t i = 0; i < pack.tables.size(); ++i)
    names.symbols[pack.tables[i].id] = table_symbol(pack.tables[i], number(i));
  for (std::size_t i = 0; i < pack.derived.size(); ++i) {
    const Derived& derived = pack.derived[i];
    const auto parsed = parse_expression(derived.value.source, names);
    if (parsed)
      names.symbols[derived.id] = {ExprOp::derived, number(i), parsed->expr.type, parsed->range,
                                   false};
  }
  return names;
}

Result<Condition> parse_condition(const Pack& pack, std::string_view source,
                                  const std::string& name) {
  const auto parsed = parse_expression(source, pack_names(pack));
  if (parsed) return Condition{std::string(source), {0, 1, 1}, parsed->expr};
  const ConditionError& error = parsed.error();
  Diagnostic diagnostic;
  diagnostic.code = error.code;
  diagnostic.message = error.message;
  diagnostic.hint = error.hint;
  diagnostic.file = name;
  diagnostic.line = 1;
  diagnostic.column = static_cast<int>(error.begin) + 1;
  diagnostic.length = static_cast<int>(error.length);
  diagnostic.source = source;
  return diagnostic;
}

}  // namespace lumbago
