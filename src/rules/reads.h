// What the expressions of a pack read: the one walk from an expression through derived values,
// scales, tables and scores to the questions behind them.
#pragma once

#include <vector>

#include "model/pack.h"

namespace lumbago {

// Gathers what expressions read. One flag for each entry of the pack.
class Reading {
 public:
  // Whether a question that is read brings with it what its enableWhen condition reads: no answer
  // can be given where that is false.
  enum class Gates : bool { ignored, followed };

  // `pack` must outlive this. While a pack is still being read, what it does not have yet is passed
  // over.
  Reading(const Pack& pack, Gates gates);

  void add(const Expr& expr);
  void add(const std::optional<Condition>& when) {
    if (when) add(when->root);
  }
  void add(const Contributor& contributor);  // its tiers
  void add(const Indicator& indicator);
  void add_question(Index question);

  std::vector<bool> questions;
  std::vector<bool> derived;
  std::vector<bool> scales;
  std::vector<bool> tables;
  std::vector<bool> contributors;  // whose scores are read

 private:
  void add_named(ExprOp op, Index index);

  const Pack& pack_;
  Gates gates_;
};

// The questions that a condition reads, by name or through derived values, scales, tables and
// scores; ascending. What decides whether these apply is left out.
Indices questions_read(const Pack& pack, const Condition& condition);

// One flag a question: those that the condition reads, and those that decide whether these apply.
std::vector<bool> depends_on(const Pack& pack, const Condition& condition);

// Those that any tier of the contributor or of the indicator, or any warning sign, depends on.
std::vector<bool> depends_on(const Pack& pack, const Indicator& indicator);
std::vector<bool> depends_on(const Pack& pack, const Contributor& contributor);
std::vector<bool> triage_depends_on(const Pack& pack);

// The whole-number and decimal questions that any warning sign depends on, in the pack's order: one
// step of such an answer may move the level.
Indices stepped_questions(const Pack& pack);

}  // namespace lumbago
