#include "rules/uses.h"

#include <algorithm>

namespace lumbago {

namespace {

// The entry that an operation reads by name; nullopt: it names none.
std::optional<Entity> named_by(const Expr& expr) {
  switch (expr.op) {
    case ExprOp::question:
    case ExprOp::has:
    case ExprOp::contains:
      return Entity{Section::questions, expr.index};
    case ExprOp::derived:
      return Entity{Section::derived, expr.index};
    case ExprOp::scale:
      return Entity{Section::scales, expr.index};
    case ExprOp::table:
      return Entity{Section::tables, expr.index};
    case ExprOp::score:
      return Entity{Section::contributors, expr.index};
    default:
      return std::nullopt;
  }
}

Entity key_entity(const TableKey& key) {
  return {key.source == ExprOp::derived ? Section::derived : Section::questions, key.index};
}

// Gives what stands in the fields of each kind of entry to `mention`.
class Mentions {
 public:
  Mentions(const Pack& pack, const std::function<void(const Mention&)>& visit)
      : pack_(pack), visit_(visit) {}

  void visit_all() {
    for_each_section(pack_, [&](Section section, const auto& entries) {
      for (std::size_t i = 0; i < entries.size(); ++i) {
        by_ = {section, static_cast<Index>(i)};
        look(entries[i]);
      }
    });
    look(pack_.plan);
    in_ = Mention::In::story;
    for (const StoryClaim& claim : pack_.info.story.claims) cites(claim);
  }

 private:
  void mention(Entity named) { visit_({named, in_, by_}); }
  void mention(Section section, const Indices& indices) {
    for (const Index index : indices) mention({section, index});
  }
  template <class Sourced>
  void cites(const Sourced& thing) {
    mention(Section::references, thing.references);
  }
  void reads(const Expr& expr) {
    if (const auto entity = named_by(expr)) mention(*entity);
    for (const Expr& arg : expr.args) reads(arg);
  }
  void reads(const Condition& condition) { reads(condition.root); }
  void reads(const std::optional<Condition>& condition) {
    if (condition) reads(condition->root);
  }

  void look(const Question& question) { reads(question.when); }
  void look(const Group& group) { mention(Section::questions, group.questions); }
  void look(const Table& table) {
    cites(table);
    for (const TableKey& key : table.keys) mention(key_entity(key));
  }
  void look(const Derived& derived) { reads(derived.value); }
  void look(const Scale& scale) {
    cites(scale);
    for (const ScaleItem& item : scale.items) mention({Section::questions, item.question});
    if (scale.part_of) mention({Section::scales, *scale.part_of});
  }
  void look(const TriageRule& sign) {
    cites(sign);
    reads(sign.when);
  }
  void look(const Contributor& contributor) {
    cites(contributor);
    for (const Indicator& indicator : contributor.indicators) {
      cites(indicator);
      for (const Tier& tier : indicator.tiers) reads(tier.when);
    }
  }
  void look(const Contraindication& reason) {
    cites(reason);
    reads(reason.when);
  }
  void look(const Activity& activity) {
    cites(activity);
    mention(Section::contraindications, activity.contraindications);
  }
  void look(const Region& region) { cites(region); }
  void look(const Reference&) {}
  void look(const Case& example) {
    for (const CaseAnswer& answer : example.answers) mention({Section::questions, answer.question});
    for (const Indices* signs : {&example.signs, &example.no_signs, &example.undecided})
      mention(Section::triage, *signs);
    for (const CaseScore& score : example.contributors)
      mention({Section::contributors, score.index});
    for (const CaseScore& score : example.scales) mention({Section::scales, score.index});
    for (const Indices* activities : {&example.plan, &example.not_in_plan, &example.withheld})
      mention(Section::activities, *activities);
  }
  void look(const Assert& promise) {
    cites(promise);
    reads(promise.when);
    mention(Section::triage, promise.signs);
    mention(Section::triage, promise.no_signs);
    mention(Section::activities, promise.not_activities);
    mention(Section::contributors, promise.not_contributors);
  }
  void look(const DeclaredStep& step) {
    cites(step);
    reads(step.reached);
    mention(Section::triage, step.signs);
  }
  // Through the plan, contributors ask for activities.
  void look(const PlanRules& plan) {
    in_ = Mention::In::plan;
    if (plan.minutes_question) mention({Section::questions, *plan.minutes_question});
    if (plan.pain_question) mention({Section::questions, *plan.pain_question});
    reads(plan.easier_if);
    for (const Slot& slot : plan.slots) {
      reads(slot.when);
      if (slot.contributor) by_ = {Section::contributors, *slot.contributor};
      in_ = slot.contributor ? Mention::In::entry : Mention::In::plan;
      mention(Section::activities, slot.pick);
      in_ = Mention::In::plan;
    }
  }

  const Pack& pack_;
  const std::function<void(const Mention&)>& visit_;
  Mention::In in_ = Mention::In::entry;
  Entity by_;
};

}  // namespace

void for_each_mention(const Pack& pack, const std::function<void(const Mention&)>& visit) {
  Mentions(pack, visit).visit_all();
}

Uses uses_of(const Pack& pack, Entity entity) {
  Uses uses;
  for_each_mention(pack, [&](const Mention& mention) {
    if (mention.named != entity) return;
    uses.in_plan |= mention.in == Mention::In::plan;
    uses.in_story |= mention.in == Mention::In::story;
    if (mention.in == Mention::In::entry &&
        std::find(uses.by.begin(), uses.by.end(), mention.by) == uses.by.end())
      uses.by.push_back(mention.by);
  });
  std::stable_sort(uses.by.begin(), uses.by.end(),
                   [](const Entity& a, const Entity& b) { return a.section < b.section; });
  return uses;
}

}  // namespace lumbago
