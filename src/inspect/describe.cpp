// What there is to know about each kind of entry.
#include <fmt/core.h>

#include <algorithm>

#include "base/number.h"
#include "inspect/inspect.h"
#include "rules/question_type.h"
#include "wording/phrases.h"
#include "wording/question_words.h"

namespace lumbago {

namespace {

using Texts = std::vector<std::string>;

// Collects the facts about one entry: an overload of tell() for each kind.
class Describer {
 public:
  Describer(const Pack& pack, const Words& words, Card& card)
      : pack_(pack), words_(words), card_(card) {}

  void tell(const Question& question) {
    add("short", Message::fact_short, question.short_text);
    add("help", Message::fact_help, question.help);
    add("why", Message::fact_why, question.why);
    add("answer", Message::fact_answer, takes_text(words_, question));
    if (question.when) add("when", Message::fact_asked_if, question.when->source);
    if (question.earlier)
      add("earlier", Message::fact_earlier, std::string(word(*question.earlier)));
    add("gate", Message::fact_gate, question.gate);
    add_steps(ExprOp::question);
    if (question.modifiable != Modifiable::no) add("modifiable", Message::fact_modifiable, true);
    if (question.sensitive) add("sensitive", Message::fact_sensitive, true);
    if (question.lasts) add("lasts", Message::fact_lasts, true);
    if (question.test) tell(*question.test);
  }

  void tell(const Group& group) {
    add("questions", Message::fact_questions, texts_of(group.questions, [&](Index index) {
          return shown(pack_.questions[index].id, pack_.questions[index].ask);
        }));
  }

  void tell(const Table& table) {
    add("by", Message::fact_keys,
        texts_of(table.keys, [&](const TableKey& key) { return key_id(key); }));
    add("rows", Message::fact_rows,
        texts_of(table.rows, [&](const TableRow& row) { return row_text(table, row); }));
    cite(table);
  }

  void tell(const Derived& derived) {
    add("value", Message::fact_value, derived.value.source);
    add_steps(ExprOp::derived);
  }

  void tell(const Scale& scale) {
    add("scoring", Message::fact_scoring, scoring(scale));
    add("missing", Message::fact_missing, missing(scale));
    add("items", Message::fact_items, texts_of(scale.items, [&](const ScaleItem& item) {
          const std::string& id = pack_.questions[item.question].id;
          const std::string keyed = item.reverse ? words_.say<Message::item_reversed>(id) : id;
          if (item.weight == scale.one) return keyed;
          return words_.say<Message::item_weighted>(
              keyed, words_.decimal(item.weight * milli / scale.one));
        }));
    if (scale.places < 3) add("places", Message::fact_places, scale.places);
    if (scale.part_of) add("part_of", Message::fact_part_of, pack_.scales[*scale.part_of].id);
    add("bands", Message::fact_bands, texts_of(scale.bands, [&](const ScaleBand& band) {
          return words_.say<Message::band_from>(words_.decimal(band.from),
                                                shown(band.id, band.say));
        }));
    if (scale.change) add("change", Message::fact_change, change_text(*scale.change));
    add("licence", Message::fact_licence, scale.licence);
    cite(scale);
  }

  void tell(const TriageRule& rule) {
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
    add("say", Message::fact_says, contributor.say);
    add("role", Message::fact_role,
        contributor.outlook_only ? term("outlook", Message::role_outlook)
                                 : term("plan", Message::role_plan));
    add("evidence", Message::fact_evidence, term(contributor.evidence));
    add("prior", Message::fact_prior, contributor.prior);
    add("saturates", Message::fact_saturates, contributor.saturates);
    add("indicators", Message::fact_indicators,
        texts_of(contributor.indicators,
                 [&](const Indicator& indicator) { return indicator_text(indicator); }));
    add("activities", Message::fact_activities, asked_for());
    cite(contributor);
  }

  void tell(const Contraindication& reason) {
    add("when", Message::fact_when, reason.when.source);
    add("excludes", Message::fact_excludes, reason.excludes);
    cite(reason);
  }

  void tell(const Activity& activity) {
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
    add("left_out_if", Message::fact_left_out_if,
        texts_of(activity.contraindications, [&](Index index) {
          return shown(pack_.contraindications[index].id, pack_.contraindications[index].say);
        }));
    add("evidence", Message::fact_evidence, term(activity.evidence));
    cite(activity);
  }

  void tell(const Region& region) {
    card_.title = "";  // the number alone says little
    add("emergency", Message::fact_emergency, region.emergency);
    add("territories", Message::fact_territories, region.territories);
    add("helplines", Message::fact_helplines, texts_of(region.helplines, [&](const Helpline& line) {
          return words_.say<Message::fact_pair>(word(line.kind), line.number);
        }));
    cite(region);
  }

  void tell(const Reference& reference) {
    add("doi", Message::fact_doi, reference.doi);
    add("note", Message::fact_note, reference.note);
  }

  void tell(const Case& example) {
    add("answers", Message::fact_answers, texts_of(example.answers, [&](const CaseAnswer& given) {
          const Question& question = pack_.questions[given.question];
          return words_.say<Message::fact_pair>(
              question.id, answer_text(question, {given.value, given.text}, words_));
        }));
    if (example.level) add("level", Message::fact_level, term(*example.level));
  }

