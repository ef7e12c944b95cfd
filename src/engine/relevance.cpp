#include "engine/relevance.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/findings.h"
#include "rules/plan_limits.h"
#include "rules/reads.h"
#include "rules/urgency.h"

namespace lumbago {
namespace {

// The most points that tiers which read it give, by question. What is read together counts
// together: two tests that one tier reads are one test of two sides.
std::vector<std::int64_t> most_points(const Pack& pack, const Contributor& contributor) {
  std::vector<std::int64_t> points(pack.questions.size());
  for (const Indicator& indicator : contributor.indicators) {
    std::vector<std::int64_t> most(pack.questions.size());
    for (const Tier& tier : indicator.tiers) {
      Reading reading(pack, Reading::Gates::ignored);
      reading.add(tier.when.root);
      for (std::size_t i = 0; i < most.size(); ++i)
        if (reading.questions[i]) most[i] = std::max(most[i], tier.points);
    }
    for (std::size_t i = 0; i < most.size(); ++i) points[i] += most[i];
  }
  return points;
}

// The questions that are worth asking, gathered from several sides.
class Gathering {
 public:
  Gathering(const Program& program, const Explanation& explanation)
      : program_(program),
        explanation_(explanation),
        asked_(program.pack.questions.size(), false) {}

  void add(const Indices& questions) {
    for (const Index question : questions) asked_[question] = true;
  }
  void add_all(const std::vector<bool>& questions) {
    for (std::size_t i = 0; i < questions.size(); ++i) asked_[i] = asked_[i] || questions[i];
  }
  void add_undecided(const std::vector<Index>& nodes) { add(explanation_.undecided(nodes)); }
  // The question itself, and what still decides whether it applies.
  void want(Index question) {
    asked_[question] = true;
    add_undecided({program_.applies[question]});
  }
  std::vector<bool> take() { return std::move(asked_); }

 private:
  const Program& program_;
  const Explanation& explanation_;
  std::vector<bool> asked_;
};

}  // namespace

std::vector<bool> weighty_questions(const Pack& pack) {
  if (pack.plan.slots.empty()) return std::vector<bool>(pack.questions.size(), true);
  Reading weighty(pack, Reading::Gates::ignored);
  for (const TriageRule& rule : pack.triage) weighty.add(rule.when.root);
  for (const Contraindication& reason : pack.contraindications) weighty.add(reason.when.root);
  for (const Slot& slot : pack.plan.slots) weighty.add(slot.when);
  weighty.add(pack.plan.easier_if);
  if (pack.plan.minutes_question) weighty.add_question(*pack.plan.minutes_question);
  for (const Contributor& contributor : pack.contributors) {
    if (contributor.outlook_only) continue;
    const std::vector<std::int64_t> points = most_points(pack, contributor);
    for (std::size_t i = 0; i < points.size(); ++i)
      if (std::min(points[i], contributor.saturates) * contributor.prior >=
          pack.plan.least_score * contributor.saturates)
        weighty.questions[i] = true;
  }
  return std::move(weighty.questions);
}

// Who should be seen first is asked no more than how soon, and what comfort is safe till then.
std::vector<bool> Relevance::of_anything() const {
  Gathering worth(program_, explanation_);
  worth.add_all(of_plan());
  if (!plans_moves()) {
    worth.add_all(of_signs());
    return worth.take();
  }
  for (Index i = 0; i < program_.pack.questions.size(); ++i)
    if (!program_.rule_reads[i]) worth.want(i);
  worth.add_undecided(program_.signs);
  for (const ContributorFinding& finding : find_contributors(program_, values_, explanation_))
    if (is_told(finding)) worth.add(finding.questions);
  for (const Scale& scale : program_.pack.scales)
    for (const ScaleItem& item : scale.items) worth.want(item.question);
  return worth.take();
}

std::vector<bool> Relevance::of_plan() const {
  Gathering worth(program_, explanation_);
  std::vector<Index> slots = program_.slots_for_everyone;
  if (plans_moves()) {
    const std::vector<ContributorFinding> findings =
        find_contributors(program_, values_, explanation_);
    for (const ContributorFinding& finding : findings)
      if (may_be_served(finding)) worth.add(finding.questions);
    slots = open_slots(findings);
    for (const Index slot : slots) worth.add_undecided({program_.slots[slot]});
    worth.add_undecided({program_.easier});
    if (program_.pack.plan.minutes_question) worth.want(*program_.pack.plan.minutes_question);
  }
  for (const Index reason : reasons_against(slots))
    worth.add_undecided({program_.contraindications[reason]});
  return worth.take();
}

bool Relevance::plans_moves() const { return certain_policy() <= PlanPolicy::gentle; }

bool Relevance::may_be_served(const ContributorFinding& finding) const {
  return !program_.pack.contributors[finding.contributor].outlook_only &&
         finding.high >= program_.pack.plan.least_score;
}

// A contributor below the least score is neither served nor told of; one that no answers can lift
// above it is asked about for its own sake.
bool Relevance::is_told(const ContributorFinding& finding) const {
  const Contributor& contributor = program_.pack.contributors[finding.contributor];
  const std::int64_t least = program_.pack.plan.least_score;
  return contributor.outlook_only || finding.high >= least || contributor.prior < least;
}

// The slots of the plan that may still be filled.
std::vector<Index> Relevance::open_slots(const std::vector<ContributorFinding>& findings) const {
  const PlanRules& rules = program_.pack.plan;
  const auto may_be = [&](Index contributor) {
    return std::any_of(findings.begin(), findings.end(), [&](const ContributorFinding& finding) {
      return finding.contributor == contributor && may_be_served(finding);
    });
  };
  std::vector<Index> open;
  for (Index i = 0; i < rules.slots.size(); ++i) {
    const bool wanted = !rules.slots[i].contributor || may_be(*rules.slots[i].contributor);
    if (wanted && values_.truth(program_, program_.slots[i]).at(0) != Truth::no) open.push_back(i);
  }
  return open;
}

// The contraindications of what those slots can hold, under the policy that is certain.
std::set<Index> Relevance::reasons_against(const std::vector<Index>& slots) const {
  const Pack& pack = program_.pack;
  const PlanPolicy certain = certain_policy();
  std::set<Index> reasons;
  for (const Index slot : slots) {
    for (const Index pick : pack.plan.slots[slot].pick) {
      const Activity& activity = pack.activities[pick];
      if (lets_through(certain, activity))
        reasons.insert(activity.contraindications.begin(), activity.contraindications.end());
    }
  }
  return reasons;
}

PlanPolicy Relevance::certain_policy() const {
  Urgency certain;
  for (const SignFinding& sign : find_triage(program_, values_, explanation_).signs)
    certain.count(program_.pack.triage[sign.rule], Truth::yes);
  return certain.policy;
}

// Of the undecided signs, those that could still change the level or the policy.
std::vector<bool> Relevance::of_signs() const {
  Gathering worth(program_, explanation_);
  const Triage triage = find_triage(program_, values_, explanation_);
  const PlanPolicy certain = certain_policy();
  for (const Undecided& sign : triage.undecided) {
    const TriageRule& rule = program_.pack.triage[sign.rule];
    if (rule.level <= triage.at_least && rule.policy <= certain) continue;
    for (const Index question : sign.questions)
      if (rule.if_unknown || program_.sign_reads[question]) worth.add({question});
  }
  return worth.take();
}

}  // namespace lumbago
