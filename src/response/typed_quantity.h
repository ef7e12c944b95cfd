// A number as people type it: 7, 7,5, 90 min, 5'10", 11 st 4 lb, 1 hour 30.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "messages/catalogue.h"
#include "model/pack.h"

namespace lumbago {

// The number that `typed` stands for, in thousandths of the unit of `question`; it may lie outside
// the range, and between whole numbers. Feet, stones, months and the like are rounded, to a whole
// number or, for a decimal, to a tenth. The words and units of `words` are understood, and the
// English ones too. nullopt: not a number, or a unit of another kind. REQUIRES: an integer or
// decimal question.
std::optional<std::int64_t> read_quantity(const Question& question, std::string_view typed,
                                          const Words& words);

// `thousandths` of the unit `ucum`, another than that of `question`, in thousandths of that one,
// rounded in the same way. nullopt: the units do not measure the same thing, or it is beyond
// anything that is asked for.
std::optional<std::int64_t> convert_quantity(const Question& question, std::int64_t thousandths,
                                             std::string_view ucum);

}  // namespace lumbago
