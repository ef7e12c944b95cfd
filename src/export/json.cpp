// The assessment object.
#include "export/export.h"

#include "base/json_writer.h"
#include "rules/json_values.h"
#include "rules/question_type.h"
#include "rules/regions.h"
#include "rules/scale_items.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

class AssessmentWriter {
 public:
  AssessmentWriter(const Pack& pack, const Response& response, const Assessment& assessment,
                   const Style& style)
      : pack_(pack),
        response_(response),
        assessment_(assessment),
        style_(style),
        words_(style.language),
        json_(style.one_line ? JsonWriter::Layout::compact : JsonWriter::Layout::pretty) {}

  std::string write() {
    json_.object([&] {
      json_.field("schema", "lumbago.assessment/1");
      write_id(json_, assessment_.id);
      json_.object("pack", [&] { write_pack(); });
      json_.object("triage", [&] { write_triage(assessment_.triage); });
      write_list("contributors", assessment_.contributors);
      write_list("scales", assessment_.scales);
      json_.object("plan", [&] { write_plan(); });
      write_list("levers", assessment_.levers);
      write_ids(json_, "unanswered", pack_.questions, assessment_.unanswered);
      write_ids(json_, "ignored", pack_.questions, assessment_.ignored);
      write_strings(json_, "notices", notices());
    });
    return json_.take() + '\n';
  }

  std::string write_plan_alone() {
    json_.object([&] { write_plan(); });
    return json_.take();
  }

  std::string write_saved_plan(std::int64_t entry, std::string_view day) {
    json_.object([&] {
      json_.fields("schema", "lumbago.plan/1", "entry", entry, "saved", day);
      json_.object("pack", [&] { write_pack(); });
      json_.fields("level", assessment_.triage.level, "plan_policy", assessment_.triage.policy);
      json_.object("plan", [&] { write_plan(); });
    });
    return json_.take() + '\n';
  }

 private:
  // "name": [each thing, by the overload of write_one for it]
  template <class Thing>
  void write_list(std::string_view name, const std::vector<Thing>& things) {
    json_.list(name, things, [&](const Thing& thing) { json_.object([&] { write_one(thing); }); });
  }

  void write_pack() {
    json_.fields("id", pack_.info.id, "version", pack_.info.version, "sha256", pack_.sha256,
                 "source", style_.pack_source);
    if (pack_.info.translation) json_.field("language", pack_.info.language);
  }

  void write_triage(const Triage& triage) {
    json_.fields("level", triage.level, "plan_policy", triage.policy, "action",
                 pack_.info.levels[static_cast<std::size_t>(triage.level)].action);
    write_list("signs", triage.signs);
    write_list("undecided", triage.undecided);
    json_.fields("could_be", triage.could_be, "at_least", triage.at_least);
    // Only where it was asked for: a number from the locale would not be the same everywhere.
    if (const Region* region = region_of(pack_, style_.region);
        region != nullptr && !style_.region.empty() && !style_.region_assumed)
      json_.field("emergency_number", region->emergency);
  }

  void write_one(const SignFinding& sign) {
    const TriageRule& rule = pack_.triage[sign.rule];
    json_.fields("id", rule.id, "level", rule.level, "say", rule.say);
    write_answers("because", sign.because);
    write_ids(json_, "references", pack_.references, rule.references);
  }

  void write_one(const Undecided& undecided) {
    const TriageRule& rule = pack_.triage[undecided.rule];
    json_.fields("id", rule.id, "level", rule.level);
    write_ids(json_, "questions", pack_.questions, undecided.questions);
  }

  void write_one(const ContributorFinding& found) {
    const Contributor& contributor = pack_.contributors[found.contributor];
    json_.fields("id", contributor.id, "title", contributor.title, "score", found.low, "low",
                 found.low, "high", found.high, "evidence", contributor.evidence, "measured",
                 found.measured);
    json_.list("because", found.because, [&](const IndicatorFinding& because) {
      const Tier& tier = contributor.indicators[because.indicator].tiers[because.tier];
      json_.object([&] {
        json_.fields("points", tier.points, "when", tier.when.source);
        write_answers("answers", because.questions);
      });
    });
    json_.field("say", contributor.say);
    write_ids(json_, "references", pack_.references, contributor.references);
  }

  void write_one(const ScaleFinding& found) {
    const Scale& scale = pack_.scales[found.scale];
    const Range sum = scale_sum_range(pack_, scale);
    json_.fields("id", scale.id, "title", scale.title);
    json_.key("score");
    found.score ? json_.decimal(*found.score) : json_.null();
    json_.fields("low", Decimal{found.low}, "high", Decimal{found.high}, "min",
                 Decimal{scale_value(scale, sum, sum.low)}, "max",
                 Decimal{scale_value(scale, sum, sum.high)});
    json_.key("band");
    found.band ? json_.string(scale.bands[*found.band].id) : json_.null();
    json_.fields("answered", found.answered, "items", scale.items.size());
    if (!found.change) return;
    json_.object("change", [&] {
      json_.fields("from", Decimal{found.change->from}, "to", Decimal{found.change->to}, "verdict",
                   found.change->verdict);
    });
  }

