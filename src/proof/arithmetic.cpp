// Arithmetic, by trying every combination of the values of what it reads: its atoms, which are
// answers, scales, tables and choices between numbers. Neighbouring values with the same outcome
// become one threshold. Exact, or not encoded at all.
#include <algorithm>
#include <set>

#include "proof/encode.h"

namespace lumbago {
namespace {

using Values64 = std::vector<std::int64_t>;

struct Atom {
  const Expr* expr;
  Quantity quantity;
  Values64 values;
};

bool same_atom(const Expr& a, const Expr& b) {
  return &a == &b || (a.op == b.op && a.op != ExprOp::conditional && a.index == b.index);
}

class Trial {
 public:
  Trial(const Pack& pack, Circuit& circuit, const Expr& root, std::vector<Atom> atoms)
      : pack_(pack), circuit_(circuit), root_(root), atoms_(std::move(atoms)) {
    // Those with most values last: their runs are the longest.
    std::stable_sort(atoms_.begin(), atoms_.end(), [](const Atom& a, const Atom& b) {
      return a.values.size() < b.values.size();
    });
    now_.resize(atoms_.size());
    course_ = atoms_.empty() ? Course::mixed : course(root_);
  }

  Literal at_least(std::int64_t threshold) { return at_least(0, threshold); }

  Values64 values() {
    std::set<std::int64_t> found;
    collect(0, found);
    if (found.size() > most_values) found.clear();
    return {found.begin(), found.end()};
  }

 private:
  // What the expression does as the last atom grows.
  enum class Course { level, rises, falls, mixed };

  Literal at_least(std::size_t atom, std::int64_t threshold) {
    if (atom == atoms_.size()) return evaluate(root_) >= threshold ? always : never;
    if (atom + 1 == atoms_.size() && course_ != Course::mixed) return turn(threshold);
    const Values64& values = atoms_[atom].values;
    std::vector<Literal> ways;
    std::size_t begin = 0;
    Literal run = never;
    for (std::size_t i = 0; i <= values.size(); ++i) {
      Literal here = never;
      if (i < values.size()) {
        now_[atom] = values[i];
        here = at_least(atom + 1, threshold);
        if (i > 0 && here == run) continue;
      }
      if (i > 0 && run != never) ways.push_back(circuit_.all(within(atom, begin, i), run));
      begin = i;
      run = here;
    }
    return circuit_.any(std::move(ways));
  }

  // The last atom by bisection: the expression reaches the threshold from one value on, or up to
  // one.
  Literal turn(std::int64_t threshold) {
    const std::size_t last = atoms_.size() - 1;
    const Values64& values = atoms_[last].values;
    const bool falls = course_ == Course::falls;
    const auto turn = std::partition_point(values.begin(), values.end(), [&](std::int64_t value) {
      now_[last] = value;
      return (evaluate(root_) >= threshold) == falls;
    });
    const auto at = static_cast<std::size_t>(turn - values.begin());
    if (at == (falls ? 0 : values.size())) return never;
    return falls ? within(last, 0, at) : within(last, at, values.size());
  }

  static Course opposite(Course course) {
    if (course == Course::rises) return Course::falls;
    return course == Course::falls ? Course::rises : course;
  }
  static Course together(Course a, Course b) {
    if (a == Course::level || a == b) return b;
    return b == Course::level ? a : Course::mixed;
  }
  // Of `expr` times or divided by a number of this sign: a division cuts towards zero, which keeps
  // the order.
  Course scaled(const Expr& expr, const Expr& factor) const {
    if (factor.op != ExprOp::literal) return together(steady(expr), steady(factor));
    return factor.value < 0 ? opposite(course(expr)) : course(expr);
  }
  Course steady(const Expr& expr) const {
    return course(expr) == Course::level ? Course::level : Course::mixed;
  }

  Course course(const Expr& expr) const {
    switch (expr.op) {
      case ExprOp::literal:
        return Course::level;
      case ExprOp::derived:
        return course(pack_.derived[expr.index].value.root);
      case ExprOp::negate:
        return opposite(course(expr.args[0]));
      case ExprOp::add:
        return together(course(expr.args[0]), course(expr.args[1]));
      case ExprOp::subtract:
        return together(course(expr.args[0]), opposite(course(expr.args[1])));
      case ExprOp::multiply:
        return expr.args[0].op == ExprOp::literal ? scaled(expr.args[1], expr.args[0])
                                                  : scaled(expr.args[0], expr.args[1]);
      case ExprOp::divide:
        return scaled(expr.args[0], expr.args[1]);
      case ExprOp::modulo:
        return together(steady(expr.args[0]), steady(expr.args[1]));
      default:
        return same_atom(*atoms_.back().expr, expr) ? Course::rises : Course::level;
    }
  }

