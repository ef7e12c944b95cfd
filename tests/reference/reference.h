// The reference evaluator: slow and obvious, a tree walk over the model. It shares no code with
// src/engine/ and is linked only into tests, where both must give the same assessment.
#pragma once

#include "model/assessment.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago::reference {

// What Engine::assess must give.
// REQUIRES: response.answers.size() == pack.questions.size().
Assessment assess(const Pack& pack, const Response& response);

// A condition of the pack, given the answers.
Truth truth(const Pack& pack, const Response& response, const Condition& condition);

}  // namespace lumbago::reference
