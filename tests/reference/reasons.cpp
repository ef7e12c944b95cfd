// Why a condition is what it is, and which questions would decide one that is still undecided.
#include "reference/walk.h"

namespace lumbago::reference {

void unite(Questions& to, const Questions& from) { to.insert(from.begin(), from.end()); }

Indices sorted(const Questions& questions) { return {questions.begin(), questions.end()}; }

namespace {

bool compares_numbers(const Expr& expr) {
  switch (expr.op) {
    case ExprOp::equal:
    case ExprOp::less:
    case ExprOp::less_equal:
    case ExprOp::greater:
    case ExprOp::greater_equal:
      return expr.args[0].type == ExprType::integer || expr.args[0].type == ExprType::decimal;
    default:
      return false;
  }
}

}  // namespace

// ---- the answers behind a decided condition

Questions Walk::explain_question(Index question) const {
  const auto& when = pack_.questions[question].when;
  if (applies(question) == Truth::no) return when ? explain(when->root) : Questions();
  if (answer(question)) return {question};
  return {};
}

Questions Walk::explain(const Expr& expr) const {
  const Truth value = truth(expr);
  if (value == Truth::unknown) return {};
  if (is_spelled_out(expr)) return explain(spelled_out(expr));
  if (compares_numbers(expr)) return explain_parts(expr);
  Questions because;
  switch (expr.op) {
    case ExprOp::question:
    case ExprOp::has:
    case ExprOp::contains:
      return explain_question(expr.index);
    case ExprOp::equal:  // of an answer
    case ExprOp::in_list:
      return explain_question(expr.args[0].index);
    case ExprOp::not_equal: {
      Expr equal = expr;
      equal.op = ExprOp::equal;
      return explain(equal);
    }
    case ExprOp::derived:
      return explain(pack_.derived[expr.index].value.root);
    case ExprOp::not_:
      return explain(expr.args[0]);
    case ExprOp::and_:
    case ExprOp::or_:
      for (const Expr& arg : expr.args)
        if (truth(arg) == value) unite(because, explain(arg));
      return because;
    case ExprOp::conditional:
      because = explain(expr.args[0]);
      unite(because, explain(truth(expr.args[0]) == Truth::yes ? expr.args[1] : expr.args[2]));
      return because;
    default:
      return because;  // a literal
  }
}

Questions Walk::explain_parts(const Expr& expr) const {
  Questions because;
  for (const Expr& arg : expr.args) unite(because, explain_number(arg));
  return because;
}

Questions Walk::explain_number(const Expr& expr) const {
  Questions because;
  switch (expr.op) {
    case ExprOp::question:
      return explain_question(expr.index);
    case ExprOp::derived:
      return explain_number(pack_.derived[expr.index].value.root);
    case ExprOp::scale:
      for (const ScaleItem& item : pack_.scales[expr.index].items)
        unite(because, explain_question(item.question));
      return because;
    case ExprOp::table:
      for (const TableKey& key : pack_.tables[expr.index].keys) {
        if (key.source == ExprOp::question) {
          unite(because, explain_question(key.index));
        } else {
          const Expr& value = pack_.derived[key.index].value.root;
          unite(because, value.type == ExprType::boolean ? explain(value) : explain_number(value));
        }
      }
      return because;
    case ExprOp::conditional: {
      const Truth condition = truth(expr.args[0]);
      if (condition == Truth::unknown) return because;
      because = explain(expr.args[0]);
      unite(because, explain_number(condition == Truth::yes ? expr.args[1] : expr.args[2]));
      return because;
    }
    default:
      return explain_parts(expr);  // arithmetic; a literal has no parts
  }
}

// ---- the questions that would decide an undecided one

Questions Walk::open_question(Index question) const {
  if (applies(question) == Truth::no) return {};
  Questions asked;
  if (applies(question) == Truth::unknown) asked = open(pack_.questions[question].when->root);
  if (!answer(question)) asked.insert(question);
  return asked;
}

Questions Walk::open(const Expr& expr) const {
  if (truth(expr) != Truth::unknown) return {};
  if (is_spelled_out(expr)) return open(spelled_out(expr));
  if (compares_numbers(expr)) return open_parts(expr);
  Questions asked;
  switch (expr.op) {
    case ExprOp::question:
    case ExprOp::has:
    case ExprOp::contains:
      return open_question(expr.index);
    case ExprOp::equal:  // of an answer
    case ExprOp::in_list:
      return open_question(expr.args[0].index);
    case ExprOp::not_equal: {
      Expr equal = expr;
      equal.op = ExprOp::equal;
      return open(equal);
    }
    case ExprOp::derived:
      return open(pack_.derived[expr.index].value.root);
    case ExprOp::not_:
      return open(expr.args[0]);
    case ExprOp::and_:
    case ExprOp::or_:  // a decided part adds nothing
      for (const Expr& arg : expr.args) unite(asked, open(arg));
      return asked;
    case ExprOp::conditional: {
      const Truth condition = truth(expr.args[0]);
      asked = open(expr.args[0]);
      if (condition != Truth::no) unite(asked, open(expr.args[1]));
      if (condition != Truth::yes) unite(asked, open(expr.args[2]));
      return asked;
    }
    default:
      return asked;
  }
}

Questions Walk::open_parts(const Expr& expr) const {
  Questions asked;
  for (const Expr& arg : expr.args) unite(asked, open_number(arg));
  return asked;
}

Questions Walk::open_number(const Expr& expr) const {
  Questions asked;
  switch (expr.op) {
    case ExprOp::question:
      return open_question(expr.index);
    case ExprOp::derived:
      return open_number(pack_.derived[expr.index].value.root);
    case ExprOp::scale:
      for (const ScaleItem& item : pack_.scales[expr.index].items)
        unite(asked, open_question(item.question));
      return asked;
    case ExprOp::table:
      for (const TableKey& key : pack_.tables[expr.index].keys) {
        if (key.source == ExprOp::question) {
          unite(asked, open_question(key.index));
        } else {
          const Expr& value = pack_.derived[key.index].value.root;
          unite(asked, value.type == ExprType::boolean ? open(value) : open_number(value));
        }
      }
      return asked;
    case ExprOp::conditional: {
      const Truth condition = truth(expr.args[0]);
      asked = open(expr.args[0]);
      if (condition != Truth::no) unite(asked, open_number(expr.args[1]));
      if (condition != Truth::yes) unite(asked, open_number(expr.args[2]));
      return asked;
    }
    default:
      return open_parts(expr);  // arithmetic; a literal has no parts
  }
}

}  // namespace lumbago::reference
