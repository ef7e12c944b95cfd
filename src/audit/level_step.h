// What one step of a number does to the level, tried on the engine.
#pragma once

#include <optional>

#include "engine/engine.h"
#include "proof/prove.h"

namespace lumbago {

// The levels on both sides of a step.
struct LevelStep {
  Level before = Level::self_care, after = Level::self_care;
  Indices signs;  // that make the higher level: true, or undecided with that floor; by index
};

// The step of `question` from the answer in `response` to the next higher one; nullopt: there is
// no such answer.
std::optional<LevelStep> level_step(const Engine& engine, Index question, const Response& response);

// Of ClaimKind::level_steps: true if the step from the answer moves the level by two, and would do
// so without the signs that the pack declares to step there.
bool breaks_level_steps(const Engine& engine, const Claim& claim, const Response& response);

// Of ClaimKind::step_needed: true if the step is excused by a declared step, and would not be if
// that did not list the claim's sign.
bool needs_step(const Engine& engine, const Claim& claim, const Response& response);

}  // namespace lumbago
