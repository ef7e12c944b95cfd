// Every answer of a short range; of a long one, the answers at which a condition of the pack may
// change its mind, and round values where that cannot be seen from a single condition.
#include "reference/candidates.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace lumbago::reference {
namespace {

constexpr std::int64_t short_range = 255;

std::int64_t rounded_down(std::int64_t dividend, std::int64_t divisor) {  // divisor > 0
  return dividend / divisor - (dividend % divisor < 0 ? 1 : 0);
}
std::int64_t rounded_up(std::int64_t dividend, std::int64_t divisor) {
  return -rounded_down(-dividend, divisor);
}

// `a op b` as `b op' a`.
ExprOp mirrored(ExprOp op) {
  switch (op) {
    case ExprOp::less:
      return ExprOp::greater;
    case ExprOp::less_equal:
      return ExprOp::greater_equal;
    case ExprOp::greater:
      return ExprOp::less;
    case ExprOp::greater_equal:
      return ExprOp::less_equal;
    default:
      return op;
  }
}

// How the conditions of a pack read one integer or decimal question.
class Reading {
 public:
  Reading(const Pack& pack, Index question) : pack_(pack), question_(question) {
    for (const Question& other : pack.questions) read(other.when);
    for (const TriageRule& rule : pack.triage) read(rule.when.root);
    for (const Contributor& contributor : pack.contributors)
      for (const Indicator& indicator : contributor.indicators)
        for (const Tier& tier : indicator.tiers) read(tier.when.root);
    for (const Contraindication& reason : pack.contraindications) read(reason.when.root);
    for (const Slot& slot : pack.plan.slots) read(slot.when);
    read(pack.plan.easier_if);
  }

  // Answers next to which a comparison, or the row of a table, changes.
  const std::set<std::int64_t>& edges() const { return edges_; }

  // Read in another way than by a comparison with a literal.
  bool as_number() const { return as_number_; }

 private:
  const Expr& named(const Expr& expr) const {
    return expr.op == ExprOp::derived ? named(pack_.derived[expr.index].value.root) : expr;
  }
  bool is_it(const Expr& expr) const {
    return expr.op == ExprOp::question && expr.index == question_;
  }

  void read(const std::optional<Condition>& condition) {
    if (condition) read(condition->root);
  }

  void read(const Expr& given) {
    const Expr& expr = named(given);
    switch (expr.op) {
      case ExprOp::question:
        if (is_it(expr)) as_number_ = true;
        break;
      case ExprOp::scale:
        for (const ScaleItem& item : pack_.scales[expr.index].items)
          if (item.question == question_) as_number_ = true;
        break;
      case ExprOp::table:
        read_table(pack_.tables[expr.index]);
        break;
      case ExprOp::in_list:
      case ExprOp::equal:
      case ExprOp::not_equal:
      case ExprOp::less:
      case ExprOp::less_equal:
      case ExprOp::greater:
      case ExprOp::greater_equal:
        read_comparison(expr);
        break;
      default:
        for (const Expr& arg : expr.args) read(arg);
    }
  }

  void read_comparison(const Expr& expr) {
    const Expr& first = named(expr.args[0]);
    const Expr& second = named(expr.args[1]);
    if (is_it(first) && second.op == ExprOp::literal) {
      for (std::size_t i = 1; i < expr.args.size(); ++i) add_edges(expr.op, named(expr.args[i]));
    } else if (is_it(second) && first.op == ExprOp::literal) {
      add_edges(mirrored(expr.op), first);
    } else {
      for (const Expr& arg : expr.args) read(arg);
    }
  }

  // Of `question op literal`, in the unit of the question.
  void add_edges(ExprOp op, const Expr& literal) {
    const bool decimal_question = pack_.questions[question_].type == QuestionType::decimal;
    const bool decimal_literal = literal.type == ExprType::decimal;
    const std::int64_t value = literal.value * (decimal_question && !decimal_literal ? 1000 : 1);
    const std::int64_t divisor = !decimal_question && decimal_literal ? 1000 : 1;
    const std::int64_t down = rounded_down(value, divisor), up = rounded_up(value, divisor);
    switch (op) {
      case ExprOp::less:
      case ExprOp::greater_equal:
        edges_.insert({up - 1, up});
        break;
      case ExprOp::less_equal:
      case ExprOp::greater:
        edges_.insert({down, down + 1});
        break;
      default:
        if (down == up) edges_.insert({down - 1, down, down + 1});
    }
  }

  void read_table(const Table& table) {
    for (std::size_t i = 0; i < table.keys.size(); ++i) {
      const TableKey& key = table.keys[i];
      const Expr question{ExprOp::question, ExprType::integer, 0, key.index, {}};
      const Expr& source =
          key.source == ExprOp::question ? question : named(pack_.derived[key.index].value.root);
      read(source);
      if (!is_it(source)) continue;
      for (const TableRow& row : table.rows) {
        const TableCell& cell = row.cells[i];
        edges_.insert({cell.low - 1, cell.low, cell.high, cell.high + 1});
      }
    }
  }

  const Pack& pack_;
  Index question_;
  std::set<std::int64_t> edges_;
  bool as_number_ = false;
};

// The smallest of 1, 2, 5, 10, 20, 50, ... of which 256 span the range.
std::int64_t round_step(std::int64_t width) {
  for (std::int64_t power = 1;; power *= 10)
    for (const std::int64_t digit : {1, 2, 5})
      if (digit * power * 256 >= width) return digit * power;
}

std::set<std::int64_t> values_of_range(const Pack& pack, Index index) {
  const Question& question = pack.questions[index];
  std::set<std::int64_t> values;
  const std::int64_t width = question.max - question.min;
  const bool number =
      question.type == QuestionType::integer || question.type == QuestionType::decimal;
  if (!number || width <= short_range) {
    for (std::int64_t value = question.min; value <= question.max; ++value) values.insert(value);
    return values;
  }
  const Reading reading(pack, index);
  for (const std::int64_t edge : reading.edges())
    if (question.min <= edge && edge <= question.max) values.insert(edge);
  if (reading.as_number()) {
    const std::int64_t step = round_step(width);
    for (std::int64_t value = rounded_up(question.min, step) * step; value <= question.max;
         value += step)
      values.insert(value);
  }
  return values;
}

}  // namespace

std::vector<std::int64_t> candidates(const Pack& pack, Index index, std::int64_t current) {
  const Question& question = pack.questions[index];
  std::vector<std::int64_t> values;
  if (question.type == QuestionType::text) return values;
  if (question.type == QuestionType::choices) {  // one tick is changed at a time
    for (std::size_t i = 0; i < question.options.size(); ++i)
      values.push_back(current ^ (std::int64_t{1} << i));
  } else {
    for (const std::int64_t value : values_of_range(pack, index)) {
      const bool lower_only = question.modifiable == Modifiable::lower;
      const bool higher_only = question.modifiable == Modifiable::higher;
      if (value < current && !higher_only) values.push_back(value);
      if (value > current && !lower_only) values.push_back(value);
    }
  }
  std::stable_sort(values.begin(), values.end(), [&](std::int64_t a, std::int64_t b) {
    return std::abs(a - current) < std::abs(b - current);
  });
  return values;
}

}  // namespace lumbago::reference
