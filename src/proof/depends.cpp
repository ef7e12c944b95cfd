#include "proof/depends.h"

#include "rules/question_type.h"

namespace lumbago {
namespace {

class Search {
 public:
  explicit Search(const Pack& pack) : pack_(pack), found_(pack.questions.size(), false) {}

  void look(const Expr& expr) {
    switch (expr.op) {
      case ExprOp::question:
      case ExprOp::has:
      case ExprOp::contains:
        return add(expr.index);
      case ExprOp::derived:
        return look(pack_.derived[expr.index].value.root);
      case ExprOp::scale:
        for (const ScaleItem& item : pack_.scales[expr.index].items) add(item.question);
        return;
      case ExprOp::table:
        for (const TableKey& key : pack_.tables[expr.index].keys) {
          if (key.source == ExprOp::question)
            add(key.index);
          else
            look(pack_.derived[key.index].value.root);
        }
        return;
      case ExprOp::score:
        return look(pack_.contributors[expr.index]);
      default:
        for (const Expr& arg : expr.args) look(arg);
    }
  }

  void look(const Contributor& contributor) {
    for (const Indicator& indicator : contributor.indicators)
      for (const Tier& tier : indicator.tiers) look(tier.when.root);
  }

  std::vector<bool> take() { return std::move(found_); }

 private:
  void add(Index question) {
    if (found_[question]) return;
    found_[question] = true;
    if (pack_.questions[question].when) look(pack_.questions[question].when->root);
  }

  const Pack& pack_;
  std::vector<bool> found_;
};

}  // namespace

std::vector<bool> depends_on(const Pack& pack, const Condition& condition) {
  Search search(pack);
  search.look(condition.root);
  return search.take();
}

std::vector<bool> depends_on(const Pack& pack, const Contributor& contributor) {
  Search search(pack);
  search.look(contributor);
  return search.take();
}

std::vector<bool> triage_depends_on(const Pack& pack) {
  Search search(pack);
  for (const TriageRule& rule : pack.triage) search.look(rule.when.root);
  return search.take();
}

Indices stepped_questions(const Pack& pack) {
  const std::vector<bool> read = triage_depends_on(pack);
  Indices questions;
  for (Index q = 0; q < pack.questions.size(); ++q)
    if (read[q] && form_of(pack.questions[q]) == AnswerForm::number) questions.push_back(q);
  return questions;
}

}  // namespace lumbago
