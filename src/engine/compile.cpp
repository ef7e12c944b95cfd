#include "engine/compile.h"

#include <algorithm>
#include <set>

#include "engine/levers.h"
#include "engine/slice.h"
#include "rules/expressions.h"
#include "rules/reads.h"
#include "rules/score.h"

namespace lumbago {
namespace {

constexpr std::int64_t no_limit = std::int64_t{1} << 40;

Index index_of(std::size_t i) { return static_cast<Index>(i); }

bool directly_read(const Expr& expr) {
  return expr.op == ExprOp::question || expr.op == ExprOp::score;
}

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

// Splits one key's values at the edges of its rows: every segment lies within or outside each row.
std::vector<LookupGrid::Segment> segments(const Table& table, std::size_t key) {
  std::set<std::int64_t> starts;
  for (const TableRow& row : table.rows) {
    starts.insert(row.cells[key].low);
    starts.insert(row.cells[key].high + 1);
  }
  std::vector<LookupGrid::Segment> found{{-no_limit, no_limit}};
  for (const std::int64_t start : starts) {
    found.back().high = start - 1;
    found.push_back({start, no_limit});
  }
  return found;
}

std::optional<std::int64_t> row_value(const Table& table,
                                      const std::vector<std::int64_t>& key_values) {
  for (const TableRow& row : table.rows) {
    bool match = true;
    for (std::size_t k = 0; k < key_values.size(); ++k)
      match &= row.cells[k].low <= key_values[k] && key_values[k] <= row.cells[k].high;
    if (match) return row.value;
  }
  return std::nullopt;
}

// A choice or yes/no key has no values beyond its own: drop the segments outside them.
void clip(std::vector<LookupGrid::Segment>& axis, std::int64_t low, std::int64_t high) {
  std::erase_if(axis, [&](const LookupGrid::Segment& segment) {
    return segment.high < low || segment.low > high;
  });
  axis.front().low = low;
  axis.back().high = high;
}

LookupGrid make_grid(const Pack& pack, const Table& table) {
  LookupGrid grid;
  std::size_t cells = 1;
  for (std::size_t k = 0; k < table.keys.size(); ++k) {
    grid.axes.push_back(segments(table, k));
    if (table.keys[k].source == ExprOp::question) {
      const Question& question = pack.questions[table.keys[k].index];
      clip(grid.axes.back(), question.min, question.max);
    }
    cells *= grid.axes.back().size();
  }
  for (std::size_t cell = 0; cell < cells; ++cell) {
    std::vector<std::int64_t> key_values(grid.axes.size());
    std::size_t rest = cell;
    for (std::size_t k = grid.axes.size(); k-- > 0; rest /= grid.axes[k].size())
      key_values[k] = grid.axes[k][rest % grid.axes[k].size()].low;
    grid.cells.push_back(row_value(table, key_values));
  }
  return grid;
}

// The conditions of the rules.
void add_rules(Compiler& compiler, Program& program) {
  const Pack& pack = program.pack;
  for (Index i = 0; i < pack.questions.size(); ++i)
    program.applies.push_back(pack.questions[i].earlier
                                  ? compiler.push({.op = NodeOp::given, .a = i})
                                  : compiler.condition(pack.questions[i].when, true));
  for (const TriageRule& rule : pack.triage)
    program.signs.push_back(compiler.truth(rule.when.root));
  program.signs_end = program.nodes.size();
  for (const Contributor& contributor : pack.contributors) {
    auto& rules = program.indicators.emplace_back();
    auto& scores = program.score_of_points.emplace_back();
    for (std::int64_t points = 0; points <= contributor.saturates; ++points)
      scores.push_back(static_cast<std::int32_t>(contributor_score(contributor, points)));
    for (const Indicator& indicator : contributor.indicators) {
      auto& tiers = rules.emplace_back();
      for (std::size_t i = 0; i < indicator.tiers.size(); ++i)
        tiers.push_back(
            {compiler.truth(indicator.tiers[i].when.root), index_of(i), indicator.tiers[i].points});
      std::stable_sort(tiers.begin(), tiers.end(),
                       [](const TierNode& x, const TierNode& y) { return x.points > y.points; });
    }
  }
  for (const Contraindication& entry : pack.contraindications)
    program.contraindications.push_back(compiler.truth(entry.when.root));
  program.easier = compiler.condition(pack.plan.easier_if, false);
  program.scores_at = program.nodes.size();
  program.slots_of.resize(pack.contributors.size());
  for (const Slot& entry : pack.plan.slots) {
    const Index at = index_of(program.slots.size());
    program.slots.push_back(compiler.condition(entry.when, true));
    (entry.contributor ? program.slots_of[*entry.contributor] : program.slots_for_everyone)
        .push_back(at);
  }
}

// Which questions they read.
void add_reads(Program& program) {
  const Pack& pack = program.pack;
  program.triage_reads = triage_depends_on(pack);
  Reading by_signs(pack, Reading::Gates::ignored), by_rules(pack, Reading::Gates::followed);
  for (const TriageRule& rule : pack.triage)
    by_signs.add(rule.when.root), by_rules.add(rule.when.root);
  for (const Contributor& contributor : pack.contributors) by_rules.add(contributor);
  for (const Contraindication& reason : pack.contraindications) by_rules.add(reason.when.root);
  for (const Slot& entry : pack.plan.slots) by_rules.add(entry.when);
  by_rules.add(pack.plan.easier_if);
  program.sign_reads = std::move(by_signs.questions);
  program.rule_reads = std::move(by_rules.questions);
}

}  // namespace

Program compile(const Pack& pack) {
  Program program(pack);
  program.table_keys.resize(pack.tables.size());
  for (const Table& table : pack.tables) program.grids.push_back(make_grid(pack, table));
  Compiler compiler(program);
  add_rules(compiler, program);
  add_reads(program);
  program.score_nodes = nodes_of_scores(program);
  program.thresholds = thresholds_of_scores(program);
  return program;
}

Compiler::Compiler(Program& program)
    : program_(program),
      pack_(program.pack),
      derived_truth_(pack_.derived.size()),
      derived_number_(pack_.derived.size()) {
  known_.reserve(std::max(program.nodes.size(), 4 * pack_.questions.size()));
  for (const Node& node : program.nodes) known_.emplace(node, index_of(known_.size()));
}

Index Compiler::add(const Expr& expr) {
  return expr.type == ExprType::boolean ? truth(expr) : number(expr);
}

Index Compiler::condition(const std::optional<Condition>& when, bool otherwise) {
  return when ? truth(when->root) : push({.op = NodeOp::constant, .low = otherwise ? 1 : 0});
}

std::size_t Compiler::Hash::operator()(const Node& node) const {
  std::uint64_t hash = 0;
  for (const std::uint64_t part :
       {std::uint64_t{node.a} | std::uint64_t{node.b} << 32,
        std::uint64_t{node.c} | static_cast<std::uint64_t>(node.op) << 32 |
            static_cast<std::uint64_t>(node.relation) << 40,
        static_cast<std::uint64_t>(node.low), static_cast<std::uint64_t>(node.high)})
    hash = (hash ^ part) * 0x9E3779B97F4A7C15U, hash ^= hash >> 32;
  return hash;
}

Index Compiler::push(Node node) {
  const auto [found, fresh] = known_.try_emplace(node, index_of(program_.nodes.size()));
  if (fresh) {
    program_.nodes.push_back(node);
    program_.slot.push_back(index_of(is_number(node.op) ? program_.numbers++ : program_.truths++));
  }
  return found->second;
}

Index Compiler::truth(const Expr& expr) {
  switch (expr.op) {
    case ExprOp::literal:
      return push({.op = NodeOp::constant, .low = expr.value});
    case ExprOp::question:
      return push({.op = NodeOp::within, .a = expr.index, .low = 1, .high = 1});
    case ExprOp::derived: {
      auto& known = derived_truth_[expr.index];
      if (!known) known = truth(pack_.derived[expr.index].value.root);
      return *known;
    }
    case ExprOp::has:
      return push({.op = NodeOp::answered, .a = expr.index});
    case ExprOp::contains:
      return push({.op = NodeOp::includes, .a = expr.index, .low = expr.value});
    case ExprOp::not_:
      return push({.op = NodeOp::negation, .a = truth(expr.args[0])});
    case ExprOp::and_:
    case ExprOp::or_: {
      const Index a = truth(expr.args[0]);
      const Index b = truth(expr.args[1]);
      return push({.op = expr.op == ExprOp::and_ ? NodeOp::both : NodeOp::any, .a = a, .b = b});
    }
    case ExprOp::in_list:
      return in_list(expr);
    case ExprOp::conditional: {
      const Index a = truth(expr.args[0]);
      const Index b = truth(expr.args[1]);
      const Index c = truth(expr.args[2]);
      return push({.op = NodeOp::select, .a = a, .b = b, .c = c});
    }
    default:
      return comparison(expr.op, expr.args[0], expr.args[1]);
  }
}

// `x == false`: of a bare question it is false, not true, where the question does not apply.
Index Compiler::is_false(const Expr& expr, Index truth_of_it) {
  const Expr& meant = resolved(pack_, expr);
  if (meant.op == ExprOp::question)
    return push({.op = NodeOp::within, .a = meant.index, .low = 0, .high = 0});
  return push({.op = NodeOp::negation, .a = truth_of_it});
}

Index Compiler::equality(const Expr& a, const Expr& b) {
  if (a.type == ExprType::option)
    return push({.op = NodeOp::within, .a = a.index, .low = b.value, .high = b.value});
  const Index left = truth(a), right = truth(b);  // once: either may be a long chain of the same
  const Index both_yes = push({.op = NodeOp::both, .a = left, .b = right});
  const Index both_no = push({.op = NodeOp::both, .a = is_false(a, left), .b = is_false(b, right)});
  return push({.op = NodeOp::any, .a = both_yes, .b = both_no});
}

Index Compiler::comparison(ExprOp relation, const Expr& left_side, const Expr& right_side) {
  const Expr& a = resolved(pack_, left_side);
  const Expr& b = resolved(pack_, right_side);
  if (relation == ExprOp::not_equal)
    return push({.op = NodeOp::negation, .a = comparison(ExprOp::equal, a, b)});
  if (a.type == ExprType::boolean || a.type == ExprType::option) return equality(a, b);
  if (b.op == ExprOp::literal && directly_read(a))
    return against(a, relation, b.value * thousandths(b));
  if (relation == ExprOp::greater) return comparison(ExprOp::less, b, a);
  if (relation == ExprOp::greater_equal) return comparison(ExprOp::less_equal, b, a);
  if (a.op == ExprOp::literal && directly_read(b)) {
    const ExprOp flipped = relation == ExprOp::less         ? ExprOp::greater
                           : relation == ExprOp::less_equal ? ExprOp::greater_equal
                                                            : relation;
    return against(b, flipped, a.value * thousandths(a));
  }
  const Index left = number(a);
  const Index right = number(b);
  return push({.op = NodeOp::compare,
               .relation = relation,
               .a = left,
               .b = right,
               .low = thousandths(a),
               .high = thousandths(b)});
}

// An answer, or a score, compared with a constant is a range of them.
Index Compiler::against(const Expr& read, ExprOp relation, std::int64_t constant) {
  const std::int64_t step = thousandths(read);
  const std::int64_t below = floor_div(constant, step);  // the last answer <= the constant
  const bool exact = below * step == constant;
  Node node{.op = NodeOp::within, .a = read.index, .low = -no_limit, .high = no_limit};
  if (read.op == ExprOp::score) {
    node.op = NodeOp::scored;
    node.b = static_cast<Index>(read.value);
  }
  switch (relation) {
    case ExprOp::less:
      node.high = exact ? below - 1 : below;
      break;
    case ExprOp::less_equal:
      node.high = below;
      break;
    case ExprOp::greater:
      node.low = below + 1;
      break;
    case ExprOp::greater_equal:
      node.low = exact ? below : below + 1;
      break;
    default:
      node.low = exact ? below : 1;
      node.high = exact ? below : 0;
  }
  return push(node);
}

Index Compiler::in_list(const Expr& expr) {
  const Expr& needle = expr.args[0];
  if (needle.type == ExprType::option) {
    std::int64_t bits = 0;
    for (std::size_t i = 1; i < expr.args.size(); ++i)
      bits |= std::int64_t{1} << expr.args[i].value;
    return push({.op = NodeOp::one_of, .a = needle.index, .low = bits});
  }
  std::optional<Index> found;
  for (std::size_t i = 1; i < expr.args.size(); ++i) {
    const Index equal = comparison(ExprOp::equal, needle, expr.args[i]);
    found = found ? push({.op = NodeOp::any, .a = *found, .b = equal}) : equal;
  }
  return *found;
}

Index Compiler::number(const Expr& expr) {
  const auto binary = [&](NodeOp op) {
    const Index a = number(expr.args[0]);
    const Index b = number(expr.args[1]);
    return push({.op = op, .a = a, .b = b});
  };
  switch (expr.op) {
    case ExprOp::question:
      return push({.op = NodeOp::answer_of, .a = expr.index});
    case ExprOp::derived: {
      auto& known = derived_number_[expr.index];
      if (!known) known = number(pack_.derived[expr.index].value.root);
      return *known;
    }
    case ExprOp::scale:
      return push({.op = NodeOp::scale_of, .a = expr.index});
    case ExprOp::table: {
      auto& keys = program_.table_keys[expr.index];
      if (keys.empty())
        for (const TableKey& key : pack_.tables[expr.index].keys) {
          const bool yes_no = key.source == ExprOp::derived &&
                              pack_.derived[key.index].value.root.type == ExprType::boolean;
          const Expr name{
              key.source, yes_no ? ExprType::boolean : ExprType::integer, 0, key.index, {}};
          keys.push_back(yes_no ? push({.op = NodeOp::truth_of, .a = truth(name)}) : number(name));
        }
      return push({.op = NodeOp::lookup, .a = expr.index});
    }
    case ExprOp::add:
      return binary(NodeOp::sum);
    case ExprOp::subtract:
      return binary(NodeOp::difference);
    case ExprOp::multiply:
      return binary(NodeOp::product);
    case ExprOp::divide:
      return binary(NodeOp::quotient);
    case ExprOp::modulo:
      return binary(NodeOp::remainder);
    case ExprOp::negate:
      return push({.op = NodeOp::minus, .a = number(expr.args[0])});
    case ExprOp::conditional: {
      const Index a = truth(expr.args[0]);
      const Index b = number(expr.args[1]);
      const Index c = number(expr.args[2]);
      return push({.op = NodeOp::choose, .a = a, .b = b, .c = c});
    }
    default:
      return push({.op = NodeOp::number, .low = expr.value});
  }
}

}  // namespace lumbago
