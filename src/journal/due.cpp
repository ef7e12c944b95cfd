#include "journal/due.h"

#include <algorithm>

#include "base/day.h"
#include "base/json_writer.h"
#include "rules/plan_limits.h"
#include "wording/phrases.h"

namespace lumbago {
namespace {

constexpr std::int64_t days_a_week = 7;

bool trained_on(const Diary& diary, const std::string& day) {
  return std::any_of(diary.entries.begin(), diary.entries.end(), [&](const Entry& entry) {
    const auto* session = std::get_if<SavedSession>(&entry.what);
    return session != nullptr && entry.at.day == day &&
           std::any_of(session->moves.begin(), session->moves.end(),
                       [](const SavedMove& move) { return move.outcome == MoveOutcome::done; });
  });
}

// "Bridge [bridge]: 1 to 3 sets of 8 to 12."
ListItem entry_of(const Pack& pack, const PlanItem& item, bool says_easier, const Words& words) {
  const Activity& activity = pack.activities[item.activity];
  const std::string name = words.say<Message::plan_item>(activity.title, activity.id);
  const std::string dose = dose_on_a_day_text(words, activity.dose);
  ListItem entry{{name, {}}, {}};
  if (!dose.empty()) entry.phrase = {words.say<Message::lead_in>(name), sentence(words, dose)};
  if (item.easier && says_easier)
    entry.details.push_back(words.say<Message::plan_easier>(activity.easier));
  return entry;
}

// The plan's items of the day that are followed along, or those that are not.
std::vector<PlanItem> items_of(const Pack& pack, const Plan& plan, const Due& due, bool followed) {
  std::vector<PlanItem> items;
  for (const Index index : due.items)
    if (is_exercise(pack.activities[plan.items[index].activity].kind) == followed)
      items.push_back(plan.items[index]);
  return items;
}

std::string names_of(const Pack& pack, const std::vector<PlanItem>& items, const Words& words) {
  std::vector<std::string> names;
  for (const PlanItem& item : items) names.push_back(pack.activities[item.activity].title);
  return series(words, names);
}

// Where all moves begin with their easier version, that is said once.
List moves_with_doses(const Pack& pack, const std::vector<PlanItem>& moves, const Words& words) {
  const bool all_easier =
      std::all_of(moves.begin(), moves.end(), [](const PlanItem& item) { return item.easier; });
  List list;
  if (all_easier) list.items.push_back({{{}, std::string(words.text(Message::page_easier))}, {}});
  for (const PlanItem& item : moves) list.items.push_back(entry_of(pack, item, !all_easier, words));
  return list;
}

// Moves that take their time first, then the rest by name alone.
void tell_items(const Pack& pack, const Assessment& assessment, const Due& due, const Words& words,
                DayDetail detail, Document& document) {
  const std::vector<PlanItem> moves = items_of(pack, assessment.plan, due, true);
  const std::vector<PlanItem> others = items_of(pack, assessment.plan, due, false);
  if (moves.empty())
    document.paragraph(std::string(words.text(Message::today_no_moves)));
  else if (detail == DayDetail::doses)
    document.blocks.emplace_back(moves_with_doses(pack, moves, words));
  else if (detail == DayDetail::names)
    document.paragraph(sentence(words, names_of(pack, moves, words)));
  if (!others.empty() && detail != DayDetail::nothing)
    document.paragraph(words.say<Message::today_also>(names_of(pack, others, words)));
  if (due.done) document.paragraph(std::string(words.text(Message::today_done)));
}

}  // namespace

Due what_is_due(const Pack& pack, const Plan& plan, const Moment& made, const Moment& now,
                const Diary& diary) {
  const std::int64_t first = day_number(made.day).value_or(0);
  const std::int64_t passed =
      std::max<std::int64_t>(day_number(now.day).value_or(first) - first, 0);
  Due due;
  due.day = now.day;
  due.number = passed % days_a_week + 1;
  due.week = passed / days_a_week + 1;
  for (const Day& day : plan.week)
    if (day.day == due.number) due.items = day.items;
  due.done = trained_on(diary, now.day);
  if (pack.plan.recheck_weeks.empty()) return due;
  const std::int64_t recheck = first + pack.plan.recheck_weeks.front() * days_a_week;
  due.recheck = day_text(recheck);
  due.recheck_due = passed >= recheck - first;
  return due;
}

Document tell_today(const Pack& pack, const Assessment& assessment, const Due& due,
                    const Words& words, DayDetail detail) {
  Document document;
  const Triage& triage = assessment.triage;
  document.heading(1, words.say<Message::today_heading>(due.day));
  if (triage.policy > PlanPolicy::gentle) {
    const LevelText& level = pack.info.levels[static_cast<std::size_t>(triage.level)];
    document.blocks.emplace_back(Callout{triage.level, level.title, level.action, {}});
    document.paragraph(std::string(words.text(Message::today_nothing_to_follow)));
  } else {
    document.paragraph(words.say<Message::today_place>(due.number, due.week));
    tell_items(pack, assessment, due, words, detail, document);
  }
  if (due.recheck)
    document.paragraph(due.recheck_due ? words.say<Message::today_recheck_due>(*due.recheck)
                                       : words.say<Message::today_recheck>(*due.recheck));
  return document;
}

std::string today_json(const Pack& pack, const Assessment& assessment, const Due& due) {
  return json_document("lumbago.today/1", [&](JsonWriter& json) {
    json.fields("date", due.day, "level", assessment.triage.level, "plan_policy",
                assessment.triage.policy, "day", due.number, "week", due.week);
    json.key("items");
    json.begin_array();
    if (assessment.triage.policy != PlanPolicy::none)
      for (const Index index : due.items)
        json.string(pack.activities[assessment.plan.items[index].activity].id);
    json.end_array();
    json.fields("done", due.done, "recheck", due.recheck, "recheck_due", due.recheck_due);
  });
}

}  // namespace lumbago
