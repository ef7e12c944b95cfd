// The page: what a person needs first. Everything that keeps somebody safe is on it, in short; the
// rest is in the details.
#include <algorithm>

#include "report/report_parts.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

// How many undecided warning signs are named.
constexpr std::size_t most_undecided = 6;

bool has_plan(const Findings& findings) {
  return findings.assessment.triage.policy <= PlanPolicy::gentle;
}

// What is missing, if it can change the level or the policy.
void tell_missing(const Findings& findings, Document& document) {
  const std::vector<const Undecided*> signs = deciding_signs(findings);
  if (signs.empty()) return;
  const std::size_t named = signs.size() > most_undecided + 1 ? most_undecided : signs.size();
  std::vector<std::string> titles;
  for (std::size_t i = 0; i < named; ++i)
    titles.push_back(findings.pack.triage[signs[i]->rule].title);
  if (named < signs.size())
    titles.push_back(
        findings.words.count<Message::more_signs>(static_cast<std::int64_t>(signs.size() - named)));
  document.paragraph(findings.text(Message::page_missing),
                     findings.words.say<Message::sentence>(series(findings.words, titles)));
}

bool contains(const Indices& list, Index index) {
  return std::find(list.begin(), list.end(), index) != list.end();
}

// A warning sign that holds the level while it is open is missing more than the plan is.
bool holds_level(const Findings& findings, Index question) {
  const std::vector<Undecided>& signs = findings.assessment.triage.undecided;
  return std::any_of(signs.begin(), signs.end(), [&](const Undecided& sign) {
    return findings.pack.triage[sign.rule].if_unknown && contains(sign.questions, question);
  });
}

// The plan is made without the checklists of which nothing is known. Those that cannot be asked, or
// could not change it any more, are not worth a word.
void tell_not_answered(const Findings& findings, Document& document) {
  std::vector<std::string> headings;
  for (const Group& group : findings.pack.groups) {
    const auto& members = group.questions;
    const bool open = std::any_of(members.begin(), members.end(),
                                  [&](Index member) { return contains(findings.open, member); });
    const bool spoken_of = std::any_of(members.begin(), members.end(), [&](Index member) {
      return findings.response.answers[member] || holds_level(findings, member);
    });
    if (open && !spoken_of) headings.push_back(without_colon(group.ask));
  }
  if (!headings.empty())
    document.paragraph(findings.text(Message::page_not_answered),
                       findings.words.say<Message::sentence>(series(findings.words, headings)));
}

// The first contributors, a line each.
void tell_first(const Findings& findings, Document& document) {
  const Words& words = findings.words;
  List list;
  for (const ContributorFinding* found : shown_contributors(findings, false))
    list.items.push_back(
        {{words.say<Message::lead_in>(findings.pack.contributors[found->contributor].title),
          words.say<Message::page_score>(range_text(words, {found->low, found->high}),
                                         badge_text(findings, *found))},
         {}});
  add_section(findings, part_depth(findings), Message::page_found, std::move(list), document);
}

// "2 x 30-45 s each side, 5 days/week". What has no dose is a piece of advice:
// its title says enough, unless it has to do with when to stop.
std::string move_text(const Findings& findings, const PlanItem& item) {
  const Words& words = findings.words;
  const Activity& activity = findings.pack.activities[item.activity];
  if (activity.dose == Dose{} && activity.minutes == 0)
    return activity.stop.empty() ? std::string() : activity.cue;
  Dose of_week = activity.dose;
  of_week.days = static_cast<std::int64_t>(item.days.size());
  return findings.style.accessible ? dose_text(words, of_week) : short_dose_text(words, of_week);
}

List moves(const Findings& findings, bool today) {
  List list;
  for (const Index index : in_order(findings)) {
    const PlanItem& item = findings.assessment.plan.items[index];
    const bool first_day = std::find(item.days.begin(), item.days.end(), 1) != item.days.end();
    if (first_day != today && !item.days.empty()) continue;
    if (item.days.empty() && !today) continue;
    const std::string& title = findings.pack.activities[item.activity].title;
    const std::string text = move_text(findings, item);
    list.items.push_back(
        {{text.empty() ? title : findings.words.say<Message::lead_in>(title), text}, {}});
  }
  return list;
}

