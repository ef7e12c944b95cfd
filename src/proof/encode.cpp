// What conditions mean, in three values; numbers.cpp says what numbers are.
#include "proof/encode.h"

#include <algorithm>

#include "rules/expressions.h"

namespace lumbago {

Encoder::Encoder(const Pack& pack, Circuit& circuit, AnswerSpace& answers,
                 std::shared_ptr<Thresholds> thresholds, std::optional<Change> change)
    : pack_(pack),
      circuit_(circuit),
      answers_(answers),
      thresholds_(std::move(thresholds)),
      change_(change) {}

Literal Encoder::answered(Index question) const {
  const bool left_out =
      change_ && change_->kind == Change::Kind::left_out && change_->question == question;
  return left_out ? never : answers_.answered(question);
}

Literal Encoder::at_least(Index question, std::int64_t threshold) {
  if (change_ && change_->question == question) {
    if (change_->kind == Change::Kind::one_higher) --threshold;
    if (change_->kind == Change::Kind::one_lower) ++threshold;
  }
  return answers_.at_least(question, threshold);
}

Literal Encoder::within(Index question, std::int64_t low, std::int64_t high) {
  if (low > high) return never;
  return circuit_.all(at_least(question, low), -at_least(question, high + 1));
}

Trilean Encoder::applies(Index question) {
  if (pack_.questions[question].earlier) return certain(answered(question));
  const auto& when = pack_.questions[question].when;
  if (!when) return certain(always);
  const auto known = applies_.find(question);
  if (known != applies_.end()) return known->second;
  return applies_[question] = truth(*when);
}

// A test of one answer: no where the question does not apply, unknown while it is unanswered.
Trilean Encoder::leaf(Index question, Literal test) {
  const Literal given = answered(question);
  return all3(circuit_, applies(question), {circuit_.all(given, test), circuit_.all(given, -test)});
}

Trilean Encoder::truth(const Expr& expr) {
  switch (expr.op) {
    case ExprOp::literal:
      return certain(expr.value != 0 ? always : never);
    case ExprOp::question:
      return leaf(expr.index, at_least(expr.index, 1));
    case ExprOp::derived: {
      const auto known = derived_.find(expr.index);
      if (known != derived_.end()) return known->second;
      return derived_[expr.index] = truth(pack_.derived[expr.index].value.root);
    }
    case ExprOp::has:
      return leaf(expr.index, always);
    case ExprOp::not_:
      return !truth(expr.args[0]);
    case ExprOp::and_:
      return all3(circuit_, truth(expr.args[0]), truth(expr.args[1]));
    case ExprOp::or_:
      return any3(circuit_, truth(expr.args[0]), truth(expr.args[1]));
    case ExprOp::not_equal:
    case ExprOp::equal: {
      const Trilean equal = equality(expr);
      return expr.op == ExprOp::equal ? equal : !equal;
    }
    case ExprOp::in_list:
      return in_list(expr);
    case ExprOp::contains:
      return leaf(expr.index, answers_.ticked(expr.index, static_cast<std::size_t>(expr.value)));
    case ExprOp::conditional:
      return select3(circuit_, truth(expr.args[0]), truth(expr.args[1]), truth(expr.args[2]));
    default:
      return compare(expr.op, expr.args[0], expr.args[1]);
  }
}

Trilean Encoder::equality(const Expr& expr) {
  const Expr& a = expr.args[0];
  const Expr& b = expr.args[1];
  if (a.type == ExprType::option) return leaf(a.index, within(a.index, b.value, b.value));
  if (a.type != ExprType::boolean) return compare(ExprOp::equal, a, b);
  if (a.op == ExprOp::question && b.op == ExprOp::literal && b.value == 0) return is_false(a, {});
  const Trilean left = truth(a), right = truth(b);  // once: either may be a long chain of the same
  return any3(circuit_, all3(circuit_, left, right),
              all3(circuit_, is_false(a, left), is_false(b, right)));
}

// Of a bare question, a test of its answer: not so where the question does not apply.
Trilean Encoder::is_false(const Expr& expr, Trilean truth_of_it) {
  const Expr& meant = resolved(pack_, expr);
  if (meant.op != ExprOp::question) return !truth_of_it;
  return leaf(meant.index, -at_least(meant.index, 1));
}

Trilean Encoder::in_list(const Expr& expr) {
  const Expr& needle = expr.args[0];
  Trilean found;
  std::vector<Literal> options;
  for (std::size_t i = 1; i < expr.args.size(); ++i) {
    const Expr& item = expr.args[i];
    if (needle.type == ExprType::option)
      options.push_back(within(needle.index, item.value, item.value));
    else
      found = any3(circuit_, found, compare(ExprOp::equal, needle, item));
  }
  if (needle.type != ExprType::option) return found;
  return leaf(needle.index, circuit_.any(std::move(options)));
}

Trilean Encoder::opaque(const std::string& why) {
  const Literal yes = circuit_.opaque_input(why);
  return {yes, circuit_.all(-yes, circuit_.opaque_input(why))};
}

Trilean Encoder::compare(ExprOp op, const Expr& left, const Expr& right) {
  if (op == ExprOp::greater) return compare(ExprOp::less, right, left);
  if (op == ExprOp::greater_equal) return compare(ExprOp::less_equal, right, left);
  const Quantity a = number(left), b = number(right);
  if (!a.low || !b.low) return opaque("the numbers of a condition have too many combinations");
  const std::int64_t of_a = thousandths(left), of_b = thousandths(right);
  // Low end, high end.
  const Scaled ends_a[2] = {{&a.low, &a, of_a}, {&a.high, &a, of_a}};
  const Scaled ends_b[2] = {{&b.low, &b, of_b}, {&b.high, &b, of_b}};
  bool large = false;
  Trilean decided = decide(op, ends_a, ends_b, large);
  if (large) return opaque("two numbers that are compared have too many values");
  decided.yes = circuit_.all({a.known, b.known, decided.yes});
  decided.no = circuit_.all({a.known, b.known, decided.no});
  return all3(circuit_, all3(circuit_, a.applies, b.applies), decided);
}

Trilean Encoder::decide(ExprOp relation, const Scaled (&a)[2], const Scaled (&b)[2], bool& large) {
  switch (relation) {
    case ExprOp::less:  // yes: a.high < b.low; no: a.low >= b.high
      return {below(circuit_, a[1], b[0], large), -below(circuit_, a[0], b[1], large)};
    case ExprOp::less_equal:  // yes: a.high <= b.low; no: a.low > b.high
      return {-below(circuit_, b[0], a[1], large), below(circuit_, b[1], a[0], large)};
    default: {
      const Literal apart =
          circuit_.any(below(circuit_, a[1], b[0], large), below(circuit_, b[1], a[0], large));
      return {circuit_.all({a[0].of->point, b[0].of->point, -apart}), apart};
    }
  }
}

}  // namespace lumbago
