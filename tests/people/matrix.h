// Who must not be given what, written down apart from the pack, from the evidence that it is built
// on: a slip in the pack's own conditions or tags shows here.
#pragma once

#include <string>

#include "model/assessment.h"
#include "model/pack.h"

namespace lumbago::people {

// The first activity of the plan that goes against a row for this person, as "row: activity";
// empty: none does. Every question of `response` is answered.
std::string against_the_matrix(const Pack& pack, const Response& response,
                               const Assessment& assessment);

// How many rows there are, and whether row `index` holds for this person.
std::size_t matrix_rows();
std::string_view row_name(std::size_t index);
bool row_holds(std::size_t index, const Pack& pack, const Response& response,
               const Assessment& assessment);

}  // namespace lumbago::people
