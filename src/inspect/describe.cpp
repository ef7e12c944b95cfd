// What there is to know about each kind of thing in a pack.
#include <fmt/core.h>

#include <algorithm>

#include "base/number.h"
#include "inspect/inspect.h"
#include "inspect/questions.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

using Texts = std::vector<std::string>;

// Collects the facts about one entity; empty texts and lists are not facts.
class Describer {
 public:
  Describer(const Pack& pack, const Words& words, Card& card)
      : pack_(pack), words_(words), card_(card) {}

  void tell(const Question& question) {
    card_.title = question.ask;
    add("short", Message::fact_short, question.short_text);
    add("help", Message::fact_help, question.help);
    add("why", Message::fact_why, question.why);
    add("answer", Message::fact_answer, takes_text(words_, question));
    if (question.when) add("when", Message::fact_asked_if, question.when->source);
    add("gate", Message::fact_gate, question.gate);
    add_steps([this](const DeclaredStep& step) {
      const Expr& number = step.reached.root.args.front();
      return number.op == ExprOp::question && number.index == card_.entity.index;
    });
    if (question.modifiable != Modifiable::no) add("modifiable", Message::fact_modifiable, true);
    if (question.sensitive) add("sensitive", Message::fact_sensitive, true);
    if (question.test) tell(*question.test);
  }

  void tell(const Group& group) {
    card_.title = group.ask;
    Texts questions;
    for (const Index index : group.questions)
      questions.push_back(shown(pack_.questions[index].id, pack_.questions[index].ask));
    add("questions", Message::fact_questions, std::move(questions));
  }

  void tell(const Table& table) {
    card_.title = table.title;
    Texts keys;
    for (const TableKey& key : table.keys) keys.push_back(key_id(key));
    add("by", Message::fact_keys, std::move(keys));
    Texts rows;
    for (const TableRow& row : table.rows) rows.push_back(row_text(table, row));
    add("rows", Message::fact_rows, std::move(rows));
    cite(table);
  }

  void tell(const Derived& derived) {
    card_.title = derived.title;
    add("value", Message::fact_value, derived.value.source);
    add_steps([this](const DeclaredStep& step) {
      const Expr& number = step.reached.root.args.front();
      return number.op == ExprOp::derived && number.index == card_.entity.index;
    });
  }

  void tell(const Scale& scale) {
    card_.title = scale.title;
    add("scoring", Message::fact_scoring, scoring(scale));
    add("missing", Message::fact_missing, missing(scale));
    Texts items;
    for (const ScaleItem& item : scale.items) {
      const std::string& id = pack_.questions[item.question].id;
      items.push_back(item.reverse ? words_.say<Message::item_reversed>(id) : id);
    }
    add("items", Message::fact_items, std::move(items));
    Texts bands;
    for (const ScaleBand& band : scale.bands)
      bands.push_back(
          words_.say<Message::band_from>(words_.decimal(band.from), shown(band.id, band.say)));
    add("bands", Message::fact_bands, std::move(bands));
    if (scale.change) add("change", Message::fact_change, change_text(*scale.change));
    add("licence", Message::fact_licence, scale.licence);
    cite(scale);
  }

  void tell(const TriageRule& rule) {
    card_.title = rule.title;
    add("say", Message::fact_says, rule.say);
    add("level", Message::fact_level, term(rule.level));
    add("policy", Message::fact_policy, term(rule.policy));
    add("when", Message::fact_when, rule.when.source);
    if (rule.if_unknown) add("if_unknown", Message::fact_if_unknown, term(*rule.if_unknown));
    add_steps([this](const DeclaredStep& step) {
      return std::find(step.signs.begin(), step.signs.end(), card_.entity.index) !=
             step.signs.end();
    });
    cite(rule);
  }

  void tell(const Contributor& contributor) {
    card_.title = contributor.title;
    add("say", Message::fact_says, contributor.say);
    add("role", Message::fact_role,
        contributor.outlook_only ? term("outlook", Message::role_outlook)
                                 : term("plan", Message::role_plan));
    add("evidence", Message::fact_evidence, term(contributor.evidence));
    add("prior", Message::fact_prior, contributor.prior);
    add("saturates", Message::fact_saturates, contributor.saturates);
    Texts indicators;
    for (const Indicator& indicator : contributor.indicators)
      indicators.push_back(indicator_text(indicator));
    add("indicators", Message::fact_indicators, std::move(indicators));
    add("activities", Message::fact_activities, asked_for());
    cite(contributor);
  }