  void tell(const Assert& promise) {
    add("when", Message::fact_when, promise.when.source);
    if (promise.level_at_least)
      add("level_at_least", Message::fact_level_at_least, term(*promise.level_at_least));
    if (promise.level_at_most)
      add("level_at_most", Message::fact_level_at_most, term(*promise.level_at_most));
    if (promise.policy_at_least)
      add("policy_at_least", Message::fact_policy_at_least, term(*promise.policy_at_least));
    add("signs", Message::fact_signs, ids_of(pack_.triage, promise.signs));
    add("no_signs", Message::fact_no_signs, ids_of(pack_.triage, promise.no_signs));
    add("not_activities", Message::fact_not_activities,
        ids_of(pack_.activities, promise.not_activities));
    add("not_contributors", Message::fact_not_contributors,
        ids_of(pack_.contributors, promise.not_contributors));
    card_.references = promise.references;
  }

  void tell(const DeclaredStep& step) {
    add("moved_by", Message::fact_moved_by, ids_of(pack_.triage, step.signs));
    card_.references = step.references;
  }

 private:
  // Empty texts and lists are not facts.
  void add(std::string_view key, Message label, FactValue value) {
    const auto* text = std::get_if<std::string>(&value);
    const auto* list = std::get_if<Texts>(&value);
    if ((text != nullptr && text->empty()) || (list != nullptr && list->empty())) return;
    card_.facts.push_back({key, label, std::move(value)});
  }

  template <class Items, class Say>
  static Texts texts_of(const Items& items, Say say) {
    Texts texts;
    for (const auto& item : items) texts.push_back(say(item));
    return texts;
  }
  template <class Entry>
  static Texts ids_of(const std::vector<Entry>& entries, const Indices& indices) {
    return texts_of(indices, [&](Index index) { return entries[index].id; });
  }

  template <class Entry>
  void cite(const Entry& entry) {
    card_.verified = entry.verified;
    card_.references = entry.references;
  }

  // The declared steps that `concerns` is true of.
  template <class Concerns>
  requires std::is_invocable_v<Concerns, const DeclaredStep&>
  void add_steps(Concerns concerns) {
    Texts steps;
    for (const DeclaredStep& step : pack_.steps)
      if (concerns(step)) steps.push_back(step_text(step));
    add("steps_declared", Message::fact_level_steps, std::move(steps));
  }
  // Those of this number: a question's or a derived one.
  void add_steps(ExprOp op) {
    add_steps([this, op](const DeclaredStep& step) {
      const Expr& number = step.reached.root.args.front();
      return number.op == op && number.index == card_.entity.index;
    });
  }

  // "at age 60, by aorta: From 60 on ... [S05]"
  std::string step_text(const DeclaredStep& step) const {
    std::string why = step.why;
    for (const Index reference : step.references)
      why += fmt::format(" [{}]", pack_.references[reference].id);
    const Expr& number = step.reached.root.args.front();
    const Expr& at = step.reached.root.args.back();
    return words_.say<Message::declared_step>(
        key_id({number.op, number.index}), number_text(number.type, at.value),
        series(words_, ids_of(pack_.triage, step.signs)), why);
  }

  void tell(const SelfTest& test) {
    card_.poses = test.poses;
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

  std::string number_text(ExprType type, std::int64_t number) const {
    return type == ExprType::decimal ? words_.decimal(number) : std::to_string(number);
  }

  const std::string& key_id(const TableKey& key) const {
    return key.source == ExprOp::derived ? pack_.derived[key.index].id
                                         : pack_.questions[key.index].id;
  }

  std::string cell_text(const TableKey& key, const TableCell& cell) const {
    const bool derived = key.source == ExprOp::derived;
    const ExprType type = derived ? pack_.derived[key.index].value.root.type
                                  : info_of(pack_.questions[key.index]).expression;
    if (type == ExprType::boolean) return cell.low != 0 ? "true" : "false";
    if (type == ExprType::option)
      return pack_.questions[key.index].options[static_cast<std::size_t>(cell.low)].id;
    return range_text(words_, {cell.low, cell.high});
  }

  // "age 60 to 64, sex male: 14"
  std::string row_text(const Table& table, const TableRow& row) const {
    std::string keys;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string cell = words_.say<Message::words_joined>(
          key_id(table.keys[i]), cell_text(table.keys[i], row.cells[i]));
      keys = keys.empty() ? cell : words_.say<Message::list_comma>(keys, cell);
    }
    return words_.say<Message::fact_pair>(keys, number_text(table.type, row.value));
  }

  Term term(std::string_view name, Message said) const {
    return {std::string(name), std::string(words_.text(said))};
  }
  template <class Ordered>
  Term term(Ordered value) const {
    return {std::string(word(value)), std::string(said(words_, value))};
  }

  Term scoring(const Scale& scale) const {
    constexpr std::array<Message, 3> said{Message::scoring_sum, Message::scoring_mean,
                                          Message::scoring_percent};
    return term(word(scale.scoring), said[static_cast<std::size_t>(scale.scoring)]);
  }

  Term missing(const Scale& scale) const {
    if (scale.missing == MissingPolicy::at_least)
      return {fmt::format("at_least: {}", scale.at_least),
              words_.say<Message::missing_at_least>(scale.at_least)};
    return term(word(scale.missing), scale.missing == MissingPolicy::all
                                         ? Message::missing_all
                                         : Message::missing_present);
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
    return series(words_, texts_of(indicator.tiers, [&](const Tier& tier) {
                    return words_.say<Message::fact_pair>(
                        words_.count<Message::points>(tier.points), tier.when.source);
                  }));
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

std::optional<Card> describe(const Pack& pack, std::string_view name, const Words& words) {
  const std::optional<Entity> entity = find_named(pack, name);
  if (!entity) return std::nullopt;
  Card card{*entity, {}, {}, {}, {}, {}, uses_of(pack, *entity)};
  visit_entry(pack, *entity, [&](const auto& entry) {
    card.title = title_of(entry);
    Describer(pack, words, card).tell(entry);
  });
  return card;
}

}  // namespace lumbago
