// Assessments as text.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reference/describe.h"

namespace lumbago::reference {
namespace {

template <class Thing>
std::string ids(const std::vector<Thing>& things, const Indices& indices) {
  std::vector<std::string> found;
  for (const Index index : indices) found.push_back(things[index].id);
  return fmt::format("[{}]", fmt::join(found, ", "));
}

std::string describe(const Pack& pack, const Triage& triage) {
  std::string text =
      fmt::format("triage {} at_least: {} could_be: {} policy: {}\n", word(triage.level),
                  word(triage.at_least), word(triage.could_be), word(triage.policy));
  for (const SignFinding& sign : triage.signs)
    text += fmt::format("sign {} because: {}\n", pack.triage[sign.rule].id,
                        ids(pack.questions, sign.because));
  for (const Undecided& undecided : triage.undecided)
    text += fmt::format("undecided {} questions: {}\n", pack.triage[undecided.rule].id,
                        ids(pack.questions, undecided.questions));
  return text;
}

std::string describe(const Pack& pack, const ContributorFinding& finding) {
  std::string text =
      fmt::format("contributor {} [{}, {}]{} questions: {}\n",
                  pack.contributors[finding.contributor].id, finding.low, finding.high,
                  finding.measured ? " measured" : "", ids(pack.questions, finding.questions));
  for (const IndicatorFinding& because : finding.because)
    text += fmt::format("  indicator {} tier {} because: {}\n", because.indicator, because.tier,
                        ids(pack.questions, because.questions));
  return text;
}

std::string describe(const Pack& pack, const ScaleFinding& finding) {
  const Scale& scale = pack.scales[finding.scale];
  std::string text = fmt::format(
      "scale {} score: {} [{}, {}] band: {} answered: {}", scale.id,
      finding.score ? std::to_string(*finding.score) : "null", finding.low, finding.high,
      finding.band ? scale.bands[*finding.band].id : "-", finding.answered);
  if (finding.change)
    text += fmt::format(" change: {} -> {} {}", finding.change->from, finding.change->to,
                        word(finding.change->verdict));
  return text + "\n";
}

std::string describe(const Pack& pack, const Plan& plan) {
  std::string text = fmt::format("plan minutes_per_day: {}\n", plan.minutes_per_day);
  for (const PlanItem& item : plan.items)
    text += fmt::format("item {} days: {}{} for: {}\n", pack.activities[item.activity].id,
                        fmt::join(item.days, " "), item.easier ? " easier" : "",
                        ids(pack.contributors, item.contributors));
  for (const Withheld& withheld : plan.withheld)
    text += fmt::format("withheld {} because: {} undecided: {} questions: {}\n",
                        pack.activities[withheld.activity].id,
                        ids(pack.contraindications, withheld.contraindications),
                        ids(pack.contraindications, withheld.undecided),
                        ids(pack.questions, withheld.questions));
  for (const Day& day : plan.week)
    text += fmt::format("day {} items: {} minutes: {}\n", day.day, fmt::join(day.items, " "),
                        day.minutes);
  return text;
}

std::string describe(const Pack& pack, const Lever& lever) {
  std::string text = fmt::format("lever {} {} -> {}:", pack.questions[lever.question].id,
                                 lever.from.number, lever.to.number);
  for (const LeverChange& change : lever.changes)
    text += fmt::format(" {} {} -> {}", pack.contributors[change.contributor].id, change.from,
                        change.to);
  return text + "\n";
}

}  // namespace

std::string to_text(const Pack& pack, const Assessment& assessment) {
  std::string text =
      fmt::format("id {} {}\n", static_cast<int>(assessment.id.kind), assessment.id.value);
  text += describe(pack, assessment.triage);
  for (const ContributorFinding& finding : assessment.contributors) text += describe(pack, finding);
  for (const ScaleFinding& finding : assessment.scales) text += describe(pack, finding);
  text += describe(pack, assessment.plan);
  for (const Lever& lever : assessment.levers) text += describe(pack, lever);
  text += fmt::format("unanswered {}\n", ids(pack.questions, assessment.unanswered));
  text += fmt::format("ignored {}\n", ids(pack.questions, assessment.ignored));
  return text;
}

}  // namespace lumbago::reference
