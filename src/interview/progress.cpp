#include "interview/progress.h"

#include <algorithm>
#include <utility>

#include "rules/reads.h"

namespace lumbago {
namespace {

constexpr std::size_t quick_prompts = 12;

bool contains(const Indices& list, Index index) {
  return std::find(list.begin(), list.end(), index) != list.end();
}

std::optional<Index> group_of(const Pack& pack, Index question) {
  for (Index group = 0; group < pack.groups.size(); ++group)
    if (contains(pack.groups[group].questions, question)) return group;
  return std::nullopt;
}

// In so many parts, about as long as each other.
std::vector<Indices> in_parts(const Indices& members, std::size_t count) {
  std::vector<Indices> parts;
  auto from = members.begin();
  for (std::size_t left = count; left > 0; --left) {
    const std::size_t rest = static_cast<std::size_t>(members.end() - from);
    const auto to = from + static_cast<std::ptrdiff_t>((rest + left - 1) / left);
    parts.emplace_back(from, to);
    from = to;
  }
  return parts;
}

// A checklist of one is a plain question.
Step as_step(const Indices& questions, std::optional<Index> group, bool for_safety) {
  return {questions, questions.size() > 1 ? group : std::nullopt, false, for_safety, 1};
}

// A checklist is not torn in two because only some of it weighs much.
std::vector<bool> weighty_with_checklists(const Engine& engine) {
  std::vector<bool> weighty = engine.weighty_questions();
  for (const Group& group : engine.pack().groups) {
    const bool any = std::any_of(group.questions.begin(), group.questions.end(),
                                 [&](Index member) { return weighty[member]; });
    for (const Index member : group.questions) weighty[member] = any;
  }
  return weighty;
}

// By question: whether it comes before or from the first that only a plan needs on.
std::vector<InterviewPart> parts_by_question(const Pack& pack) {
  const std::vector<bool> by_signs = triage_depends_on(pack);
  Reading by_plan(pack, Reading::Gates::followed);
  for (const Contraindication& reason : pack.contraindications) by_plan.add(reason.when);
  for (const Contributor& contributor : pack.contributors) by_plan.add(contributor);
  std::vector<InterviewPart> parts;
  InterviewPart part = InterviewPart::signs;
  for (Index question = 0; question < pack.questions.size(); ++question) {
    if (!by_signs[question] && by_plan.questions[question]) part = InterviewPart::plan;
    parts.push_back(part);
  }
  return parts;
}

bool lasts(const Question& question, const Answer& answer) {
  return question.lasts && (question.type != QuestionType::boolean || answer.number != 0);
}

}  // namespace

Draft start_again(const Pack& pack, const Response& last, Pace pace) {
  Draft draft{empty_response(pack), std::vector<bool>(pack.questions.size()), last.answers};
  const std::vector<bool> read_by_signs = triage_depends_on(pack);
  for (Index i = 0; i < pack.questions.size(); ++i) {
    const Question& question = pack.questions[i];
    const bool anew =
        read_by_signs[i] && (pace != Pace::signs || question.type == QuestionType::boolean);
    std::optional<Answer>& answer = draft.earlier[i];
    if (answer && anew && !lasts(question, *answer)) answer.reset();
  }
  return draft;
}

Progress::Progress(const Engine& engine, Draft draft, Pace pace)
    : engine_(engine),
      draft_(std::move(draft)),
      pace_(pace),
      last_time_{{}, draft_.earlier},
      again_(draft_.passed.size()),
      for_safety_(draft_.passed.size()),
      weighty_(weighty_with_checklists(engine)),
      part_of_(parts_by_question(engine.pack())),
      parts_(part_of_) {
  parts_.erase(std::unique(parts_.begin(), parts_.end()), parts_.end());
  last_time_.answers.resize(draft_.passed.size());
  was_begun_ = !settled().empty();
  // A draft with something of what is offered: the person wanted more.
  for (Index question = 0; question < weighty_.size(); ++question)
    more_ = more_ || (!weighty_[question] && is_settled(question));
  take_over();
}

bool Progress::is_emergency() const {
  const Triage triage = engine_.triage(draft_.response);
  return std::any_of(triage.signs.begin(), triage.signs.end(), [&](const SignFinding& sign) {
    return pack().triage[sign.rule].level == Level::emergency;
  });
}

std::optional<Step> Progress::next() const {
  const Indices open = open_now();
  const std::optional<Index> first = first_of(open);
  const auto marked = std::find(again_.begin(), again_.end(), true);
  if (marked != again_.end()) {
    const auto question = static_cast<Index>(marked - again_.begin());
    if (!first || question < *first) {
      Step step = settled_step(question);
      step.again = true;
      return step;
    }
  }
  if (!first) return std::nullopt;
  return step_at(*first, open);
}

std::vector<Step> Progress::offered() const {
  std::vector<Step> steps;
  if (more_ || pace_ == Pace::signs) return steps;
  Indices open = engine_.open_questions(draft_.response, draft_.passed);
  while (!open.empty()) {
    steps.push_back(step_at(open.front(), open));
    std::erase_if(open, [&](Index question) { return contains(steps.back().questions, question); });
  }
  return steps;
}

bool Progress::go_back(const std::optional<Step>& from) {
  Index question = from ? from->questions.front() : static_cast<Index>(draft_.passed.size());
  while (question > 0 && !is_settled(question - 1)) --question;
  if (question == 0) return false;
  reopen(settled_step(question - 1));
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
    steps.push_back(settled_step(question));
    question = steps.back().questions.back() + 1;
  }
  return steps;
}

