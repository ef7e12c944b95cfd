// Which part of a program some of its nodes are computed from, so that no more has to be evaluated.
#pragma once

#include <set>
#include <vector>

#include "engine/program.h"

namespace lumbago {

// Calls visit(node) for each node that `node` reads, and for those that say whether a question that
// it reads applies.
template <class Visit>
void each_operand(const Program& program, const Node& node, Visit visit) {
  switch (node.op) {
    case NodeOp::constant:
    case NodeOp::number:
    case NodeOp::given:
    case NodeOp::scored:
      return;
    case NodeOp::within:
    case NodeOp::one_of:
    case NodeOp::includes:
    case NodeOp::answered:
    case NodeOp::answer_of:
      return visit(program.applies[node.a]);
    case NodeOp::scale_of:
      return visit(program.applies[program.pack.scales[node.a].items.front().question]);
    case NodeOp::lookup:
      for (const Index key : program.table_keys[node.a]) visit(key);
      return;
    case NodeOp::select:
    case NodeOp::choose:
      visit(node.c);
      [[fallthrough]];
    default:
      visit(node.a);
      if (node.op != NodeOp::negation && node.op != NodeOp::truth_of && node.op != NodeOp::minus)
        visit(node.b);
  }
}

// Calls visit(question) for each question whose answer `node` reads.
template <class Visit>
void each_question(const Program& program, const Node& node, Visit visit) {
  switch (node.op) {
    case NodeOp::within:
    case NodeOp::one_of:
    case NodeOp::includes:
    case NodeOp::answered:
    case NodeOp::given:
    case NodeOp::answer_of:
      return visit(node.a);
    case NodeOp::scale_of:
      for (const ScaleItem& item : program.pack.scales[node.a].items) visit(item.question);
      return;
    default:
      return;
  }
}

// The nodes that some nodes are computed from, themselves included, ascending: each reads only
// nodes before it. `program` must outlive this.
class Slice {
 public:
  explicit Slice(const Program& program) : program_(program) {}

  // Adds a node and all behind it. False if one reads a score, which stands behind most of the
  // program; the slice is of no use then.
  bool reach(Index node);

  const std::set<Index>& nodes() const { return found_; }

 private:
  void add(Index node);

  const Program& program_;
  std::set<Index> found_;
  std::vector<Index> open_;
};

// The nodes that every indicator of every contributor is computed from, ascending.
std::vector<Index> nodes_of_scores(const Program& program);

}  // namespace lumbago
