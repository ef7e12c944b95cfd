// A claim in words: what would be wrong if it did not hold.
#pragma once

#include <string>

#include "messages/catalogue.h"
#include "proof/prove.h"

namespace lumbago {

// What breaks the claim, as a clause without a full stop: "the warning sign 'fever' can never be
// true".
std::string breach_of(const Words& words, const Pack& pack, const Claim& claim);

}  // namespace lumbago
