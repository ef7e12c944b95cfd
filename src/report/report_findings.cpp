// What was found: contributors, what is still unanswered, what would change it, and the sources.
#include <fmt/core.h>

#include <algorithm>

#include "base/number.h"
#include "report/report_parts.h"
#include "rules/scale_items.h"
#include "wording/phrases.h"
#include "wording/question_words.h"

namespace lumbago {

namespace {

// How much a report says unless everything is to be explained.
constexpr std::size_t most_signs = 6;
constexpr std::size_t most_contributors = 3;
constexpr std::size_t most_questions = 3;

void explain_contributor(const Findings& findings, const ContributorFinding& found, Bar& bar) {
  const Contributor& contributor = findings.pack.contributors[found.contributor];
  for (const IndicatorFinding& because : found.because) {
    const std::int64_t points =
        contributor.indicators[because.indicator].tiers[because.tier].points;
    bar.details.push_back(findings.words.say<Message::explain_points>(
        findings.words.count<Message::points>(points),
        series(findings.words, answer_lines(findings, because.questions))));
  }
  Indices references = contributor.references;
  for (const IndicatorFinding& because : found.because)
    for (const Index reference : contributor.indicators[because.indicator].references)
      if (std::find(references.begin(), references.end(), reference) == references.end())
        references.push_back(reference);
  add_sources(findings, references, contributor.verified, bar.details);
}

Bar contributor_bar(const Findings& findings, const ContributorFinding& found) {
  const Words& words = findings.words;
  const Contributor& contributor = findings.pack.contributors[found.contributor];
  Bar bar{contributor.title, found.low, found.high, std::to_string(found.low), {}, {},
          {contributor.say}};
  bar.badge = badge_text(findings, found);
  bar.spoken = words.say<Message::score_of_100>(found.low, bar.badge);
  if (found.low != found.high) {
    bar.number = fmt::format("{}-{}", found.low, found.high);
    bar.spoken = words.say<Message::score_between>(found.low, found.high, bar.badge);
  }
  if (findings.style.explain) explain_contributor(findings, found, bar);
  return bar;
}

void tell_outlook(const Findings& findings, Document& document) {
  for (const ContributorFinding* found : shown_contributors(findings, true)) {
    const Contributor& contributor = findings.pack.contributors[found->contributor];
    document.paragraph(
        findings.text(Message::outlook_lead),
        findings.words.say<Message::outlook_item>(contributor.title, contributor.say));
  }
}

// Those that have a score worth naming, but no place among the first.
void tell_lower(const Findings& findings, Document& document) {
  const auto first = shown_contributors(findings, false);
  std::vector<std::string> lower;
  for (const ContributorFinding& found : findings.assessment.contributors) {
    const Contributor& contributor = findings.pack.contributors[found.contributor];
    if (contributor.outlook_only || found.low < findings.pack.plan.least_score ||
        std::find(first.begin(), first.end(), &found) != first.end())
      continue;
    lower.push_back(findings.words.say<Message::found_lower_item>(contributor.title, found.low));
  }
  if (lower.empty()) return;
  document.paragraph(findings.words.say<Message::found_lower>(series(findings.words, lower)));
}

// Only beside a plan: what the story says of moving is no advice to someone who should be seen.
bool tells_story(const Findings& findings) {
  return !findings.pack.info.story.claims.empty() &&
         findings.assessment.triage.policy <= PlanPolicy::gentle;
}

std::string change_line(const Findings& findings, const Scale& scale, const ScaleChange& change) {
  const Words& words = findings.words;
  const std::string& title = scale.title;
  const std::string from = words.decimal(shown_score(scale, change.from));
  const std::string to = words.decimal(shown_score(scale, change.to));
  switch (change.verdict) {
    case Verdict::better:
      return words.say<Message::change_better>(title, from, to);
    case Verdict::worse:
      return words.say<Message::change_worse>(title, from, to);
    case Verdict::no_clear_change:
      break;
  }
  return words.say<Message::change_unclear>(title, from, to);
}

// The contributors whose missing answers could bring them into the report, or higher in it; the one
// that could rise highest first.
std::vector<const ContributorFinding*> rising(const Findings& findings) {
  std::vector<const ContributorFinding*> found;
  for (const ContributorFinding& one : findings.assessment.contributors)
    if (!findings.pack.contributors[one.contributor].outlook_only && one.high > one.low &&
        one.high >= findings.pack.plan.least_score && !one.questions.empty())
      found.push_back(&one);
  std::stable_sort(found.begin(), found.end(),
                   [](const auto* a, const auto* b) { return a->high > b->high; });
  return found;
}

// Keeps a report short that was made from few answers: says how many items after the first `most`
// there are, unless everything is to be explained. Gives the number of items that the list then
// has.
std::size_t cut(const Findings& findings, std::size_t most, Message more, List& list) {
  if (findings.style.explain || list.items.size() <= most) return list.items.size();
  const std::size_t rest = list.items.size() - most;
  list.items.resize(most);
  list.items.push_back({{{}, findings.words.count(more, static_cast<std::int64_t>(rest))}, {}});
  return list.items.size();
}

void cite(Citations& citations, const Indices& references, bool verified) {
  for (const Index reference : references) citations[reference] |= verified;
}

Citations citations_of(const Findings& findings) {
  const Pack& pack = findings.pack;
  Citations citations;
  for (const SignFinding& sign : shown_signs(findings))
    cite(citations, pack.triage[sign.rule].references, pack.triage[sign.rule].verified);
  if (findings.assessment.triage.level == Level::emergency) return citations;
  for (const bool outlook_only : {false, true}) {
    for (const ContributorFinding* found : shown_contributors(findings, outlook_only)) {
      const Contributor& contributor = pack.contributors[found->contributor];
      cite(citations, contributor.references, contributor.verified);
      for (const IndicatorFinding& because : found->because) {
        const Indicator& indicator = contributor.indicators[because.indicator];
        cite(citations, indicator.references, indicator.verified);
      }
    }
  }
  if (tells_story(findings))
    for (const StoryClaim& claim : pack.info.story.claims)
      cite(citations, claim.references, claim.verified);
  for (const PlanItem& item : findings.assessment.plan.items)
    cite(citations, pack.activities[item.activity].references,
         pack.activities[item.activity].verified);
  return citations;
}

}  // namespace

std::vector<std::string> answer_lines(const Findings& findings, const Indices& questions) {
  std::vector<std::string> lines;
  for (const Index index : questions) {
    const Question& question = findings.pack.questions[index];
    const std::optional<Answer>& answer = findings.response.answers[index];
    if (!answer) continue;
    lines.push_back(findings.words.say<Message::words_joined>(
        question.ask, answer_text(question, *answer, findings.words)));
  }
  return lines;
}

void add_sources(const Findings& findings, const Indices& references, bool verified,
                 std::vector<std::string>& details) {
  if (references.empty()) return;
  std::string ids;
  for (const Index reference : references) {
    const std::string& id = findings.pack.references[reference].id;
    ids = ids.empty() ? id : findings.words.say<Message::list_comma>(ids, id);
  }
  details.push_back(verified ? findings.words.say<Message::explain_sources>(ids)
                             : findings.words.say<Message::explain_sources_not_verified>(ids));
}

void add_section(const Findings& findings, int level, Message heading, List list,
                 Document& document) {
  if (list.items.empty()) return;
  document.heading(level, findings.text(heading));
  document.blocks.emplace_back(std::move(list));
}

std::vector<std::string> asked(const Findings& findings, const Indices& questions) {
  std::vector<std::string> lines;
  for (const Index index : questions) lines.push_back(findings.pack.questions[index].ask);
  return lines;
}

std::vector<std::string> some_of(const Findings& findings, std::vector<std::string> lines) {
  if (findings.style.explain || lines.size() <= most_questions + 1) return lines;
  const std::size_t rest = lines.size() - most_questions;
  lines.resize(most_questions);
  lines.push_back(findings.words.count(Message::more_questions, static_cast<std::int64_t>(rest)));
  return lines;
}

std::vector<const ContributorFinding*> shown_contributors(const Findings& findings,
                                                          bool outlook_only) {
  const PlanRules& rules = findings.pack.plan;
  std::vector<const ContributorFinding*> shown;
  for (const ContributorFinding& found : findings.assessment.contributors) {
    if (!outlook_only && static_cast<std::int64_t>(shown.size()) >= rules.top) break;
    if (findings.pack.contributors[found.contributor].outlook_only == outlook_only &&
        found.low >= rules.least_score)
      shown.push_back(&found);
  }
  return shown;
}

void tell_changes(const Findings& findings, Document& document) {
  List list;
  for (const ScaleFinding& found : findings.assessment.scales)
    if (found.change)
      list.items.push_back(
          {{change_line(findings, findings.pack.scales[found.scale], *found.change), {}}, {}});
  add_section(findings, part_depth(findings), Message::changes_heading, std::move(list), document);
}

std::string badge_text(const Findings& findings, const ContributorFinding& found) {
  const Evidence evidence = findings.pack.contributors[found.contributor].evidence;
  return findings.words.say<Message::list_comma>(
      said(findings.words, evidence),
      findings.words.text(found.measured ? Message::measured : Message::reported));
}

void tell_contributors(const Findings& findings, Document& document) {
  // Beside advice to rest till one has been seen, nobody should read that moving helps.
  if (findings.assessment.triage.policy > PlanPolicy::gentle) return;
  document.heading(1, findings.text(Message::found_heading));
  Bars bars;
  bool intervals = false;
  for (const ContributorFinding* found : shown_contributors(findings, false)) {
    bars.rows.push_back(contributor_bar(findings, *found));
    intervals = intervals || found->low != found->high;
  }
  if (bars.rows.empty()) {
    const bool open = !rising(findings).empty();
    document.paragraph(findings.text(open ? Message::found_open : Message::found_nothing));
  } else {
    document.blocks.emplace_back(std::move(bars));
    tell_lower(findings, document);
    std::string legend = findings.text(Message::found_legend);
    if (intervals && !findings.style.accessible)
      legend = findings.words.say<Message::words_joined>(
          legend, findings.words.text(Message::found_legend_interval));
    document.paragraph(legend);
  }
  tell_outlook(findings, document);
}

std::vector<const Undecided*> deciding_signs(const Findings& findings) {
  const Triage& triage = findings.assessment.triage;
  std::vector<const Undecided*> signs;
  for (const Undecided& undecided : triage.undecided) {
    const TriageRule& rule = findings.pack.triage[undecided.rule];
    if (rule.level > triage.level || rule.policy > triage.policy) signs.push_back(&undecided);
  }
  return signs;
}

void tell_unanswered(const Findings& findings, Document& document) {
  const Assessment& assessment = findings.assessment;
  List list;
  for (const Undecided* undecided : deciding_signs(findings)) {
    const TriageRule& rule = findings.pack.triage[undecided->rule];
    list.items.push_back({{findings.words.say<Message::unanswered_sign>(
                               rule.title, said(findings.words, rule.level)),
                           {}},
                          some_of(findings, asked(findings, undecided->questions))});
  }
  const std::size_t signs = cut(findings, most_signs, Message::more_signs, list);
  const bool serves_plan = assessment.triage.policy <= PlanPolicy::gentle;
  for (const ContributorFinding* found :
       serves_plan ? rising(findings) : std::vector<const ContributorFinding*>())
    list.items.push_back(
        {{findings.words.say<Message::unanswered_contributor>(
              findings.pack.contributors[found->contributor].title, found->low, found->high),
          {}},
         some_of(findings, asked(findings, found->questions))});
  cut(findings, signs + most_contributors, Message::more_contributors, list);
  add_section(findings, 1, Message::unanswered_heading, std::move(list), document);
}

void tell_ignored(const Findings& findings, Document& document) {
  if (findings.assessment.ignored.empty()) return;
  List list;
  for (std::string& ask : asked(findings, findings.assessment.ignored))
    list.items.push_back({{{}, std::move(ask)}, {}});
  add_section(findings, 1, Message::ignored_heading, std::move(list), document);
}

void tell_levers(const Findings& findings, Document& document) {
  constexpr std::size_t shown_without_explain = 3;
  const Words& words = findings.words;
  List list;
  for (const Lever& lever : findings.assessment.levers) {
    if (!findings.style.explain && list.items.size() == shown_without_explain) break;
    const Question& question = findings.pack.questions[lever.question];
    std::vector<std::string> changes;
    for (const LeverChange& change : lever.changes)
      changes.push_back(words.say<Message::lever_contributor>(
          findings.pack.contributors[change.contributor].title, change.from, change.to));
    list.items.push_back(
        {{question.ask, words.say<Message::lever_change>(answer_text(question, lever.to, words),
                                                         answer_text(question, lever.from, words))},
         std::move(changes)});
  }
  if (list.items.empty()) return;
  document.heading(1, findings.text(Message::levers_heading));
  document.paragraph(findings.text(Message::levers_note));
  document.blocks.emplace_back(std::move(list));
}

void tell_story(const Findings& findings, Document& document) {
  if (!tells_story(findings)) return;
  const Story& story = findings.pack.info.story;
  List list;
  for (const StoryClaim& claim : story.claims) {
    ListItem item{
        {{},
         findings.words.say<Message::story_claim>(claim.say, said(findings.words, claim.evidence))},
        {}};
    if (findings.style.explain)
      add_sources(findings, claim.references, claim.verified, item.details);
    list.items.push_back(std::move(item));
  }
  document.heading(1, findings.text(Message::story_heading));
  document.paragraph(story.say);
  document.blocks.emplace_back(std::move(list));
}

void tell_sources(const Findings& findings, Document& document) {
  List verified, others;
  for (const auto& [index, is_verified] : citations_of(findings)) {
    const Reference& reference = findings.pack.references[index];
    std::string text = reference.cite;
    if (!reference.doi.empty()) text = findings.words.say<Message::source_doi>(text, reference.doi);
    (is_verified ? verified : others).items.push_back({{reference.id, text}, {}});
  }
  if (verified.items.empty() && others.items.empty()) return;
  document.heading(1, findings.text(Message::sources_heading));
  if (!verified.items.empty()) document.blocks.emplace_back(std::move(verified));
  if (others.items.empty()) return;
  document.paragraph(findings.text(Message::sources_not_verified));
  document.blocks.emplace_back(std::move(others));
}

}  // namespace lumbago
