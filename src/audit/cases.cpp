#include "audit/cases.h"

#include <fmt/core.h>

#include <algorithm>

namespace lumbago {
namespace {

class CaseCheck {
 public:
  // `engine` has run the example in `lane`.
  CaseCheck(const Pack& pack, const Case& example, BlockEngine& engine, std::size_t lane,
            CaseFailure& failure)
      : pack_(pack),
        example_(example),
        engine_(engine),
        lane_(lane),
        found_(engine.summary(lane)),
        failure_(failure) {}

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

  template <class Entries>
  void expect_each(const Indices& wanted, bool member, const Indices& found, const Entries& entries,
                   std::string_view place) {
    for (const Index index : wanted)
      expect_member(std::find(found.begin(), found.end(), index) != found.end(), member,
                    entries[index].id, place);
  }

  // What a case says itself must count; its baseline may say more than applies.
  void check_answers() {
    for (const CaseAnswer& answer : example_.answers)
      if (!answer.inherited && engine_.applies(answer.question, lane_) == Truth::no)
        failure_.differences.push_back(
            fmt::format("'{}' does not apply", pack_.questions[answer.question].id));
  }

  void check_triage() {
    if (example_.level) expect("level", word(*example_.level), word(found_.level));
    if (example_.could_be) expect("could_be", word(*example_.could_be), word(found_.could_be));
    if (example_.policy) expect("policy", word(*example_.policy), word(found_.policy));
    expect_each(example_.signs, true, found_.signs, pack_.triage, "among the signs");
    expect_each(example_.no_signs, false, found_.signs, pack_.triage, "among the signs");
    expect_each(example_.undecided, true, found_.undecided, pack_.triage, "undecided");
  }

  void check_contributors() {
    for (const CaseScore& wanted : example_.contributors) {
      std::int64_t score = 0;
      for (const SummaryScore& finding : found_.contributors)
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
      for (const SummaryScale& finding : found_.scales)
        if (finding.scale == wanted.index) score = finding.score;
      expect(pack_.scales[wanted.index].id, score_text(wanted.value), score_text(score));
    }
  }

  void check_plan() {
    expect_each(example_.plan, true, found_.plan, pack_.activities, "in the plan");
    expect_each(example_.not_in_plan, false, found_.plan, pack_.activities, "in the plan");
    expect_each(example_.withheld, true, found_.withheld, pack_.activities, "withheld");
  }

  const Pack& pack_;
  const Case& example_;
  const BlockEngine& engine_;
  const std::size_t lane_;
  const Summary& found_;
  CaseFailure& failure_;
};

}  // namespace

std::vector<CaseFailure> run_cases(const Engine& engine) {
  const Pack& pack = engine.pack();
  BlockEngine runs(engine);
  std::vector<CaseFailure> failures;
  for (std::size_t from = 0; from < pack.cases.size(); from += lane_count) {
    const RecordBlock block = block_of_cases(pack, from);
    runs.run(block);
    for (std::size_t lane = 0; lane < block.count; ++lane) {
      CaseFailure failure{static_cast<Index>(from + lane), {}};
      CaseCheck(pack, pack.cases[from + lane], runs, lane, failure).run();
      if (!failure.differences.empty()) failures.push_back(std::move(failure));
    }
  }
  return failures;
}

}  // namespace lumbago
