// Where a reader is, and which numbers of the pack apply there.
#pragma once

#include <string>

#include "model/pack.h"

namespace lumbago {

// True if the region names this territory (an ISO 3166 code) itself.
bool covers(const Region& region, const std::string& territory);

// The region of `territory`, or the one for everywhere else; nullptr: the pack has no regions.
const Region* region_of(const Pack& pack, const std::string& territory);

}  // namespace lumbago
