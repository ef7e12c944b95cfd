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

// The signs a report tells: those that make the level, so that none says to wait where another says
// to go; all that are true where missing answers make it.
std::vector<SignFinding> shown_signs(const Findings& findings);

// region.cpp: whom to call. The emergency number in one sentence (empty: the pack has none), and
// that with each helpline.
std::vector<std::string> emergency_number(const Findings& findings);
std::vector<std::string> all_numbers(const Findings& findings);

// report_findings.cpp
void tell_contributors(const Findings& findings, Document& document);
void tell_unanswered(const Findings& findings, Document& document);
void tell_ignored(const Findings& findings, Document& document);
void tell_story(const Findings& findings, Document& document);
void tell_levers(const Findings& findings, Document& document);
void tell_sources(const Findings& findings, Document& document);

// The contributors a report shows: at most PlanRules::top of those a plan serves, or all that only
// inform the outlook; each at or above PlanRules::least_score.
std::vector<const ContributorFinding*> shown_contributors(const Findings& findings,
                                                          bool outlook_only);

// report_plan.cpp
void tell_plan(const Findings& findings, Document& document);
void tell_withheld(const Findings& findings, Document& document);

// "How many hours do you sit? 9 h", one line an answered question.
std::vector<std::string> answer_lines(const Findings& findings, const Indices& questions);

// Adds "Sources: S43, S85 (not verified)" to `details`, when there are references.
void add_sources(const Findings& findings, const Indices& references, bool verified,
                 std::vector<std::string>& details);

// Adds a heading and the list below it, when there is anything in the list.
void add_section(const Findings& findings, int level, Message heading, List list,
                 Document& document);

// What the questions ask, one line each.
std::vector<std::string> asked(const Findings& findings, const Indices& questions);

// The first few of these lines and how many more there are; all of them when everything is to be
// explained.
std::vector<std::string> some_of(const Findings& findings, std::vector<std::string> lines);

}  // namespace lumbago
