#include "engine/explain.h"

namespace lumbago {
Indices Explanation::because(Index node) const {
  Questions found;
  settled(node, found);
  return {found.found.begin(), found.found.end()};
}

Indices Explanation::undecided(Index node) const { return undecided(std::vector<Index>{node}); }

Indices Explanation::undecided(const std::vector<Index>& nodes) const {
  Questions found;
  for (const Index node : nodes) open(node, found);
  return {found.found.begin(), found.found.end()};
}

// A question that does not apply is explained by the answers that ruled it out.
void Explanation::settled_answer(Index question, Questions& found) const {
  if (truth(program_.applies[question]) == Truth::no) {
    settled(program_.applies[question], found);
  } else if (answered(question)) {
    found.insert(question);
  }
}

void Explanation::settled(Index at, Questions& found) const {
  const Node& node = program_.nodes[at];
  switch (node.op) {
    case NodeOp::constant:
      break;
    case NodeOp::within:
    case NodeOp::one_of:
    case NodeOp::includes:
    case NodeOp::answered:
      settled_answer(node.a, found);
      break;
    case NodeOp::compare:
      answers_in(node.a, found);
      answers_in(node.b, found);
      break;
    case NodeOp::negation:
      settled(node.a, found);
      break;
    case NodeOp::both:
    case NodeOp::any:
      if (!found.first_time(at)) break;
      for (const Index part : {node.a, node.b})
        if (truth(part) == truth(at)) settled(part, found);
      break;
    case NodeOp::select:
      if (!found.first_time(at)) break;
      settled(node.a, found);
      settled(truth(node.a) == Truth::yes ? node.b : node.c, found);
      break;
    default:
      break;
  }
}

void Explanation::answers_in(Index at, Questions& found) const {
  if (!found.first_time(at)) return;
  const Node& node = program_.nodes[at];
  switch (node.op) {
    case NodeOp::number:
      break;
    case NodeOp::answer_of:
      settled_answer(node.a, found);
      break;
    case NodeOp::truth_of:
      if (truth(node.a) != Truth::unknown) settled(node.a, found);
      break;
    case NodeOp::scale_of:
      for (const ScaleItem& item : program_.pack.scales[node.a].items)
        settled_answer(item.question, found);
      break;
    case NodeOp::lookup:
      for (const Index key : program_.table_keys[node.a]) answers_in(key, found);
      break;
    case NodeOp::choose:
      if (truth(node.a) == Truth::unknown) break;
      settled(node.a, found);
      answers_in(truth(node.a) == Truth::yes ? node.b : node.c, found);
      break;
    case NodeOp::minus:
      answers_in(node.a, found);
      break;
    default:
      answers_in(node.a, found);
      answers_in(node.b, found);
  }
}

void Explanation::open_answer(Index question, Questions& found) const {
  const Truth applies = truth(program_.applies[question]);
  if (applies == Truth::no) return;
  if (applies == Truth::unknown) open(program_.applies[question], found);
  if (!answered(question)) found.insert(question);
}

void Explanation::open(Index at, Questions& found) const {
  if (truth(at) != Truth::unknown) return;
  const Node& node = program_.nodes[at];
  switch (node.op) {
    case NodeOp::within:
    case NodeOp::one_of:
    case NodeOp::includes:
    case NodeOp::answered:
      open_answer(node.a, found);
      break;
    case NodeOp::compare:
      open_number(node.a, found);
      open_number(node.b, found);
      break;
    case NodeOp::negation:
      open(node.a, found);
      break;
    case NodeOp::both:
    case NodeOp::any:
      if (!found.first_time(at)) break;
      open(node.a, found);
      open(node.b, found);
      break;
    case NodeOp::select:
      if (!found.first_time(at)) break;
      open(node.a, found);
      if (truth(node.a) != Truth::no) open(node.b, found);
      if (truth(node.a) != Truth::yes) open(node.c, found);
      break;
    default:
      break;
  }
}

void Explanation::open_number(Index at, Questions& found) const {
  if (!found.first_time(at)) return;
  const Node& node = program_.nodes[at];
  switch (node.op) {
    case NodeOp::number:
      break;
    case NodeOp::answer_of:
      open_answer(node.a, found);
      break;
    case NodeOp::truth_of:
      open(node.a, found);
      break;
    case NodeOp::scale_of:
      for (const ScaleItem& item : program_.pack.scales[node.a].items)
        open_answer(item.question, found);
      break;
    case NodeOp::lookup:
      for (const Index key : program_.table_keys[node.a]) open_number(key, found);
      break;
    case NodeOp::choose:
      open(node.a, found);
      if (truth(node.a) != Truth::no) open_number(node.b, found);
      if (truth(node.a) != Truth::yes) open_number(node.c, found);
      break;
    case NodeOp::minus:
      open_number(node.a, found);
      break;
    default:
      open_number(node.a, found);
      open_number(node.b, found);
  }
}

}  // namespace lumbago
