// What the numbers of conditions are: answers, scales, tables, choices between numbers.
#include <algorithm>
#include <set>

#include "proof/encode.h"
#include "rules/question_type.h"
#include "rules/scale_items.h"

namespace lumbago {
namespace {

constexpr Range everything{-(std::int64_t{1} << 60), std::int64_t{1} << 60};

std::vector<std::int64_t> numbers_of(Range range) {
  std::vector<std::int64_t> values;
  if (range.high - range.low >= static_cast<std::int64_t>(most_values)) return values;
  for (std::int64_t v = range.low; v <= range.high; ++v) values.push_back(v);
  return values;
}

}  // namespace

Quantity Encoder::number(const Expr& expr) {
  switch (expr.op) {
    case ExprOp::literal:
      return literal_quantity(expr.value);
    case ExprOp::question:
      return question_number(expr.index);
    case ExprOp::derived:
      return number(pack_.derived[expr.index].value.root);
    case ExprOp::scale: {
      const auto known = scales_.find(expr.index);
      if (known != scales_.end()) return known->second;
      return scales_[expr.index] = scale(pack_.scales[expr.index]);
    }
    case ExprOp::table: {
      const auto known = tables_.find(expr.index);
      if (known != tables_.end()) return known->second;
      return tables_[expr.index] = table(pack_.tables[expr.index]);
    }
    case ExprOp::score:
      return score_number(expr);
    case ExprOp::conditional:
      return choose(expr);
    default:
      return arithmetic(expr);
  }
}

Quantity Encoder::question_number(Index question) {
  const Question& asked = pack_.questions[question];
  Quantity quantity;
  quantity.applies = applies(question);
  quantity.known = quantity.point = answered(question);
  quantity.low = quantity.high = [this, question](std::int64_t t) { return at_least(question, t); };
  quantity.values = [range = Range{asked.min, asked.max}] { return numbers_of(range); };
  return quantity;
}

// Known, and no value lies above the low end and not above the high one.
Literal Encoder::point_of(const Quantity& quantity) {
  std::vector<Literal> inside;
  for (const std::int64_t v : quantity.values())
    inside.push_back(circuit_.all(quantity.high(v), -quantity.low(v)));
  return circuit_.all(quantity.known, -circuit_.any(std::move(inside)));
}

// In a condition a scale is the interval of its possible scores.
Quantity Encoder::scale(const Scale& scale) {
  Quantity quantity;
  quantity.applies = applies(scale.items.front().question);
  const Range all = scale_sum_range(pack_, scale);
  const std::vector<std::int64_t> sums = numbers_of(all);
  if (sums.empty()) return quantity;  // too many: no bounds
  quantity.low = scale_bound(scale, true);
  quantity.high = scale_bound(scale, false);
  quantity.values = [&scale, all, sums] {
    std::vector<std::int64_t> values = sums;
    if (!counts_whole(scale))
      for (std::int64_t& value : values) value = scale_value(scale, all, value);
    return values;
  };
  quantity.point = point_of(quantity);
  return quantity;
}

Bound Encoder::scale_bound(const Scale& scale, bool low) {
  std::vector<Steps> parts;
  for (const ScaleItem& item : scale.items) {
    const Question& question = pack_.questions[item.question];
    if (form_of(question) != AnswerForm::options) {
      parts.push_back(item_steps(item, low));
    } else {
      for (std::size_t i = 0; i < question.options.size(); ++i)
        parts.push_back(tick_steps(item, i, low));
    }
  }
  auto sum = std::make_shared<Sum>(circuit_, std::move(parts));
  const Range all = scale_sum_range(pack_, scale);
  return [sum, all, &scale](std::int64_t t) {
    if (counts_whole(scale)) return sum->at_least(t);
    std::int64_t needed = all.low;
    while (needed <= all.high && scale_value(scale, all, needed) < t) ++needed;
    return sum->at_least(needed);
  };
}

Steps Encoder::item_steps(const ScaleItem& item, bool low) {
  const Question& question = pack_.questions[item.question];
  const bool choice = form_of(question) == AnswerForm::option;
  std::map<std::int64_t, std::vector<Literal>> options;  // of a choice, by points
  if (choice)
    for (std::int64_t i = question.min; i <= question.max; ++i)
      options[item_score(question, item.reverse, i)].push_back(within(item.question, i, i));
  const Range range = item_range(question);
  const auto reached = [&](std::int64_t points) {
    if (!choice && item.reverse)
      return -at_least(item.question, range.low + range.high - points + 1);
    if (!choice) return at_least(item.question, points);
    std::vector<Literal> enough;
    for (auto it = options.lower_bound(points); it != options.end(); ++it)
      enough.insert(enough.end(), it->second.begin(), it->second.end());
    return circuit_.any(std::move(enough));
  };
  const Literal given = answered(item.question);
  Steps steps{{range.low * item.weight, always}};
  for (std::int64_t points = range.low + 1; points <= range.high; ++points)
    if (!choice || options.contains(points))
      steps.emplace_back(points * item.weight, low ? circuit_.all(given, reached(points))
                                                   : circuit_.any(-given, reached(points)));
  return steps;
}

// One box of a list that may be ticked: its points, or none.
Steps Encoder::tick_steps(const ScaleItem& item, std::size_t option, bool low) {
  const std::int64_t points = option_score(pack_.questions[item.question].options[option]);
  const Literal ticked = answers_.ticked(item.question, option);
  const Literal counts = item.reverse ? -ticked : ticked;
  const Literal given = answered(item.question);
  Steps steps{{0, always}};
  if (points > 0)
    steps.emplace_back(points * item.weight,
                       low ? circuit_.all(given, counts) : circuit_.any(-given, counts));
  return steps;
}

// A key as an interval that is always known: where nothing is known, everything it could be.
Quantity Encoder::table_key(const TableKey& key) {
  Quantity quantity;
  if (key.source == ExprOp::question) {
    const Question& question = pack_.questions[key.index];
    const Range range{question.min, question.max};
    const Literal given = answered(key.index);
    quantity.applies = applies(key.index);
    quantity.low = [this, key, range, given](std::int64_t t) {
      return t <= range.low ? always : circuit_.all(given, at_least(key.index, t));
    };
    quantity.high = [this, key, range, given](std::int64_t t) {
      return t > range.high ? never : circuit_.any(-given, at_least(key.index, t));
    };
    return quantity;
  }
  const Expr& expr = pack_.derived[key.index].value.root;
  if (expr.type == ExprType::boolean) {
    const Trilean value = truth(expr);
    quantity.low = [value](std::int64_t t) { return t <= 0 ? always : t == 1 ? value.yes : never; };
    quantity.high = [value](std::int64_t t) {
      return t <= 0 ? always : t == 1 ? -value.no : never;
    };
    return quantity;
  }
  const Quantity known = number(expr);
  if (!known.low) return known;
  quantity.applies = known.applies;
  quantity.low = [this, known](std::int64_t t) { return circuit_.all(known.known, known.low(t)); };
  quantity.high = [this, known](std::int64_t t) {
    return circuit_.any(-known.known, known.high(t));
  };
  return quantity;
}

// Can the key be within `range`?
Literal Encoder::overlaps(const Quantity& key, Range range) {
  const Literal reaches = range.low == everything.low ? always : key.high(range.low);
  const Literal beyond = range.high == everything.high ? never : key.low(range.high + 1);
  return circuit_.all(reaches, -beyond);
}

// Can the keys be where the table has no row? `never` with no keys means: not encoded.
Literal Encoder::gap(const Table& table, const std::vector<Quantity>& keys) {
  std::vector<std::pair<std::vector<Range>, Literal>> cells{{{}, always}};
  for (std::size_t k = 0; k < keys.size(); ++k) {
    std::set<std::int64_t> starts;
    for (const TableRow& row : table.rows) starts.insert({row.cells[k].low, row.cells[k].high + 1});
    std::vector<Range> pieces;
    std::int64_t from = everything.low;
    for (const std::int64_t start : starts) {
      pieces.push_back({from, start - 1});
      from = start;
    }
    pieces.push_back({from, everything.high});
    if (cells.size() * pieces.size() > most_values) return 0;
    decltype(cells) longer;
    for (const auto& [begun, so_far] : cells) {
      for (const Range piece : pieces) {
        longer.emplace_back(begun, circuit_.all(so_far, overlaps(keys[k], piece)));
        longer.back().first.push_back(piece);
      }
    }
    cells = std::move(longer);
  }
  std::vector<Literal> ways;
  for (const auto& [cell, possible] : cells) {
    const auto covers = [&where = cell](const TableRow& row) {
      for (std::size_t k = 0; k < where.size(); ++k)
        if (where[k].low < row.cells[k].low || where[k].high > row.cells[k].high) return false;
      return true;
    };
    if (std::none_of(table.rows.begin(), table.rows.end(), covers)) ways.push_back(possible);
  }
  return circuit_.any(std::move(ways));
}

// The least and most value of the rows that the keys can still reach.
Quantity Encoder::table(const Table& table) {
  Quantity quantity;
  std::vector<Quantity> keys;
  Trilean keys_apply = certain(always);
  for (const TableKey& key : table.keys) {
    keys.push_back(table_key(key));
    if (!keys.back().low) return quantity;
    keys_apply = all3(circuit_, keys_apply, keys.back().applies);
  }
  auto rows = std::make_shared<std::map<std::int64_t, std::vector<Literal>>>();  // by value
  std::vector<Literal> any_row;
  for (const TableRow& row : table.rows) {
    std::vector<Literal> cells;
    for (std::size_t k = 0; k < keys.size(); ++k)
      cells.push_back(overlaps(keys[k], {row.cells[k].low, row.cells[k].high}));
    any_row.push_back(circuit_.all(std::move(cells)));
    (*rows)[row.value].push_back(any_row.back());
  }
  const Literal some = circuit_.any(any_row);
  const Literal hole = gap(table, keys);
  if (hole == 0) return quantity;
  quantity.applies = {circuit_.all({some, -hole, keys_apply.yes}),
                      circuit_.any(-some, keys_apply.no)};
  quantity.known = some;
  quantity.low = [this, rows](std::int64_t t) {
    std::vector<Literal> less;
    for (auto it = rows->begin(); it != rows->lower_bound(t); ++it)
      less.insert(less.end(), it->second.begin(), it->second.end());
    return -circuit_.any(std::move(less));
  };
  quantity.high = [this, rows](std::int64_t t) {
    std::vector<Literal> enough;
    for (auto it = rows->lower_bound(t); it != rows->end(); ++it)
      enough.insert(enough.end(), it->second.begin(), it->second.end());
    return circuit_.any(std::move(enough));
  };
  quantity.values = [rows] {
    std::vector<std::int64_t> values;
    for (const auto& [value, ways] : *rows) values.push_back(value);
    return values;
  };
  quantity.point = point_of(quantity);
  return quantity;
}

// Undecided: applies as far as both agree, and its value is unknown.
Quantity Encoder::choose(const Expr& expr) {
  const Trilean condition = truth(expr.args[0]);
  const Quantity yes = number(expr.args[1]), no = number(expr.args[2]);
  Quantity quantity;
  if (!yes.low || !no.low) return quantity;
  const Literal open = condition.unknown(circuit_);
  const Trilean chosen = select3(circuit_, condition, yes.applies, no.applies);
  quantity.applies = {
      circuit_.any(chosen.yes, circuit_.all({open, yes.applies.yes, no.applies.yes})),
      circuit_.any(chosen.no, circuit_.all({open, yes.applies.no, no.applies.no}))};
  const auto either = [&](Literal first, Literal second) {
    return circuit_.any(circuit_.all(condition.yes, first), circuit_.all(condition.no, second));
  };
  quantity.known = either(yes.known, no.known);
  quantity.point = either(yes.point, no.point);
  quantity.low = [this, condition, yes, no](std::int64_t t) {
    return circuit_.select(condition.yes, yes.low(t), no.low(t));
  };
  quantity.high = [this, condition, yes, no](std::int64_t t) {
    return circuit_.select(condition.yes, yes.high(t), no.high(t));
  };
  quantity.values = [yes, no] {
    const std::vector<std::int64_t> first = yes.values(), second = no.values();
    std::set<std::int64_t> both(first.begin(), first.end());
    both.insert(second.begin(), second.end());
    if (first.empty() || second.empty()) both.clear();
    return std::vector<std::int64_t>(both.begin(), both.end());
  };
  return quantity;
}

}  // namespace lumbago
