// Faults as SARIF 2.1.0 (OASIS), for editors and code hosts.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace lumbago {

// One run of this program: each fault a result, each code a rule. Columns count code points. Ends
// with a newline.
std::string sarif_log(const Diagnostics& faults, std::string_view program_version);

// What a code of a fault stands for; empty: no such code.
std::string_view fault_description(std::string_view code);

}  // namespace lumbago
