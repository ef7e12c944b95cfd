// The parts of a report, and what the parts share. A tell_...() function adds the blocks of its
// part to the document, and adds nothing when there is nothing to say.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/document.h"
#include "report/findings.h"

namespace lumbago {

// The references behind what a report says, and whether any claim that cites them is verified.
using Citations = std::map<Index, bool>;

// The warning signs that a report names: those that make the level, so that none says to wait where
// another says to go; all that are true where missing answers make it.
std::vector<SignFinding> shown_signs(const Findings& findings);

// report_urgency.cpp: the level, what to do, and the warning signs behind it.
void tell_urgency(const Findings& findings, Document& document);
// What missing answers did, and still may do. REQUIRES: something more urgent is possible.
std::string undecided_text(const Findings& findings);

// report.cpp: the safety-net card, with the numbers to call; who has reviewed the pack; "Pack
// low_back 0.2.0, hash e2ae40729137" and what else a reader must know of where a report comes from.
void tell_safety_net(const Findings& findings, Document& document);
std::string review_status(const Findings& findings);
std::string origin_text(const Findings& findings, bool with_program = true);
// A command that shows what is most worth a closer look: "lumbago show hip_hinge".
std::string next_command(const Findings& findings);

// The other tellings, whole: page.cpp, letter.cpp.
Document tell_page(const Findings& findings);
Document tell_letter(const Findings& findings);

// region.cpp: whom to call. The emergency number in one sentence (empty: the pack has none), and
// that with each helpline.
std::vector<std::string> emergency_number(const Findings& findings);
std::vector<std::string> all_numbers(const Findings& findings);

// report_findings.cpp: what may contribute, each with its reasons; the questions without an answer;
// answers to questions that do not apply; what the pack says about this kind of pain (its story);
// the what-ifs; the sources that were cited; and what has become of earlier scores.
void tell_contributors(const Findings& findings, Document& document);
void tell_unanswered(const Findings& findings, Document& document);
void tell_ignored(const Findings& findings, Document& document);
void tell_story(const Findings& findings, Document& document);
void tell_levers(const Findings& findings, Document& document);
void tell_sources(const Findings& findings, Document& document);
void tell_changes(const Findings& findings, Document& document);
// The scores of the scales that somebody filled in, each with its band. They stand first where the
// pack has no plan to give: then they are what was asked for.
bool tells_scores_first(const Findings& findings);
void tell_scales(const Findings& findings, Document& document);
// "12 (from 0 to 24): moderate".
std::string scale_line(const Findings& findings, const ScaleFinding& found);
// "limited evidence, measured".
std::string badge_text(const Findings& findings, const ContributorFinding& found);
// The undecided warning signs that could make it more urgent, or the plan stricter.
std::vector<const Undecided*> deciding_signs(const Findings& findings);

// The contributors a report shows: at most PlanRules::top of those a plan serves, or all that only
// inform the outlook; each at or above PlanRules::least_score.
std::vector<const ContributorFinding*> shown_contributors(const Findings& findings,
                                                          bool outlook_only);

// report_plan.cpp: the plan with its week, and the activities that were withheld, with the reasons.
void tell_plan(const Findings& findings, Document& document);
void tell_withheld(const Findings& findings, Document& document);
// What left the plan because answers of last time were not given anew.
void tell_left_plan(const Findings& findings, Document& document);

// The items of the plan in the order they are told: by kind, then as the plan has them.
Indices in_order(const Findings& findings);

// "How many hours do you sit? 9 h", one line an answered question.
std::vector<std::string> answer_lines(const Findings& findings, const Indices& questions);

// Adds "Sources: S43, S85 (not verified)" to `details`, when there are references.
void add_sources(const Findings& findings, const Indices& references, bool verified,
                 std::vector<std::string>& details);

// How deep the heading of a part is: on the page, close to its list.
inline int part_depth(const Findings& findings) {
  return findings.style.telling == Telling::page ? 3 : 2;
}

// Adds a heading and the list below it, when there is anything in the list.
void add_section(const Findings& findings, int level, Message heading, List list,
                 Document& document);

// What the questions ask, one line each.
std::vector<std::string> asked(const Findings& findings, const Indices& questions);

// The first few of these lines and how many more there are; all of them when everything is to be
// explained.
std::vector<std::string> some_of(const Findings& findings, std::vector<std::string> lines);

}  // namespace lumbago
