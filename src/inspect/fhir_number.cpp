// The numbers that conditions compare. A number of which nothing is known is empty in FHIRPath, and
// what is computed from it is empty too. Scales and tables are known as the least and the most that
// they can be, as the engine has them.
#include <fmt/format.h>

#include <set>
#include <utility>

#include "base/number.h"
#include "inspect/fhir_condition.h"
#include "rules/expressions.h"
#include "rules/scale_items.h"

namespace lumbago {
namespace {

std::string sum_of(const std::vector<std::string>& parts) {
  return fmt::format("({})", fmt::join(parts, " + "));
}

// The number, or nothing where the least and the most are not the same.
std::string point(const std::string& low, const std::string& high) {
  return low == high ? low : fmt::format("iif({} = {}, {}, {{}})", low, high, low);
}

// In thousandths, as the places of `type`.
std::string constant(ExprType type, std::int64_t value) {
  const std::string text =
      type == ExprType::decimal ? format_decimal(value) : std::to_string(value);
  return value < 0 ? fmt::format("({})", text) : text;
}

// thousandths / divisor as rounded_score() has it.
std::string rounded(const Scale& scale, const std::string& thousandths, std::int64_t divisor) {
  std::int64_t step = 1;
  for (std::int64_t place = scale.places; place < 3; ++place) step *= 10;
  return fmt::format("((({} * 2 + {}) div {} * {}) / 1000)", thousandths, divisor * step,
                     2 * divisor * step, step);
}

}  // namespace

FhirConditions::Number FhirConditions::number(const Expr& expr) {
  switch (expr.op) {
    case ExprOp::question:
      return answer(expr.index);
    case ExprOp::derived: {
      const Derived& value = pack_.derived[expr.index];
      Number found = number(value.value.root);
      if (value.value.root.args.empty()) return found;
      const bool exact = found.exact();
      found.low = name(exact ? value.id : value.id + "_low", found.low);
      found.high = exact ? found.low : name(value.id + "_high", found.high);
      return found;
    }
    case ExprOp::scale:
      return scale(expr.index);
    case ExprOp::table:
      return lookup(expr.index);
    case ExprOp::negate: {
      Number found = number(expr.args[0]);
      // A minus alone takes no number that is not there.
      found.low = found.high = fmt::format("(0 - {})", point(found.low, found.high));
      return found;
    }
    case ExprOp::conditional:
      return choice(expr);
    case ExprOp::literal: {
      const std::string text = constant(expr.type, expr.value);
      return {text, text, always(), never()};
    }
    default:
      return arithmetic(expr);
  }
}

// That it exists says that it applies.
FhirConditions::Number FhirConditions::answer(Index question) {
  const std::string value = value_of(question);
  return {value, value, always(), lacks(question)};
}

FhirConditions::Number FhirConditions::arithmetic(const Expr& expr) {
  const Number a = number(expr.args[0]), b = number(expr.args[1]);
  const std::string left = point(a.low, a.high), right = point(b.low, b.high);
  // Both languages cut quotients towards zero.
  const std::string_view op = expr.op == ExprOp::add        ? "+"
                              : expr.op == ExprOp::subtract ? "-"
                              : expr.op == ExprOp::multiply ? "*"
                              : expr.op == ExprOp::divide   ? "div"
                                                            : "mod";
  const std::string value = fmt::format("({} {} {})", left, op, right);
  return {value, value, all({a.applies, b.applies}), any({a.lacks, b.lacks})};
}

FhirConditions::Number FhirConditions::choice(const Expr& expr) {
  const FhirFormula yes = truth(expr.args[0], true), no = truth(expr.args[0], false);
  const Number a = number(expr.args[1]), b = number(expr.args[2]);
  const auto chosen = [&](const std::string& one, const std::string& other) {
    const auto test = [](const FhirFormula& formula) {
      return formula.kind == FhirFormula::Kind::always ? "true" : fhir_path(formula);
    };
    return fmt::format("iif({}, {}, iif({}, {}, {{}}))", test(yes), one, test(no), other);
  };
  const auto either = [&](const FhirFormula& one, const FhirFormula& other) {
    return any({all({yes, one}), all({no, other}), all({one, other})});
  };
  return {chosen(a.low, b.low), chosen(a.high, b.high), either(a.applies, b.applies),
          either(a.lacks, b.lacks)};
}

// The points of an item, or the most or least that it can have while it has no answer.
std::string FhirConditions::points(const ScaleItem& item, bool most) {
  const Question& question = pack_.questions[item.question];
  const std::string value = value_of(item.question);
  const Range range = item_range(question);
  std::string points =
      form_of(question) == AnswerForm::yes_no ? fmt::format("iif({}, 1, 0)", value) : value;
  if (!question.options.empty()) {
    std::vector<std::string> parts;
    for (const Option& option : question.options)
      if (option_score(option) != 0)
        parts.push_back(
            fmt::format("iif({} contains '{}', {}, 0)", value, option.id, option_score(option)));
    points = parts.empty() ? "0" : sum_of(parts);
  }
  if (item.reverse) points = fmt::format("({} - {})", range.low + range.high, points);
  return fmt::format("iif({}.exists(), {}, {})", value, points,
                     constant(ExprType::integer, most ? range.high : range.low));
}

FhirConditions::Number FhirConditions::scale(Index index) {
  const Scale& scale = pack_.scales[index];
  const Range range = scale_sum_range(pack_, scale);
  const auto sum = [&](bool most) {
    std::vector<std::string> items;
    for (const ScaleItem& item : scale.items)
      items.push_back(item.weight == 1 ? points(item, most)
                                       : fmt::format("{} * {}", item.weight, points(item, most)));
    return sum_of(items);
  };
  const auto score = [&](bool most) {
    if (counts_whole(scale)) return sum(most);
    if (scale.scoring == Scoring::percent)
      return rounded(scale, fmt::format("({} - {}) * 100000", sum(most), range.low),
                     range.high - range.low);
    return rounded(scale, sum(most) + " * 1000",
                   scale.scoring == Scoring::mean ? total_weight(scale) : scale.one);
  };
  const std::optional<Condition>& when = pack_.questions[scale.items.front().question].when;
  return {name(scale.id + "_low", score(false)), name(scale.id + "_high", score(true)),
          when ? truth(when->root, true) : always(), lacks(scale.items.front().question)};
}

// A choice as the place of its option, yes as 1 and no as 0.
FhirConditions::Number FhirConditions::place_of_answer(Index question) {
  const Question& asked = pack_.questions[question];
  Number found = answer(question);
  if (form_of(asked) == AnswerForm::yes_no) {
    found.low = fmt::format("iif({0}, 1, iif({0} = false, 0, {{}}))", found.low);
  } else if (!asked.options.empty()) {
    std::string place = "{}";
    for (std::size_t i = asked.options.size(); i-- > 0;)
      place = fmt::format("iif({} = '{}', {}, {})", found.low, asked.options[i].id, i, place);
    found.low = place;
  }
  found.high = found.low;
  const std::optional<Condition>& when = asked.when;
  if (asked.earlier)
    found.applies = leaf(question, "exists", 1);
  else
    found.applies = when ? truth(when->root, true) : always();
  return found;
}

FhirConditions::Number FhirConditions::key(const TableKey& key) {
  if (key.source == ExprOp::question) return place_of_answer(key.index);
  const Expr& value = pack_.derived[key.index].value.root;
  const Expr name{ExprOp::derived, value.type, 0, key.index, {}};
  if (value.type != ExprType::boolean) return number(name);
  const auto test = [&](bool wanted) {
    const FhirFormula formula = truth(name, wanted);
    return formula.kind == FhirFormula::Kind::always ? "true" : fhir_path(formula);
  };
  return {fmt::format("iif({}, 1, 0)", test(true)), fmt::format("iif({}, 0, 1)", test(false)),
          always(), never()};
}

namespace {

// The values of one key from edge to edge of its rows. Each part lies within or outside each row.
std::vector<TableCell> parts_of_key(const Table& table, std::size_t key, Range limits) {
  std::set<std::int64_t> starts{limits.low};
  for (const TableRow& row : table.rows)
    for (const std::int64_t start : {row.cells[key].low, row.cells[key].high + 1})
      if (start > limits.low && start <= limits.high) starts.insert(start);
  std::vector<TableCell> parts;
  for (const std::int64_t start : starts) {
    if (!parts.empty()) parts.back().high = start - 1;
    parts.push_back({start, limits.high});
  }
  return parts;
}

constexpr Range no_limits{INT64_MIN, INT64_MAX};

// That a key may still have a value of this part.
FhirFormula may_be_in(const std::string& low, const std::string& high, TableCell part) {
  std::vector<FhirFormula> within;
  if (part.high != no_limits.high)
    within.push_back(computed(fmt::format("{} <= {}", low, part.high)));
  if (part.low != no_limits.low)
    within.push_back(computed(fmt::format("{} >= {}", high, part.low)));
  return any({computed(low + ".empty()"), all(std::move(within))});
}

std::optional<std::int64_t> value_at(const Table& table, const std::vector<TableCell>& place) {
  for (const TableRow& row : table.rows) {
    bool within = true;
    for (std::size_t k = 0; k < place.size(); ++k)
      within &= row.cells[k].low <= place[k].low && place[k].high <= row.cells[k].high;
    if (within) return row.value;
  }
  return std::nullopt;
}

}  // namespace

// Over every place in the table that the keys still allow.
FhirConditions::Number FhirConditions::lookup(Index index) {
  const Table& table = pack_.tables[index];
  struct Place {
    std::vector<TableCell> parts;
    FhirFormula open;
  };
  std::vector<Place> places(1);
  std::vector<FhirFormula> apply, lack;
  for (std::size_t k = 0; k < table.keys.size(); ++k) {
    Number key = this->key(table.keys[k]);
    key.low = name(fmt::format("{}_key{}_low", table.id, k), key.low);
    key.high = name(fmt::format("{}_key{}_high", table.id, k), key.high);
    apply.push_back(key.applies);
    lack.push_back(key.lacks);
    const Question* asked =
        table.keys[k].source == ExprOp::question ? &pack_.questions[table.keys[k].index] : nullptr;
    std::vector<Place> next;
    for (const TableCell part :
         parts_of_key(table, k, asked ? Range{asked->min, asked->max} : no_limits))
      for (const Place& place : places) {
        next.push_back(place);
        next.back().parts.push_back(part);
        next.back().open = all({place.open, may_be_in(key.low, key.high, part)});
      }
    places = std::move(next);
  }
  std::vector<std::string> values;
  std::vector<FhirFormula> open;
  for (const Place& place : places) {
    const auto value = value_at(table, place.parts);
    const std::string test =
        place.open.kind == FhirFormula::Kind::always ? "true" : fhir_path(place.open);
    if (!value) {
      apply.push_back(computed(fmt::format("({}).not()", test)));
      continue;
    }
    values.push_back(fmt::format("iif({}, {}, {{}})", test, constant(table.type, *value)));
    open.push_back(computed(fmt::format("({}).not()", test)));
  }
  lack.push_back(all(std::move(open)));
  const std::string found = name(table.id, fmt::format("({})", fmt::join(values, " | ")));
  return {name(table.id + "_low", found + ".min()"), name(table.id + "_high", found + ".max()"),
          all(std::move(apply)), any(std::move(lack))};
}

}  // namespace lumbago
