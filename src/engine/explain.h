// Why a node of a program has its value: the answers that decide it, or the unanswered questions
// that could still decide it. Reports give them as the reasons of what they say.
#pragma once

#include <set>

#include "engine/evaluate.h"

namespace lumbago {

class Explanation {
 public:
  // Reads one lane of the values that `program` gave for `block`. All must outlive the explanation.
  Explanation(const Program& program, const RecordBlock& block, const Values& values,
              std::size_t lane = 0)
      : program_(program), block_(block), values_(values), lane_(lane) {}

  // The answered questions that make the truth `node` yes or no. REQUIRES: it is not unknown.
  Indices because(Index node) const;

  // The unanswered questions that could still decide the truth `node`. Empty when it is decided.
  Indices undecided(Index node) const;
  Indices undecided(const std::vector<Index>& nodes) const;

 private:
  // What was found, and the nodes that were looked at: many may share one.
  struct Questions {
    bool open;  // those that would still decide an unknown node, rather than those that settled it
    std::set<Index> found = {}, seen = {};
    void insert(Index question) { found.insert(question); }
    bool first_time(Index node) { return seen.insert(node).second; }
  };
  using Walk = void (Explanation::*)(Index, Questions&) const;

  Truth truth(Index node) const { return values_.truth(program_, node).at(lane_); }
  bool answered(Index question) const { return ((block_.answered[question] >> lane_) & 1) != 0; }
  void walk(Index node, Questions& found) const;    // of a truth
  void number(Index node, Questions& found) const;  // of a number
  void answer(Index question, Questions& found) const;
  void choice(const Node& node, Questions& found, Walk branch) const;

  const Program& program_;
  const RecordBlock& block_;
  const Values& values_;
  std::size_t lane_;
};

}  // namespace lumbago
