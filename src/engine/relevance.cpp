#include "engine/relevance.h"

#include <algorithm>
#include <utility>

#include "engine/findings.h"

namespace lumbago {
namespace {

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

std::vector<bool> Relevance::of_anything() const {
  Gathering worth(program_, explanation_);
  for (Index i = 0; i < program_.pack.questions.size(); ++i)
    if (!program_.rule_reads[i]) worth.want(i);
  worth.add_undecided(program_.signs);
  for (const ContributorFinding& finding : find_contributors(program_, values_, explanation_))
    worth.add(finding.questions);
  worth.add_undecided(program_.contraindications);
  worth.add_undecided(program_.slots);
  worth.add_undecided({program_.easier});
  for (const Scale& scale : program_.pack.scales)
    for (const ScaleItem& item : scale.items) worth.want(item.question);
  if (program_.pack.plan.minutes_question) worth.want(*program_.pack.plan.minutes_question);
  return worth.take();
}

// Of the undecided signs, those that could still change the level or the policy.
std::vector<bool> Relevance::of_signs() const {
  Gathering worth(program_, explanation_);
  const Triage triage = find_triage(program_, values_, explanation_);
  PlanPolicy certain = PlanPolicy::full;
  for (const SignFinding& sign : triage.signs)
    certain = std::max(certain, program_.pack.triage[sign.rule].policy);
  for (const Undecided& sign : triage.undecided) {
    const TriageRule& rule = program_.pack.triage[sign.rule];
    if (rule.level > triage.at_least || rule.policy > certain) worth.add(sign.questions);
  }
  return worth.take();
}

bool Relevance::certainly_before(const ContributorFinding& a, const ContributorFinding& b) const {
  const std::vector<Contributor>& known = program_.pack.contributors;
  if (a.low != b.high) return a.low > b.high;
  return known[a.contributor].id < known[b.contributor].id;
}

// A contributor matters while it may be among the first and its place is open.
std::vector<bool> Relevance::of_contributors() const {
  Gathering worth(program_, explanation_);
  const PlanRules& rules = program_.pack.plan;
  std::vector<ContributorFinding> rivals = find_contributors(program_, values_, explanation_);
  std::erase_if(rivals, [&](const ContributorFinding& finding) {
    return program_.pack.contributors[finding.contributor].outlook_only ||
           finding.high < rules.least_score;
  });
  const auto out_of_reach = [&](const ContributorFinding& finding) {
    return std::count_if(rivals.begin(), rivals.end(), [&](const ContributorFinding& other) {
             return other.contributor != finding.contributor && other.low >= rules.least_score &&
                    certainly_before(other, finding);
           }) >= rules.top;
  };
  std::vector<ContributorFinding> contenders;
  for (const ContributorFinding& finding : rivals)
    if (!out_of_reach(finding)) contenders.push_back(finding);
  for (const ContributorFinding& finding : contenders) {
    bool settled = finding.low >= rules.least_score;
    for (const ContributorFinding& other : contenders)
      settled &= other.contributor == finding.contributor || certainly_before(other, finding) ||
                 certainly_before(finding, other);
    if (!settled) worth.add(finding.questions);
  }
  return worth.take();
}

}  // namespace lumbago
