// A checklist is a list of numbered yes/no questions, answered in one line:
//
//   line    = none | numbers [ unsure numbers ]
//   none    = "none" | "no" | "0" | "none of these"
//   numbers = ( N | N-M | N? ) *( [ "," | "and" ] ( N | N-M | N? ) )
//   unsure  = "unsure" | "not sure about" | "maybe" | ...
//
// Numbers are items that apply, "2?" and every number behind `unsure` those that the person is not
// sure about. The words are those of the language, or English. "?2" within a longer line is "2?".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "messages/catalogue.h"
#include "model/level.h"

namespace lumbago {

struct Ticks {
  std::vector<Truth> items;  // yes: applies, unknown: not sure, no: the rest
  bool only_unsure = false;  // nothing was said about the rest, so it is not "no" yet
  bool operator==(const Ticks&) const = default;
};

// Reads a line about `count` items. The error is a sentence that says what is wrong with it.
// REQUIRES: count >= 1.
Result<Ticks, std::string> parse_checklist(const Words& words, std::string_view line,
                                           std::size_t count);

// "yes to 1 and 3; not sure about 2; no to the others", for where the items themselves are shown.
std::string ticks_text(const Words& words, const std::vector<Truth>& items);

}  // namespace lumbago
