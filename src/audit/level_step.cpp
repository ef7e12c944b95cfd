#include "audit/level_step.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "rules/reads.h"
#include "rules/urgency.h"

namespace lumbago {
namespace {

constexpr Index none = static_cast<Index>(-1);

bool two_apart(Level a, Level b) {
  return std::abs(static_cast<int>(a) - static_cast<int>(b)) >= 2;
}

// One step of one number: the answers on its two sides.
class Sides {
 public:
  Sides(const Engine& engine, const Response& before, const Response& after)
      : engine_(engine),
        before_(before),
        after_(after),
        triage_before_(engine.triage(before)),
        triage_after_(engine.triage(after)) {}

  bool crossed(const DeclaredStep& step) const {
    const Truth here = engine_.truth(step.reached, before_);
    const Truth there = engine_.truth(step.reached, after_);
    return here != Truth::unknown && there != Truth::unknown && here != there;
  }

  bool jumps() const { return two_apart(triage_before_.level, triage_after_.level); }

  // Without every sign that is listed at a step that is crossed, but for one listing.
  bool jumps_without(Index but_step, Index but_place) const {
    const Pack& pack = engine_.pack();
    std::vector<bool> aside(pack.triage.size());
    for (Index i = 0; i < pack.steps.size(); ++i) {
      if (!crossed(pack.steps[i])) continue;
      for (Index k = 0; k < pack.steps[i].signs.size(); ++k)
        if (i != but_step || k != but_place) aside[pack.steps[i].signs[k]] = true;
    }
    return two_apart(level_without(triage_before_, aside), level_without(triage_after_, aside));
  }

 private:
  Level level_without(const Triage& triage, const std::vector<bool>& aside) const {
    const Pack& pack = engine_.pack();
    Urgency urgency;
    for (const SignFinding& sign : triage.signs)
      if (!aside[sign.rule]) urgency.count(pack.triage[sign.rule], Truth::yes);
    for (const Undecided& sign : triage.undecided)
      if (!aside[sign.rule]) urgency.count(pack.triage[sign.rule], Truth::unknown);
    return urgency.level;
  }

  const Engine& engine_;
  const Response& before_;
  const Response& after_;
  Triage triage_before_, triage_after_;
};

}  // namespace

std::optional<LevelStep> level_step(const Engine& engine, Index question,
                                    const Response& response) {
  const auto next = made_higher(engine.pack(), question, response);
  if (!next) return std::nullopt;
  const Triage before = engine.triage(response), after = engine.triage(*next);
  const Triage& higher = before.level > after.level ? before : after;
  LevelStep step{before.level, after.level, {}};
  const std::vector<TriageRule>& rules = engine.pack().triage;
  for (const SignFinding& sign : higher.signs)
    if (rules[sign.rule].level == higher.level) step.signs.push_back(sign.rule);
  for (const Undecided& sign : higher.undecided)
    if (rules[sign.rule].if_unknown == higher.level) step.signs.push_back(sign.rule);
  std::sort(step.signs.begin(), step.signs.end());
  return step;
}

bool breaks_level_steps(const Engine& engine, const Claim& claim, const Response& response) {
  const auto& answer = response.answers[claim.index];
  if (!answer || answer->number < least_of(engine.pack(), claim) ||
      answer->number > most_of(engine.pack(), claim))
    return false;
  const auto next = made_higher(engine.pack(), claim.index, response);
  if (!next) return false;
  const Sides sides(engine, response, *next);
  return sides.jumps() && sides.jumps_without(none, none);
}

bool needs_step(const Engine& engine, const Claim& claim, const Response& response) {
  for (const Index question : stepped_questions(engine.pack())) {
    const auto next = made_higher(engine.pack(), question, response);
    if (!next) continue;
    const Sides sides(engine, response, *next);
    if (sides.crossed(engine.pack().steps[claim.index]) && sides.jumps() &&
        sides.jumps_without(claim.index, claim.second))
      return true;
  }
  return false;
}

}  // namespace lumbago
