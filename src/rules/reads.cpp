#include "rules/reads.h"

#include <utility>

#include "rules/question_type.h"

namespace lumbago {
namespace {

// True the first time, and never where there is no such entry (yet).
bool first_time(std::vector<bool>& seen, Index index) {
  if (index >= seen.size() || seen[index]) return false;
  return seen[index] = true;
}

}  // namespace

Reading::Reading(const Pack& pack, Gates gates)
    : questions(pack.questions.size()),
      derived(pack.derived.size()),
      scales(pack.scales.size()),
      tables(pack.tables.size()),
      contributors(pack.contributors.size()),
      pack_(pack),
      gates_(gates) {}

void Reading::add(const Expr& expr) {
  add_named(expr.op, expr.index);
  for (const Expr& arg : expr.args) add(arg);
}

void Reading::add(const Contributor& contributor) {
  for (const Indicator& indicator : contributor.indicators) add(indicator);
}

void Reading::add(const Indicator& indicator) {
  for (const Tier& tier : indicator.tiers) add(tier.when.root);
}

void Reading::add_question(Index question) {
  if (first_time(questions, question) && gates_ == Gates::followed)
    add(pack_.questions[question].when);
}

void Reading::add_named(ExprOp op, Index index) {
  switch (op) {
    case ExprOp::question:
    case ExprOp::has:
    case ExprOp::contains:
      return add_question(index);
    case ExprOp::derived:
      if (first_time(derived, index)) add(pack_.derived[index].value.root);
      return;
    case ExprOp::scale:
      if (first_time(scales, index))
        for (const ScaleItem& item : pack_.scales[index].items) add_question(item.question);
      return;
    case ExprOp::table:
      if (first_time(tables, index))
        for (const TableKey& key : pack_.tables[index].keys) add_named(key.source, key.index);
      return;
    case ExprOp::score:
      if (first_time(contributors, index)) add(pack_.contributors[index]);
      return;
    default:
      return;
  }
}

Indices questions_read(const Pack& pack, const Condition& condition) {
  Reading reading(pack, Reading::Gates::ignored);
  reading.add(condition.root);
  Indices found;
  for (Index i = 0; i < reading.questions.size(); ++i)
    if (reading.questions[i]) found.push_back(i);
  return found;
}

std::vector<bool> depends_on(const Pack& pack, const Condition& condition) {
  Reading reading(pack, Reading::Gates::followed);
  reading.add(condition.root);
  return std::move(reading.questions);
}

std::vector<bool> depends_on(const Pack& pack, const Indicator& indicator) {
  Reading reading(pack, Reading::Gates::followed);
  reading.add(indicator);
  return std::move(reading.questions);
}

std::vector<bool> depends_on(const Pack& pack, const Contributor& contributor) {
  Reading reading(pack, Reading::Gates::followed);
  reading.add(contributor);
  return std::move(reading.questions);
}

std::vector<bool> triage_depends_on(const Pack& pack) {
  Reading reading(pack, Reading::Gates::followed);
  for (const TriageRule& rule : pack.triage) reading.add(rule.when.root);
  return std::move(reading.questions);
}

Indices stepped_questions(const Pack& pack) {
  const std::vector<bool> read = triage_depends_on(pack);
  Indices questions;
  for (Index q = 0; q < pack.questions.size(); ++q)
    if (read[q] && form_of(pack.questions[q]) == AnswerForm::number) questions.push_back(q);
  return questions;
}

}  // namespace lumbago
