// A rule pack: what is asked, what is a warning sign, what may contribute to the complaint, and
// what helps. It is the content of the pack's YAML files (lumbago-pack(5) describes their format)
// with every name resolved to an index into the list of its section.
//
// A Pack that exists is valid: pack/ checks everything that can be checked without answers before
// it makes one, and nothing changes a pack afterwards. Decimal numbers are held in thousandths.
// Lists are in the order of the files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/expression.h"
#include "model/level.h"
#include "model/plan_rules.h"
#include "model/question.h"

namespace lumbago {

// One key of a table: the number, yes/no or choice that its rows are looked up by.
struct TableKey {
  ExprOp source = ExprOp::question;  // ExprOp::question or ExprOp::derived
  Index index = 0;
  bool operator==(const TableKey&) const = default;
};
// The values of one key that a row stands for, both ends included. For a choice, both are the index
// of the one option.
struct TableCell {
  std::int64_t low = 0;
  std::int64_t high = 0;
  bool operator==(const TableCell&) const = default;
};
struct TableRow {
  std::vector<TableCell> cells;  // one for each key, in their order
  std::int64_t value = 0;
  bool operator==(const TableRow&) const = default;
};
// Norms, looked up by answers and derived values. At most one row matches any set of answers. Where
// none matches, the value does not apply, and a comparison that reads it is false.
struct Table {
  std::string id;
  Location where;
  std::string title;
  ExprType type = ExprType::integer;  // integer or decimal
  std::vector<TableKey> keys;
  std::vector<TableRow> rows;
  bool verified = false;
  Indices references;
  bool operator==(const Table&) const = default;
};

// A named expression. It reads questions, tables, scales, and the derived values that stand before
// it.
struct Derived {
  std::string id;
  Location where;
  std::string title;
  Condition value;
  bool operator==(const Derived&) const = default;
};

// How the points of the items make a score; percent: of the way from the least to the most sum.
enum class Scoring : std::uint8_t { sum, mean, percent };
template <>
struct Spelling<Scoring> {
  static constexpr std::array<std::string_view, 3> words{"sum", "mean", "percent"};
};

// What a scale does when some of its items are unanswered.
enum class MissingPolicy : std::uint8_t {
  all,       // it has no score
  at_least,  // it is prorated when at least `at_least` are answered, and else has no score
  present,   // it sums what is answered
};
template <>
struct Spelling<MissingPolicy> {
  static constexpr std::array<std::string_view, 3> words{"all", "at_least", "present"};
};

struct ScaleItem {
  Index question = 0;
  bool reverse = false;     // reverse keyed: it scores its least and most points less its own
  std::int64_t weight = 1;  // how often its points count, in parts of Scale::one
  bool operator==(const ScaleItem&) const = default;
};
struct ScaleBand {
  std::int64_t from = 0;  // in thousandths; the band reaches from here up to the next band
  std::string id;
  std::string say;
  bool operator==(const ScaleBand&) const = default;
};
// The minimal clinically important change of a score: a smaller one may be chance.
struct MeaningfulChange {
  std::int64_t points = 0;   // in thousandths; 0: the pack states none
  std::int64_t percent = 0;  // of the earlier score; 0: the pack states none
  bool both = false;         // whether points and percent must both be reached, or either of them
  std::int64_t least = 0;    // in thousandths: a change of fewer points never counts
  bool lower_is_better = true;
  bool operator==(const MeaningfulChange&) const = default;
};
// An instrument, such as a questionnaire on disability. All of its items have the same `when`, so
// that it applies as a whole or not at all.
struct Scale {
  std::string id;
  Location where;
  std::string title;
  Scoring scoring = Scoring::sum;
  MissingPolicy missing = MissingPolicy::all;
  std::int64_t at_least = 0;
  std::vector<ScaleItem> items;
  std::int64_t one = 1;          // what an item has as its weight that counts once
  std::int64_t places = 3;       // of its score, from 0 to 3; it is rounded half up to them
  std::optional<Index> part_of;  // the scale of all the parts of the instrument
  std::vector<ScaleBand> bands;  // ascending
  std::optional<MeaningfulChange> change;
  std::string licence;
  bool verified = false;
  Indices references;
  bool operator==(const Scale&) const = default;
};

// A warning sign (a red flag). The level of an assessment is the highest level of the signs that
// are true.
struct TriageRule {
  std::string id;
  Location where;
  std::string title;
  Level level = Level::routine;
  PlanPolicy policy = PlanPolicy::gentle;  // from Level::urgent on, at least policy_of(level)
  Condition when;
  std::optional<Level> if_unknown;  // the least level while the sign is undecided; at most `level`
  std::string say;
  bool verified = false;
  Indices references;
  bool operator==(const TriageRule&) const = default;
};

// Points for answers; the tiers of an indicator exclude each other.
struct Tier {
  Condition when;
  std::int64_t points = 0;  // at least 1
  bool operator==(const Tier&) const = default;
};
// Something that speaks for a contributor. Of its tiers that are true, the one with most points
// counts.
struct Indicator {
  std::vector<Tier> tiers;
  bool verified = false;
  Indices references;
  bool operator==(const Indicator&) const = default;
};

// Something that may contribute to the complaint. Its score, from 0 to `prior`, grows with the
// points of its indicators.
struct Contributor {
  std::string id;
  Location where;
  std::string title;
  bool outlook_only = false;  // a prognostic factor: the plan never serves it
  Evidence evidence = Evidence::insufficient;
  std::int64_t prior = 0;      // the highest score, from 0 to 100
  std::int64_t saturates = 5;  // the points that give the highest score
  std::vector<Indicator> indicators;
  std::string say;
  bool verified = false;
  Indices references;
  bool operator==(const Contributor&) const = default;
};

// What a telephone line other than the emergency number is for.
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
// The telephone numbers of one part of the world. A pack that has regions has exactly one of them
// without territories; it is for everywhere else.
struct Region {
  std::string id;
  Location where;
  std::vector<std::string> territories;  // ISO 3166 codes, such as "GB"
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
  std::string note;         // how much of it was read: "abstract"
  bool background = false;  // it is for the pack as a whole, so that no entry need cite it
  bool operator==(const Reference&) const = default;
};

struct CaseAnswer {
  Index question = 0;
  std::int64_t value = 0;
  std::string text;
  // It comes from the baseline that the case starts from. Unlike an answer of the case itself, it
  // may belong to a question that does not apply.
  bool inherited = false;
  bool operator==(const CaseAnswer&) const = default;
};
struct CaseScore {
  Index index = 0;  // of a contributor or of a scale
  std::optional<std::int64_t>
      value;  // contributor: 0 to 100; scale: thousandths; nullopt: no score
  bool operator==(const CaseScore&) const = default;
};
// A worked example: answers, and what they must give. What it does not name may be anything.
struct Case {
  std::string id;
  Location where;
  std::string title;
  std::vector<CaseAnswer> answers;  // with those of its baseline
  std::optional<Level> level;
  std::optional<Level> could_be;
  std::optional<PlanPolicy> policy;
  Indices signs, no_signs, undecided;  // warning signs
  std::vector<CaseScore> contributors, scales;
  Indices plan, not_in_plan, withheld;  // activities
  bool operator==(const Case&) const = default;
};

// A promise that pack prove shows: for every possible set of answers for which `when` is true, all
// of the rest holds.
struct Assert {
  std::string id;
  Location where;
  std::string title;
  Condition when;
  std::optional<Level> level_at_least, level_at_most;
  std::optional<PlanPolicy> policy_at_least;
  Indices signs, no_signs;  // the warning signs that are true, and those that are not
  Indices not_activities;   // that are never given; the activities with a tag of `not_tags` as well
  Indices not_contributors;  // whose score is zero
  Indices references;
  bool operator==(const Assert&) const = default;
};

// A place in the range of a number where one more step may move the level by two, and why the pack
// wants that. Anywhere else pack prove reports such a jump as a fault.
struct DeclaredStep {
  Location where;
  Condition reached;  // "age >= 60": a question or a derived value, and a literal of its type
  Indices signs;      // the warning signs that become true or false there
  std::string why;
  Indices references;
  bool operator==(const DeclaredStep&) const = default;
};

struct LevelText {
  std::string title;
  std::string action;  // what to do, in one sentence
  bool operator==(const LevelText&) const = default;
};

// Which original texts a translation was made from, so that a change of them shows. Texts that
// stand together (those of the question "age", those of "pack.levels.urgent") have one mark.
struct SourceMark {
  std::string name;
  std::string source;  // a digest of the originals as they are now, eight hexadecimal digits
  Location where;      // in the text file
  bool operator==(const SourceMark&) const = default;
};

// How the texts of a pack were translated.
struct Translation {
  std::string title;        // the language's own name: "Deutsch"
  std::string reviewed_by;  // empty: nobody
  std::string reviewed_on;
  std::int64_t texts = 0;  // how many texts there are to translate; a list counts as one
  std::vector<std::string> untranslated;  // those that are as in the original: "hip_hinge.steps"
  std::vector<SourceMark> changed;   // translated from originals that have changed, so not used
  std::vector<SourceMark> unmarked;  // translated, but the file does not say from which originals
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

// The questions whose answers a letter to a clinician repeats, in its order.
struct LetterQuestions {
  Indices complaint;  // who has what, since when
  Indices health;     // conditions and medicines; of yes/no questions, those answered with yes
  bool operator==(const LetterQuestions&) const = default;
};

struct PackInfo {
  std::string id;
  std::string version;
  std::string title;
  std::string language;                    // BCP 47, of its texts
  std::optional<Translation> translation;  // none: the texts are those that the pack was written in
  std::vector<std::string> translations;   // the languages of its text files
  std::string intended_use;
  std::string reviewed_by;  // empty: nobody
  std::string reviewed_on;
  std::vector<LevelText> levels;  // one for each Level, in its order
  std::string safety_net_title;
  std::vector<std::string> safety_net;
  std::vector<std::string> disclaimers;
  std::vector<std::string> plan_disclaimers;  // said only beside a plan that may hold exercises
  Story story;
  LetterQuestions letter;
  bool operator==(const PackInfo&) const = default;
};

struct Pack {
  PackInfo info;
  std::string sha256;              // a digest of the names and the content of its files
  std::vector<std::string> files;  // their names as the reader was given them; Location points here
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