// Those of them that were shown here: what stays as it was last time is not.
std::vector<Step> Progress::shown() const {
  std::vector<Step> steps = settled();
  std::erase_if(steps, [&](const Step& step) {
    return std::all_of(step.questions.begin(), step.questions.end(),
                       [&](Index question) { return stays(question); });
  });
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
  const Indices dropped = drop_what_no_longer_applies();
  take_over();
  return dropped;
}

Indices Progress::keep(const Step& step) {
  if (step.answered_last_time) {
    std::vector<std::optional<Answer>> answers;
    for (const Index question : step.questions) answers.push_back(last_time_.answers[question]);
    return settle(step, answers);
  }
  for (const Index question : step.questions) again_[question] = false;
  return {};
}

// What is measured at home is measured anew.
bool Progress::can_be_kept(const Indices& questions) const {
  return std::all_of(questions.begin(), questions.end(), [&](Index question) {
    return last_time_.answers[question] && !pack().questions[question].test;
  });
}

// The answer of last time holds, so that the question is not asked.
bool Progress::stays(Index question) const {
  const std::optional<Answer>& answer = last_time_.answers[question];
  return answer && (pace_ == Pace::signs || lasts(pack().questions[question], *answer));
}

// The answers, and those of last time that hold and were neither given anew nor skipped. A question
// reads earlier ones only, so what is taken over can only open later ones.
Response Progress::with_last_time(const std::function<bool(Index)>& holds) const {
  Response response = draft_.response;
  if (draft_.earlier.empty()) return response;
  std::vector<Truth> applies = engine_.applicability(response);
  for (Index question = 0; question < applies.size(); ++question) {
    if (is_settled(question) || for_safety_[question] || applies[question] != Truth::yes) continue;
    if (!last_time_.answers[question] || !holds(question)) continue;
    response.answers[question] = last_time_.answers[question];
    applies = engine_.applicability(response);
  }
  return response;
}

void Progress::take_over() {
  draft_.response = with_last_time([this](Index question) { return stays(question); });
}

Indices Progress::leaving_plan() const {
  const Response with = with_last_time([](Index) { return true; });
  if (with == draft_.response) return {};
  const std::vector<PlanItem> stay = engine_.assess(draft_.response).plan.items;
  Indices leaving;
  for (const PlanItem& item : engine_.assess(with).plan.items)
    if (std::none_of(stay.begin(), stay.end(),
                     [&](const PlanItem& other) { return other.activity == item.activity; }))
      leaving.push_back(item.activity);
  return leaving;
}

Position Progress::position(const Step& step) const {
  const Index first = step.questions.front();
  // A quick interview does not keep to the pack's order.
  const bool in_order = pace_ == Pace::full || step.again;
  Position position{1, part_of_[first]};
  for (const Step& other : shown())
    if (other.questions.front() < first || (!in_order && other.questions.front() != first))
      ++position.number;
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

Indices Progress::open_now() const {
  if (pace_ == Pace::signs) return open_signs();
  Indices open = engine_.open_questions(draft_.response, draft_.passed);
  if (more_) return open;
  const Indices signs = open_signs();
  std::erase_if(open,
                [&](Index question) { return !weighty_[question] && !contains(signs, question); });
  return open;
}

Indices Progress::open_signs() const {
  return engine_.open_questions(draft_.response, draft_.passed, Scope::signs);
}

// Which of `open` comes now.
std::optional<Index> Progress::first_of(const Indices& open) const {
  if (pace_ == Pace::quick) {
    const Indices signs = open_signs();
    if (!signs.empty()) return signs.front();
    if (!more_ && shown().size() >= quick_prompts) return std::nullopt;
  }
  return open.empty() ? std::nullopt : std::optional(open.front());
}

// What is asked again for safety stands apart from what was not asked yet.
Step Progress::step_at(Index first, const Indices& open) const {
  const bool for_safety = for_safety_[first];
  const std::optional<Index> group = group_of(pack(), first);
  if (!group) return {{first}, std::nullopt, false, for_safety, 1, can_be_kept({first})};
  Indices members = pack().groups[*group].questions;
  std::erase_if(members, [&](Index member) {
    return for_safety_[member] != for_safety || !contains(open, member);
  });
  Step step = as_step(screens_of(*group, members).front(), group, for_safety);
  if (step.group && !for_safety) step.part = 1 + parts_before(*group, first);
  step.answered_last_time = can_be_kept(step.questions);
  return step;
}

Step Progress::settled_step(Index question) const {
  const std::optional<Index> group = group_of(pack(), question);
  if (!group) return {{question}, std::nullopt, false, false, 1};
  Indices members = pack().groups[*group].questions;
  std::erase_if(members, [&](Index member) { return !is_settled(member); });
  const std::vector<Indices> screens = screens_of(*group, members);
  for (std::size_t i = 0; i < screens.size(); ++i) {
    if (!contains(screens[i], question)) continue;
    Step step = as_step(screens[i], group, false);
    if (step.group) step.part = i + 1;
    return step;
  }
  return {{question}, std::nullopt, false, false, 1};
}

// As few screens as can hold them.
std::vector<Indices> Progress::screens_of(Index group, const Indices& members) const {
  std::vector<Indices> screens;
  for (std::size_t count = 1; count <= members.size(); ++count) {
    screens = in_parts(members, count);
    if (std::all_of(screens.begin(), screens.end(),
                    [&](const Indices& screen) { return fits_(group, screen); }))
      break;
  }
  return screens;
}

// How many screens the settled questions of the group before `question` fill.
std::size_t Progress::parts_before(Index group, Index question) const {
  Indices members = pack().groups[group].questions;
  std::erase_if(members, [&](Index member) { return member >= question || !is_settled(member); });
  return screens_of(group, members).size();
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
