#include "engine/plan.h"

#include <algorithm>
#include <bit>

#include "rules/plan_limits.h"

namespace lumbago {
namespace {

constexpr std::size_t days_a_week = 7;

bool is_among(const Indices& activities, Index activity) {
  return std::find(activities.begin(), activities.end(), activity) != activities.end();
}

Withheld reasons_to_withhold(const Program& program, const Values& values,
                             const Explanation& explanation, Index activity) {
  Withheld withheld{.activity = activity};
  std::vector<Index> open;
  for (const Index reason : program.pack.activities[activity].contraindications) {
    const Index node = program.contraindications[reason];
    const Truth truth = values.truth(program, node).at(0);
    if (truth == Truth::yes) withheld.contraindications.push_back(reason);
    if (truth != Truth::unknown) continue;
    withheld.undecided.push_back(reason);
    open.push_back(node);
  }
  withheld.questions = explanation.undecided(open);
  return withheld;
}

void lay_out_week(const Planner& planner, Plan& plan) {
  for (std::size_t i = 0; i < days_a_week; ++i) {
    Day day{.day = static_cast<std::uint8_t>(i + 1), .items = {}, .minutes = planner.minutes()[i]};
    for (std::size_t item = 0; item < planner.choices().size(); ++item)
      if ((planner.choices()[item].days >> i) & 1) day.items.push_back(static_cast<Index>(item));
    plan.week.push_back(std::move(day));
  }
}

}  // namespace

// What days_for gives an activity that takes no time and wants every day that it may have.
Planner::Planner(const Program& program)
    : program_(program), withheld_lanes_(program.pack.activities.size()) {
  for (const Activity& activity : program.pack.activities) {
    unsigned days = 0;
    for (std::size_t i = 0; i < days_a_week; ++i)
      if (allowed_on(activity.kind, i)) days |= 1U << i;
    const bool fixed = activity.minutes == 0 && std::popcount(days) <= wanted_days(activity);
    fixed_days_.push_back(static_cast<std::uint8_t>(fixed ? days : 0));
  }
}

void Planner::look_at(const RecordBlock& block, const Values& values) {
  block_ = &block;
  values_ = &values;
  for (std::size_t i = 0; i < withheld_lanes_.size(); ++i) {
    withheld_lanes_[i] = 0;
    for (const Index reason : program_.pack.activities[i].contraindications)
      withheld_lanes_[i] |= ~values.truth(program_, program_.contraindications[reason]).no;
  }
}

void Planner::choose(std::size_t lane, PlanPolicy policy, const Indices& contributors) {
  lane_ = lane;
  policy_ = policy;
  choices_.clear();
  services_.clear();
  withheld_.clear();
  exercises_ = 0;
  advice_ = 0;
  minutes_.fill(0);
  minutes_per_day_ = available_minutes();
  if (policy == PlanPolicy::none) return;
  fill_in_turn(contributors);
  for (const Index slot : program_.slots_for_everyone) fill(slot);
  std::sort(withheld_.begin(), withheld_.end());
}

// The first slot of each contributor, highest first, then the second of each: when time is short,
// every contributor gets something before any gets more.
void Planner::fill_in_turn(const Indices& contributors) {
  std::size_t most = 0;
  for (const Index contributor : contributors)
    most = std::max(most, program_.slots_of[contributor].size());
  for (std::size_t turn = 0; turn < most; ++turn)
    for (const Index contributor : contributors)
      if (turn < program_.slots_of[contributor].size()) fill(program_.slots_of[contributor][turn]);
}

void Planner::fill(Index index) {
  const Slot& slot = program_.pack.plan.slots[index];
  if (!holds(values_->truth(program_, program_.slots[index]).yes)) return;
  for (const Index activity : slot.pick) {
    if (!lets_through(policy_, program_.pack.activities[activity]) || withhold(activity) ||
        is_among(set_aside_, activity))
      continue;
    const auto chosen = std::find_if(choices_.begin(), choices_.end(), [&](const Choice& choice) {
      return choice.activity == activity;
    });
    const auto place = static_cast<std::size_t>(chosen - choices_.begin());
    if (chosen == choices_.end() && !add(activity, slot.contributor.has_value())) continue;
    serve(place, slot.contributor);
    return;
  }
}

// True or unknown is enough to withhold.
bool Planner::withhold(Index activity) {
  if (!holds(withheld_lanes_[activity])) return false;
  if (std::find(withheld_.begin(), withheld_.end(), activity) == withheld_.end())
    withheld_.push_back(activity);
  return true;
}

bool Planner::add(Index index, bool for_contributor) {
  const Activity& activity = program_.pack.activities[index];
  const bool exercise = is_exercise(activity.kind);
  if (exercise && exercises_ == program_.pack.plan.max_exercises) return false;
  const bool counted = for_contributor && is_advice(activity.kind);
  if (counted && advice_ == program_.pack.plan.max_advice) return false;
  const std::uint8_t days = fixed_days_[index] != 0 ? fixed_days_[index] : days_for(activity);
  if (days == 0) return false;
  if (activity.minutes != 0)
    for (std::size_t i = 0; i < days_a_week; ++i)
      if ((days >> i) & 1) minutes_[i] += activity.minutes;
  if (exercise) ++exercises_;
  if (counted) ++advice_;
  choices_.push_back({index, days});
  return true;
}

void Planner::serve(std::size_t choice, std::optional<Index> contributor) {
  if (!contributor) return;
  const bool known = std::any_of(services_.begin(), services_.end(), [&](const Service& service) {
    return service.choice == choice && service.contributor == *contributor;
  });
  if (!known) services_.push_back({choice, *contributor});
}

// The emptiest days that still have room; none when fewer than half of those wanted have it.
std::uint8_t Planner::days_for(const Activity& activity) const {
  std::array<std::uint8_t, days_a_week> room{};
  std::size_t count = 0;
  for (std::size_t i = 0; i < days_a_week; ++i)
    if (allowed_on(activity.kind, i) &&
        (activity.minutes == 0 || minutes_[i] + activity.minutes <= minutes_per_day_))
      room[count++] = static_cast<std::uint8_t>(i);
  const auto wanted = static_cast<std::size_t>(wanted_days(activity));
  if (count * 2 < wanted) return 0;
  if (count > wanted) {
    std::stable_sort(room.begin(), room.begin() + count,
                     [&](std::uint8_t a, std::uint8_t b) { return minutes_[a] < minutes_[b]; });
    count = wanted;
  }
  std::uint8_t days = 0;
  for (std::size_t i = 0; i < count; ++i) days = static_cast<std::uint8_t>(days | (1U << room[i]));
  return days;
}

std::int64_t Planner::available_minutes() const {
  const PlanRules& rules = program_.pack.plan;
  if (!rules.minutes_question) return rules.default_minutes;
  const Index question = *rules.minutes_question;
  const bool usable = holds(block_->answered[question]) &&
                      holds(values_->truth(program_, program_.applies[question]).yes);
  return usable ? block_->columns[question][lane_] : rules.default_minutes;
}

Plan make_plan(const Program& program, const RecordBlock& block, const Values& values,
               const Explanation& explanation, const Triage& triage,
               const std::vector<ContributorFinding>& contributors, const Response& response) {
  Indices served;
  find_served(program.pack, contributors, served);
  Planner planner(program);
  planner.look_at(block, values);
  planner.set_aside(response.set_aside);
  planner.choose(0, triage.policy, served);

  Plan plan;
  plan.minutes_per_day = planner.minutes_per_day();
  const bool easier = values.truth(program, program.easier).at(0) != Truth::no;
  for (const Planner::Choice& choice : planner.choices()) {
    PlanItem item{.activity = choice.activity};
    item.easier = (easier || is_among(response.easier, choice.activity)) &&
                  !program.pack.activities[choice.activity].easier.empty();
    for (std::uint8_t day = 1; day <= days_a_week; ++day)
      if ((choice.days >> (day - 1)) & 1) item.days.push_back(day);
    plan.items.push_back(std::move(item));
  }
  for (const Planner::Service& service : planner.services())
    plan.items[service.choice].contributors.push_back(service.contributor);
  for (const Index activity : planner.withheld())
    plan.withheld.push_back(reasons_to_withhold(program, values, explanation, activity));
  if (!plan.items.empty()) lay_out_week(planner, plan);
  return plan;
}

}  // namespace lumbago
