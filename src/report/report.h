// The report: an Assessment told as a Document, once for every prose format.
#pragma once

#include "messages/catalogue.h"
#include "model/assessment.h"
#include "model/document.h"
#include "model/pack.h"
#include "model/response.h"
#include "model/style.h"

namespace lumbago {

// What a report is told from. Everything outlives the telling.
struct Findings {
  const Pack& pack;
  const Response& response;
  const Assessment& assessment;
  const Style& style;
  Words words;
};

// The whole report, in the order the man page gives.
Document tell_report(const Findings& findings);

}  // namespace lumbago
