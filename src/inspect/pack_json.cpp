// A pack as its own format has it, in JSON.
#include <fmt/core.h>

#include <array>
#include <utility>

#include "base/number.h"
#include "inspect/drawings.h"
#include "inspect/inspect.h"
#include "inspect/json_members.h"
#include "rules/entries.h"
#include "rules/json_values.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

// Has an overload of fields() for each kind of entry and of part of one. What has its default value
// is left out.
class ContentWriter : private Members<ContentWriter> {
 public:
  ContentWriter(JsonWriter& json, const Pack& pack) : Members(json), pack_(pack) {}

  void write() {
    json_.object("content", [&] {
      write_info(pack_.info);
      for_each_section(pack_, [&](Section section, const auto& entries) {
        if (section == Section::regions) write_plan(pack_.plan);
        put(words_of(section).section, entries);
      });
    });
  }

 private:
  template <class Entry>
  static Texts ids(const std::vector<Entry>& entries, const Indices& indices) {
    Texts ids;
    for (const Index index : indices) ids.push_back(entries[index].id);
    return ids;
  }
  Texts references(const Indices& indices) const { return ids(pack_.references, indices); }
  template <class Sourced>
  void sources(const Sourced& part) {
    json_.field("verified", part.verified);
    put("references", references(part.references));
  }
  const std::string& number_id(ExprOp source, Index index) const {
    return source == ExprOp::derived ? pack_.derived[index].id : pack_.questions[index].id;
  }

  void write_info(const PackInfo& info) {
    json_.object("pack", [&] {
      members("id", info.id, "version", info.version, "title", info.title, "language",
              info.language, "intended_use", info.intended_use);
      json_.object("reviewed", [&] {
        for (const auto& [name, value] :
             {std::pair{"by", &info.reviewed_by}, {"on", &info.reviewed_on}}) {
          json_.key(name);
          value->empty() ? json_.null() : json_.string(*value);
        }
      });
      json_.object("levels", [&] {
        for (std::size_t i = 0; i < info.levels.size(); ++i)
          json_.object(word(static_cast<Level>(i)), [&] {
            members("title", info.levels[i].title, "action", info.levels[i].action);
          });
      });
      json_.object("safety_net", [&] {
        put("title", info.safety_net_title);
        write_strings(json_, "items", info.safety_net);
      });
      members("disclaimers", info.disclaimers, "plan_disclaimers", info.plan_disclaimers);
      if (!info.story.say.empty())
        json_.object("story", [&] { members("say", info.story.say, "claims", info.story.claims); });
      const Texts complaint = ids(pack_.questions, info.letter.complaint);
      const Texts health = ids(pack_.questions, info.letter.health);
      if (!complaint.empty())
        json_.object("letter", [&] { members("complaint", complaint, "health", health); });
    });
  }

  void fields(const StoryClaim& claim) {
    members("say", claim.say, "evidence", claim.evidence);
    sources(claim);
  }

  void fields(const Option& option) {
    members("id", option.id, "say", option.say, "score", option.score);
  }

  void fields(const SelfTest& test) {
    members("setup", test.setup, "steps", test.steps, "record", test.record, "skip_if",
            test.skip_if, "stop", test.stop);
    if (test.seconds > 0) put("seconds", test.seconds);
    put("counts_up", test.counts_up);
    write_poses(json_, test.poses, PoseShape::written);
  }

  void fields(const Question& question) {
    members("id", question.id, "ask", question.ask, "short", question.short_text, "help",
            question.help, "why", question.why, "plainer", question.plainer, "type", question.type,
            "unit", question.unit);
    const AnswerForm form = form_of(question);
    if (form == AnswerForm::number)
      json_.list("range", std::array{question.min, question.max},
                 [&](std::int64_t end) { write_number(json_, question.type, end); });
    if (form == AnswerForm::text) put("max_length", question.max);
    members("options", question.options, "when", question.when, "earlier", question.earlier, "gate",
            question.gate);
    const bool modifiable = question.modifiable != Modifiable::no;
    if (modifiable) put("modifiable", question.modifiable);
    if (modifiable || question.worse != Worse::neither) put("worse", question.worse);
    put("sensitive", question.sensitive);
    put("lasts", question.lasts);
    if (question.test) json_.object("test", [&] { fields(*question.test); });
  }

  void fields(const Group& group) {
    members("id", group.id, "ask", group.ask, "questions", ids(pack_.questions, group.questions));
  }

