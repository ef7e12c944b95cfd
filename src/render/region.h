// Whom to call: the numbers of the pack for where the reader is.
#pragma once

#include <string>
#include <vector>

#include "model/pack.h"
#include "render/report.h"

namespace lumbago {

// The region of `territory`, or the one for everywhere else; nullptr: the pack has no regions.
const Region* region_of(const Pack& pack, const std::string& territory);

// The emergency number in one sentence; empty: the pack has none.
std::vector<std::string> emergency_number(const Findings& findings);

// That, and each helpline.
std::vector<std::string> all_numbers(const Findings& findings);

}  // namespace lumbago
