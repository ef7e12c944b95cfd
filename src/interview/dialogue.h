// The course of an interview: asks what is still worth asking, in the pack's order, until nothing
// is left or it is an emergency. It talks to a Console and knows no files, so that tests hold
// interviews as well as the terminal does.
#pragma once

#include <cstdint>
#include <functional>

#include "engine/engine.h"
#include "interview/progress.h"
#include "messages/catalogue.h"
#include "response/answers.h"
#include "terminal/console.h"
#include "terminal/screen.h"

namespace lumbago {

enum class Ending : std::uint8_t { finished, quit, end_of_input };

struct InterviewResult {
  Ending ending = Ending::finished;
  Draft draft;
};

struct InterviewSetting {
  Display style;
  Pace pace = Pace::full;
  std::function<int()> columns;  // of the window as it is now; empty: it stays as `style` says
  // Called after each confirmed answer and skip.
  std::function<void(const Draft&)> save;
};

// Goes on from `start`, which may be empty. Every text goes to the console, and every answer comes
// from it.
InterviewResult hold_interview(const Engine& engine, const Words& words, Draft start,
                               Console& console, const InterviewSetting& setting);

}  // namespace lumbago
