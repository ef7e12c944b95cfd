// Who uses what in a pack: the reverse of every name in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/pack.h"

namespace lumbago {

enum class EntityKind : std::uint8_t {
  question,
  group,
  table,
  derived,
  scale,
  triage,
  contributor,
  contraindication,
  activity,
  reference,
  case_,
};

template <>
struct Spelling<EntityKind> {
  static constexpr std::array<std::string_view, 11> words{
      "question",         "group",    "table",     "derived", "scale", "triage", "contributor",
      "contraindication", "activity", "reference", "case"};
};

struct Entity {
  EntityKind kind = EntityKind::question;
  Index index = 0;
  bool operator==(const Entity&) const = default;
};

// The entity with this id; nullopt: none.
std::optional<Entity> find_entity(const Pack& pack, std::string_view id);

// The one that a person means by `name`: its id, in any case and also as a report has it in
// brackets, or the title of an activity, contributor or warning sign. nullopt: none.
std::optional<Entity> find_named(const Pack& pack, std::string_view name);

// REQUIRES (both): the entity is of `pack`.
const std::string& id_of(const Pack& pack, Entity entity);
Location where_is(const Pack& pack, Entity entity);

// What names `entity`, by kind and then in the pack's order; each once. `in_plan` is set when the
// plan's own rules do (the minutes a day, the easier version, a slot for everyone), `in_story` when
// a claim of the pack's story cites it. A letter to a clinician only repeats answers: no use.
struct Uses {
  std::vector<Entity> by;
  bool in_plan = false;
  bool in_story = false;
};
Uses uses_of(const Pack& pack, Entity entity);

}  // namespace lumbago
