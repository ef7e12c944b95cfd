// The assessment object, "lumbago.assessment/1".
#pragma once

#include <string>

#include "render/report.h"

namespace lumbago {

// Keys in the order of lumbago(1), two spaces an indent. With the policy `none` it names no
// activity. Ends with a newline.
std::string assessment_json(const Findings& findings);

}  // namespace lumbago
