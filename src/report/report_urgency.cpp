// How urgent it is, what to do, and the warning signs behind it.
#include <algorithm>

#include "report/report.h"
#include "report/report_parts.h"

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

std::vector<SignFinding> shown_signs(const Findings& findings) {
  const Triage& triage = findings.assessment.triage;
  std::vector<SignFinding> first;
  for (const SignFinding& sign : triage.signs)
    if (findings.pack.triage[sign.rule].level >= triage.level) first.push_back(sign);
  return first.empty() && triage.level != Level::emergency ? triage.signs : first;
}

Document tell_level(const Findings& findings) {
  const Triage& triage = findings.assessment.triage;
  const LevelText& level = level_info(findings.pack, triage.level);
  std::vector<std::string> items;
  if (triage.level == Level::emergency)
    items = emergency_number(findings);
  else if (triage.could_be > triage.level)
    items.push_back(undecided_text(findings));
  Document document;
  document.blocks.emplace_back(Callout{triage.level, level.title, level.action, std::move(items)});
  return document;
}

}  // namespace lumbago
