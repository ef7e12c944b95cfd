// A claim in words: what would be wrong if it did not hold.
#pragma once

#include <string>

#include "messages/catalogue.h"
#include "proof/prove.h"

namespace lumbago {

// "the warning sign 'fever' can never be true": a clause without its full stop.
std::string breach_of(const Words& words, const Pack& pack, const Claim& claim);

}  // namespace lumbago
