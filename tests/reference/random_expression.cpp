#include "reference/random_expression.h"

#include <algorithm>
#include <cstdlib>

namespace lumbago::reference {
namespace {

constexpr std::int64_t limit = 1'000'000'000'000;

Expr call(ExprOp op, ExprType type, std::vector<Expr> args) {
  return Expr{op, type, 0, 0, std::move(args)};
}

bool has_zero(Range range) { return range.low <= 0 && 0 <= range.high; }

// What `op` can give, from the ends of both ranges: each operation is monotone in either operand.
// A division's divisor is never zero.
Range results(ExprOp op, Range a, Range b) {
  if (op == ExprOp::modulo) {
    const std::int64_t most = std::max(std::abs(b.low), std::abs(b.high)) - 1;
    return {a.low < 0 ? -most : 0, a.high > 0 ? most : 0};
  }
  std::vector<std::int64_t> ends;
  for (const std::int64_t x : {a.low, a.high}) {
    for (const std::int64_t y : {b.low, b.high}) {
      if (op == ExprOp::add) ends.push_back(x + y);
      if (op == ExprOp::subtract) ends.push_back(x - y);
      if (op == ExprOp::multiply) ends.push_back(x * y);
      if (op == ExprOp::divide) ends.push_back(x / y);
    }
  }
  return {*std::min_element(ends.begin(), ends.end()), *std::max_element(ends.begin(), ends.end())};
}

// REQUIRES: both within the limit.
bool product_fits(Range a, Range b) {
  const std::int64_t x = std::max(std::abs(a.low), std::abs(a.high));
  const std::int64_t y = std::max(std::abs(b.low), std::abs(b.high));
  return x == 0 || y <= limit / x;
}

}  // namespace

std::optional<Name> ExpressionMaker::name_of(ExprType type) {
  std::vector<Name> fitting;
  for (const Name& name : names_)
    if (name.type == type) fitting.push_back(name);
  if (fitting.empty()) return std::nullopt;
  return random_.pick(fitting);
}

// ---- numbers

Ranged ExpressionMaker::literal(ExprType type) {
  const std::int64_t value = random_.between(-3, 12) * (type == ExprType::decimal ? 250 : 1);
  return {Expr{ExprOp::literal, type, value, 0, {}}, {value, value}};
}

Ranged ExpressionMaker::number(ExprType type, int depth) {
  if (depth > 0 && random_.chance(25)) {
    const Ranged yes = number(type, depth - 1), no = number(type, depth - 1);
    return {call(ExprOp::conditional, type, {condition(depth - 1), yes.expr, no.expr}),
            {std::min(yes.range.low, no.range.low), std::max(yes.range.high, no.range.high)}};
  }
  if (depth > 0 && arithmetic && type == ExprType::integer && random_.chance(40))
    return calculation(depth - 1);
  const auto name = name_of(type);
  if (!name || random_.chance(10)) return literal(type);
  return {Expr{name->op, type, 0, name->index, {}}, name->range};
}

Ranged ExpressionMaker::calculation(int depth) {
  const Ranged a = number(ExprType::integer, depth);
  if (random_.chance(15))
    return {call(ExprOp::negate, ExprType::integer, {a.expr}), {-a.range.high, -a.range.low}};
  Ranged b = number(ExprType::integer, depth);
  const ExprOp op = random_.pick<ExprOp>(
      {ExprOp::add, ExprOp::subtract, ExprOp::multiply, ExprOp::divide, ExprOp::modulo});
  const bool divides = op == ExprOp::divide || op == ExprOp::modulo;
  while (divides && has_zero(b.range)) b = literal(ExprType::integer);
  if (op == ExprOp::multiply && !product_fits(a.range, b.range)) return a;
  const Range range = results(op, a.range, b.range);
  if (range.low < -limit || range.high > limit) return a;
  return {call(op, ExprType::integer, {a.expr, b.expr}), range};
}

Ranged ExpressionMaker::any_number(int depth) {
  return number(random_.chance(70) ? ExprType::integer : ExprType::decimal, depth);
}

// A literal of either type that the other number may well be, or be next to.
Expr ExpressionMaker::literal_near(const Ranged& other) {
  const bool decimal = other.expr.type == ExprType::decimal;
  std::int64_t value = random_.between(other.range.low - 1, other.range.high + 1);
  if (random_.chance(80)) return Expr{ExprOp::literal, other.expr.type, value, 0, {}};
  if (decimal) return Expr{ExprOp::literal, ExprType::integer, value / 1000, 0, {}};
  value = std::clamp<std::int64_t>(value, -limit / 1000, limit / 1000);
  return Expr{ExprOp::literal, ExprType::decimal, value * 1000 + random_.between(-1, 1), 0, {}};
}

// ---- conditions

Expr ExpressionMaker::comparison(int depth) {
  const ExprOp op =
      random_.pick<ExprOp>({ExprOp::equal, ExprOp::not_equal, ExprOp::less, ExprOp::less_equal,
                            ExprOp::greater, ExprOp::greater_equal});
  const Ranged left = any_number(depth);
  if (random_.chance(70)) {
    if (random_.chance(90)) return call(op, ExprType::boolean, {left.expr, literal_near(left)});
    return call(op, ExprType::boolean, {literal_near(left), left.expr});
  }
  return call(op, ExprType::boolean, {left.expr, any_number(depth).expr});
}

Expr ExpressionMaker::membership(int depth) {
  const Ranged needle = any_number(depth);
  std::vector<Expr> args{needle.expr};
  for (std::int64_t i = random_.between(1, 4); i > 0; --i) args.push_back(literal_near(needle));
  return call(ExprOp::in_list, ExprType::boolean, args);
}

// == != and `in` over the options of a choice, or `in` a question of several.
std::optional<Expr> ExpressionMaker::test_of_choice() {
  const auto name = name_of(random_.chance(60) ? ExprType::option : ExprType::options);
  if (!name) return std::nullopt;
  const auto count = static_cast<std::int64_t>(pack_.questions[name->index].options.size());
  if (name->type == ExprType::options)
    return Expr{
        ExprOp::contains, ExprType::boolean, random_.between(0, count - 1), name->index, {}};
  std::vector<Expr> args{Expr{ExprOp::question, ExprType::option, 0, name->index, {}}};
  const bool list = random_.chance(40);
  for (std::int64_t i = list ? random_.between(1, 3) : 1; i > 0; --i)
    args.push_back(
        Expr{ExprOp::literal, ExprType::option, random_.between(0, count - 1), name->index, {}});
  const ExprOp op = list ? ExprOp::in_list : random_.chance(60) ? ExprOp::equal : ExprOp::not_equal;
  return call(op, ExprType::boolean, args);
}

Expr ExpressionMaker::simple_condition() {
  if (random_.chance(3))
    return Expr{ExprOp::literal, ExprType::boolean, random_.between(0, 1), 0, {}};
  if (random_.chance(10) && !pack_.questions.empty()) {
    const auto asked = static_cast<Index>(random_.below(pack_.questions.size()));
    return Expr{ExprOp::has, ExprType::boolean, 0, asked, {}};
  }
  if (random_.chance(30))
    if (const auto test = test_of_choice()) return *test;
  const auto name = name_of(ExprType::boolean);
  if (name && random_.chance(50)) return Expr{name->op, ExprType::boolean, 0, name->index, {}};
  return comparison(0);
}

Expr ExpressionMaker::condition(int depth) {
  if (depth == 0 || random_.chance(30)) return simple_condition();
  const int inner = depth - 1;
  switch (random_.between(0, 9)) {
    case 0:
      return call(ExprOp::not_, ExprType::boolean, {condition(inner)});
    case 1:
    case 2:
      return call(ExprOp::and_, ExprType::boolean, {condition(inner), condition(inner)});
    case 3:
    case 4:
      return call(ExprOp::or_, ExprType::boolean, {condition(inner), condition(inner)});
    case 5:
      return call(random_.chance(50) ? ExprOp::equal : ExprOp::not_equal, ExprType::boolean,
                  {condition(inner), condition(inner)});
    case 6:
      return call(ExprOp::conditional, ExprType::boolean,
                  {condition(inner), condition(inner), condition(inner)});
    case 7:
      return membership(inner);
    default:
      return comparison(inner);
  }
}

}  // namespace lumbago::reference