  // Is the atom, a point, one of its values from `begin` up to but without `end`?
  Literal within(std::size_t atom, std::size_t begin, std::size_t end) {
    const Values64& values = atoms_[atom].values;
    const Bound& bound = atoms_[atom].quantity.low;
    const Literal from = begin == 0 ? always : bound(values[begin]);
    return circuit_.all(from, end == values.size() ? always : -bound(values[end]));
  }

  void collect(std::size_t atom, std::set<std::int64_t>& found) {
    if (found.size() > most_values) return;
    if (atom == atoms_.size()) {
      found.insert(evaluate(root_));
      return;
    }
    for (const std::int64_t value : atoms_[atom].values) {
      now_[atom] = value;
      collect(atom + 1, found);
    }
  }

  std::int64_t evaluate(const Expr& expr) const {
    switch (expr.op) {
      case ExprOp::literal:
        return expr.value;
      case ExprOp::derived:
        return evaluate(pack_.derived[expr.index].value.root);
      case ExprOp::negate:
        return -evaluate(expr.args[0]);
      case ExprOp::add:
        return evaluate(expr.args[0]) + evaluate(expr.args[1]);
      case ExprOp::subtract:
        return evaluate(expr.args[0]) - evaluate(expr.args[1]);
      case ExprOp::multiply:
        return evaluate(expr.args[0]) * evaluate(expr.args[1]);
      case ExprOp::divide:
        return evaluate(expr.args[0]) / evaluate(expr.args[1]);
      case ExprOp::modulo:
        return evaluate(expr.args[0]) % evaluate(expr.args[1]);
      default:
        for (std::size_t i = 0; i < atoms_.size(); ++i)
          if (same_atom(*atoms_[i].expr, expr)) return now_[i];
        return 0;  // every other expression is an atom
    }
  }

  const Pack& pack_;
  Circuit& circuit_;
  const Expr& root_;
  std::vector<Atom> atoms_;
  Values64 now_;
  Course course_ = Course::mixed;
};

}  // namespace

void Encoder::find_atoms(const Expr& expr, std::vector<const Expr*>& atoms) const {
  switch (expr.op) {
    case ExprOp::literal:
      return;
    case ExprOp::derived:
      return find_atoms(pack_.derived[expr.index].value.root, atoms);
    case ExprOp::question:
    case ExprOp::scale:
    case ExprOp::table:
    case ExprOp::conditional:
      if (std::none_of(atoms.begin(), atoms.end(),
                       [&](const Expr* atom) { return same_atom(*atom, expr); }))
        atoms.push_back(&expr);
      return;
    default:
      for (const Expr& arg : expr.args) find_atoms(arg, atoms);
  }
}

bool Encoder::shifted(const Expr& atom) const {
  return change_ && change_->kind != Change::Kind::left_out && change_->question == atom.index;
}

Quantity Encoder::arithmetic(const Expr& expr) {
  std::vector<const Expr*> found;
  find_atoms(expr, found);
  Quantity quantity;
  std::vector<Atom> atoms;
  std::size_t combinations = 1;
  bool shared = true;  // with every encoder
  for (const Expr* atom : found) {
    atoms.push_back({atom, number(*atom), {}});
    const Quantity& part = atoms.back().quantity;
    if (!part.low) return quantity;
    atoms.back().values = part.values();
    combinations *= atoms.back().values.size();
    if (combinations == 0 || combinations > most_combinations) return quantity;
    quantity.applies = all3(circuit_, quantity.applies, part.applies);
    quantity.point = circuit_.all(quantity.point, part.point);
    shared = shared && atom->op == ExprOp::question && !shifted(*atom);
  }
  quantity.known = quantity.point;
  auto trial = std::make_shared<Trial>(pack_, circuit_, expr, std::move(atoms));
  const auto thresholds = shared ? thresholds_ : std::make_shared<Thresholds>();
  quantity.low = quantity.high = [trial, thresholds, at = &expr](std::int64_t t) {
    const auto known = thresholds->find({at, t});
    if (known != thresholds->end()) return known->second;
    return (*thresholds)[{at, t}] = trial->at_least(t);
  };
  quantity.values = [trial] { return trial->values(); };
  return quantity;
}

}  // namespace lumbago
