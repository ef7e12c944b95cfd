// The only place where the program asks what time it is.
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"
#include "cli/context.h"
#include "journal/diary.h"

namespace lumbago {

// Now, or the time that $LUMBAGO_NOW names. A time that cannot be read is refused as usage.
Result<Moment, Exit> read_clock(const Context& context);

// A moment, by the seconds since 1970 in UTC; its day is that of the time zone of the system.
Moment moment_at(std::int64_t seconds);

// The same as the person's clock shows it: "2026-11-28 08:49".
std::string local_time(std::int64_t seconds);

}  // namespace lumbago
