// A plan as a calendar, for assess and for the saved plan.
#pragma once

#include <chrono>

#include "cli/context.h"
#include "model/assessment.h"

namespace lumbago {

// Delivers the plan as an iCalendar object that begins on --start, or else on `start`. Somebody who
// should be seen first has no plan: that is said instead.
Exit deliver_calendar(const Context& context, const Pack& pack, const Assessment& assessment,
                      std::chrono::sys_days start);

}  // namespace lumbago
