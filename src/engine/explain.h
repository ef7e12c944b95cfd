// Why a node has its value: the answers behind it, or the questions that would still decide it.
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
    std::set<Index> found = {}, seen = {};
    void insert(Index question) { found.insert(question); }
    bool first_time(Index node) { return seen.insert(node).second; }
  };
  Truth truth(Index node) const { return values_.truth(program_, node).at(lane_); }
  bool answered(Index question) const { return ((block_.answered[question] >> lane_) & 1) != 0; }
  void settled(Index node, Questions& found) const;
  void settled_answer(Index question, Questions& found) const;
  void answers_in(Index node, Questions& found) const;
  void open(Index node, Questions& found) const;
  void open_number(Index node, Questions& found) const;
  void open_answer(Index question, Questions& found) const;

  const Program& program_;
  const RecordBlock& block_;
  const Values& values_;
  std::size_t lane_;
};

}  // namespace lumbago
