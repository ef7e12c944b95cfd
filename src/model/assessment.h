// What the engine found for one response. Whatever it names, it names by an index into the pack
// that it was made with.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/pack.h"
#include "model/response.h"

namespace lumbago {

struct SignFinding {
  Index rule = 0;
  Indices because = {};  // the answered questions that make it true
  bool operator==(const SignFinding&) const = default;
};
struct Undecided {
  Index rule = 0;
  Indices questions = {};  // the unanswered questions that would decide it
  bool operator==(const Undecided&) const = default;
};
struct Triage {
  // The highest level of the signs that are true and of `if_unknown` of the undecided ones.
  Level level = Level::self_care;
  Level at_least = Level::self_care;  // the lowest level still possible
  Level could_be = Level::self_care;  // the highest level still possible
  PlanPolicy policy = PlanPolicy::full;
  std::vector<SignFinding> signs = {};  // most urgent first, then pack order
  std::vector<Undecided> undecided =
      {};  // likewise; only signs that could raise or hold the level or policy
  bool operator==(const Triage&) const = default;
};

struct IndicatorFinding {
  Index indicator = 0;
  Index tier = 0;
  Indices questions = {};  // the answered questions behind it
  bool operator==(const IndicatorFinding&) const = default;
};
struct ContributorFinding {
  Index contributor = 0;
  std::int64_t low = 0;   // the score from what is certain
  std::int64_t high = 0;  // the highest score that is still possible
  bool measured = false;  // the answer to a self-test gave points
  std::vector<IndicatorFinding> because = {};
  Indices questions = {};  // the unanswered questions that could still raise it
  bool operator==(const ContributorFinding&) const = default;
};

// What happened to a score since an earlier assessment. Less than the minimal clinically important
// change counts as no clear change.
enum class Verdict : std::uint8_t { better, no_clear_change, worse };
template <>
struct Spelling<Verdict> {
  static constexpr std::array<std::string_view, 3> words{"better", "no_clear_change", "worse"};
};
struct ScaleChange {
  std::int64_t from = 0;  // thousandths
  std::int64_t to = 0;
  Verdict verdict = Verdict::no_clear_change;
  bool operator==(const ScaleChange&) const = default;
};
struct ScaleFinding {
  Index scale = 0;
  std::optional<std::int64_t> score = {};  // in thousandths; none: too few answers
  std::int64_t low = 0;  // in thousandths: the least and most that the open answers can make of it
  std::int64_t high = 0;
  std::optional<Index> band = {};
  std::int64_t answered = 0;
  std::optional<ScaleChange> change =
      {};  // set when both scores are there and the pack says what counts
  bool operator==(const ScaleFinding&) const = default;
};

struct PlanItem {
  Index activity = 0;
  bool easier = false;                  // start with the easier version
  std::vector<std::uint8_t> days = {};  // 1 to 7, ascending
  Indices contributors = {};            // it is for these; empty: for everyone
  bool operator==(const PlanItem&) const = default;
};
// An activity that the plan asked for and that may not be given.
struct Withheld {
  Index activity = 0;
  Indices contraindications = {};  // those that are true
  Indices undecided = {};          // those that are unknown
  Indices questions = {};          // the unanswered questions that would decide them
  bool operator==(const Withheld&) const = default;
};
struct Day {
  std::uint8_t day = 1;
  Indices items = {};  // into Plan::items
  std::int64_t minutes = 0;
  bool operator==(const Day&) const = default;
};
struct Plan {
  std::int64_t minutes_per_day = 0;
  std::vector<PlanItem> items = {};
  std::vector<Withheld> withheld = {};
  std::vector<Day> week = {};  // seven days, or none when nothing is given
  bool operator==(const Plan&) const = default;
};

struct LeverChange {
  Index contributor = 0;
  std::int64_t from = 0;
  std::int64_t to = 0;
  bool operator==(const LeverChange&) const = default;
};
// What-if: how scores would fall if this one answer were another.
struct Lever {
  Index question = 0;
  Answer from;
  Answer to;
  std::vector<LeverChange> changes = {};
  bool operator==(const Lever&) const = default;
};

struct Assessment {
  RecordId id = {};  // of the response
  Triage triage;
  std::vector<ContributorFinding> contributors =
      {};                                 // that may score above zero; highest first, then by id
  std::vector<ScaleFinding> scales = {};  // pack order; scales that do not apply are left out
  Plan plan;
  std::vector<Lever> levers = {};  // largest change first
  Indices unanswered = {};         // questions that apply or may apply
  Indices ignored = {};            // answers to questions that do not apply
  bool operator==(const Assessment&) const = default;
};

}  // namespace lumbago
