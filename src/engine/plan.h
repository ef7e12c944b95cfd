// Chooses the activities: for the contributors that matter, within the policy and the minutes a
// day, never a contraindicated one, spread over the week.
#pragma once

#include <array>

#include "engine/explain.h"
#include "model/assessment.h"

namespace lumbago {

// Chooses the activities of one record of a block after another, and keeps its memory between them.
class Planner {
 public:
  struct Choice {
    Index activity = 0;
    std::uint8_t days = 0;  // bit 0 is day 1
  };
  struct Service {
    std::size_t choice = 0;  // into choices()
    Index contributor = 0;
  };

  explicit Planner(const Program& program);

  // The block to choose for, and its values. Both must outlive the calls of choose().
  void look_at(const RecordBlock& block, const Values& values);

  // Activities that are passed over from now on, because the person has swapped them for others.
  // Unlike withheld ones they are not reported with a reason.
  void set_aside(const Indices& activities) { set_aside_ = activities; }

  // Chooses for the record in `lane`. `contributors` are those to serve, as find_served() gives
  // them. No activity is chosen that is stricter than `policy` allows or that is contraindicated.
  void choose(std::size_t lane, PlanPolicy policy, const Indices& contributors);

  // The chosen activities in the order of the plan; which contributor each serves, in the order in
  // which they were served; and the withheld activities, ascending.
  const std::vector<Choice>& choices() const { return choices_; }
  const std::vector<Service>& services() const { return services_; }
  const Indices& withheld() const { return withheld_; }
  std::int64_t minutes_per_day() const { return minutes_per_day_; }
  const std::array<std::int64_t, 7>& minutes() const { return minutes_; }  // of each day

 private:
  bool holds(Lanes lanes) const { return ((lanes >> lane_) & 1) != 0; }
  void fill_in_turn(const Indices& contributors);
  void fill(Index slot);
  bool withhold(Index activity);
  bool add(Index activity, bool for_contributor);
  void serve(std::size_t choice, std::optional<Index> contributor);
  std::uint8_t days_for(const Activity& activity) const;
  std::int64_t available_minutes() const;

  const Program& program_;
  const RecordBlock* block_ = nullptr;
  const Values* values_ = nullptr;
  // By activity: the days that it has whatever else there is; 0: those are found in turn.
  std::vector<std::uint8_t> fixed_days_;
  std::vector<Lanes> withheld_lanes_;  // by activity: a contraindication is true or unknown
  std::size_t lane_ = 0;
  PlanPolicy policy_ = PlanPolicy::full;
  std::vector<Choice> choices_;
  std::vector<Service> services_;
  Indices withheld_;
  Indices set_aside_;
  std::int64_t exercises_ = 0;
  std::int64_t advice_ = 0;  // for contributors
  std::int64_t minutes_per_day_ = 0;
  std::array<std::int64_t, 7> minutes_{};
};

// Fills `served` with the contributors that the plan serves: at most `plan.top` of those whose
// certain score `low` reaches the least score, the highest first.
// REQUIRES: `findings`, of any type with members `contributor` and `low`, have the highest first.
template <class Findings>
void find_served(const Pack& pack, const Findings& findings, Indices& served) {
  served.clear();
  for (const auto& finding : findings) {
    if (static_cast<std::int64_t>(served.size()) == pack.plan.top) break;
    if (finding.low < pack.plan.least_score || pack.contributors[finding.contributor].outlook_only)
      continue;
    served.push_back(finding.contributor);
  }
}

// The plan of the record in lane 0, with the reasons for each activity.
// REQUIRES: `triage` and `contributors` were found from the same values, which are those of
// `response`.
Plan make_plan(const Program& program, const RecordBlock& block, const Values& values,
               const Explanation& explanation, const Triage& triage,
               const std::vector<ContributorFinding>& contributors, const Response& response);

}  // namespace lumbago
