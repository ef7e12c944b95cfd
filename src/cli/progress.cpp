#include "cli/progress.h"

#include <algorithm>
#include <utility>

namespace lumbago {

Progress::Progress(const Engine& engine, Draft draft, Pace pace)
    : engine_(engine),
      draft_(std::move(draft)),
      pace_(pace),
      again_(draft_.passed.size()),
      for_safety_(draft_.passed.size()) {}

bool Progress::is_emergency() const {
  const Triage triage = engine_.triage(draft_.response);
  return std::any_of(triage.signs.begin(), triage.signs.end(), [&](const SignFinding& sign) {
    return pack().triage[sign.rule].level == Level::emergency;
  });
}

std::optional<Step> Progress::next() const {
  const std::optional<Index> fresh = engine_.next_question(draft_.response, draft_.passed, pace_);
  const auto marked = std::find(again_.begin(), again_.end(), true);
  if (marked != again_.end()) {
    const auto question = static_cast<Index>(marked - again_.begin());
    if (!fresh || question < *fresh) {
      Step step = step_of(question, true);
      step.again = true;
      return step;
    }
  }
  if (!fresh) return std::nullopt;
  return step_of(*fresh, false);
}

bool Progress::go_back(const std::optional<Step>& from) {
  Index question = from ? from->questions.front() : static_cast<Index>(draft_.passed.size());
  while (question > 0 && !is_settled(question - 1)) --question;
  if (question == 0) return false;
  reopen(step_of(question - 1, true));
  return true;
}

std::vector<Step> Progress::settled() const {
  std::vector<Step> steps;
  const auto count = static_cast<Index>(draft_.passed.size());
  for (Index question = 0; question < count;) {
    if (!is_settled(question)) {
      ++question;
      continue;
    }
    steps.push_back(step_of(question, true));
    question = steps.back().questions.back() + 1;
  }
  return steps;
}

void Progress::reopen(const Step& step) {
  for (const Index question : step.questions) again_[question] = true;
}

Indices Progress::settle(const Step& step, const std::vector<std::optional<Answer>>& answers) {
  for (std::size_t i = 0; i < step.questions.size(); ++i) {
    draft_.response.answers[step.questions[i]] = answers[i];
    draft_.passed[step.questions[i]] = false;
    again_[step.questions[i]] = false;
  }
  for (const Index question : step.questions) {
    if (draft_.response.answers[question]) continue;
    const bool ask_once_more = !for_safety_[question] && emergency_hangs_on(question);
    for_safety_[question] = ask_once_more;
    draft_.passed[question] = !ask_once_more;
  }
  return drop_what_no_longer_applies();
}

void Progress::keep(const Step& step) {
  for (const Index question : step.questions) again_[question] = false;
}

Position Progress::position(const Step& step) const {
  Position position;
  for (const Step& other : settled()) {
    if (other.questions.front() == step.questions.front()) continue;
    ++position.total;
    if (other.questions.front() < step.questions.front()) ++position.number;
  }
  // What would be asked if everything from here on were skipped.
  std::vector<bool> passed = draft_.passed;
  for (const Index question : step.questions) passed[question] = true;
  while (const auto question = engine_.next_question(draft_.response, passed, pace_)) {
    const Step other = step_of(*question, false);
    passed[*question] = true;
    for (const Index member : other.questions) passed[member] = true;
    ++position.total;
  }
  return position;
}

bool Progress::is_settled(Index question) const {
  return draft_.passed[question] || draft_.response.answers[question].has_value();
}

bool Progress::emergency_hangs_on(Index question) const {
  const Triage triage = engine_.triage(draft_.response);
  return std::any_of(triage.undecided.begin(), triage.undecided.end(), [&](const Undecided& sign) {
    return pack().triage[sign.rule].level == Level::emergency &&
           std::find(sign.questions.begin(), sign.questions.end(), question) !=
               sign.questions.end();
  });
}

// The checklist that `question` belongs to, if all of it is settled or none of it is; otherwise the
// question alone.
Step Progress::step_of(Index question, bool settled) const {
  const std::vector<Group>& groups = pack().groups;
  for (Index group = 0; group < groups.size(); ++group) {
    const Indices& members = groups[group].questions;
    if (std::find(members.begin(), members.end(), question) == members.end()) continue;
    const bool whole = std::all_of(members.begin(), members.end(),
                                   [&](Index member) { return is_settled(member) == settled; });
    if (!whole) break;
    const bool for_safety = std::all_of(members.begin(), members.end(),
                                        [&](Index member) { return for_safety_[member]; });
    return {members, group, false, for_safety && !settled};
  }
  return {{question}, std::nullopt, false, for_safety_[question] && !settled};
}

// Also what may or may not apply now: it would not have been asked, and the result is to be as if
// it had not been. A question reads earlier ones only, so what is dropped can only change later
// ones.
Indices Progress::drop_what_no_longer_applies() {
  Indices dropped;
  std::vector<Truth> applies = engine_.applicability(draft_.response);
  for (Index question = 0; question < applies.size(); ++question) {
    if (applies[question] == Truth::yes) continue;
    draft_.passed[question] = false;
    again_[question] = false;
    for_safety_[question] = false;
    if (!draft_.response.answers[question]) continue;
    dropped.push_back(question);
    draft_.response.answers[question].reset();
    applies = engine_.applicability(draft_.response);
  }
  return dropped;
}

}  // namespace lumbago
