// Packs, answers and assessments as text, for people who look into a difference.
#pragma once

#include <string>

#include "model/assessment.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago::reference {

// In the condition language, with every bracket written.
std::string to_text(const Pack& pack, const Expr& expr);

// Everything the engine reads, a line each.
std::string to_text(const Pack& pack);

// The answers that are given, a line each.
std::string to_text(const Pack& pack, const Response& response);

// Every finding, a line each, with ids for indices.
std::string to_text(const Pack& pack, const Assessment& assessment);

}  // namespace lumbago::reference
