// The names of a finished pack, and conditions that are written outside it but read them.
#include <algorithm>

#include "condition/condition.h"
#include "rules/question_type.h"
#include "rules/scale_items.h"

namespace lumbago {
namespace {

template <class Visit>
void each_condition(const Pack& pack, Visit visit) {
  for (const Question& question : pack.questions)
    if (question.when) visit(*question.when);
  for (const Derived& derived : pack.derived) visit(derived.value);
  for (const TriageRule& sign : pack.triage) visit(sign.when);
  for (const Contributor& contributor : pack.contributors)
    for (const Indicator& indicator : contributor.indicators)
      for (const Tier& tier : indicator.tiers) visit(tier.when);
  for (const Contraindication& reason : pack.contraindications) visit(reason.when);
  for (const Slot& slot : pack.plan.slots)
    if (slot.when) visit(*slot.when);
  if (pack.plan.easier_if) visit(*pack.plan.easier_if);
}

// The reader knows the range of every question, and has compared it with every literal.
bool known_to_the_reader(const Expr& comparison) {
  if (comparison.op == ExprOp::contains) return true;
  const auto plain = [](const Expr& arg) {
    return arg.op == ExprOp::question || arg.op == ExprOp::literal;
  };
  const auto is_question = [](const Expr& arg) { return arg.op == ExprOp::question; };
  return std::all_of(comparison.args.begin(), comparison.args.end(), plain) &&
         std::count_if(comparison.args.begin(), comparison.args.end(), is_question) <= 1;
}

Symbol symbol_of_table(const Table& table, Index index) {
  std::vector<std::int64_t> values;
  for (const TableRow& row : table.rows) values.push_back(row.value);
  return table_symbol(table.type, values, index);
}

}  // namespace

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
  if (counts_whole(scale)) return {ExprOp::scale, index, ExprType::integer, sum};
  Range range;
  if (!scale.items.empty() && sum.low < sum.high)
    range = {scale_value(scale, sum, sum.low), scale_value(scale, sum, sum.high)};
  return {ExprOp::scale, index, ExprType::decimal, range};
}

Symbol table_symbol(ExprType type, const std::vector<std::int64_t>& values, Index index) {
  Symbol symbol{ExprOp::table, index, type, {}};
  if (values.empty()) return symbol;
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  symbol.range = {*low, *high};
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
  const auto add = [&names](const auto& entries, auto symbol_of) {
    for (std::size_t i = 0; i < entries.size(); ++i)
      names.symbols[entries[i].id] = symbol_of(entries[i], static_cast<Index>(i));
  };
  add(pack.questions, question_symbol);
  add(pack.scales, [&](const Scale& scale, Index i) { return scale_symbol(pack, scale, i); });
  add(pack.tables, symbol_of_table);
  for (std::size_t i = 0; i < pack.derived.size(); ++i)
    if (const auto parsed = parse_expression(pack.derived[i].value.source, names))
      names.symbols[pack.derived[i].id] = {ExprOp::derived, static_cast<Index>(i),
                                           parsed->expr.type, parsed->range};
  return names;
}

namespace {

Diagnostic diagnostic_of(const ConditionError& error, std::string_view source,
                         const std::string& name) {
  return Diagnostic{.code = error.code,
                    .message = error.message,
                    .file = name,
                    .line = 1,
                    .column = static_cast<int>(error.begin) + 1,
                    .length = static_cast<int>(error.length),
                    .source = std::string(source),
                    .hint = error.hint};
}

}  // namespace

Result<Condition> parse_condition(const Pack& pack, std::string_view source,
                                  const std::string& name, Diagnostics* settled) {
  std::vector<ConditionError> found;
  const auto parsed =
      parse_expression(source, pack_names(pack), nullptr, settled == nullptr ? nullptr : &found);
  for (const ConditionError& error : found) {
    settled->push_back(diagnostic_of(error, source, name));
    settled->back().severity = Severity::warning;
    settled->back().hint = "in a pack this is an error";
  }
  if (parsed) return Condition{std::string(source), {0, 1, 1}, parsed->expr};
  return diagnostic_of(parsed.error(), source, name);
}

std::vector<Condition> computed_comparisons(const Pack& pack) {
  const Names names = with_scores(pack_names(pack), pack);
  std::vector<Condition> found;
  each_condition(pack, [&](const Condition& condition) {
    std::vector<Comparison> comparisons;
    if (!parse_expression(condition.source, names, &comparisons)) return;
    for (Comparison& part : comparisons) {
      const bool whole = part.expr == condition.root;
      if (whole || known_to_the_reader(part.expr)) continue;
      found.push_back({condition.source.substr(part.begin, part.end - part.begin), condition.where,
                       std::move(part.expr)});
    }
  });
  return found;
}

}  // namespace lumbago
