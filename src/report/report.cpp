// The order of the report, how urgent it is, and what closes it.
#include "report/report.h"

#include <algorithm>

#include "base/shell.h"
#include "report/report_parts.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

const LevelText& level_info(const Pack& pack, Level level) {
  return pack.info.levels[static_cast<std::size_t>(level)];
}

void tell_signs(const Findings& findings, Document& document) {
  List list;
  for (const SignFinding& sign : shown_signs(findings)) {
    const TriageRule& rule = findings.pack.triage[sign.rule];
    ListItem item{{rule.title + ".", rule.say}, {}};
    // Who is to be called today asks what was answered.
    if (findings.style.explain || findings.assessment.triage.level == Level::urgent)
      item.details = answer_lines(findings, sign.because);
    if (findings.style.explain) {
      add_sources(findings, rule.references, rule.verified, item.details);
    }
    list.items.push_back(std::move(item));
  }
  add_section(findings, 2, Message::urgency_why, std::move(list), document);
}

// What missing answers did, and still may do. REQUIRES: something more urgent is possible.
std::string undecided_text(const Findings& findings) {
  const Triage& triage = findings.assessment.triage;
  const std::string& highest = level_info(findings.pack, triage.could_be).title;
  const bool by_a_sign =
      std::any_of(triage.signs.begin(), triage.signs.end(), [&](const SignFinding& sign) {
        return findings.pack.triage[sign.rule].level >= triage.level;
      });
  if (triage.level == Level::self_care || by_a_sign)
    return findings.words.say<Message::urgency_undecided>(highest);
  return findings.words.say<Message::urgency_unknown>(highest);
}

void tell_urgency(const Findings& findings, Document& document) {
  const Triage& triage = findings.assessment.triage;
  const LevelText& level = level_info(findings.pack, triage.level);
  // Who has to call someone now finds the number on the first screen.
  std::vector<std::string> numbers;
  if (triage.level == Level::emergency) numbers = emergency_number(findings);
  if (triage.level == Level::urgent) {
    numbers = all_numbers(findings);
    std::rotate(numbers.begin(), numbers.begin() + (numbers.empty() ? 0 : 1), numbers.end());
  }
  document.blocks.emplace_back(
      Callout{triage.level, level.title, level.action, std::move(numbers)});
  if (triage.level == Level::emergency) {
    document.paragraph(findings.text(Message::urgency_help));
  } else if (triage.could_be > triage.level) {
    document.paragraph(undecided_text(findings));
  }
  tell_signs(findings, document);
}

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

void tell_about(const Findings& findings, Document& document) {
  const PackInfo& info = findings.pack.info;
  const Words& words = findings.words;
  document.heading(1, findings.text(Message::about_heading));
  if (!info.intended_use.empty()) document.paragraph(info.intended_use);
  List list;
  for (const std::string& disclaimer : info.disclaimers)
    list.items.push_back({{{}, disclaimer}, {}});
  if (!list.items.empty()) document.blocks.emplace_back(std::move(list));
  std::string made =
      words.say<Message::about_pack>(info.id, info.version, findings.pack.sha256.substr(0, 12));
  if (!findings.style.program_version.empty())
    made = words.say<Message::words_joined>(
        made, words.say<Message::about_program>(findings.style.program_version));
  made = words.say<Message::words_joined>(made, review_status(findings));
  for (const std::string& note : translation_notes(words, info))
    made = words.say<Message::words_joined>(made, note);
  document.paragraph(made);
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

// Once more how urgent it is: of a long report a terminal shows the end.
void tell_closing(const Findings& findings, Document& document) {
  const Triage& triage = findings.assessment.triage;
  const LevelText& level = level_info(findings.pack, triage.level);
  std::vector<std::string> items;
  if (triage.level == Level::emergency)
    items = emergency_number(findings);
  else if (triage.could_be > triage.level)
    items.push_back(undecided_text(findings));
  document.blocks.emplace_back(Callout{triage.level, level.title, level.action, std::move(items)});
}

void tell_next(const Findings& findings, Document& document) {
  const std::string* id = worth_showing(findings);
  std::string command = id != nullptr ? "lumbago show " + *id : "lumbago questions";
  if (findings.style.pack_source != "builtin")
    command += " --pack " + shell_word(findings.style.pack_source);
  if (findings.words.language() != Language::english)
    command += " --lang " + std::string(code_of(findings.words.language()));
  document.paragraph(findings.words.say<Message::try_next>(command));
}

}  // namespace

std::vector<SignFinding> shown_signs(const Findings& findings) {
  const Triage& triage = findings.assessment.triage;
  std::vector<SignFinding> first;
  for (const SignFinding& sign : triage.signs)
    if (findings.pack.triage[sign.rule].level >= triage.level) first.push_back(sign);
  return first.empty() && triage.level != Level::emergency ? triage.signs : first;
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
  Document document;
  const bool emergency = findings.assessment.triage.level == Level::emergency;
  tell_urgency(findings, document);
  if (!emergency) {
    tell_contributors(findings, document);
    tell_plan(findings, document);
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
  tell_closing(findings, document);
  if (!emergency) tell_next(findings, document);
  return document;
}

}  // namespace lumbago
