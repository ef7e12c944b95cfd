// A rule pack: what is asked, what is a warning sign, what may contribute, what helps. Names are
// resolved to indices. A Pack that exists is valid: pack/ checks everything before it makes one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/level.h"
#include "model/pose.h"
#include "model/question.h"

namespace lumbago {

// A warning sign.
struct TriageRule {
  std::string id;
  Location where;
  std::string title;
  Level level = Level::routine;
  PlanPolicy policy = PlanPolicy::gentle;  // at least policy_of(urgent or emergency level)
  Condition when;
  std::optional<Level> if_unknown;  // the floor while the sign is undecided; at most `level`
  std::string say;
  bool verified = false;
  Indices references;
  bool operator==(const TriageRule&) const = default;
};

struct Tier {
  Condition when;
  std::int64_t points = 0;  // >= 1
  bool operator==(const Tier&) const = default;
};
// The highest tier that is true counts.
struct Indicator {
  std::vector<Tier> tiers;
  bool verified = false;
  Indices references;
  bool operator==(const Indicator&) const = default;
};

struct Contributor {
  std::string id;
  Location where;
  std::string title;
  bool outlook_only = false;  // informs the outlook; never asks for an activity
  Evidence evidence = Evidence::insufficient;
  std::int64_t prior = 0;      // 0 to 100
  std::int64_t saturates = 5;  // the points at which the score reaches the prior
  std::vector<Indicator> indicators;
  std::string say;
  bool verified = false;
  Indices references;
  bool operator==(const Contributor&) const = default;
};

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
// What to make of pain that goes with exercise, from a number of it up to the next.
struct PainBand {
  std::int64_t from = 0;
  std::string say;
  bool operator==(const PainBand&) const = default;
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
  std::optional<Index> pain_question;  // an integer question: pain now, asked round exercise
  std::vector<PainBand> pain_rule;     // ascending
  std::vector<std::int64_t> recheck_weeks;
  bool operator==(const PlanRules&) const = default;
};

// Whom else one can call.
enum class HelplineKind : std::uint8_t { advice, crisis };
template <>
struct Spelling<HelplineKind> {
  static constexpr std::array<std::string_view, 2> words{"advice", "crisis"};
};
struct Helpline {
  HelplineKind kind = HelplineKind::advice;
  std::string number;
  bool operator==(const Helpline&) const = default;
};
// Where which numbers are called. A pack with regions has just one for everywhere else.
struct Region {
  std::string id;
  Location where;
  std::vector<std::string> territories;  // ISO 3166 codes: "GB"; empty: everywhere else
  std::string emergency;
  std::vector<Helpline> helplines;
  bool verified = false;
  Indices references;
  bool operator==(const Region&) const = default;
};

struct Reference {
  std::string id;
  Location where;
  std::string cite;
  std::string doi;
  std::string note;         // what was read of it
  bool background = false;  // for the pack as a whole: nothing need cite it
  bool operator==(const Reference&) const = default;
};

// A worked example: answers, and what they must give.
struct CaseAnswer {
  Index question = 0;
  std::int64_t value = 0;
  std::string text;
  // Not written in the case, but in the baseline that it starts from: it may fail to apply.
  bool inherited = false;
  bool operator==(const CaseAnswer&) const = default;
};
struct CaseScore {
  Index index = 0;  // a contributor or a scale
  std::optional<std::int64_t>
      value;  // contributor: 0 to 100; scale: thousandths; nullopt: no score
  bool operator==(const CaseScore&) const = default;
};
struct Case {
  std::string id;
  Location where;
  std::string title;
  std::vector<CaseAnswer> answers;  // those of its baseline included
  std::optional<Level> level;
  std::optional<Level> could_be;
  std::optional<PlanPolicy> policy;
  Indices signs, no_signs, undecided;  // warning signs
  std::vector<CaseScore> contributors, scales;
  Indices plan, not_in_plan, withheld;  // activities
  bool operator==(const Case&) const = default;
};

// A promise: whatever the answers, where `when` is true, the rest holds.
struct Assert {
  std::string id;
  Location where;
  std::string title;
  Condition when;
  std::optional<Level> level_at_least, level_at_most;
  std::optional<PlanPolicy> policy_at_least;
  Indices signs, no_signs;   // warning signs that are true; that are not
  Indices not_activities;    // never given; with those that carry a tag of `not_tags`
  Indices not_contributors;  // that score nothing
  Indices references;
  bool operator==(const Assert&) const = default;
};

// A step of a number at which the level may move by two: what the pack says about it.
struct DeclaredStep {
  Location where;
  Condition reached;  // "age >= 60": a question's or a derived number, and a literal of its type
  Indices signs;      // whose coming or going moves the level there
  std::string why;
  Indices references;
  bool operator==(const DeclaredStep&) const = default;
};

struct LevelText {
  std::string title;
  std::string action;  // what to do, in one sentence
  bool operator==(const LevelText&) const = default;
};

// Which originals a translation was made from: a digest of them. Texts that stand together ("age",
// "pack.levels.urgent") have one.
struct SourceMark {
  std::string name;
  std::string source;  // eight hexadecimal digits, of the originals as they are
  Location where;      // in the text file
  bool operator==(const SourceMark&) const = default;
};

// How the texts of a pack were translated.
struct Translation {
  std::string title;        // the language's own name: "Deutsch"
  std::string reviewed_by;  // empty: nobody
  std::string reviewed_on;
  std::int64_t texts = 0;                 // that can be translated; a list counts once
  std::vector<std::string> untranslated;  // "hip_hinge.steps": those that are as in the original
  std::vector<SourceMark> changed;   // translated from originals that have changed; so not used
  std::vector<SourceMark> unmarked;  // translated, but it is not said from which originals
  bool operator==(const Translation&) const = default;
};

// Something that people say about the subject of a pack, and how sure it is.
struct StoryClaim {
  std::string say;
  Evidence evidence = Evidence::not_supported;
  bool verified = false;
  Indices references;
  bool operator==(const StoryClaim&) const = default;
};

// A story that people have heard, taken apart claim by claim.
struct Story {
  std::string say;  // empty: the pack tells none
  std::vector<StoryClaim> claims;
  bool operator==(const Story&) const = default;
};

struct PackInfo {
  std::string id;
  std::string version;
  std::string title;
  std::string language;                    // BCP 47, of its texts
  std::optional<Translation> translation;  // set: `language` is not the one the pack is written in
  std::vector<std::string> translations;   // the languages of its text files
  std::string intended_use;
  std::string reviewed_by;  // empty: nobody
  std::string reviewed_on;
  std::vector<LevelText> levels;  // one a Level, in its order
  std::string safety_net_title;
  std::vector<std::string> safety_net;
  std::vector<std::string> disclaimers;
  std::vector<std::string> plan_disclaimers;  // said only beside a plan that may hold exercises
  Story story;
  bool operator==(const PackInfo&) const = default;
};

struct Pack {
  PackInfo info;
  std::string sha256;              // of its files
  std::vector<std::string> files;  // as named to the reader, for Location
  std::vector<Question> questions;
  std::vector<Group> groups;
  std::vector<Table> tables;
  std::vector<Derived> derived;
  std::vector<Scale> scales;
  std::vector<TriageRule> triage;
  std::vector<Contributor> contributors;
  std::vector<Contraindication> contraindications;
  std::vector<Activity> activities;
  PlanRules plan;
  std::vector<Region> regions;
  std::vector<Reference> references;
  std::vector<Case> cases;
  std::vector<Assert> asserts;
  std::vector<DeclaredStep> steps;
  bool operator==(const Pack&) const = default;
};

}  // namespace lumbago