  void tell(const Contraindication& contraindication) {
    card_.title = contraindication.say;
    add("when", Message::fact_when, contraindication.when.source);
    add("excludes", Message::fact_excludes, contraindication.excludes);
    cite(contraindication);
  }

  void tell(const Activity& activity) {
    card_.title = activity.title;
    card_.poses = activity.poses;
    add("activity_kind", Message::fact_kind, term(activity.kind));
    add("cue", Message::fact_cue, activity.cue);
    add("steps", Message::fact_steps, activity.steps);
    add("dose", Message::fact_dose, dose_text(words_, activity.dose));
    add("minutes", Message::fact_minutes, activity.minutes);
    add("why", Message::fact_why, activity.why);
    add("easier", Message::fact_easier, activity.easier);
    add("harder", Message::fact_harder, activity.harder);
    add("stop", Message::fact_stop, activity.stop);
    add("equipment", Message::fact_equipment, activity.equipment);
    add("policy", Message::fact_strictest_plan, term(activity.policy));
    add("not_if", Message::fact_not_if, activity.not_if);
    Texts reasons;
    for (const Index index : activity.contraindications)
      reasons.push_back(
          shown(pack_.contraindications[index].id, pack_.contraindications[index].say));
    add("left_out_if", Message::fact_left_out_if, std::move(reasons));
    add("evidence", Message::fact_evidence, term(activity.evidence));
    cite(activity);
  }

  void tell(const Reference& reference) {
    card_.title = reference.cite;
    add("doi", Message::fact_doi, reference.doi);
    add("note", Message::fact_note, reference.note);
  }

  void tell(const Case& example) {
    card_.title = example.title;
    Texts answers;
    for (const CaseAnswer& given : example.answers) {
      const Question& question = pack_.questions[given.question];
      answers.push_back(words_.say<Message::fact_pair>(
          question.id, answer_text(question, {given.value, given.text}, words_)));
    }
    add("answers", Message::fact_answers, std::move(answers));
    if (example.level) add("level", Message::fact_level, term(*example.level));
  }

 private:
  void add(std::string_view key, Message label, std::string text) {
    if (!text.empty()) card_.facts.push_back({key, label, std::move(text)});
  }
  void add(std::string_view key, Message label, Term term) {
    card_.facts.push_back({key, label, std::move(term)});
  }
  void add(std::string_view key, Message label, Texts texts) {
    if (!texts.empty()) card_.facts.push_back({key, label, std::move(texts)});
  }
  void add(std::string_view key, Message label, std::int64_t number) {
    card_.facts.push_back({key, label, number});
  }
  void add(std::string_view key, Message label, bool flag) {
    card_.facts.push_back({key, label, flag});
  }

  template <class Thing>
  void cite(const Thing& thing) {
    card_.verified = thing.verified;
    card_.references = thing.references;
  }

  // The declared steps that `concerns` is true of.
  template <class Concerns>
  void add_steps(Concerns concerns) {
    Texts steps;
    for (const DeclaredStep& step : pack_.steps)
      if (concerns(step)) steps.push_back(step_text(step));
    add("steps_declared", Message::fact_level_steps, std::move(steps));
  }

  // "at age 60, by aorta: From 60 on ... [S05]"
  std::string step_text(const DeclaredStep& step) const {
    Texts signs;
    for (const Index sign : step.signs) signs.push_back(pack_.triage[sign].id);
    std::string why = step.why;
    for (const Index reference : step.references)
      why += fmt::format(" [{}]", pack_.references[reference].id);
    const Expr& number = step.reached.root.args.front();
    const std::int64_t at = step.reached.root.args.back().value;
    return words_.say<Message::declared_step>(
        key_id({number.op, number.index}),
        number.type == ExprType::decimal ? words_.decimal(at) : std::to_string(at),
        series(words_, signs), why);
  }

  void tell(const SelfTest& test) {
    add("setup", Message::fact_setup, test.setup);
    add("steps", Message::fact_steps, test.steps);
    add("record", Message::fact_record, test.record);
    add("skip_if", Message::fact_skip_if, test.skip_if);
    add("stop", Message::fact_stop, test.stop);
    if (test.seconds > 0) add("seconds", Message::fact_seconds, test.seconds);
  }

  std::string shown(const std::string& id, const std::string& say) const {
    return words_.say<Message::option_shown>(id, say);
  }

  const std::string& key_id(const TableKey& key) const {
    return key.source == ExprOp::derived ? pack_.derived[key.index].id
                                         : pack_.questions[key.index].id;
  }

