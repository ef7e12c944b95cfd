// What conditions mean: three-valued logic and comparisons.
#include "reference/walk.h"

#include <algorithm>

namespace lumbago::reference {

// The order of Truth is no, unknown, yes: Kleene's and is the least of the two, his or the
// greatest.
Truth not3(Truth a) { return a == Truth::yes ? Truth::no : a == Truth::no ? Truth::yes : a; }
Truth and3(Truth a, Truth b) { return std::min(a, b); }
Truth or3(Truth a, Truth b) { return std::max(a, b); }

namespace {

Truth certain(bool value) { return value ? Truth::yes : Truth::no; }

Expr call(ExprOp op, std::vector<Expr> args) {
  return Expr{op, ExprType::boolean, 0, 0, std::move(args)};
}

// Through the names of derived values to what they stand for.
const Expr& named(const Pack& pack, const Expr& expr) {
  return expr.op == ExprOp::derived ? named(pack, pack.derived[expr.index].value.root) : expr;
}

bool is_literal_false(const Expr& expr) {
  return expr.op == ExprOp::literal && expr.type == ExprType::boolean && expr.value == 0;
}

// In thousandths, so that integers and decimals compare.
Range thousandths(const Expr& expr, Range range) {
  const std::int64_t factor = expr.type == ExprType::decimal ? 1 : 1000;
  return {range.low * factor, range.high * factor};
}

}  // namespace

// A question's `when` reads earlier questions only, so this order never looks ahead.
Walk::Walk(const Pack& pack, const Response& response) : pack_(pack), response_(response) {
  for (std::size_t i = 0; i < pack.questions.size(); ++i) {
    const Question& question = pack.questions[i];
    applies_.push_back(question.earlier ? certain(response.answers[i].has_value())
                                        : truth(question.when, Truth::yes));
  }
}

Truth Walk::truth(const std::optional<Condition>& condition, Truth missing) const {
  return condition ? truth(condition->root) : missing;
}

Truth Walk::truth(const Expr& expr) const {
  if (is_spelled_out(expr)) return truth(spelled_out(expr));
  switch (expr.op) {
    case ExprOp::literal:
      return certain(expr.value != 0);
    case ExprOp::question:
      return leaf(expr.index, [](std::int64_t answer) { return answer == 1; });
    case ExprOp::derived:
      return truth(pack_.derived[expr.index].value.root);
    case ExprOp::has:
      return leaf(expr.index, [](std::int64_t) { return true; });
    case ExprOp::not_:
      return not3(truth(expr.args[0]));
    case ExprOp::and_:
      return and3(truth(expr.args[0]), truth(expr.args[1]));
    case ExprOp::or_:
      return or3(truth(expr.args[0]), truth(expr.args[1]));
    case ExprOp::equal:
      return equality(expr);
    case ExprOp::not_equal:
      return not3(truth(call(ExprOp::equal, expr.args)));
    case ExprOp::less:
      return less(expr.args[0], expr.args[1]);
    case ExprOp::less_equal:
      return less_equal(expr.args[0], expr.args[1]);
    case ExprOp::greater:
      return less(expr.args[1], expr.args[0]);
    case ExprOp::greater_equal:
      return less_equal(expr.args[1], expr.args[0]);
    case ExprOp::in_list:
      return in_options(expr);
    case ExprOp::contains:
      return leaf(expr.index,
                  [&](std::int64_t answer) { return ((answer >> expr.value) & 1) == 1; });
    case ExprOp::conditional: {
      const Truth condition = truth(expr.args[0]);
      if (condition == Truth::unknown) return Truth::unknown;
      return truth(condition == Truth::yes ? expr.args[1] : expr.args[2]);
    }
    default:
      return Truth::unknown;  // not a condition
  }
}

// A test of one answer: no where the question does not apply, unknown while it is unanswered.
Truth Walk::leaf(Index question, const std::function<bool(std::int64_t)>& test) const {
  const auto& given = answer(question);
  return and3(applies(question), given ? certain(test(given->number)) : Truth::unknown);
}

Truth Walk::equality(const Expr& expr) const {
  const Expr& a = expr.args[0];
  const Expr& b = expr.args[1];
  if (a.type == ExprType::option || a.type == ExprType::boolean)
    return leaf(a.index, [&](std::int64_t answer) { return answer == b.value; });
  return same_number(a, b);
}

Truth Walk::in_options(const Expr& expr) const {
  return leaf(expr.args[0].index, [&](std::int64_t answer) {
    return std::any_of(expr.args.begin() + 1, expr.args.end(),
                       [&](const Expr& option) { return option.value == answer; });
  });
}

Truth Walk::less(const Expr& a, const Expr& b) const {
  const Number left = number(a), right = number(b);
  Truth decided = Truth::unknown;
  if (left.value && right.value) {
    const Range x = thousandths(a, *left.value), y = thousandths(b, *right.value);
    if (x.high < y.low) decided = Truth::yes;
    if (x.low >= y.high) decided = Truth::no;
  }
  return and3(and3(left.applies, right.applies), decided);
}

Truth Walk::less_equal(const Expr& a, const Expr& b) const {
  const Number left = number(a), right = number(b);
  Truth decided = Truth::unknown;
  if (left.value && right.value) {
    const Range x = thousandths(a, *left.value), y = thousandths(b, *right.value);
    if (x.high <= y.low) decided = Truth::yes;
    if (x.low > y.high) decided = Truth::no;
  }
  return and3(and3(left.applies, right.applies), decided);
}

Truth Walk::same_number(const Expr& a, const Expr& b) const {
  const Number left = number(a), right = number(b);
  Truth decided = Truth::unknown;
  if (left.value && right.value) {
    const Range x = thousandths(a, *left.value), y = thousandths(b, *right.value);
    if (x.low == x.high && x == y) decided = Truth::yes;
    if (x.high < y.low || y.high < x.low) decided = Truth::no;
  }
  return and3(and3(left.applies, right.applies), decided);
}

// `question == false` is a test of an answer, so that a question that does not apply is not false.
Expr Walk::is_false(const Expr& expr) const {
  const Expr& meant = named(pack_, expr);
  if (meant.op != ExprOp::question) return call(ExprOp::not_, {expr});
  return call(ExprOp::equal, {meant, Expr{ExprOp::literal, ExprType::boolean, 0, 0, {}}});
}

bool Walk::is_spelled_out(const Expr& expr) const {
  if (expr.op == ExprOp::in_list) return expr.args[0].type != ExprType::option;
  return expr.op == ExprOp::equal && expr.args[0].type == ExprType::boolean &&
         !(expr.args[0].op == ExprOp::question && is_literal_false(expr.args[1]));
}

Expr Walk::spelled_out(const Expr& expr) const {
  const Expr& first = expr.args[0];
  if (expr.op == ExprOp::in_list) {
    Expr any = call(ExprOp::equal, {first, expr.args[1]});
    for (std::size_t i = 2; i < expr.args.size(); ++i)
      any = call(ExprOp::or_, {any, call(ExprOp::equal, {first, expr.args[i]})});
    return any;
  }
  const Expr& second = expr.args[1];
  return call(ExprOp::or_, {call(ExprOp::and_, {first, second}),
                            call(ExprOp::and_, {is_false(first), is_false(second)})});
}

}  // namespace lumbago::reference
