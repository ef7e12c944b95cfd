// Tells an Assessment as a Document: which facts a person reads, in what order and in whose words.
// It is told once for all formats that people read; the module print turns a Document into text.
#pragma once

#include "model/document.h"
#include "report/findings.h"

namespace lumbago {

// The whole report, in the order that the man page gives: how urgent it is, what was found, the
// plan, what was withheld and is unanswered, when to check again, the safety-net card, and what
// this is. In an emergency nothing but how to get help, the card and what this is.
Document tell_report(const Findings& findings);

}  // namespace lumbago
