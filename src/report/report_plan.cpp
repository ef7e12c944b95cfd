// The plan: what to do, how much, when to stop, on which days; and what was left out, and why.
#include <algorithm>
#include <numeric>

#include "report/report_parts.h"
#include "rules/reads.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

// How many reasons that may not hold are told unless everything is to be explained.
constexpr std::size_t most_open_reasons = 4;

const Activity& activity_of(const Findings& findings, const PlanItem& item) {
  return findings.pack.activities[item.activity];
}

std::string contributors_text(const Findings& findings, const Indices& contributors) {
  std::vector<std::string> titles;
  for (const Index index : contributors) titles.push_back(findings.pack.contributors[index].title);
  return series(findings.words, titles);
}

// On as many days as this week has room for.
std::string dose_line(const Findings& findings, const PlanItem& item) {
  const Activity& activity = activity_of(findings, item);
  Dose of_week = activity.dose;
  of_week.days = static_cast<std::int64_t>(item.days.size());
  const std::string dose = dose_text(findings.words, of_week);
  if (activity.minutes == 0) return sentence(findings.words, dose);
  return sentence(findings.words,
                  findings.words.say<Message::remark_pair>(
                      dose, findings.words.count<Message::dose_time>(activity.minutes)));
}

ListItem plan_entry(const Findings& findings, const PlanItem& item) {
  const Words& words = findings.words;
  const Activity& activity = activity_of(findings, item);
  ListItem entry{{words.say<Message::plan_item>(activity.title, activity.id), {}}, {activity.cue}};
  // "Every day" alone says nothing about a piece of advice.
  if (activity.dose != Dose{} || activity.minutes > 0)
    entry.details.push_back(dose_line(findings, item));
  if (item.easier && !activity.easier.empty())
    entry.details.push_back(words.say<Message::plan_easier>(activity.easier));
  if (!activity.stop.empty()) entry.details.push_back(activity.stop);
  if (!activity.equipment.empty())
    entry.details.push_back(
        words.say<Message::plan_equipment>(enumerate(words, activity.equipment)));
  if (!item.contributors.empty())
    entry.details.push_back(
        words.say<Message::plan_for>(contributors_text(findings, item.contributors)));
  entry.poses = activity.poses;
  if (!findings.style.explain) return entry;
  entry.drawn_below = true;
  entry.details.push_back(
      words.say<Message::plan_why>(activity.why, said(words, activity.evidence)));
  add_sources(findings, activity.references, activity.verified, entry.details);
  for (std::size_t i = 0; i < activity.poses.size(); ++i)
    entry.details.push_back(activity.poses.size() == 1
                                ? activity.poses[i].alt
                                : words.say<Message::numbered>(i + 1, activity.poses[i].alt));
  return entry;
}

void tell_items(const Findings& findings, Document& document) {
  const std::vector<PlanItem>& items = findings.assessment.plan.items;
  std::optional<ActivityKind> kind;
  for (const Index index : in_order(findings)) {
    const Activity& activity = activity_of(findings, items[index]);
    if (kind != activity.kind) {
      kind = activity.kind;
      document.heading(2, std::string(said(findings.words, activity.kind)));
      document.blocks.emplace_back(List{});
    }
    std::get<List>(document.blocks.back()).items.push_back(plan_entry(findings, items[index]));
  }
}

// Minutes on the shortest and on the longest day.
Range daily_minutes(const Plan& plan) {
  if (plan.week.empty()) return {};
  Range range{plan.week.front().minutes, plan.week.front().minutes};
  for (const Day& day : plan.week) {
    range.low = std::min(range.low, day.minutes);
    range.high = std::max(range.high, day.minutes);
  }
  return range;
}

void tell_time(const Findings& findings, Document& document) {
  const Words& words = findings.words;
  const Plan& plan = findings.assessment.plan;
  const Range range = daily_minutes(plan);
  const bool up_to = range.low == 0;
  const std::string minutes = words.count<Message::minutes>(
      range.high, up_to ? std::to_string(range.high) : range_text(words, range));
  std::string text = findings.text(Message::plan_no_minutes);
  if (range.high > 0)
    text = up_to ? words.say<Message::plan_minutes_up_to>(minutes, plan.minutes_per_day)
                 : words.say<Message::plan_minutes>(minutes, plan.minutes_per_day);
  const PlanItem& first = plan.items[in_order(findings).front()];
  document.paragraph(words.say<Message::words_joined>(
      text, words.say<Message::plan_names>(activity_of(findings, first).id)));
}

// What holds for every move, before the first.
void tell_care(const Findings& findings, Document& document) {
  List list;
  if (findings.assessment.triage.policy <= PlanPolicy::gentle)
    for (const std::string& care : findings.pack.info.plan_disclaimers)
      list.items.push_back({{{}, care}, {}});
  if (!list.items.empty()) document.blocks.emplace_back(std::move(list));
}

