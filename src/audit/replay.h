// Tries the answers that the prover found on the engine, which has the last word: only an example
// that the engine confirms is shown to anybody.
#pragma once

#include "engine/engine.h"
#include "model/response.h"
#include "proof/prove.h"

namespace lumbago {

// True if the answers are an example of the claim: for a claim of Property::live they show that it
// can happen, for any other claim they break it.
bool shows(const Engine& engine, const Claim& claim, const Response& response);

// The same answers without those that the example does not need: taking any one more away would
// make it no example. REQUIRES: shows(engine, claim, response).
Response shrink(const Engine& engine, const Claim& claim, Response response);

}  // namespace lumbago
