// The what-ifs of a report: which answers that a person can change would change the scores most.
// Each is found by assessing the same answers again with that one changed.
#pragma once

#include "engine/evaluate.h"
#include "model/assessment.h"

namespace lumbago {

// The answers to each question at which the scores may change.
class ScoreThresholds {
 public:
  // `nodes` are nodes_of_scores(program).
  ScoreThresholds(const Program& program, const std::vector<Index>& nodes);

  // Whether a score depends on it.
  bool matters(Index question) const { return of_[question].any; }

  // Answers next to the thresholds: all between two thresholds give the same result. An answer that
  // is computed with has no thresholds of its own: every value is tried, or round ones.
  std::vector<std::int64_t> worth_trying(Index question) const;

 private:
  struct OfQuestion {
    bool any = false;
    bool as_number = false;
    std::vector<std::int64_t> edges;
  };
  void add(const Node& node);
  void add(const Table& table);
  void add_edges(Index question, std::int64_t low, std::int64_t high);
  void add_number(Index question) { of_[question].any = of_[question].as_number = true; }

  const Pack& pack_;
  std::vector<OfQuestion> of_;
};

// Finds the levers of one record after another. What does not depend on the record is found once.
class LeverSearch {
 public:
  // `program` must outlive this.
  explicit LeverSearch(const Program& program);

  // The levers of the record in lane 0 of `block`, the largest total change of scores first.
  // `values` are what the program gave for the block. Block and scores are used up: the other
  // answers are tried in their place.
  std::vector<Lever> find(RecordBlock& block, Values& values, const Response& response) const;

 private:
  const Program& program_;
  std::vector<Index> nodes_;
  ScoreThresholds thresholds_;
};

}  // namespace lumbago