  void write_cell(const TableKey& key, const TableCell& cell) {
    const bool derived = key.source == ExprOp::derived;
    const ExprType type = derived ? pack_.derived[key.index].value.root.type
                                  : info_of(pack_.questions[key.index]).expression;
    json_.key(number_id(key.source, key.index));
    if (type == ExprType::option)
      json_.string(pack_.questions[key.index].options[static_cast<std::size_t>(cell.low)].id);
    else if (type == ExprType::boolean)
      json_.boolean(cell.low != 0);
    else
      write_range(json_, {cell.low, cell.high});
  }

  void write_row(const Table& table, const TableRow& row) {
    for (std::size_t i = 0; i < table.keys.size(); ++i) write_cell(table.keys[i], row.cells[i]);
    json_.key("value");
    // A point makes it a table of decimals, also where all of them are whole.
    if (table.type == ExprType::integer)
      json_.integer(row.value);
    else
      json_.raw(row.value % milli == 0 ? fmt::format("{}.0", row.value / milli)
                                       : format_decimal(row.value));
  }

  void fields(const Table& table) {
    members("id", table.id, "title", table.title);
    json_.list("by", table.keys,
               [&](const TableKey& key) { json_.string(number_id(key.source, key.index)); });
    json_.list("rows", table.rows,
               [&](const TableRow& row) { json_.object([&] { write_row(table, row); }); });
    sources(table);
  }

  void fields(const Derived& derived) {
    members("id", derived.id, "title", derived.title, "value", derived.value);
  }

  void write_item(const ScaleItem& item, std::int64_t one) {
    const std::string& id = pack_.questions[item.question].id;
    if (!item.reverse && item.weight == one) return json_.string(id);
    json_.object([&] {
      put("question", id);
      if (item.reverse) put("reverse", true);
      if (item.weight != one) put("weight", Decimal{item.weight * milli / one});
    });
  }

  void fields(const ScaleBand& band) {
    members("from", Decimal{band.from}, "id", band.id, "say", band.say);
  }

  void fields(const MeaningfulChange& change) {
    if (change.points != 0) put("points", Decimal{change.points});
    if (change.percent != 0) put("percent", change.percent);
    put("both", change.both);
    if (change.least != 0) put("least", Decimal{change.least});
    json_.field("better", change.lower_is_better ? "lower" : "higher");
  }

  void fields(const Scale& scale) {
    members("id", scale.id, "title", scale.title, "scoring", scale.scoring);
    if (scale.missing == MissingPolicy::at_least)
      json_.object("missing", [&] { put("at_least", scale.at_least); });
    else
      put("missing", scale.missing);
    json_.list("items", scale.items, [&](const ScaleItem& item) { write_item(item, scale.one); });
    if (scale.places < 3) put("places", scale.places);
    if (scale.part_of) put("part_of", pack_.scales[*scale.part_of].id);
    put("bands", scale.bands);
    if (scale.change) json_.object("change", [&] { fields(*scale.change); });
    put("licence", scale.licence);
    sources(scale);
  }

  void fields(const TriageRule& rule) {
    members("id", rule.id, "title", rule.title, "level", rule.level, "policy", rule.policy, "when",
            rule.when, "if_unknown", rule.if_unknown, "say", rule.say);
    sources(rule);
  }

  void fields(const Tier& tier) { members("when", tier.when, "points", tier.points); }

  void write_indicator(const Contributor& contributor, const Indicator& indicator) {
    if (indicator.tiers.size() == 1)
      fields(indicator.tiers.front());
    else
      put("tiers", indicator.tiers);
    if (indicator.verified != contributor.verified) json_.field("verified", indicator.verified);
    put("references", references(indicator.references));
  }

  void fields(const Contributor& contributor) {
    members("id", contributor.id, "title", contributor.title);
    json_.field("role", contributor.outlook_only ? "outlook" : "plan");
    members("evidence", contributor.evidence, "prior", contributor.prior, "saturates",
            contributor.saturates);
    json_.list("indicators", contributor.indicators, [&](const Indicator& indicator) {
      json_.object([&] { write_indicator(contributor, indicator); });
    });
    put("say", contributor.say);
    sources(contributor);
  }

  void fields(const Contraindication& reason) {
    members("id", reason.id, "when", reason.when, "excludes", reason.excludes, "say", reason.say);
    sources(reason);
  }

  void fields(const Activity& activity) {
    members("id", activity.id, "kind", activity.kind, "title", activity.title, "cue", activity.cue,
            "steps", activity.steps, "why", activity.why);
    json_.object("dose", [&] { write_dose(json_, activity.dose); });
    members("minutes", activity.minutes, "easier", activity.easier, "harder", activity.harder,
            "stop", activity.stop, "equipment", activity.equipment);
    write_poses(json_, activity.poses, PoseShape::written);
    members("policy", activity.policy, "not_if", activity.not_if, "evidence", activity.evidence);
    sources(activity);
  }

