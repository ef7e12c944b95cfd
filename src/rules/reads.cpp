#include "rules/reads.h"

namespace lumbago {
namespace {

void collect(const Pack& pack, const Expr& expr, std::set<Index>& found) {
  switch (expr.op) {
    case ExprOp::question:
    case ExprOp::has:
    case ExprOp::contains:
      found.insert(expr.index);
      break;
    case ExprOp::derived:
      if (expr.index < pack.derived.size())
        collect(pack, pack.derived[expr.index].value.root, found);
      break;
    case ExprOp::scale:
      for (const ScaleItem& item : pack.scales[expr.index].items) found.insert(item.question);
      break;
    case ExprOp::table:
      for (const TableKey& key : pack.tables[expr.index].keys) {
        if (key.source == ExprOp::question) {
          found.insert(key.index);
        } else if (key.index < pack.derived.size()) {
          collect(pack, pack.derived[key.index].value.root, found);
        }
      }
      break;
    default:
      break;
  }
  for (const Expr& arg : expr.args) collect(pack, arg, found);
}

}  // namespace

std::set<Index> questions_read(const Pack& pack, const Expr& expr) {
  std::set<Index> found;
  collect(pack, expr, found);
  return found;
}

}  // namespace lumbago
