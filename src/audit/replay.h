// Answers that the prover came up with, tried on the engine: the last word on them.
#pragma once

#include "engine/engine.h"
#include "model/response.h"
#include "proof/prove.h"

namespace lumbago {

// Do these answers show what is live, or break what was claimed?
bool shows(const Engine& engine, const Claim& claim, const Response& response);

// As few of the answers as still show it: none of those that are left can go alone.
// REQUIRES: shows(engine, claim, response).
Response shrink(const Engine& engine, const Claim& claim, Response response);

}  // namespace lumbago
