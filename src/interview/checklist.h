// A checklist is a list of numbered yes/no questions, answered in one line: the numbers of those
// that apply, "none" if none does, and "?2" for "I am not sure about 2".
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

// "1 and 3: yes; 2: not sure; the others: no", the line that confirms what was understood.
std::string ticks_text(const Words& words, const std::vector<Truth>& items);

}  // namespace lumbago
