// Makes the short result of each record of a block, as `batch` prints it.
#pragma once

#include "engine/plan.h"
#include "model/summary.h"

namespace lumbago {

// Keeps its memory between records, so that it allocates nothing after the first block.
class Summarizer {
 public:
  explicit Summarizer(const Program& program);

  // Runs the program over `block`, which must outlive the calls of summary.
  void run(const RecordBlock& block);

  // The result of one record of that block; valid until the next call.
  const Summary& summary(std::size_t lane);

  // The truth of the question's enableWhen condition for that record.
  Truth applies(Index question, std::size_t lane) const {
    return values_.truth(program_, program_.applies[question]).at(lane);
  }

 private:
  static constexpr std::size_t at_once = 8;
  void look_at_signs();
  void add_signs(std::size_t lane);
  void add_contributors(std::size_t lane);
  std::size_t count_less(std::int32_t key, std::size_t count) const;
  void add_scales(std::size_t lane);

  const Program& program_;
  const RecordBlock* block_ = nullptr;
  Values values_;
  Planner planner_;
  Indices signs_by_level_;  // most urgent first, then pack order
  // Of the first 64 of them, the next 64 and so on: by lane, a bit for each.
  std::vector<std::array<Lanes, lane_count>> true_signs_, possible_signs_;
  Indices by_id_;                          // the contributors
  std::vector<std::int32_t> place_by_id_;  // of each contributor, among their ids
  std::vector<Range> scale_ranges_;
  std::vector<std::int32_t> keys_;  // of each contributor that has a score; less: comes before
  Indices served_;
  Summary summary_;
};

}  // namespace lumbago