// Only what takes its minutes of the day; when to do the rest stands in its dose.
void tell_week(const Findings& findings, Document& document) {
  const Plan& plan = findings.assessment.plan;
  Grid grid{findings.text(Message::week_day), {}, {}, "x"};
  for (const Day& day : plan.week) grid.heads.push_back(std::to_string(day.day));
  for (const Index i : in_order(findings)) {
    const Activity& activity = activity_of(findings, plan.items[i]);
    if (activity.minutes == 0) continue;
    GridRow row{activity.title, {}};
    for (const Day& day : plan.week) {
      const bool there = std::find(day.items.begin(), day.items.end(), i) != day.items.end();
      row.cells.push_back(there ? grid.mark : "");
    }
    grid.rows.push_back(std::move(row));
  }
  if (grid.rows.empty() || grid.heads.empty()) return;
  GridRow total{findings.text(Message::week_minutes), {}};
  for (const Day& day : plan.week) total.cells.push_back(std::to_string(day.minutes));
  grid.rows.push_back(std::move(total));
  document.heading(2, findings.text(Message::week_heading));
  document.blocks.emplace_back(std::move(grid));
}

void tell_phases(const Findings& findings, Document& document) {
  List list;
  for (const Phase& phase : findings.pack.plan.phases) {
    const Range weeks{phase.from_week, phase.to_week};
    list.items.push_back(
        {{weeks.low == weeks.high
              ? findings.words.say<Message::phase_one_week>(weeks.low)
              : findings.words.say<Message::phase>(range_text(findings.words, weeks)),
          phase.say},
         {}});
  }
  add_section(findings, 2, Message::phases_heading, std::move(list), document);
}

// Everything left out for one reason.
void add_reason(const Findings& findings, Index contraindication, bool undecided, List& list) {
  std::vector<std::string> titles;
  Indices open;
  for (const Withheld& withheld : findings.assessment.plan.withheld) {
    const Indices& reasons = undecided ? withheld.undecided : withheld.contraindications;
    if (std::find(reasons.begin(), reasons.end(), contraindication) == reasons.end()) continue;
    titles.push_back(findings.pack.activities[withheld.activity].title);
    open.insert(open.end(), withheld.questions.begin(), withheld.questions.end());
  }
  if (titles.empty()) return;
  const Words& words = findings.words;
  const Contraindication& reason = findings.pack.contraindications[contraindication];
  ListItem item{{words.say<Message::lead_in>(reason.say),
                 words.say<Message::sentence>(series(words, titles))},
                {}};
  if (undecided) {
    Indices questions = questions_read(findings.pack, reason.when);
    std::erase_if(questions, [&](Index question) {
      return std::find(open.begin(), open.end(), question) == open.end();
    });
    item.details = some_of(findings, asked(findings, questions));
  }
  list.items.push_back(std::move(item));
}

// What is left out for reasons that nobody knows to hold; by name alone where there are many.
void tell_open(const Findings& findings, Document& document) {
  std::vector<std::string> titles;
  for (const Withheld& withheld : findings.assessment.plan.withheld)
    if (withheld.contraindications.empty())
      titles.push_back(findings.pack.activities[withheld.activity].title);
  document.paragraph(findings.words.say<Message::withheld_open>(series(findings.words, titles)));
}

void tell_reasons(const Findings& findings, bool undecided, Document& document) {
  List list;
  for (Index i = 0; i < findings.pack.contraindications.size(); ++i)
    add_reason(findings, i, undecided, list);
  if (list.items.empty()) return;
  if (undecided && !findings.style.explain && list.items.size() > most_open_reasons)
    return tell_open(findings, document);
  document.paragraph(
      findings.text(undecided ? Message::withheld_unknown : Message::withheld_because));
  document.blocks.emplace_back(std::move(list));
}

}  // namespace

Indices in_order(const Findings& findings) {
  const std::vector<PlanItem>& items = findings.assessment.plan.items;
  Indices order(items.size());
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
    return activity_of(findings, items[a]).kind < activity_of(findings, items[b]).kind;
  });
  return order;
}

void tell_plan(const Findings& findings, Document& document) {
  const Assessment& assessment = findings.assessment;
  document.heading(1, findings.text(Message::plan_heading));
  switch (assessment.triage.policy) {
    case PlanPolicy::none:
      document.paragraph(findings.text(Message::plan_none));
      return;
    case PlanPolicy::comfort_only:
      document.paragraph(findings.text(Message::plan_comfort_only));
      break;
    case PlanPolicy::gentle:
      document.paragraph(findings.text(Message::plan_gentle));
      break;
    case PlanPolicy::full:
      break;
  }
  if (assessment.plan.items.empty()) {
    document.paragraph(findings.text(Message::plan_empty));
    return;
  }
  tell_time(findings, document);
  tell_care(findings, document);
  tell_items(findings, document);
  tell_week(findings, document);
  if (assessment.triage.policy <= PlanPolicy::gentle) tell_phases(findings, document);
}

void tell_left_plan(const Findings& findings, Document& document) {
  std::vector<std::string> titles;
  for (const Index activity : findings.response.left_plan)
    titles.push_back(findings.pack.activities[activity].title);
  if (titles.empty()) return;
  const Words& words = findings.words;
  document.paragraph(
      findings.text(Message::left_plan),
      words.say<Message::words_joined>(words.say<Message::sentence>(series(words, titles)),
                                       words.text(Message::left_plan_back)));
}

void tell_withheld(const Findings& findings, Document& document) {
  const Assessment& assessment = findings.assessment;
  if (assessment.triage.policy == PlanPolicy::none || assessment.plan.withheld.empty()) return;
  document.heading(1, findings.text(Message::withheld_heading));
  tell_reasons(findings, false, document);
  tell_reasons(findings, true, document);
}

}  // namespace lumbago
