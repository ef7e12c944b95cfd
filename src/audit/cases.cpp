#include "audit/cases.h"

#include <fmt/format.h>

#include <algorithm>

namespace lumbago {
namespace {

class CaseCheck {
 public:
  CaseCheck(const Engine& engine, const Case& example, CaseFailure& failure)
      : pack_(engine.pack()), example_(example), failure_(failure) {
    Response response = empty_response(pack_);
    for (const CaseAnswer& answer : example.answers)
      response.answers[answer.question] = Answer{answer.value, answer.text};
    found_ = engine.assess(response);
  }

  void run() {
    check_answers();
    check_triage();
    check_contributors();
    check_scales();
    check_plan();
  }

 private:
  void expect(std::string_view what, std::string_view wanted, std::string_view found) {
    if (wanted != found)
      failure_.differences.push_back(fmt::format("{} is {}, expected {}", what, found, wanted));
  }
  void expect_member(bool member, bool wanted, std::string_view id, std::string_view place) {
    if (member != wanted)
      failure_.differences.push_back(fmt::format("'{}' is {}{}", id, wanted ? "not " : "", place));
  }

  template <class Findings>
  static bool has_rule(const Findings& findings, Index rule) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const auto& finding) { return finding.rule == rule; });
  }
  template <class Items>
  static bool has_activity(const Items& items, Index activity) {
    return std::any_of(items.begin(), items.end(),
                       [&](const auto& item) { return item.activity == activity; });
  }

  // What a case says itself must count; its baseline may say more than applies.
  void check_answers() {
    for (const CaseAnswer& answer : example_.answers)
      if (!answer.inherited && std::find(found_.ignored.begin(), found_.ignored.end(),
                                         answer.question) != found_.ignored.end())
        failure_.differences.push_back(
            fmt::format("'{}' does not apply", pack_.questions[answer.question].id));
  }

  void check_triage() {
    const Triage& triage = found_.triage;
    if (example_.level) expect("level", word(*example_.level), word(triage.level));
    if (example_.could_be) expect("could_be", word(*example_.could_be), word(triage.could_be));
    if (example_.policy) expect("policy", word(*example_.policy), word(triage.policy));
    for (const Index rule : example_.signs)
      expect_member(has_rule(triage.signs, rule), true, pack_.triage[rule].id, "among the signs");
    for (const Index rule : example_.no_signs)
      expect_member(has_rule(triage.signs, rule), false, pack_.triage[rule].id, "among the signs");
    for (const Index rule : example_.undecided)
      expect_member(has_rule(triage.undecided, rule), true, pack_.triage[rule].id, "undecided");
  }

  void check_contributors() {
    for (const CaseScore& wanted : example_.contributors) {
      std::int64_t score = 0;
      for (const ContributorFinding& finding : found_.contributors)
        if (finding.contributor == wanted.index) score = finding.low;
      expect(pack_.contributors[wanted.index].id, fmt::format("{}", *wanted.value),
             fmt::format("{}", score));
    }
  }

  static std::string score_text(std::optional<std::int64_t> thousandths) {
    return thousandths ? fmt::format("{}.{:03}", *thousandths / 1000, *thousandths % 1000) : "null";
  }

  void check_scales() {
    for (const CaseScore& wanted : example_.scales) {
      std::optional<std::int64_t> score;
      for (const ScaleFinding& finding : found_.scales)
        if (finding.scale == wanted.index) score = finding.score;
      expect(pack_.scales[wanted.index].id, score_text(wanted.value), score_text(score));
    }
  }

  void check_plan() {
    const Plan& plan = found_.plan;
    for (const Index activity : example_.plan)
      expect_member(has_activity(plan.items, activity), true, pack_.activities[activity].id,
                    "in the plan");
    for (const Index activity : example_.not_in_plan)
      expect_member(has_activity(plan.items, activity), false, pack_.activities[activity].id,
                    "in the plan");
    for (const Index activity : example_.withheld)
      expect_member(has_activity(plan.withheld, activity), true, pack_.activities[activity].id,
                    "withheld");
  }

  const Pack& pack_;
  const Case& example_;
  CaseFailure& failure_;
  Assessment found_;
};

}  // namespace

std::vector<CaseFailure> run_cases(const Engine& engine) {
  std::vector<CaseFailure> failures;
  for (std::size_t i = 0; i < engine.pack().cases.size(); ++i) {
    CaseFailure failure{static_cast<Index>(i), {}};
    CaseCheck(engine, engine.pack().cases[i], failure).run();
    if (!failure.differences.empty()) failures.push_back(std::move(failure));
  }
  return failures;
}

}  // namespace lumbago
