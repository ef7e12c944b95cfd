#include "proof/planning.h"

#include <algorithm>

#include "rules/plan_limits.h"
#include "rules/score.h"

namespace lumbago {

bool is_picked(const Slot& slot, Index activity) {
  return std::find(slot.pick.begin(), slot.pick.end(), activity) != slot.pick.end();
}

Planning::Planning(const Pack& pack, Circuit& circuit, AnswerSpace& answers, Encoder& encoder,
                   Rules& rules)
    : pack_(pack), circuit_(circuit), answers_(answers), encoder_(encoder), rules_(rules) {}

Literal Planning::may_be_served(Index contributor) {
  if (pack_.contributors[contributor].outlook_only || pack_.plan.top == 0) return never;
  return rules_.scores_at_least(contributor, pack_.plan.least_score);
}

Literal Planning::comes_before(Index one, Index other) {
  const Contributor& first = pack_.contributors[one];
  const Contributor& second = pack_.contributors[other];
  if (first.id < second.id) {  // as high a score will do
    Literals all;
    for (const std::int64_t score : possible_scores(second))
      all.push_back(
          circuit_.any(-rules_.scores_at_least(other, score), rules_.scores_at_least(one, score)));
    return circuit_.all(std::move(all));
  }
  Literals ways;
  for (const std::int64_t score : possible_scores(first))
    ways.push_back(
        circuit_.all(rules_.scores_at_least(one, score), -rules_.scores_at_least(other, score)));
  return circuit_.any(std::move(ways));
}

Literal Planning::served(Index contributor) {
  std::vector<Steps> rivals;
  for (Index i = 0; i < pack_.contributors.size(); ++i)
    if (i != contributor && !pack_.contributors[i].outlook_only)
      rivals.push_back({{0, always}, {1, comes_before(i, contributor)}});
  Sum before(circuit_, std::move(rivals));
  return circuit_.all(may_be_served(contributor), -before.at_least(pack_.plan.top));
}

Literals Planning::may_be_chosen(const Slot& slot, Index activity) {
  Literals literals{rules_.slot_holds(slot), rules_.passes(activity),
                    rules_.fits(pack_.activities[activity])};
  if (slot.contributor) literals.push_back(may_be_served(*slot.contributor));
  return literals;
}

Literal Planning::may_be_in_plan(Index activity) {
  Literals ways;
  for (const Slot& slot : pack_.plan.slots)
    if (is_picked(slot, activity)) ways.push_back(circuit_.all(may_be_chosen(slot, activity)));
  return circuit_.any(std::move(ways));
}

// Neither time, nor a place among the exercises or among the advice for contributors.
bool Planning::needs_no_room(const Slot& slot, Index activity) const {
  const Activity& given = pack_.activities[activity];
  const bool counted = slot.contributor && is_advice(given.kind);
  return given.minutes == 0 && !is_exercise(given.kind) && !counted;
}

Literal Planning::surely_in_plan(Index activity) {
  Literals ways;
  for (const Slot& slot : pack_.plan.slots) {
    if (!is_picked(slot, activity) || !needs_no_room(slot, activity)) continue;
    Literals way{rules_.slot_holds(slot), rules_.passes(activity)};
    if (slot.contributor) way.push_back(served(*slot.contributor));
    for (const Index before : slot.pick) {
      if (before == activity) break;
      way.push_back(-rules_.passes(before));
    }
    ways.push_back(circuit_.all(std::move(way)));
  }
  return circuit_.any(std::move(ways));
}

std::vector<Planning::Setting> Planning::settings() const {
  std::vector<Setting> settings;
  std::vector<std::optional<std::int64_t>> lengths{std::nullopt};
  if (const auto question = pack_.plan.minutes_question) {
    const std::vector<std::int64_t> values = answers_.typical_values(*question);
    lengths.insert(lengths.begin(), values.begin(), values.end());
  }
  for (const bool alone : {true, false})
    for (const auto& minutes : lengths)
      for (const bool quiet : {true, false}) settings.push_back({minutes, quiet, alone});
  return settings;
}

Literals Planning::chosen(const Slot& slot, Index activity, const Setting& setting) {
  Literals literals = may_be_chosen(slot, activity);
  for (const Index before : slot.pick) {
    if (before == activity) break;
    literals.push_back(-circuit_.all(rules_.passes(before), rules_.fits(pack_.activities[before])));
  }
  if (setting.minutes) {
    const Index question = *pack_.plan.minutes_question;
    literals.push_back(minutes_usable());
    literals.push_back(answers_.within(question, *setting.minutes, *setting.minutes));
  }
  for (const Slot& other : pack_.plan.slots)
    if (setting.quiet && other.when && !other.contributor && &other != &slot)
      literals.push_back(-rules_.slot_holds(other));
  for (Index c = 0; setting.alone && c < pack_.contributors.size(); ++c)
    if (slot.contributor != c) literals.push_back(-may_be_served(c));
  return literals;
}

Literal Planning::minutes_usable() {
  if (!pack_.plan.minutes_question) return never;
  const Index question = *pack_.plan.minutes_question;
  return circuit_.all(encoder_.answered(question), encoder_.applies(question).yes);
}

}  // namespace lumbago
