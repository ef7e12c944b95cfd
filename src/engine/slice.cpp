#include "engine/slice.h"

namespace lumbago {

bool Slice::reach(Index node) {
  add(node);
  while (!open_.empty()) {
    const Node& next = program_.nodes[open_.back()];
    open_.pop_back();
    if (next.op == NodeOp::scored) return false;
    each_operand(program_, next, [this](Index operand) { add(operand); });
  }
  return true;
}

void Slice::add(Index node) {
  if (found_.insert(node).second) open_.push_back(node);
}

std::vector<Index> nodes_of_scores(const Program& program) {
  Slice slice(program);
  for (const auto& indicators : program.indicators)
    for (const auto& tiers : indicators)
      for (const TierNode& tier : tiers) slice.reach(tier.node);
  return {slice.nodes().begin(), slice.nodes().end()};
}

}  // namespace lumbago
