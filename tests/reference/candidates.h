// Which other answers a lever may propose. Private to the reference.
#pragma once

#include <cstdint>
#include <vector>

#include "model/pack.h"

namespace lumbago::reference {

// The answers that are tried in place of `current`, nearest first, the smaller first among equals.
std::vector<std::int64_t> candidates(const Pack& pack, Index question, std::int64_t current);

}  // namespace lumbago::reference
