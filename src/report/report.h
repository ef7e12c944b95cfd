// Tells an Assessment as a Document: which facts a person reads, in what order and in whose words.
// It is told once for all formats that people read; the module print turns a Document into text.
#pragma once

#include <string_view>

#include "model/document.h"
#include "report/findings.h"

namespace lumbago {

// As Style::telling asks. The details are the whole report, in the order that the man page gives:
// how urgent it is, what was found, the plan, what was withheld and is unanswered, when to check
// again, the safety-net card, and what this is. The page is what of it a person needs first: how
// urgent it is, the first contributors, the plan a line a move, what was left out, when to stop,
// the card. In an emergency, both are nothing but how to get help, the card and what this is.
Document tell_report(const Findings& findings);

// How urgent it is and what to do, alone: for a terminal that may not show the beginning of a
// report.
Document tell_level(const Findings& findings);
// The plan alone, for someone who has read the report before: how urgent it was found to be, the
// plan, what was left out, when to check again, and the safety-net card. `saved` is the day of it.
Document tell_plan_again(const Findings& findings, std::string_view saved);

}  // namespace lumbago