  void write_plan() {
    const Plan empty;
    const Plan& plan = assessment_.triage.policy == PlanPolicy::none ? empty : assessment_.plan;
    write_list("items", plan.items);
    write_list("withheld", plan.withheld);
    json_.list("week", plan.week, [&](const Day& day) { write_day(plan, day); });
    write_numbers("recheck_weeks", pack_.plan.recheck_weeks);
  }

  void write_one(const PlanItem& item) {
    const Activity& activity = pack_.activities[item.activity];
    json_.fields("id", activity.id, "kind", activity.kind, "title", activity.title);
    json_.object("dose", [&] { write_dose(json_, activity.dose); });
    write_numbers("days", item.days);
    json_.field("minutes", activity.minutes);
    write_ids(json_, "for", pack_.contributors, item.contributors);
    json_.field("why", activity.why);
    write_ids(json_, "references", pack_.references, activity.references);
    json_.field("easier", item.easier);
  }

  void write_one(const Withheld& withheld) {
    json_.field("id", pack_.activities[withheld.activity].id);
    std::vector<std::string> reasons;
    for (const Index reason : withheld.contraindications)
      reasons.push_back(pack_.contraindications[reason].say);
    for (const Index reason : withheld.undecided)
      reasons.push_back(words_.say<Message::withheld_if>(pack_.contraindications[reason].say));
    write_strings(json_, "because", reasons);
    write_ids(json_, "questions", pack_.questions, withheld.questions);
  }

  void write_day(const Plan& plan, const Day& day) {
    Indices activities;
    for (const Index item : day.items) activities.push_back(plan.items[item].activity);
    json_.object([&] {
      json_.field("day", day.day);
      write_ids(json_, "items", pack_.activities, activities);
      json_.field("minutes", day.minutes);
    });
  }

  void write_one(const Lever& lever) {
    const Question& question = pack_.questions[lever.question];
    json_.field("question", question.id);
    json_.key("from");
    write_answer(json_, question, lever.from);
    json_.key("to");
    write_answer(json_, question, lever.to);
    write_list("changes", lever.changes);
  }

  void write_one(const LeverChange& change) {
    json_.fields("contributor", pack_.contributors[change.contributor].id, "from", change.from,
                 "to", change.to);
  }

  // "name": {question: answer}, for those that are answered.
  void write_answers(std::string_view name, const Indices& questions) {
    json_.object(name, [&] {
      for (const Index index : questions) {
        if (!response_.answers[index]) continue;
        json_.key(pack_.questions[index].id);
        write_answer(json_, pack_.questions[index], *response_.answers[index]);
      }
    });
  }

  template <class Number>
  void write_numbers(std::string_view name, const std::vector<Number>& numbers) {
    json_.list(name, numbers, [&](std::int64_t number) { json_.integer(number); });
  }

  std::vector<std::string> notices() const {
    std::vector<std::string> said;
    const auto add = [&](Message message) { said.emplace_back(words_.text(message)); };
    if (!assessment_.ignored.empty()) add(Message::notice_ignored);
    if (!assessment_.triage.undecided.empty()) add(Message::notice_undecided);
    if (!response_.left_plan.empty()) said.push_back(left_plan());
    if (pack_.info.reviewed_by.empty()) add(Message::about_not_reviewed);
    for (std::string& note : translation_notes(words_, pack_.info)) said.push_back(std::move(note));
    return said;
  }

  std::string left_plan() const {
    std::vector<std::string> titles;
    for (const Index activity : response_.left_plan)
      titles.push_back(pack_.activities[activity].title);
    return words_.say<Message::words_joined>(words_.text(Message::left_plan),
                                             words_.say<Message::sentence>(series(words_, titles)));
  }

  const Pack& pack_;
  const Response& response_;
  const Assessment& assessment_;
  const Style& style_;
  Words words_;
  JsonWriter json_;
};

}  // namespace

std::string assessment_json(const Pack& pack, const Response& response,
                            const Assessment& assessment, const Style& style) {
  return AssessmentWriter(pack, response, assessment, style).write();
}

std::string plan_json(const Pack& pack, const Response& response, const Assessment& assessment,
                      const Style& style) {
  Style short_style = style;
  short_style.one_line = true;
  return AssessmentWriter(pack, response, assessment, short_style).write_plan_alone();
}

std::string saved_plan_json(const Pack& pack, const Response& response,
                            const Assessment& assessment, const Style& style, std::int64_t entry,
                            std::string_view day) {
  return AssessmentWriter(pack, response, assessment, style).write_saved_plan(entry, day);
}

}  // namespace lumbago
