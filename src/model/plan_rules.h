// What helps: the activities of a pack, when to leave them out, and how a plan is made of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/expression.h"
#include "model/level.h"
#include "model/pose.h"

namespace lumbago {

// A reason to leave out the activities that carry one of the tags in `excludes`: while `when` is
// true or unknown, none of them is given.
struct Contraindication {
  std::string id;
  Location where;
  Condition when;
  std::vector<std::string> excludes;
  std::string say;
  bool verified = false;
  Indices references;
  bool operator==(const Contraindication&) const = default;
};

// From the least to the most, both included.
struct Range {
  std::int64_t low = 0;
  std::int64_t high = 0;
  bool operator==(const Range&) const = default;
};
// How much of an activity to do. A number that is not set does not apply to it.
struct Dose {
  std::optional<Range> sets;
  std::optional<Range> reps;
  std::optional<Range> seconds;        // of one hold
  std::optional<Range> minutes;        // of one session
  std::optional<Range> every_minutes;  // from one break to the next
  std::optional<Range> ml;             // of one drink
  std::int64_t days = 7;               // of a week
  bool per_side = false;
  bool operator==(const Dose&) const = default;
};

struct Activity {
  std::string id;
  Location where;
  ActivityKind kind = ActivityKind::advice;
  std::string title;
  std::string cue;                 // one line, for the plan
  std::vector<std::string> steps;  // how to do it
  std::string why;
  Dose dose;
  std::int64_t minutes = 0;  // the time to set aside on a day on which it is done
  std::string easier;        // empty: none
  std::string harder;
  std::string stop;
  std::vector<std::string> equipment;
  std::vector<Pose> poses;               // how it looks; empty: not drawn
  PlanPolicy policy = PlanPolicy::full;  // the strictest plan policy under which it may be given
  std::vector<std::string> not_if;       // the tags it carries
  Indices contraindications;             // those that exclude one of its tags
  Evidence evidence = Evidence::insufficient;
  bool verified = false;
  Indices references;
  bool operator==(const Activity&) const = default;
};

// One place in the plan. It is filled by the first activity of `pick` that may be given.
struct Slot {
  Location where;
  std::optional<Index> contributor;  // whom it serves; none: everyone
  std::optional<Condition> when;     // none: it is always there
  Indices pick;                      // activities, the best first
  bool operator==(const Slot&) const = default;
};
// What is said about some weeks of the plan.
struct Phase {
  std::int64_t from_week = 1;
  std::int64_t to_week = 1;
  std::string say;
  bool operator==(const Phase&) const = default;
};
// What to make of pain that goes with exercise, from a number of it up to the next.
struct PainBand {
  std::int64_t from = 0;
  std::string say;
  bool operator==(const PainBand&) const = default;
};
// How a plan is made: which places it has, how much fits, and when to check again.
struct PlanRules {
  Location where;
  std::optional<Index> minutes_question;  // asks how many minutes a day; its type is integer
  std::int64_t default_minutes = 15;
  std::int64_t max_exercises = 6;      // stretches, strength and aerobic exercise together
  std::int64_t max_advice = 20;        // activities of the kind advice in slots for contributors
  std::int64_t top = 3;                // how many contributors are shown and served
  std::int64_t least_score = 15;       // a contributor with a lower score is neither
  std::optional<Condition> easier_if;  // while true or unknown, easier versions are given
  std::vector<Slot> slots;
  std::vector<Phase> phases;
  std::optional<Index> pain_question;  // asks for pain now; its type is integer
  std::vector<PainBand> pain_rule;     // ascending
  std::vector<std::int64_t> recheck_weeks;
  bool operator==(const PlanRules&) const = default;
};

}  // namespace lumbago
