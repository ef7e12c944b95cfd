// The worked examples (cases) of a pack, run on the engine.
#pragma once

#include <string>
#include <vector>

#include "engine/engine.h"

namespace lumbago {

// A worked example of the pack that did not give what it says.
struct CaseFailure {
  Index index = 0;  // into Pack::cases
  std::vector<std::string> differences;
};

// Runs every case of the pack; empty when all hold.
std::vector<CaseFailure> run_cases(const Engine& engine);

}  // namespace lumbago
