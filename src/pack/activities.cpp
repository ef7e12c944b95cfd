// Reads what helps: activities, and the plan that chooses among them.
#include <fmt/core.h>

#include <algorithm>

#include "pack/builder.h"
#include "pack/poses.h"
#include "rules/plan_limits.h"

namespace lumbago {
namespace {

Dose read_dose(Fields& activity, const std::string& id) {
  Dose dose;
  auto fields = activity.mapping("dose", fmt::format("the dose of '{}'", id), true);
  if (!fields) return dose;
  dose.sets = fields->range("sets", {1, 20});
  dose.reps = fields->range("reps", {1, 100});
  dose.seconds = fields->range("seconds", {1, 600});
  dose.minutes = fields->range("minutes", {1, 240});
  dose.every_minutes = fields->range("every_minutes", {5, 240});
  dose.ml = fields->range("ml", {50, 750});
  dose.days = fields->integer("days", {1, 7}, 7);
  dose.per_side = fields->boolean("per_side", false);
  fields->done();
  return dose;
}

// The contraindications that exclude one of the activity's tags.
void resolve_tags(Fields& fields, Activity& activity) {
  const std::vector<Contraindication>& known = fields.builder().pack.contraindications;
  std::vector<std::string> tags;
  for (const Contraindication& entry : known)
    tags.insert(tags.end(), entry.excludes.begin(), entry.excludes.end());
  const YamlNode* list = fields.find("not_if");
  for (std::size_t i = 0; i < activity.not_if.size(); ++i) {
    const std::string& tag = activity.not_if[i];
    if (std::find(tags.begin(), tags.end(), tag) == tags.end())
      fields.fail(list->items[i], "unknown-name",
                  fmt::format("no contraindication excludes '{}'", tag), did_you_mean(tag, tags));
  }
  for (std::size_t i = 0; i < known.size(); ++i) {
    const bool bars =
        std::any_of(activity.not_if.begin(), activity.not_if.end(), [&](const std::string& tag) {
          return std::find(known[i].excludes.begin(), known[i].excludes.end(), tag) !=
                 known[i].excludes.end();
        });
    if (bars) activity.contraindications.push_back(static_cast<Index>(i));
  }
}

void read_activity(Fields& fields, Activity& activity) {
  const std::string& id = activity.id;
  activity.kind = fields.word<ActivityKind>("kind");
  activity.title = fields.text("title");
  activity.cue = fields.text("cue");
  activity.steps = fields.texts("steps");
  activity.why = fields.text("why");
  activity.dose = read_dose(fields, id);
  activity.minutes = fields.integer("minutes", {0, 240}, 0);
  activity.easier = fields.optional_text("easier");
  activity.harder = fields.optional_text("harder");
  activity.stop = fields.optional_text("stop");
  activity.equipment = fields.texts("equipment");
  activity.poses = read_poses(fields, id);
  activity.policy = fields.word<PlanPolicy>("policy");
  activity.not_if = fields.texts("not_if");
  activity.evidence = fields.word<Evidence>("evidence");
  read_sources(fields, activity);
  resolve_tags(fields, activity);
  if (activity.policy == PlanPolicy::none)
    fields.fail(fields.node(), "policy",
                fmt::format("activity '{}' could be given in an emergency: 'policy' is full, "
                            "gentle or comfort_only",
                            id));
  const bool comfort =
      activity.kind == ActivityKind::comfort || activity.kind == ActivityKind::advice;
  if (activity.policy == PlanPolicy::comfort_only && !comfort)
    fields.fail(fields.node(), "policy",
                fmt::format("activity '{}' is {}, so it cannot be given under comfort_only", id,
                            word(activity.kind)));
  if (is_exercise(activity.kind) && activity.minutes == 0)
    fields.fail(fields.node(), "missing-key",
                fmt::format("activity '{}' needs the 'minutes' it takes", id));
}

Slot read_slot(Fields& fields) {
  Slot slot;
  slot.where = fields.node().where;
  slot.contributor = fields.name("for", Section::contributors);
  slot.when = fields.condition("when");
  slot.pick = fields.names("pick", Section::activities, true);
  fields.done();
  return slot;
}

// An integer question of the plan, which `key` names.
std::optional<Index> number_question(Fields& fields, Builder& builder, const char* key) {
  const std::optional<Index> question = fields.name(key, Section::questions);
  if (question && builder.pack.questions[*question].type != QuestionType::integer)
    fields.fail(*fields.find(key), "type",
                "'" + std::string(key) + "' takes a whole-number question");
  return question;
}

void read_pain_rule(Fields& fields, PlanRules& plan) {
  std::int64_t least = 0;
  for (Fields& band : fields.mappings("pain_rule", "a part of the pain rule")) {
    const std::int64_t from = band.integer("from", {least, 1000}, least);
    plan.pain_rule.push_back({from, band.text("say")});
    least = from + 1;
    band.done();
  }
  if (!plan.pain_rule.empty() && !plan.pain_question)
    fields.fail(*fields.find("pain_rule"), "missing-key", "'pain_rule' needs 'pain', a question");
}

}  // namespace

void read_activities(Builder& builder) {
  read_entries(builder, Section::activities, builder.pack.activities, read_activity);
}

void read_plan(Builder& builder, const std::vector<const YamlNode*>& plans) {
  if (plans.empty()) return;
  Fields fields(builder, only_section(builder, plans, "plan"), "'plan'");
  PlanRules& plan = builder.pack.plan;
  plan.where = fields.node().where;
  plan.minutes_question = number_question(fields, builder, "minutes");
  plan.pain_question = number_question(fields, builder, "pain");
  plan.default_minutes = fields.integer("default_minutes", {1, 240}, plan.default_minutes);
  plan.max_exercises = fields.integer("max_exercises", {1, 20}, plan.max_exercises);
  plan.max_advice = fields.integer("max_advice", {1, 20}, plan.max_advice);
  plan.top = fields.integer("top", {1, 20}, plan.top);
  plan.least_score = fields.integer("least_score", {1, 100}, plan.least_score);
  plan.easier_if = fields.condition("easier_if");
  // Scores are known by the time the plan is made: only its slots may read them.
  Names without_scores = builder.names;
  builder.names = with_scores(std::move(builder.names), builder.pack);
  for (Fields& slot : fields.mappings("slots", "a slot of the plan", true))
    plan.slots.push_back(read_slot(slot));
  builder.names = std::move(without_scores);
  for (Fields& phase : fields.mappings("phases", "a phase of the plan")) {
    const Range weeks = phase.range("weeks", {1, 520}).value_or(Range{1, 1});
    plan.phases.push_back({weeks.low, weeks.high, phase.text("say")});
    phase.done();
  }
  read_pain_rule(fields, plan);
  if (const YamlNode* weeks = fields.find("recheck_weeks"))
    for (const YamlNode* week : read_list(builder, *weeks, "recheck_weeks"))
      plan.recheck_weeks.push_back(read_integer(builder, *week, "recheck_weeks").value_or(0));
  fields.done();
}

}  // namespace lumbago
