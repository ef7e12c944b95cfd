// Whom to call: the numbers of the pack for where the reader is.
#pragma once

#include <string>
#include <vector>

#include "model/pack.h"
#include "report/report.h"

namespace lumbago {

// The emergency number in one sentence; empty: the pack has none.
std::vector<std::string> emergency_number(const Findings& findings);

// That, and each helpline.
std::vector<std::string> all_numbers(const Findings& findings);

}  // namespace lumbago
