// The numbers that the level depends on.
#pragma once

#include "model/pack.h"

namespace lumbago {

// The whole-number and decimal questions that any warning sign depends on, in the pack's order: one
// step of such an answer may move the level.
Indices stepped_questions(const Pack& pack);

}  // namespace lumbago
