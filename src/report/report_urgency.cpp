// How urgent it is, what to do, and the warning signs behind it.
#include <algorithm>

#include "report/report.h"
#include "report/report_parts.h"
#include "rules/scale_items.h"

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
  add_section(findings, part_depth(findings), Message::urgency_why, std::move(list), document);
}

// How urgent it is, and what to do. At a later visit self-care is not said to fit above the news
// that nothing is better.
Callout urgency_callout(const Findings& findings) {
  const Level urgency = findings.assessment.triage.level;
  const LevelText& level = level_info(findings.pack, urgency);
  const std::optional<Verdict> course =
      course_of(findings.pack, findings.assessment.scales, findings.response.previous);
  if (urgency == Level::self_care && course == Verdict::worse)
    return {urgency,
            findings.text(Message::follow_up_worse_title),
            findings.text(Message::follow_up_worse),
            {}};
  if (urgency == Level::self_care && course == Verdict::no_clear_change)
    return {urgency,
            findings.text(Message::follow_up_unchanged_title),
            findings.text(Message::follow_up_unchanged),
            {}};
  return {urgency, level.title, level.action, {}};
}

}  // namespace

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
  // Who has to call someone now finds the number on the first screen.
  Callout callout = urgency_callout(findings);
  if (triage.level == Level::emergency) callout.items = emergency_number(findings);
  if (triage.level == Level::urgent) {
    callout.items = all_numbers(findings);
    std::rotate(callout.items.begin(), callout.items.begin() + (callout.items.empty() ? 0 : 1),
                callout.items.end());
  }
  document.blocks.emplace_back(std::move(callout));
  if (triage.level >= Level::urgent && !findings.response.previous.empty())
    document.paragraph(findings.text(Message::follow_up_plan_off));
  if (triage.level == Level::emergency) {
    document.paragraph(findings.text(Message::urgency_help));
  } else if (triage.could_be > triage.level) {
    document.paragraph(undecided_text(findings));
  }
  tell_signs(findings, document);
}

std::vector<SignFinding> shown_signs(const Findings& findings) {
  const Triage& triage = findings.assessment.triage;
  std::vector<SignFinding> first;
  for (const SignFinding& sign : triage.signs)
    if (findings.pack.triage[sign.rule].level >= triage.level) first.push_back(sign);
  return first.empty() && triage.level != Level::emergency ? triage.signs : first;
}

Document tell_level(const Findings& findings) {
  const Triage& triage = findings.assessment.triage;
  Callout callout = urgency_callout(findings);
  if (triage.level == Level::emergency)
    callout.items = emergency_number(findings);
  else if (triage.could_be > triage.level)
    callout.items.push_back(undecided_text(findings));
  Document document;
  document.blocks.emplace_back(std::move(callout));
  return document;
}

}  // namespace lumbago
