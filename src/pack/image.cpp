#include "pack/image.h"

#include "base/archive.h"

namespace lumbago {

// The members of each struct, in the order in which they stand in an image.
LUMBAGO_MEMBERS(Location, x.file, x.line, x.column)
LUMBAGO_MEMBERS(Expr, x.op, x.type, x.value, x.index, x.args)
LUMBAGO_MEMBERS(Condition, x.source, x.where, x.root)
LUMBAGO_MEMBERS(Option, x.id, x.say, x.score)
LUMBAGO_MEMBERS(Point, x.x, x.y)
LUMBAGO_MEMBERS(Shape, x.kind, x.points, x.radius)
LUMBAGO_MEMBERS(PlacedJoint, x.joint, x.at)
LUMBAGO_MEMBERS(Pose, x.alt, x.face, x.ground, x.joints, x.props, x.moves)
LUMBAGO_MEMBERS(SelfTest, x.setup, x.steps, x.record, x.skip_if, x.stop, x.seconds, x.counts_up,
                x.poses)
LUMBAGO_MEMBERS(Question, x.id, x.where, x.type, x.ask, x.short_text, x.help, x.why, x.plainer,
                x.unit, x.min, x.max, x.options, x.when, x.earlier, x.gate, x.modifiable, x.worse,
                x.sensitive, x.lasts, x.test)
LUMBAGO_MEMBERS(Group, x.id, x.where, x.ask, x.questions)
LUMBAGO_MEMBERS(TableKey, x.source, x.index)
LUMBAGO_MEMBERS(TableCell, x.low, x.high)
LUMBAGO_MEMBERS(TableRow, x.cells, x.value)
LUMBAGO_MEMBERS(Table, x.id, x.where, x.title, x.type, x.keys, x.rows, x.verified, x.references)
LUMBAGO_MEMBERS(Derived, x.id, x.where, x.title, x.value)
LUMBAGO_MEMBERS(ScaleItem, x.question, x.reverse, x.weight)
LUMBAGO_MEMBERS(ScaleBand, x.from, x.id, x.say)
LUMBAGO_MEMBERS(MeaningfulChange, x.points, x.percent, x.both, x.least, x.lower_is_better)
LUMBAGO_MEMBERS(Scale, x.id, x.where, x.title, x.scoring, x.missing, x.at_least, x.items, x.one,
                x.places, x.part_of, x.bands, x.change, x.licence, x.verified, x.references)
LUMBAGO_MEMBERS(TriageRule, x.id, x.where, x.title, x.level, x.policy, x.when, x.if_unknown, x.say,
                x.verified, x.references)
LUMBAGO_MEMBERS(Tier, x.when, x.points)
LUMBAGO_MEMBERS(Indicator, x.tiers, x.verified, x.references)
LUMBAGO_MEMBERS(Contributor, x.id, x.where, x.title, x.outlook_only, x.evidence, x.prior,
                x.saturates, x.indicators, x.say, x.verified, x.references)
LUMBAGO_MEMBERS(Contraindication, x.id, x.where, x.when, x.excludes, x.say, x.verified,
                x.references)
LUMBAGO_MEMBERS(Range, x.low, x.high)
LUMBAGO_MEMBERS(Dose, x.sets, x.reps, x.seconds, x.minutes, x.every_minutes, x.ml, x.days,
                x.per_side)
LUMBAGO_MEMBERS(Activity, x.id, x.where, x.kind, x.title, x.cue, x.steps, x.why, x.dose, x.minutes,
                x.easier, x.harder, x.stop, x.equipment, x.poses, x.policy, x.not_if,
                x.contraindications, x.evidence, x.verified, x.references)
LUMBAGO_MEMBERS(Slot, x.where, x.contributor, x.when, x.pick)
LUMBAGO_MEMBERS(Phase, x.from_week, x.to_week, x.say)
LUMBAGO_MEMBERS(PainBand, x.from, x.say)
LUMBAGO_MEMBERS(PlanRules, x.where, x.minutes_question, x.default_minutes, x.max_exercises,
                x.max_advice, x.top, x.least_score, x.easier_if, x.slots, x.phases, x.pain_question,
                x.pain_rule, x.recheck_weeks)
LUMBAGO_MEMBERS(Helpline, x.kind, x.number)
LUMBAGO_MEMBERS(Region, x.id, x.where, x.territories, x.emergency, x.helplines, x.verified,
                x.references)
LUMBAGO_MEMBERS(Reference, x.id, x.where, x.cite, x.doi, x.note, x.background)
LUMBAGO_MEMBERS(CaseAnswer, x.question, x.value, x.text, x.inherited)
LUMBAGO_MEMBERS(CaseScore, x.index, x.value)
LUMBAGO_MEMBERS(Case, x.id, x.where, x.title, x.answers, x.level, x.could_be, x.policy, x.signs,
                x.no_signs, x.undecided, x.contributors, x.scales, x.plan, x.not_in_plan,
                x.withheld)
LUMBAGO_MEMBERS(Assert, x.id, x.where, x.title, x.when, x.level_at_least, x.level_at_most,
                x.policy_at_least, x.signs, x.no_signs, x.not_activities, x.not_contributors,
                x.references)
LUMBAGO_MEMBERS(DeclaredStep, x.where, x.reached, x.signs, x.why, x.references)
LUMBAGO_MEMBERS(LevelText, x.title, x.action)
LUMBAGO_MEMBERS(SourceMark, x.name, x.source, x.where)
LUMBAGO_MEMBERS(Translation, x.title, x.reviewed_by, x.reviewed_on, x.texts, x.untranslated,
                x.changed, x.unmarked)
LUMBAGO_MEMBERS(StoryClaim, x.say, x.evidence, x.verified, x.references)
LUMBAGO_MEMBERS(Story, x.say, x.claims)
LUMBAGO_MEMBERS(LetterQuestions, x.complaint, x.health)
LUMBAGO_MEMBERS(PackInfo, x.id, x.version, x.title, x.language, x.translation, x.translations,
                x.intended_use, x.reviewed_by, x.reviewed_on, x.levels, x.safety_net_title,
                x.safety_net, x.disclaimers, x.plan_disclaimers, x.story, x.letter)
LUMBAGO_MEMBERS(Pack, x.info, x.sha256, x.files, x.questions, x.groups, x.tables, x.derived,
                x.scales, x.triage, x.contributors, x.contraindications, x.activities, x.plan,
                x.regions, x.references)  // what only checks need is written by itself

std::string write_rules(const Pack& pack) {
  Archive<false> archive;
  archive(pack);
  return std::move(archive.bytes);
}

std::string write_checks(const Pack& pack) {
  Archive<false> archive;
  archive(pack.asserts, pack.steps, pack.cases);
  return std::move(archive.bytes);
}

Pack read_rules(std::string_view bytes) {
  Pack pack;
  Archive<true>{bytes}(pack);
  return pack;
}

void read_checks(std::string_view bytes, Pack& pack) {
  Archive<true>{bytes}(pack.asserts, pack.steps, pack.cases);
}

}  // namespace lumbago
