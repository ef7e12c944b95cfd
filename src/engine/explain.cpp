#include "engine/explain.h"

namespace lumbago {
Indices Explanation::because(Index node) const {
  Questions found{.open = false};
  walk(node, found);
  return {found.found.begin(), found.found.end()};
}

Indices Explanation::undecided(Index node) const { return undecided(std::vector<Index>{node}); }

Indices Explanation::undecided(const std::vector<Index>& nodes) const {
  Questions found{.open = true};
  for (const Index node : nodes) walk(node, found);
  return {found.found.begin(), found.found.end()};
}

// A question that does not apply is explained by the answers that ruled it out.
void Explanation::answer(Index question, Questions& found) const {
  const Index applies = program_.applies[question];
  const Truth asked = truth(applies);
  if (found.open) {
    if (asked == Truth::unknown) walk(applies, found);
    if (asked != Truth::no && !answered(question)) found.insert(question);
  } else if (asked == Truth::no) {
    walk(applies, found);
  } else if (answered(question)) {
    found.insert(question);
  }
}

// Of an unknown truth both ways lie open, as far as it is not certain that one is not taken.
void Explanation::choice(const Node& node, Questions& found, Walk branch) const {
  const Truth taken = truth(node.a);
  if (!found.open && taken == Truth::unknown) return;
  walk(node.a, found);
  if (taken != Truth::no) (this->*branch)(node.b, found);
  if (taken != Truth::yes) (this->*branch)(node.c, found);
}

void Explanation::walk(Index at, Questions& found) const {
  if (found.open && truth(at) != Truth::unknown) return;
  const Node& node = program_.nodes[at];
  switch (node.op) {
    case NodeOp::within:
    case NodeOp::one_of:
    case NodeOp::includes:
    case NodeOp::answered:
      answer(node.a, found);
      break;
    case NodeOp::compare:
      number(node.a, found);
      number(node.b, found);
      break;
    case NodeOp::negation:
      walk(node.a, found);
      break;
    case NodeOp::both:
    case NodeOp::any:
      if (!found.first_time(at)) break;
      for (const Index part : {node.a, node.b})
        if (truth(part) == truth(at)) walk(part, found);
      break;
    case NodeOp::select:
      if (found.first_time(at)) choice(node, found, &Explanation::walk);
      break;
    default:
      break;
  }
}

void Explanation::number(Index at, Questions& found) const {
  if (!found.first_time(at)) return;
  const Node& node = program_.nodes[at];
  switch (node.op) {
    case NodeOp::number:
      break;
    case NodeOp::answer_of:
      answer(node.a, found);
      break;
    case NodeOp::truth_of:
      if (found.open || truth(node.a) != Truth::unknown) walk(node.a, found);
      break;
    case NodeOp::scale_of:
      for (const ScaleItem& item : program_.pack.scales[node.a].items) answer(item.question, found);
      break;
    case NodeOp::lookup:
      for (const Index key : program_.table_keys[node.a]) number(key, found);
      break;
    case NodeOp::choose:
      choice(node, found, &Explanation::number);
      break;
    case NodeOp::minus:
      number(node.a, found);
      break;
    default:
      number(node.a, found);
      number(node.b, found);
  }
}

}  // namespace lumbago
