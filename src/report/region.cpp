// Whom to call: the numbers of the pack for where the reader is.
#include "report/report_parts.h"
#include "rules/regions.h"

namespace lumbago {

std::vector<std::string> emergency_number(const Findings& findings) {
  const Style& style = findings.style;
  const Words& words = findings.words;
  const Region* region = region_of(findings.pack, style.region);
  if (region == nullptr) return {};
  const std::string& number = region->emergency;
  if (!covers(*region, style.region))
    return {words.say<Message::region_emergency_elsewhere>(number)};
  if (style.region_assumed)
    return {words.say<Message::region_emergency_assumed>(number, style.region)};
  return {words.say<Message::region_emergency>(number)};
}

std::vector<std::string> all_numbers(const Findings& findings) {
  std::vector<std::string> numbers = emergency_number(findings);
  const Region* region = region_of(findings.pack, findings.style.region);
  if (region == nullptr) return numbers;
  for (const Helpline& line : region->helplines)
    numbers.push_back(line.kind == HelplineKind::advice
                          ? findings.words.say<Message::helpline_advice>(line.number)
                          : findings.words.say<Message::helpline_crisis>(line.number));
  return numbers;
}

}  // namespace lumbago
