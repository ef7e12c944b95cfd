#include "inspect/inspect.h"

#include <string_view>

#include "inspect/drawings.h"
#include "inspect/pack_pieces.h"
#include "rules/answer_json.h"

namespace lumbago {
namespace {

// The sections of a pack, as its format has them.
class ContentWriter : public PackPieces<ContentWriter> {
 public:
  using PackPieces::PackPieces;

  void write() {
    json_.begin_object();
    write_info();
    write_question_sections(json_, pack_);
    section("triage", pack_.triage);
    section("contributors", pack_.contributors);
    section("contraindications", pack_.contraindications);
    section("activities", pack_.activities);
    if (!pack_.plan.slots.empty()) write_plan();
    section("regions", pack_.regions);
    section("references", pack_.references);
    section("cases", pack_.cases);
    section("asserts", pack_.asserts);
    section("steps", pack_.steps);
    json_.end_object();
  }

 private:
  friend PackPieces;

  void write_info() {
    const PackInfo& info = pack_.info;
    object("pack", [&] {
      json_.field("id", info.id);
      json_.field("version", info.version);
      json_.field("title", info.title);
      json_.field("language", info.language);
      json_.field("intended_use", info.intended_use);
      object("reviewed", [&] {
        text_or_null("by", info.reviewed_by);
        text_or_null("on", info.reviewed_on);
      });
      object("levels", [&] {
        for (std::size_t i = 0; i < info.levels.size(); ++i)
          object(word(static_cast<Level>(i)), [&] {
            json_.field("title", info.levels[i].title);
            json_.field("action", info.levels[i].action);
          });
      });
      object("safety_net", [&] {
        json_.field("title", info.safety_net_title);
        write_strings(json_, "items", info.safety_net);
      });
      write_strings(json_, "disclaimers", info.disclaimers);
      texts("plan_disclaimers", info.plan_disclaimers);
      if (!info.story.say.empty())
        object("story", [&] {
          json_.field("say", info.story.say);
          list("claims", info.story.claims);
        });
    });
  }

  void fields(const StoryClaim& claim) {
    json_.field("say", claim.say);
    json_.field("evidence", word(claim.evidence));
    sources(claim);
  }

  void fields(const TriageRule& rule) {
    json_.field("id", rule.id);
    json_.field("title", rule.title);
    json_.field("level", word(rule.level));
    json_.field("policy", word(rule.policy));
    json_.field("when", rule.when.source);
    if (rule.if_unknown) json_.field("if_unknown", word(*rule.if_unknown));
    json_.field("say", rule.say);
    sources(rule);
  }

  void fields(const Tier& tier) {
    json_.field("when", tier.when.source);
    json_.field("points", tier.points);
  }

  void write_indicator(const Contributor& contributor, const Indicator& indicator) {
    json_.begin_object();
    if (indicator.tiers.size() == 1)
      fields(indicator.tiers.front());
    else
      list("tiers", indicator.tiers);
    if (indicator.verified != contributor.verified) json_.field("verified", indicator.verified);
    ids("references", pack_.references, indicator.references);
    json_.end_object();
  }

  void fields(const Contributor& contributor) {
    json_.field("id", contributor.id);
    json_.field("title", contributor.title);
    json_.field("role", contributor.outlook_only ? "outlook" : "plan");
    json_.field("evidence", word(contributor.evidence));
    json_.field("prior", contributor.prior);
    json_.field("saturates", contributor.saturates);
    json_.key("indicators");
    json_.begin_array();
    for (const Indicator& indicator : contributor.indicators)
      write_indicator(contributor, indicator);
    json_.end_array();
    json_.field("say", contributor.say);
    sources(contributor);
  }

  void fields(const Contraindication& reason) {
    json_.field("id", reason.id);
    json_.field("when", reason.when.source);
    write_strings(json_, "excludes", reason.excludes);
    json_.field("say", reason.say);
    sources(reason);
  }

  void fields(const Activity& activity) {
    json_.field("id", activity.id);
    json_.field("kind", word(activity.kind));
    json_.field("title", activity.title);
    json_.field("cue", activity.cue);
    texts("steps", activity.steps);
    json_.field("why", activity.why);
    object("dose", [&] {
      range("sets", activity.dose.sets);
      range("reps", activity.dose.reps);
      range("seconds", activity.dose.seconds);
      range("minutes", activity.dose.minutes);
      range("every_minutes", activity.dose.every_minutes);
      range("ml", activity.dose.ml);
      json_.field("days", activity.dose.days);
      flag("per_side", activity.dose.per_side);
    });
    json_.field("minutes", activity.minutes);
    text("easier", activity.easier);
    text("harder", activity.harder);
    text("stop", activity.stop);
    texts("equipment", activity.equipment);
    write_poses(json_, activity.poses, PoseShape::written);
    json_.field("policy", word(activity.policy));
    texts("not_if", activity.not_if);
    json_.field("evidence", word(activity.evidence));
    sources(activity);
  }

  void fields(const Slot& slot) {
    if (slot.contributor) json_.field("for", pack_.contributors[*slot.contributor].id);
    condition("when", slot.when);
    write_ids(json_, "pick", pack_.activities, slot.pick);
  }

  void fields(const Phase& phase) {
    json_.key("weeks");
    range({phase.from_week, phase.to_week});
    json_.field("say", phase.say);
  }

  void fields(const PainBand& band) {
    json_.field("from", band.from);
    json_.field("say", band.say);
  }

