#include "rules/regions.h"

#include <algorithm>

namespace lumbago {

bool covers(const Region& region, const std::string& territory) {
  return std::find(region.territories.begin(), region.territories.end(), territory) !=
         region.territories.end();
}

const Region* region_of(const Pack& pack, const std::string& territory) {
  const Region* elsewhere = nullptr;
  for (const Region& region : pack.regions) {
    if (covers(region, territory)) return &region;
    if (region.territories.empty()) elsewhere = &region;
  }
  return elsewhere;
}

}  // namespace lumbago