bool starts_easier(const Findings& findings) {
  const std::vector<PlanItem>& items = findings.assessment.plan.items;
  return std::any_of(items.begin(), items.end(), [&](const PlanItem& item) {
    return item.easier && !findings.pack.activities[item.activity].easier.empty();
  });
}

void tell_today(const Findings& findings, Document& document) {
  const Plan& plan = findings.assessment.plan;
  const std::int64_t minutes = plan.week.empty() ? 0 : plan.week.front().minutes;
  document.heading(part_depth(findings),
                   minutes == 0 ? findings.text(Message::page_today)
                                : findings.words.count<Message::page_today_minutes>(minutes));
  List list = moves(findings, true);
  if (starts_easier(findings))
    list.items.insert(list.items.begin(), {{{}, findings.text(Message::page_easier)}, {}});
  document.blocks.emplace_back(std::move(list));
  add_section(findings, part_depth(findings), Message::page_other_days, moves(findings, false),
              document);
}

// Until somebody has been seen: what eases, in one sentence.
void tell_comfort(const Findings& findings, Document& document) {
  std::vector<std::string> titles;
  for (const Index index : in_order(findings))
    titles.push_back(
        findings.pack.activities[findings.assessment.plan.items[index].activity].title);
  const std::string text =
      titles.empty() ? std::string()
                     : findings.words.say<Message::sentence>(series(findings.words, titles));
  document.paragraph(findings.text(Message::plan_comfort_only), text);
}

void tell_moves(const Findings& findings, Document& document) {
  if (findings.pack.activities.empty()) return;
  const Assessment& assessment = findings.assessment;
  if (assessment.triage.policy == PlanPolicy::none)
    document.paragraph(findings.text(Message::plan_none));
  else if (assessment.triage.policy == PlanPolicy::comfort_only)
    tell_comfort(findings, document);
  else if (assessment.plan.items.empty())
    document.paragraph(findings.text(Message::plan_empty));
  else
    tell_today(findings, document);
}

// Briefly: by name, apart where a missing answer alone may be the reason.
void tell_left_out(const Findings& findings, bool open, Document& document) {
  std::vector<std::string> titles;
  for (const Withheld& withheld : findings.assessment.plan.withheld)
    if (withheld.contraindications.empty() == open)
      titles.push_back(findings.pack.activities[withheld.activity].title);
  if (titles.empty()) return;
  document.paragraph(findings.text(open ? Message::page_left_out_open : Message::page_left_out),
                     findings.words.say<Message::sentence>(series(findings.words, titles)));
}

void tell_stop(const Findings& findings, Document& document) {
  if (!has_plan(findings) || findings.assessment.plan.items.empty()) return;
  List list;
  for (const std::string& care : findings.pack.info.plan_disclaimers)
    list.items.push_back({{{}, care}, {}});
  add_section(findings, part_depth(findings), Message::page_stop, std::move(list), document);
}

}  // namespace

Document tell_page(const Findings& findings) {
  Document document;
  const Triage& triage = findings.assessment.triage;
  tell_urgency(findings, document);
  if (triage.level != Level::emergency) {
    tell_missing(findings, document);
    const bool scores_first = tells_scores_first(findings);
    if (scores_first) tell_scales(findings, document);
    if (has_plan(findings)) tell_first(findings, document);
    tell_changes(findings, document);
    if (!scores_first) tell_scales(findings, document);
    tell_moves(findings, document);
    if (triage.policy != PlanPolicy::none) {
      tell_left_out(findings, false, document);
      tell_left_out(findings, true, document);
    }
    tell_left_plan(findings, document);
    if (has_plan(findings)) tell_not_answered(findings, document);
    tell_stop(findings, document);
  }
  tell_safety_net(findings, document);
  std::string origin = origin_text(findings, false);
  if (triage.level < Level::urgent)
    origin = findings.words.say<Message::words_joined>(findings.words.text(Message::page_caution),
                                                       origin);
  document.paragraph(origin);
  if (triage.level != Level::emergency)
    document.paragraph(findings.words.say<Message::page_more>(next_command(findings)));
  return document;
}

}  // namespace lumbago