  void write_plan() {
    const PlanRules& plan = pack_.plan;
    object("plan", [&] {
      if (plan.minutes_question) json_.field("minutes", pack_.questions[*plan.minutes_question].id);
      json_.field("default_minutes", plan.default_minutes);
      json_.field("max_exercises", plan.max_exercises);
      json_.field("max_advice", plan.max_advice);
      json_.field("top", plan.top);
      json_.field("least_score", plan.least_score);
      condition("easier_if", plan.easier_if);
      list("slots", plan.slots);
      section("phases", plan.phases);
      if (plan.pain_question) json_.field("pain", pack_.questions[*plan.pain_question].id);
      section("pain_rule", plan.pain_rule);
      json_.key("recheck_weeks");
      json_.begin_array();
      for (const std::int64_t week : plan.recheck_weeks) json_.integer(week);
      json_.end_array();
    });
  }

  void fields(const Helpline& line) {
    json_.field("for", word(line.kind));
    json_.field("number", line.number);
  }

  void fields(const Region& region) {
    json_.field("id", region.id);
    texts("territories", region.territories);
    json_.field("emergency", region.emergency);
    section("helplines", region.helplines);
    sources(region);
  }

  void fields(const Reference& reference) {
    json_.field("id", reference.id);
    json_.field("cite", reference.cite);
    text("doi", reference.doi);
    text("note", reference.note);
    flag("background", reference.background);
  }

  void write_expectations(const Case& example) {
    if (example.level) json_.field("level", word(*example.level));
    if (example.could_be) json_.field("could_be", word(*example.could_be));
    if (example.policy) json_.field("policy", word(*example.policy));
    ids("signs", pack_.triage, example.signs);
    ids("no_signs", pack_.triage, example.no_signs);
    ids("undecided", pack_.triage, example.undecided);
    if (!example.contributors.empty())
      object("contributors", [&] {
        for (const CaseScore& score : example.contributors)
          json_.field(pack_.contributors[score.index].id, *score.value);
      });
    if (!example.scales.empty())
      object("scales", [&] {
        for (const CaseScore& score : example.scales) {
          json_.key(pack_.scales[score.index].id);
          score.value ? json_.decimal(*score.value) : json_.null();
        }
      });
    ids("plan", pack_.activities, example.plan);
    ids("not_in_plan", pack_.activities, example.not_in_plan);
    ids("withheld", pack_.activities, example.withheld);
  }

  void fields(const Case& example) {
    json_.field("id", example.id);
    text("title", example.title);
    object("answers", [&] {
      for (const CaseAnswer& answer : example.answers) {
        const Question& question = pack_.questions[answer.question];
        json_.key(question.id);
        write_answer(json_, question, {answer.value, answer.text});
      }
    });
    object("expect", [&] { write_expectations(example); });
  }

  void fields(const DeclaredStep& step) {
    const Expr& number = step.reached.root.args.front();
    const std::int64_t at = step.reached.root.args.back().value;
    json_.field("number", number.op == ExprOp::derived ? pack_.derived[number.index].id
                                                       : pack_.questions[number.index].id);
    json_.key("at");
    number.type == ExprType::decimal ? json_.decimal(at) : json_.integer(at);
    write_ids(json_, "signs", pack_.triage, step.signs);
    json_.field("why", step.why);
    ids("references", pack_.references, step.references);
  }

  void fields(const Assert& promise) {
    json_.field("id", promise.id);
    text("title", promise.title);
    json_.field("if", promise.when.source);
    object("then", [&] {
      if (promise.level_at_least) json_.field("level_at_least", word(*promise.level_at_least));
      if (promise.level_at_most) json_.field("level_at_most", word(*promise.level_at_most));
      if (promise.policy_at_least) json_.field("policy_at_least", word(*promise.policy_at_least));
      ids("signs", pack_.triage, promise.signs);
      ids("no_signs", pack_.triage, promise.no_signs);
      ids("not_activities", pack_.activities, promise.not_activities);
      ids("not_contributors", pack_.contributors, promise.not_contributors);
    });
    ids("references", pack_.references, promise.references);
  }
};

class PlaceWriter {
 public:
  PlaceWriter(JsonWriter& json, const Pack& pack) : json_(json), pack_(pack) {}

  template <class Thing>
  void write(const std::vector<Thing>& things) {
    for (const Thing& thing : things) {
      json_.key(thing.id);
      json_.begin_object();
      json_.field("file", pack_.files.empty() ? std::string() : pack_.files[thing.where.file]);
      json_.field("line", static_cast<std::int64_t>(thing.where.line));
      json_.field("column", static_cast<std::int64_t>(thing.where.column));
      json_.end_object();
    }
  }

 private:
  JsonWriter& json_;
  const Pack& pack_;
};

}  // namespace

std::string pack_json(const Pack& pack, const std::string& source) {
  JsonWriter json(JsonWriter::Layout::pretty);
  json.begin_object();
  json.field("schema", "lumbago.pack/1");
  json.field("source", source);
  json.field("sha256", pack.sha256);
  json.key("places");
  json.begin_object();
  PlaceWriter places(json, pack);
  places.write(pack.questions);
  places.write(pack.groups);
  places.write(pack.tables);
  places.write(pack.derived);
  places.write(pack.scales);
  places.write(pack.triage);
  places.write(pack.contributors);
  places.write(pack.contraindications);
  places.write(pack.activities);
  places.write(pack.regions);
  places.write(pack.references);
  places.write(pack.cases);
  places.write(pack.asserts);
  json.end_object();
  json.key("content");
  ContentWriter(json, pack).write();
  json.end_object();
  return json.take() + '\n';
}

}  // namespace lumbago
