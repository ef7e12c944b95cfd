// The order of the whole report, and what closes it.
#include "report/report.h"

#include <algorithm>

#include "base/shell.h"
#include "report/report_parts.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

void tell_recheck(const Findings& findings, Document& document) {
  const std::vector<std::int64_t>& weeks = findings.pack.plan.recheck_weeks;
  if (weeks.empty()) return;
  const Words& words = findings.words;
  std::vector<std::string> numbers;
  for (const std::int64_t week : weeks) numbers.push_back(std::to_string(week));
  const std::string listed = enumerate(words, numbers);
  document.heading(1, findings.text(Message::recheck_heading));
  document.paragraph(findings.assessment.triage.policy > PlanPolicy::gentle
                         ? words.say<Message::recheck_after_care>(listed)
                         : words.say<Message::recheck_weeks>(listed));
}

}  // namespace

void tell_safety_net(const Findings& findings, Document& document) {
  const PackInfo& info = findings.pack.info;
  std::vector<std::string> items = info.safety_net;
  for (std::string& number : all_numbers(findings)) items.push_back(std::move(number));
  document.blocks.emplace_back(Callout{std::nullopt, info.safety_net_title, {}, std::move(items)});
}

std::string review_status(const Findings& findings) {
  const PackInfo& info = findings.pack.info;
  if (info.reviewed_by.empty()) return findings.text(Message::about_not_reviewed);
  if (info.reviewed_on.empty())
    return findings.words.say<Message::about_reviewed>(info.reviewed_by);
  return findings.words.say<Message::about_reviewed_on>(info.reviewed_by, info.reviewed_on);
}

std::string origin_text(const Findings& findings, bool with_program) {
  const PackInfo& info = findings.pack.info;
  const Words& words = findings.words;
  std::string made =
      words.say<Message::about_pack>(info.id, info.version, findings.pack.sha256.substr(0, 12));
  if (with_program && !findings.style.program_version.empty())
    made = words.say<Message::words_joined>(
        made, words.say<Message::about_program>(findings.style.program_version));
  made = words.say<Message::words_joined>(made, review_status(findings));
  for (const std::string& note : translation_notes(words, info))
    made = words.say<Message::words_joined>(made, note);
  return made;
}

namespace {

void tell_about(const Findings& findings, Document& document) {
  const PackInfo& info = findings.pack.info;
  document.heading(1, findings.text(Message::about_heading));
  if (!info.intended_use.empty()) document.paragraph(info.intended_use);
  List list;
  for (const std::string& disclaimer : info.disclaimers)
    list.items.push_back({{{}, disclaimer}, {}});
  if (!list.items.empty()) document.blocks.emplace_back(std::move(list));
  document.paragraph(origin_text(findings));
}

// The thing most worth a closer look; nullptr: nothing in particular.
const std::string* worth_showing(const Findings& findings) {
  const Pack& pack = findings.pack;
  const Activity* first = nullptr;
  for (const PlanItem& item : findings.assessment.plan.items) {
    const Activity& activity = pack.activities[item.activity];
    if (first == nullptr || activity.kind < first->kind) first = &activity;
  }
  if (first != nullptr) return &first->id;
  const auto shown = shown_contributors(findings, false);
  if (!shown.empty()) return &pack.contributors[shown.front()->contributor].id;
  if (!findings.assessment.triage.signs.empty())
    return &pack.triage[findings.assessment.triage.signs.front().rule].id;
  return nullptr;
}

Document tell_details(const Findings& findings) {
  Document document;
  const bool emergency = findings.assessment.triage.level == Level::emergency;
  tell_urgency(findings, document);
  if (!emergency) {
    const bool scores_first = tells_scores_first(findings);
    if (scores_first) tell_scales(findings, document);
    if (!findings.pack.contributors.empty()) tell_contributors(findings, document);
    tell_changes(findings, document);
    if (!scores_first) tell_scales(findings, document);
    if (!findings.pack.activities.empty()) tell_plan(findings, document);
    tell_left_plan(findings, document);
    tell_withheld(findings, document);
    tell_unanswered(findings, document);
    tell_ignored(findings, document);
    if (findings.assessment.triage.policy <= PlanPolicy::gentle) tell_levers(findings, document);
    tell_story(findings, document);
    tell_recheck(findings, document);
  }
  tell_safety_net(findings, document);
  if (findings.style.explain) tell_sources(findings, document);
  tell_about(findings, document);
  if (!emergency) document.paragraph(findings.words.say<Message::try_next>(next_command(findings)));
  return document;
}

}  // namespace

std::string next_command(const Findings& findings) {
  const std::string* id = worth_showing(findings);
  std::string command = id != nullptr ? "lumbago show " + *id : "lumbago questions";
  if (findings.style.pack_source != "builtin")
    command += " --pack " + shell_word(findings.style.pack_source);
  if (findings.words.language() != Language::english)
    command += " --lang " + std::string(code_of(findings.words.language()));
  return command;
}

Document tell_plan_again(const Findings& findings, std::string_view saved) {
  Document document;
  document.paragraph(findings.words.say<Message::plan_saved>(saved));
  if (findings.assessment.triage.policy > PlanPolicy::gentle) tell_urgency(findings, document);
  if (findings.assessment.triage.level != Level::emergency) {
    tell_plan(findings, document);
    tell_withheld(findings, document);
    tell_recheck(findings, document);
  }
  tell_safety_net(findings, document);
  return document;
}

Document tell_report(const Findings& findings) {
  switch (findings.style.telling) {
    case Telling::page:
      return tell_page(findings);
    case Telling::letter:
      return tell_letter(findings);
    case Telling::details:
      break;
  }
  return tell_details(findings);
}

}  // namespace lumbago
