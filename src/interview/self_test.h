// A self-test at home: how it is set up and done, and its timer.
#pragma once

#include <optional>
#include <string>

#include "messages/catalogue.h"
#include "model/pack.h"
#include "terminal/screen.h"

namespace lumbago {

// Says when to leave the test out, and how it is done, with the places where that may be divided
// over screens. Who listens is told how it looks as well.
void show_self_test(Screen& screen, const Words& words, const SelfTest& test);

// Shows what the screen keeps back of the test, over several screens where one has no room for it,
// and draws the test below the last of them, where it stays in sight while the person does it.
// Where the window has no room for that, says how to see it. Nothing is drawn for who listens. What
// is `typed` between the screens, or was before, is for the prompt to read; `ended`: the input did.
void show_in_parts(Screen& screen, const Words& words, const Question& question,
                   std::optional<std::string>& typed, bool& ended);

// Draws the test, or tells how it looks where the window is too small. Nothing where there is no
// drawing.
void show_drawing(Screen& screen, const Words& words, const SelfTest& test);

struct TimerRun {
  std::int64_t seconds = 0;          // that went by
  std::optional<std::string> typed;  // the line that stopped it, when it was more than Enter
  bool ended = false;                // the input ended
};

// Gets ready, then counts down (or up, until Enter) on lines of their own. Any line stops it.
// REQUIRES: test.seconds > 0.
TimerRun run_timer(Screen& screen, const Words& words, const SelfTest& test);

}  // namespace lumbago
