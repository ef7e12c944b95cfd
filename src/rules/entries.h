// The sections of a pack and the entries in them: the one list that every walk over a pack uses,
// and how an entry is found by its name.
//
// A new section takes an enumerator, its words and a line in for_each_section() here, a struct in
// model/, and one function each to read it (pack/), write it and tell it (inspect/), and to say
// what it names (rules/uses.cpp). The compiler asks for these functions.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/pack.h"

namespace lumbago {

// In the order in which outlines and lists have them.
enum class Section : std::uint8_t {
  questions,
  groups,
  tables,
  derived,
  scales,
  triage,
  contributors,
  contraindications,
  activities,
  regions,
  references,
  cases,
  asserts,
  steps,
  baselines,  // used up when a pack is read: a case holds all of its answers
};

// How a section and one of its entries are called.
struct SectionWords {
  std::string_view section;  // the key in pack files: "triage"
  std::string_view kind;     // of one entry, in JSON: "triage"
  std::string_view entry;    // of one entry, in messages about pack files: "warning sign"
};
inline constexpr std::array<SectionWords, 15> section_words{{
    {"questions", "question", "question"},
    {"groups", "group", "group"},
    {"tables", "table", "table"},
    {"derived", "derived", "derived value"},
    {"scales", "scale", "scale"},
    {"triage", "triage", "warning sign"},
    {"contributors", "contributor", "contributor"},
    {"contraindications", "contraindication", "contraindication"},
    {"activities", "activity", "activity"},
    {"regions", "region", "region"},
    {"references", "reference", "reference"},
    {"cases", "case", "case"},
    {"asserts", "assert", "assert"},
    {"steps", "step", "step"},
    {"baselines", "baseline", "baseline"},
}};

constexpr const SectionWords& words_of(Section section) {
  return section_words[static_cast<std::size_t>(section)];
}

// Calls visit(Section, list) for each section whose entries a pack keeps, in their order. `pack` is
// a Pack or a const Pack.
template <class AnyPack, class Visit>
void for_each_section(AnyPack& pack, Visit visit) {
  visit(Section::questions, pack.questions);
  visit(Section::groups, pack.groups);
  visit(Section::tables, pack.tables);
  visit(Section::derived, pack.derived);
  visit(Section::scales, pack.scales);
  visit(Section::triage, pack.triage);
  visit(Section::contributors, pack.contributors);
  visit(Section::contraindications, pack.contraindications);
  visit(Section::activities, pack.activities);
  visit(Section::regions, pack.regions);
  visit(Section::references, pack.references);
  visit(Section::cases, pack.cases);
  visit(Section::asserts, pack.asserts);
  visit(Section::steps, pack.steps);
}

// One entry of a pack.
struct Entity {
  Section section = Section::questions;
  Index index = 0;
  bool operator==(const Entity&) const = default;
};

// Calls visit(entry) with the entry itself. REQUIRES: the entity is of `pack`.
template <class Visit>
void visit_entry(const Pack& pack, Entity entity, Visit visit) {
  for_each_section(pack, [&](Section section, const auto& entries) {
    if (section == entity.section) visit(entries[entity.index]);
  });
}

// True for the entries of a section that have ids; only the declared steps have none.
template <class Entry>
inline constexpr bool has_id = requires(const Entry& entry) {
  entry.id;
};

// What an entry is called: its id, or "age >= 60" for a declared step.
template <class Entry>
const std::string& name_of(const Entry& entry) {
  if constexpr (has_id<Entry>)
    return entry.id;
  else
    return entry.reached.source;
}

// What an entry is known by beside its name. May be empty.
inline const std::string& title_of(const Question& question) { return question.ask; }
inline const std::string& title_of(const Group& group) { return group.ask; }
inline const std::string& title_of(const Contraindication& reason) { return reason.say; }
inline const std::string& title_of(const Region& region) { return region.emergency; }
inline const std::string& title_of(const Reference& reference) { return reference.cite; }
inline const std::string& title_of(const DeclaredStep& step) { return step.why; }
template <class Entry>
const std::string& title_of(const Entry& entry) {
  return entry.title;
}

// Which of `entries`, or of the options of a question, has the id; nullopt: none.
template <class Entry>
std::optional<Index> find_id(const std::vector<Entry>& entries, std::string_view id) {
  for (Index i = 0; i < entries.size(); ++i)
    if (entries[i].id == id) return i;
  return std::nullopt;
}

// The ids of all entries, by section.
std::vector<std::string> all_ids(const Pack& pack);

// The entry that a person means by `name`: its name, in any case and also in brackets, as a report
// has it, or the title of an activity, contributor or warning sign. nullopt: none.
std::optional<Entity> find_named(const Pack& pack, std::string_view name);

// REQUIRES (both): the entity is of `pack`.
const std::string& name_of(const Pack& pack, Entity entity);
Location where_is(const Pack& pack, Entity entity);

}  // namespace lumbago
