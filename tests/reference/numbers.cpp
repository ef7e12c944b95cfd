// What numbers are, as far as the answers say: answers, scales, tables and arithmetic.
#include <algorithm>

#include "reference/walk.h"
#include "rules/scale_items.h"

namespace lumbago::reference {
namespace {

// Beyond every number of a pack: where nothing is known of a whole number.
constexpr Range every_integer{-(std::int64_t{1} << 60), std::int64_t{1} << 60};

Range point(std::int64_t value) { return {value, value}; }
bool within(std::int64_t value, std::int64_t low, std::int64_t high) {
  return low <= value && value <= high;
}

// Values of one key of which every other value in `domain` is like one: the ends of the domain, and
// those at and next to the ends of a row's cell.
std::vector<std::int64_t> typical_values(const Table& table, std::size_t key, Range domain) {
  std::vector<std::int64_t> values{domain.low, domain.high};
  for (const TableRow& row : table.rows) {
    const TableCell& cell = row.cells[key];
    for (const std::int64_t value : {cell.low - 1, cell.low, cell.high, cell.high + 1})
      if (within(value, domain.low, domain.high)) values.push_back(value);
  }
  return values;
}

std::vector<std::vector<std::int64_t>> combinations(
    const std::vector<std::vector<std::int64_t>>& choices) {
  std::vector<std::vector<std::int64_t>> all{{}};
  for (const auto& values : choices) {
    std::vector<std::vector<std::int64_t>> longer;
    for (const auto& begun : all) {
      for (const std::int64_t value : values) {
        longer.push_back(begun);
        longer.back().push_back(value);
      }
    }
    all = longer;
  }
  return all;
}

std::optional<std::int64_t> look_up(const Table& table, const std::vector<std::int64_t>& keys) {
  for (const TableRow& row : table.rows) {
    bool matches = true;
    for (std::size_t i = 0; i < keys.size(); ++i)
      matches = matches && within(keys[i], row.cells[i].low, row.cells[i].high);
    if (matches) return row.value;
  }
  return std::nullopt;
}

}  // namespace

Number Walk::number(const Expr& expr) const {
  switch (expr.op) {
    case ExprOp::literal:
      return {Truth::yes, point(expr.value)};
    case ExprOp::question: {
      Number result{applies(expr.index), std::nullopt};
      if (answer(expr.index)) result.value = point(answer(expr.index)->number);
      return result;
    }
    case ExprOp::derived:
      return number(pack_.derived[expr.index].value.root);
    case ExprOp::scale:
      return scale(pack_.scales[expr.index]);
    case ExprOp::table:
      return table(pack_.tables[expr.index]);
    case ExprOp::score: {
      const Range score = score_range(*this, pack_.contributors[expr.index]);
      return {Truth::yes, point(expr.value == 0 ? score.low : score.high)};
    }
    case ExprOp::conditional:
      return choose(expr);
    default:
      return arithmetic(expr);
  }
}

Number Walk::scale(const Scale& scale) const {
  Range sum;
  for (const ScaleItem& item : scale.items) {
    const Question& question = pack_.questions[item.question];
    Range points = item_range(question);
    if (answer(item.question))
      points = point(item_score(question, item.reverse, answer(item.question)->number));
    sum.low += points.low * item.weight;
    sum.high += points.high * item.weight;
  }
  // In conditions a sum is a whole number, unless items count in part; all else are decimals.
  if (scale.scoring != Scoring::sum || scale.one != 1) {
    const Range all = scale_sum_range(pack_, scale);
    sum = {scale_value(scale, all, sum.low), scale_value(scale, all, sum.high)};
  }
  return {applies(scale.items[0].question), sum};
}

Number Walk::table_key(const TableKey& key) const {
  if (key.source == ExprOp::question) {
    const Question& question = pack_.questions[key.index];
    if (answer(key.index)) return {applies(key.index), point(answer(key.index)->number)};
    return {applies(key.index), Range{question.min, question.max}};
  }
  const Expr& expr = pack_.derived[key.index].value.root;
  if (expr.type != ExprType::boolean) {
    Number result = number(expr);
    if (!result.value) result.value = every_integer;
    return result;
  }
  switch (truth(expr)) {
    case Truth::no:
      return {Truth::yes, point(0)};
    case Truth::yes:
      return {Truth::yes, point(1)};
    default:
      return {Truth::yes, Range{0, 1}};
  }
}

Number Walk::table(const Table& table) const {
  Truth keys_apply = Truth::yes;
  std::vector<std::vector<std::int64_t>> choices;
  for (std::size_t i = 0; i < table.keys.size(); ++i) {
    const Number key = table_key(table.keys[i]);
    keys_apply = and3(keys_apply, key.applies);
    choices.push_back(typical_values(table, i, *key.value));
  }
  bool every_combination = true;
  std::optional<Range> value;
  for (const auto& keys : combinations(choices)) {
    const auto found = look_up(table, keys);
    if (!found) {
      every_combination = false;
    } else if (!value) {
      value = point(*found);
    } else {
      value = Range{std::min(value->low, *found), std::max(value->high, *found)};
    }
  }
  if (!value) return {Truth::no, std::nullopt};
  return {and3(keys_apply, every_combination ? Truth::yes : Truth::unknown), value};
}

Number Walk::arithmetic(const Expr& expr) const {
  Number result{Truth::yes, std::nullopt};
  std::vector<std::int64_t> points;
  for (const Expr& arg : expr.args) {
    const Number operand = number(arg);
    result.applies = and3(result.applies, operand.applies);
    if (operand.value && operand.value->low == operand.value->high)
      points.push_back(operand.value->low);
  }
  if (points.size() < expr.args.size()) return result;
  switch (expr.op) {
    case ExprOp::add:
      result.value = point(points[0] + points[1]);
      break;
    case ExprOp::subtract:
      result.value = point(points[0] - points[1]);
      break;
    case ExprOp::multiply:
      result.value = point(points[0] * points[1]);
      break;
    case ExprOp::divide:
      result.value = point(points[0] / points[1]);
      break;
    case ExprOp::modulo:
      result.value = point(points[0] % points[1]);
      break;
    case ExprOp::negate:
      result.value = point(-points[0]);
      break;
    default:
      break;
  }
  return result;
}

Number Walk::choose(const Expr& expr) const {
  const Truth condition = truth(expr.args[0]);
  if (condition == Truth::yes) return number(expr.args[1]);
  if (condition == Truth::no) return number(expr.args[2]);
  const Truth first = number(expr.args[1]).applies;
  const Truth second = number(expr.args[2]).applies;
  return {first == second ? first : Truth::unknown, std::nullopt};
}

}  // namespace lumbago::reference
