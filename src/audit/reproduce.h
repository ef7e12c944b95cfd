// How a person sees what the prover found: answers on one line, and the command that assesses them.
#pragma once

#include <string>

#include "model/pack.h"
#include "model/response.h"

namespace lumbago {

// The answers as a file of answers has them, on one line.
std::string answers_on_one_line(const Pack& pack, const Response& answers);

// A shell command. `source`: where the pack comes from, "builtin" or its path.
std::string assess_command(const Pack& pack, const std::string& source, const Response& answers);

}  // namespace lumbago
