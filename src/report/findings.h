// What a report is told from: a pack, the answers to it and what the engine found in them.
#pragma once

#include <string>
#include <vector>

#include "messages/catalogue.h"
#include "model/assessment.h"
#include "model/pack.h"
#include "model/response.h"
#include "model/style.h"

namespace lumbago {

// The assessment is the engine's, of this response to this pack; all of them must outlive the
// telling. `style` says how much is told, and `words` in which language.
struct Findings {
  const Pack& pack;
  const Response& response;
  const Assessment& assessment;
  const Style& style;
  Words words;
  std::vector<Truth> signs = {};  // for a letter only: each warning sign, in the pack's order
  Indices open = {};  // for a page only: what can still be asked and change the plan, ascending

  std::string text(Message message) const { return std::string(words.text(message)); }
};

}  // namespace lumbago
