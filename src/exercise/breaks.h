// A quiet timer for people who sit: it rings, says that it is time to move, and waits for them to
// be back.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "messages/catalogue.h"
#include "model/style.h"
#include "terminal/console.h"

namespace lumbago {

struct BreakSetting {
  Display style;
  std::int64_t every = 0;  // seconds of sitting
  std::string what;        // to do in the break, in one line
  std::string say;         // the command that says lines aloud; empty: none
};

// Goes on until the person stops it or the input ends. `keep` is told of each break that was taken
// (true) or skipped. Gives how many were taken.
std::int64_t remind_of_breaks(const Words& words, Console& console, const BreakSetting& setting,
                              const std::function<void(bool taken)>& keep);

}  // namespace lumbago
