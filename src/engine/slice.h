// Which part of a program some of its nodes are computed from, so that no more has to be evaluated.
#pragma once

#include <set>
#include <vector>

#include "engine/program.h"

namespace lumbago {

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
  void look(const Node& node);

  const Program& program_;
  std::set<Index> found_;
  std::vector<Index> open_;
};

// The nodes that every indicator of every contributor is computed from, ascending.
std::vector<Index> nodes_of_scores(const Program& program);

}  // namespace lumbago
