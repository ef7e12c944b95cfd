// The short result of one record: the part of an Assessment that a program needs, without what
// explains it to people.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/level.h"
#include "model/pack.h"

namespace lumbago {

struct SummaryScore {
  Index contributor = 0;
  std::int64_t low = 0;   // the score: what is certain
  std::int64_t high = 0;  // what is still possible
  bool operator==(const SummaryScore&) const = default;
};
struct SummaryScale {
  Index scale = 0;
  std::optional<std::int64_t> score = {};  // thousandths; nullopt: cannot be scored
  bool operator==(const SummaryScale&) const = default;
};

// Everything in the order of the Assessment.
struct Summary {
  Level level = Level::self_care;
  Level could_be = Level::self_care;
  PlanPolicy policy = PlanPolicy::full;
  Indices signs = {};
  Indices undecided = {};
  std::vector<SummaryScore> contributors = {};
  std::vector<SummaryScale> scales = {};
  Indices plan = {};  // activities
  Indices withheld = {};
  bool operator==(const Summary&) const = default;
};

}  // namespace lumbago
