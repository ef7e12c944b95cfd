// A pack compiled into a flat program: a list of nodes, each of which reads only nodes before it,
// and for every rule of the pack the node that decides it. One pass over the list evaluates all
// rules. Equal sub-expressions share a node.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/pack.h"

namespace lumbago {

// What a node computes. The comments name its operands, which are members of Node.
enum class NodeOp : std::uint8_t {
  // truths
  constant,  // low: 1 or 0
  within,    // question a: low <= answer <= high
  one_of,    // question a: bit `answer` of low is set
  includes,  // question a: answer has the bit low
  answered,  // question a: unknown where it is not
  given,     // question a: no where it is not
  scored,    // contributor a, b: 0 what is certain, 1 what is still possible: low <= score <= high
  compare,   // numbers a, b by `relation`, times low and high to bring them to one unit
  negation,  // a
  both,      // a b
  any,       // a b
  select,    // a ? b : c
  // numbers
  number,     // low
  answer_of,  // question a
  truth_of,   // truth a as 0 or 1
  scale_of,   // scale a
  lookup,     // table a, keys: Program::table_keys[a]
  sum,
  difference,
  product,
  quotient,
  remainder,  // numbers a b
  minus,      // number a
  choose,     // truth a ? number b : number c
};

// a, b and c are indices of nodes, or of what the operation names.
struct Node {
  NodeOp op = NodeOp::constant;
  ExprOp relation = ExprOp::equal;  // of compare: equal, less or less_equal
  Index a = 0, b = 0, c = 0;
  std::int64_t low = 0, high = 0;
  bool operator==(const Node&) const = default;
};

inline bool is_number(NodeOp op) { return op >= NodeOp::number; }

// A norm table as a grid: each key's values fall into segments, and each cell has a value or none.
struct LookupGrid {
  struct Segment {
    std::int64_t low, high;
  };
  std::vector<std::vector<Segment>> axes;
  std::vector<std::optional<std::int64_t>> cells;  // the last key varies fastest
};

// A tier of an indicator: its place among the tiers, the node of its condition, and its points.
struct TierNode {
  Index node = 0;
  Index tier = 0;
  std::int64_t points = 0;
};

// The answers to a question at which the scores may change.
struct ScoreThresholds {
  bool matters = false;             // some score depends on the question
  bool as_number = false;           // some score is computed from its answer
  std::vector<std::int64_t> edges;  // an answer below one and one from it on may differ
};

struct Program {
  // Without any rule yet. `rules` must outlive the program.
  explicit Program(const Pack& rules) : pack(rules) {}

  const Pack& pack;
  std::vector<Node> nodes;
  std::vector<Index> slot;  // the place of each node's value among the truths, or the numbers
  std::size_t truths = 0;
  std::size_t numbers = 0;

  std::vector<Index> applies;  // by question
  std::vector<Index> signs;
  std::vector<std::vector<std::vector<TierNode>>>
      indicators;  // by contributor; tiers: most points first
  std::vector<std::vector<std::int32_t>> score_of_points;  // by contributor; points 0 to saturates
  std::size_t signs_end = 0;  // the nodes before it are all that questions and signs read
  std::size_t scores_at = 0;  // the nodes from here on may read scores, and no tier does
  std::vector<Index> contraindications;
  std::vector<Index> slots;       // of the plan
  std::vector<Indices> slots_of;  // by contributor
  Indices slots_for_everyone;
  Index easier = 0;
  std::vector<std::vector<Index>> table_keys;
  std::vector<LookupGrid> grids;
  std::vector<bool> triage_reads;           // by question: some warning sign may depend on it
  std::vector<bool> sign_reads;             // by question: some warning sign reads it itself
  std::vector<bool> rule_reads;             // by question: some rule at all may depend on it
  std::vector<Index> score_nodes;           // what every indicator is computed from, ascending
  std::vector<ScoreThresholds> thresholds;  // by question
};

}  // namespace lumbago
