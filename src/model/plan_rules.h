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

// A reason not to do activities that carry one of the tags.
struct Contraindication {
  std::string id;
  Location where;
  Condition when;
  std::vector<std::string> excludes;  // tags
  std::string say;
  bool verified = false;
  Indices references;
  bool operator==(const Contraindication&) const = default;
};

// Numbers of a dose; nullopt: does not apply. A pair is least and most.
struct Range {
  std::int64_t low = 0;
  std::int64_t high = 0;
  bool operator==(const Range&) const = default;
};
struct Dose {
  std::optional<Range> sets;
  std::optional<Range> reps;
  std::optional<Range> seconds;        // one hold
  std::optional<Range> minutes;        // one session
  std::optional<Range> every_minutes;  // breaks
  std::optional<Range> ml;             // drinks
  std::int64_t days = 7;               // a week
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
  std::int64_t minutes = 0;  // of the person's time on a day it is done; 0: needs none set aside
  std::string easier;        // empty: none
  std::string harder;
  std::string stop;
  std::vector<std::string> equipment;
  std::vector<Pose> poses;               // how it looks; empty: not drawn
  PlanPolicy policy = PlanPolicy::full;  // the strictest policy under which it may be printed
  std::vector<std::string> not_if;       // tags
  Indices contraindications;             // resolved from the tags
  Evidence evidence = Evidence::insufficient;
  bool verified = false;
  Indices references;
  bool operator==(const Activity&) const = default;
};

// One place in the plan: the first activity of `pick` that may be given.
struct Slot {
  Location where;
  std::optional<Index> contributor;  // none: for everyone
  std::optional<Condition> when;     // none: always
  Indices pick;                      // activities, best first
  bool operator==(const Slot&) const = default;
};
struct Phase {
  std::int64_t from_week = 1;
  std::int64_t to_week = 1;
  std::string say;
  bool operator==(const Phase&) const = default;
};
struct PlanRules {
  Location where;
  std::optional<Index> minutes_question;  // an integer question: minutes a day
  std::int64_t default_minutes = 15;
  std::int64_t max_exercises = 6;      // stretch, strength and aerobic together
  std::int64_t max_advice = 20;        // of kind advice, that slots for contributors add
  std::int64_t top = 3;                // contributors that are shown and served
  std::int64_t least_score = 15;       // a contributor below this is neither
  std::optional<Condition> easier_if;  // true or unknown: the easier version
  std::vector<Slot> slots;
  std::vector<Phase> phases;
  std::vector<std::int64_t> recheck_weeks;
  bool operator==(const PlanRules&) const = default;
};

}  // namespace lumbago
