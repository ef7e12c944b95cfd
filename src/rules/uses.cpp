#include "rules/uses.h"

#include <algorithm>

namespace lumbago {

namespace {

template <class Visit>
void visit_kind(const Pack& pack, EntityKind kind, Visit visit) {
  switch (kind) {
    case EntityKind::question:
      return visit(pack.questions);
    case EntityKind::group:
      return visit(pack.groups);
    case EntityKind::table:
      return visit(pack.tables);
    case EntityKind::derived:
      return visit(pack.derived);
    case EntityKind::scale:
      return visit(pack.scales);
    case EntityKind::triage:
      return visit(pack.triage);
    case EntityKind::contributor:
      return visit(pack.contributors);
    case EntityKind::contraindication:
      return visit(pack.contraindications);
    case EntityKind::activity:
      return visit(pack.activities);
    case EntityKind::reference:
      return visit(pack.references);
    case EntityKind::case_:
      return visit(pack.cases);
  }
}

// ASCII letters made small; others stay as they are.
std::string in_small(std::string_view text) {
  std::string small(text);
  for (char& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return small;
}

bool holds(const Indices& indices, Index index) {
  return std::find(indices.begin(), indices.end(), index) != indices.end();
}

// The entity that an operation reads by name; nullopt: it names none.
std::optional<Entity> named_by(const Expr& expr) {
  switch (expr.op) {
    case ExprOp::question:
    case ExprOp::has:
    case ExprOp::contains:
      return Entity{EntityKind::question, expr.index};
    case ExprOp::derived:
      return Entity{EntityKind::derived, expr.index};
    case ExprOp::scale:
      return Entity{EntityKind::scale, expr.index};
    case ExprOp::table:
      return Entity{EntityKind::table, expr.index};
    case ExprOp::score:
      return Entity{EntityKind::contributor, expr.index};
    default:
      return std::nullopt;
  }
}

Entity key_entity(const TableKey& key) {
  return {key.source == ExprOp::derived ? EntityKind::derived : EntityKind::question, key.index};
}

bool reads(const Expr& expr, Entity entity) {
  if (named_by(expr) == entity) return true;
  return std::any_of(expr.args.begin(), expr.args.end(),
                     [&](const Expr& arg) { return reads(arg, entity); });
}

bool reads(const std::optional<Condition>& condition, Entity entity) {
  return condition && reads(condition->root, entity);
}

bool cites(const Indices& references, Entity entity) {
  return entity.kind == EntityKind::reference && holds(references, entity.index);
}

bool is_question(Entity entity, Index index) {
  return entity == Entity{EntityKind::question, index};
}

bool names(const Question& question, Entity entity) { return reads(question.when, entity); }

bool names(const Group& group, Entity entity) {
  return entity.kind == EntityKind::question && holds(group.questions, entity.index);
}

bool names(const Table& table, Entity entity) {
  return cites(table.references, entity) ||
         std::any_of(table.keys.begin(), table.keys.end(),
                     [&](const TableKey& key) { return entity == key_entity(key); });
}

bool names(const Derived& derived, Entity entity) { return reads(derived.value.root, entity); }

bool names(const Scale& scale, Entity entity) {
  return cites(scale.references, entity) ||
         std::any_of(scale.items.begin(), scale.items.end(),
                     [&](const ScaleItem& item) { return is_question(entity, item.question); });
}

bool names(const TriageRule& rule, Entity entity) {
  return cites(rule.references, entity) || reads(rule.when.root, entity);
}

bool names(const Contributor& contributor, Entity entity) {
  return cites(contributor.references, entity) ||
         std::any_of(contributor.indicators.begin(), contributor.indicators.end(),
                     [&](const Indicator& indicator) {
                       return cites(indicator.references, entity) ||
                              std::any_of(
                                  indicator.tiers.begin(), indicator.tiers.end(),
                                  [&](const Tier& tier) { return reads(tier.when.root, entity); });
                     });
}

bool names(const Contraindication& contraindication, Entity entity) {
  return cites(contraindication.references, entity) || reads(contraindication.when.root, entity);
}

bool names(const Activity& activity, Entity entity) {
  return cites(activity.references, entity) || (entity.kind == EntityKind::contraindication &&
                                                holds(activity.contraindications, entity.index));
}

bool names(const Reference&, Entity) { return false; }

bool scores(const std::vector<CaseScore>& expected, Index index) {
  return std::any_of(expected.begin(), expected.end(),
                     [&](const CaseScore& score) { return score.index == index; });
}

bool names(const Case& example, Entity entity) {
  const Index index = entity.index;
  switch (entity.kind) {
    case EntityKind::question:
      return std::any_of(example.answers.begin(), example.answers.end(),
                         [&](const CaseAnswer& answer) { return answer.question == index; });
    case EntityKind::triage:
      return holds(example.signs, index) || holds(example.no_signs, index) ||
             holds(example.undecided, index);
    case EntityKind::contributor:
      return scores(example.contributors, index);
    case EntityKind::scale:
      return scores(example.scales, index);
    case EntityKind::activity:
      return holds(example.plan, index) || holds(example.not_in_plan, index) ||
             holds(example.withheld, index);
    default:
      return false;
  }
}

void add(std::vector<Entity>& entities, Entity entity) {
  if (std::find(entities.begin(), entities.end(), entity) == entities.end())
    entities.push_back(entity);
}

// Through the plan, contributors ask for activities.
void add_slots(const Pack& pack, Entity entity, Uses& uses) {
  for (const Slot& slot : pack.plan.slots) {
    if (reads(slot.when, entity)) uses.in_plan = true;
    if (entity.kind == EntityKind::activity && holds(slot.pick, entity.index)) {
      if (slot.contributor)
        add(uses.by, {EntityKind::contributor, *slot.contributor});
      else
        uses.in_plan = true;
    }
  }
}

// The first of its kind that `is` is true of.
template <class Is>
std::optional<Entity> find_where(const Pack& pack, EntityKind kind, Is is) {
  std::optional<Entity> found;
  visit_kind(pack, kind, [&](const auto& things) {
    for (std::size_t i = 0; i < things.size() && !found; ++i)
      if (is(things[i])) found = Entity{kind, static_cast<Index>(i)};
  });
  return found;
}

// The first of any kind.
template <class Is>
std::optional<Entity> find_any(const Pack& pack, Is is) {
  for (std::size_t kind = 0; kind < Spelling<EntityKind>::words.size(); ++kind)
    if (const auto found = find_where(pack, static_cast<EntityKind>(kind), is)) return found;
  return std::nullopt;
}

}  // namespace

std::optional<Entity> find_entity(const Pack& pack, std::string_view id) {
  return find_any(pack, [&](const auto& thing) { return thing.id == id; });
}

std::optional<Entity> find_named(const Pack& pack, std::string_view name) {
  if (const auto found = find_entity(pack, name)) return found;
  if (name.starts_with('[') && name.ends_with(']')) name = name.substr(1, name.size() - 2);
  const std::string small = in_small(name);
  if (const auto found =
          find_any(pack, [&](const auto& thing) { return in_small(thing.id) == small; }))
    return found;
  const auto is_titled = [&](const auto& thing) {
    if constexpr (requires { thing.title; }) return in_small(thing.title) == small;
    return false;
  };
  for (const auto kind : {EntityKind::activity, EntityKind::contributor, EntityKind::triage})
    if (const auto found = find_where(pack, kind, is_titled)) return found;
  return std::nullopt;
}

const std::string& id_of(const Pack& pack, Entity entity) {
  const std::string* id = nullptr;
  visit_kind(pack, entity.kind, [&](const auto& things) { id = &things[entity.index].id; });
  return *id;
}

Location where_is(const Pack& pack, Entity entity) {
  Location where;
  visit_kind(pack, entity.kind, [&](const auto& things) { where = things[entity.index].where; });
  return where;
}

Uses uses_of(const Pack& pack, Entity entity) {
  Uses uses;
  for (std::size_t kind = 0; kind < Spelling<EntityKind>::words.size(); ++kind) {
    visit_kind(pack, static_cast<EntityKind>(kind), [&](const auto& things) {
      for (std::size_t i = 0; i < things.size(); ++i)
        if (names(things[i], entity))
          add(uses.by, {static_cast<EntityKind>(kind), static_cast<Index>(i)});
    });
  }
  if (entity.kind == EntityKind::question && pack.plan.minutes_question == entity.index)
    uses.in_plan = true;
  if (reads(pack.plan.easier_if, entity)) uses.in_plan = true;
  add_slots(pack, entity, uses);
  for (const StoryClaim& claim : pack.info.story.claims)
    if (cites(claim.references, entity)) uses.in_story = true;
  std::stable_sort(uses.by.begin(), uses.by.end(),
                   [](const Entity& a, const Entity& b) { return a.kind < b.kind; });
  return uses;
}

}  // namespace lumbago