  std::string cell_text(const TableKey& key, const TableCell& cell) const {
    if (key.source == ExprOp::derived || pack_.questions[key.index].type == QuestionType::integer)
      return range_text(words_, {cell.low, cell.high});
    const Question& question = pack_.questions[key.index];
    if (question.type != QuestionType::choice) return cell.low != 0 ? "true" : "false";
    return question.options[static_cast<std::size_t>(cell.low)].id;
  }

  // "age 60 to 64, sex male: 14"
  std::string row_text(const Table& table, const TableRow& row) const {
    std::string keys;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string cell = words_.say<Message::words_joined>(
          key_id(table.keys[i]), cell_text(table.keys[i], row.cells[i]));
      keys = keys.empty() ? cell : words_.say<Message::list_comma>(keys, cell);
    }
    return words_.say<Message::fact_pair>(keys, table.type == ExprType::decimal
                                                    ? words_.decimal(row.value)
                                                    : std::to_string(row.value));
  }

  Term term(std::string_view name, Message said) const {
    return {std::string(name), std::string(words_.text(said))};
  }
  Term term(Level level) const {
    return {std::string(word(level)), std::string(level_text(words_, level))};
  }
  Term term(PlanPolicy policy) const {
    return {std::string(word(policy)), std::string(policy_text(words_, policy))};
  }
  Term term(Evidence evidence) const {
    return {std::string(word(evidence)), std::string(evidence_text(words_, evidence))};
  }
  Term term(ActivityKind kind) const {
    return {std::string(word(kind)), std::string(kind_text(words_, kind))};
  }

  Term scoring(const Scale& scale) const {
    switch (scale.scoring) {
      case Scoring::sum:
        return term("sum", Message::scoring_sum);
      case Scoring::mean:
        return term("mean", Message::scoring_mean);
      case Scoring::percent:
        break;
    }
    return term("percent", Message::scoring_percent);
  }

  Term missing(const Scale& scale) const {
    switch (scale.missing) {
      case MissingPolicy::all:
        return term("all", Message::missing_all);
      case MissingPolicy::present:
        return term("present", Message::missing_present);
      case MissingPolicy::at_least:
        break;
    }
    return {fmt::format("at_least: {}", scale.at_least),
            words_.say<Message::missing_at_least>(scale.at_least)};
  }

  std::string change_text(const MeaningfulChange& change) const {
    const std::string points = words_.say<Message::change_points>(words_.decimal(change.points));
    const std::string percent = words_.say<Message::change_percent>(change.percent);
    if (change.percent == 0) return points;
    if (change.points == 0) return percent;
    return change.both ? words_.say<Message::list_and>(points, percent)
                       : words_.say<Message::list_or>(points, percent);
  }

  std::string indicator_text(const Indicator& indicator) const {
    Texts tiers;
    for (const Tier& tier : indicator.tiers)
      tiers.push_back(words_.say<Message::fact_pair>(words_.count<Message::points>(tier.points),
                                                     tier.when.source));
    return series(words_, tiers);
  }

  // The activities that the plan picks from for this contributor, in order.
  Texts asked_for() const {
    Texts ids;
    for (const Slot& slot : pack_.plan.slots) {
      if (slot.contributor != card_.entity.index) continue;
      for (const Index activity : slot.pick) {
        const std::string& id = pack_.activities[activity].id;
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
      }
    }
    return ids;
  }

  const Pack& pack_;
  const Words& words_;
  Card& card_;
};

}  // namespace

std::optional<Card> describe(const Pack& pack, std::string_view id, const Words& words) {
  const std::optional<Entity> entity = find_named(pack, id);
  if (!entity) return std::nullopt;
  Card card{*entity, {}, {}, {}, {}, {}, uses_of(pack, *entity)};
  Describer describer(pack, words, card);
  const Index index = entity->index;
  switch (entity->kind) {
    case EntityKind::question:
      describer.tell(pack.questions[index]);
      break;
    case EntityKind::group:
      describer.tell(pack.groups[index]);
      break;
    case EntityKind::table:
      describer.tell(pack.tables[index]);
      break;
    case EntityKind::derived:
      describer.tell(pack.derived[index]);
      break;
    case EntityKind::scale:
      describer.tell(pack.scales[index]);
      break;
    case EntityKind::triage:
      describer.tell(pack.triage[index]);
      break;
    case EntityKind::contributor:
      describer.tell(pack.contributors[index]);
      break;
    case EntityKind::contraindication:
      describer.tell(pack.contraindications[index]);
      break;
    case EntityKind::activity:
      describer.tell(pack.activities[index]);
      break;
    case EntityKind::reference:
      describer.tell(pack.references[index]);
      break;
    case EntityKind::case_:
      describer.tell(pack.cases[index]);
      break;
  }
  return card;
}

}  // namespace lumbago