  void fields(const Slot& slot) {
    if (slot.contributor) put("for", pack_.contributors[*slot.contributor].id);
    members("when", slot.when, "pick", ids(pack_.activities, slot.pick));
  }

  void fields(const Phase& of) { members("weeks", Range{of.from_week, of.to_week}, "say", of.say); }
  void fields(const PainBand& band) { members("from", band.from, "say", band.say); }

  void write_plan(const PlanRules& plan) {
    if (plan.slots.empty()) return;
    json_.object("plan", [&] {
      if (plan.minutes_question) put("minutes", pack_.questions[*plan.minutes_question].id);
      members("default_minutes", plan.default_minutes, "max_exercises", plan.max_exercises,
              "max_advice", plan.max_advice, "top", plan.top, "least_score", plan.least_score,
              "easier_if", plan.easier_if, "slots", plan.slots, "phases", plan.phases);
      if (plan.pain_question) put("pain", pack_.questions[*plan.pain_question].id);
      members("pain_rule", plan.pain_rule, "recheck_weeks", plan.recheck_weeks);
    });
  }

  void fields(const Helpline& line) { members("for", line.kind, "number", line.number); }

  void fields(const Region& region) {
    members("id", region.id, "territories", region.territories, "emergency", region.emergency,
            "helplines", region.helplines);
    sources(region);
  }

  void fields(const Reference& reference) {
    members("id", reference.id, "cite", reference.cite, "doi", reference.doi, "note",
            reference.note, "background", reference.background);
  }

  void write_expectations(const Case& example) {
    members("level", example.level, "could_be", example.could_be, "policy", example.policy, "signs",
            ids(pack_.triage, example.signs), "no_signs", ids(pack_.triage, example.no_signs),
            "undecided", ids(pack_.triage, example.undecided));
    if (!example.contributors.empty())
      json_.object("contributors", [&] {
        for (const CaseScore& score : example.contributors)
          put(pack_.contributors[score.index].id, *score.value);
      });
    if (!example.scales.empty())
      json_.object("scales", [&] {
        for (const CaseScore& score : example.scales) {
          json_.key(pack_.scales[score.index].id);
          score.value ? json_.decimal(*score.value) : json_.null();
        }
      });
    members("plan", ids(pack_.activities, example.plan), "not_in_plan",
            ids(pack_.activities, example.not_in_plan), "withheld",
            ids(pack_.activities, example.withheld));
  }

  void fields(const Case& example) {
    members("id", example.id, "title", example.title);
    json_.object("answers", [&] {
      for (const CaseAnswer& answer : example.answers) {
        const Question& question = pack_.questions[answer.question];
        json_.key(question.id);
        write_answer(json_, question, {answer.value, answer.text});
      }
    });
    json_.object("expect", [&] { write_expectations(example); });
  }

  void fields(const Assert& promise) {
    members("id", promise.id, "title", promise.title, "if", promise.when);
    json_.object("then", [&] {
      members("level_at_least", promise.level_at_least, "level_at_most", promise.level_at_most,
              "policy_at_least", promise.policy_at_least, "signs", ids(pack_.triage, promise.signs),
              "no_signs", ids(pack_.triage, promise.no_signs), "not_activities",
              ids(pack_.activities, promise.not_activities), "not_contributors",
              ids(pack_.contributors, promise.not_contributors));
    });
    put("references", references(promise.references));
  }

  void fields(const DeclaredStep& step) {
    const Expr& number = step.reached.root.args.front();
    const std::int64_t at = step.reached.root.args.back().value;
    put("number", number_id(number.op, number.index));
    number.type == ExprType::decimal ? put("at", Decimal{at}) : put("at", at);
    members("signs", ids(pack_.triage, step.signs), "why", step.why, "references",
            references(step.references));
  }

  friend class Members<ContentWriter>;
  const Pack& pack_;
};

template <class Entry>
void write_place(JsonWriter& json, const Pack& pack, const Entry& entry) {
  json.object(entry.id, [&] {
    json.fields("file", pack.files.empty() ? std::string() : pack.files[entry.where.file], "line",
                entry.where.line, "column", entry.where.column);
  });
}

}  // namespace

std::string pack_json(const Pack& pack, const std::string& source) {
  return json_document("lumbago.pack/1", [&](JsonWriter& json) {
    json.fields("source", source, "sha256", pack.sha256);
    json.object("places", [&] {
      for_each_section(pack, [&]<class Entry>(Section, const std::vector<Entry>& entries) {
        if constexpr (has_id<Entry>)
          for (const Entry& entry : entries) write_place(json, pack, entry);
      });
    });
    ContentWriter(json, pack).write();
  });
}

}  // namespace lumbago
