#include "engine/slice.h"

namespace lumbago {

bool Slice::reach(Index node) {
  add(node);
  while (!open_.empty()) {
    const Node& next = program_.nodes[open_.back()];
    open_.pop_back();
    if (next.op == NodeOp::scored) return false;
    look(next);
  }
  return true;
}

void Slice::add(Index node) {
  if (found_.insert(node).second) open_.push_back(node);
}

void Slice::look(const Node& node) {
  switch (node.op) {
    case NodeOp::constant:
    case NodeOp::number:
    case NodeOp::given:
      return;
    case NodeOp::within:
    case NodeOp::one_of:
    case NodeOp::includes:
    case NodeOp::answered:
    case NodeOp::answer_of:
      return add(program_.applies[node.a]);
    case NodeOp::scale_of:
      return add(program_.applies[program_.pack.scales[node.a].items.front().question]);
    case NodeOp::lookup:
      for (const Index key : program_.table_keys[node.a]) add(key);
      return;
    case NodeOp::select:
    case NodeOp::choose:
      add(node.c);
      [[fallthrough]];
    default:
      add(node.a);
      if (node.op != NodeOp::negation && node.op != NodeOp::truth_of && node.op != NodeOp::minus)
        add(node.b);
  }
}

std::vector<Index> nodes_of_scores(const Program& program) {
  Slice slice(program);
  for (const auto& indicators : program.indicators)
    for (const auto& tiers : indicators)
      for (const TierNode& tier : tiers) slice.reach(tier.node);
  return {slice.nodes().begin(), slice.nodes().end()};
}

}  // namespace lumbago
