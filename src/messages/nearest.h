// "Did you mean": the known name nearest to a mistyped one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "messages/catalogue.h"

namespace lumbago {

// The candidate with the smallest edit distance (transpositions count once), if it is near enough
// to be a slip: at most one third of the longer name. Ties: the first.
std::optional<std::string> nearest(std::string_view name,
                                   const std::vector<std::string>& candidates);

// "did you mean 'x'?" or an empty string.
std::string did_you_mean(std::string_view name, const std::vector<std::string>& candidates,
                         const Words& words = Words());

}  // namespace lumbago
