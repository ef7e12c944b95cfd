#include "engine/relevance.h"

#include <algorithm>

#include "engine/findings.h"

namespace lumbago {
namespace {

class Relevance {
 public:
  Relevance(const Program& program, const Values& values, const Explanation& explanation)
      : program_(program),
        values_(values),
        explanation_(explanation),
        asked_(program.pack.questions.size(), false) {}

  std::vector<bool> full() {
    for (std::size_t i = 0; i < asked_.size(); ++i)
      if (!program_.rule_reads[i]) want(static_cast<Index>(i));
    add(program_.signs);
    for (const ContributorFinding& finding : find_contributors(program_, values_, explanation_))
      add_questions(finding.questions);
    add(program_.contraindications);
    add(program_.slots);
    add({program_.easier});
    for (const Scale& scale : program_.pack.scales)
      for (const ScaleItem& item : scale.items) want(item.question);
    if (program_.pack.plan.minutes_question) want(*program_.pack.plan.minutes_question);
    return std::move(asked_);
  }

  std::vector<bool> quick() {
    if (!add_signs()) add_contributors();
    return std::move(asked_);
  }

 private:
  void add_questions(const Indices& questions) {
    for (const Index question : questions) asked_[question] = true;
  }
  // The question itself, and what still decides whether it applies.
  void want(Index question) {
    asked_[question] = true;
    add({program_.applies[question]});
  }
  void add(const std::vector<Index>& nodes) { add_questions(explanation_.undecided(nodes)); }

  // The undecided signs that could still change the level or the policy. False when none can.
  bool add_signs() {
    const Triage triage = find_triage(program_, values_, explanation_);
    PlanPolicy certain = PlanPolicy::full;
    for (const SignFinding& sign : triage.signs)
      certain = std::max(certain, program_.pack.triage[sign.rule].policy);
    bool open = false;
    for (const Undecided& sign : triage.undecided) {
      const TriageRule& rule = program_.pack.triage[sign.rule];
      if (rule.level <= triage.at_least && rule.policy <= certain) continue;
      add_questions(sign.questions);
      open = true;
    }
    return open;
  }

  bool certainly_before(const ContributorFinding& a, const ContributorFinding& b) const {
    const std::vector<Contributor>& known = program_.pack.contributors;
    if (a.low != b.high) return a.low > b.high;
    return known[a.contributor].id < known[b.contributor].id;
  }

  // A contributor matters while it may be among the first and its place is open.
  void add_contributors() {
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
      if (!settled) add_questions(finding.questions);
    }
  }

  const Program& program_;
  const Values& values_;
  const Explanation& explanation_;
  std::vector<bool> asked_;
};

}  // namespace

std::vector<bool> worth_asking(const Program& program, const Values& values,
                               const Explanation& explanation, Pace pace) {
  Relevance relevance(program, values, explanation);
  return pace == Pace::quick ? relevance.quick() : relevance.full();
}

}  // namespace lumbago
