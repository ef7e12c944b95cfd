// The comparisons in the conditions of a pack, each as a condition of its own.
#include <algorithm>

#include "pack/builder.h"
#include "pack/reader.h"

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

}  // namespace

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
