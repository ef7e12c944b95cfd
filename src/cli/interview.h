// The interview: asks what is worth asking, in the pack's order, until nothing is left or it is an
// emergency.
#pragma once

#include <cstdint>
#include <functional>

#include "base/catalogue.h"
#include "cli/console.h"
#include "cli/screen.h"
#include "engine/engine.h"
#include "response/answers.h"

namespace lumbago {

enum class Ending : std::uint8_t { finished, quit, end_of_input };

struct InterviewResult {
  Ending ending = Ending::finished;
  Draft draft;
};

struct InterviewSetting {
  ScreenStyle style;
  Pace pace = Pace::full;
  // Called after each confirmed answer and skip.
  std::function<void(const Draft&)> save;
};

// Goes on from `start`, which may be empty. Every text goes to the console, and every answer comes
// from it.
InterviewResult hold_interview(const Engine& engine, const Words& words, Draft start,
                               Console& console, const InterviewSetting& setting);

}  // namespace lumbago
