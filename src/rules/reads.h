// Which questions an expression reads, through scales, tables and derived values.
#pragma once

#include <set>

#include "model/pack.h"

namespace lumbago {

// REQUIRES: the scales, tables and derived values that `expr` reads are in `pack`.
std::set<Index> questions_read(const Pack& pack, const Expr& expr);

}  // namespace lumbago
