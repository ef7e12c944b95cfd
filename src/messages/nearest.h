// "Did you mean": finds the known name that is nearest to a mistyped one. It belongs to the
// messages, rather than to base, because what it finds is said in words.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "messages/catalogue.h"

namespace lumbago {

// The candidate with the smallest edit distance from `name`, if it is near enough to be a slip: at
// most one third of the longer of the two may differ. Two neighbouring letters that are swapped
// count as one difference, capitals as none. Of equally near candidates the first is taken.
std::optional<std::string> nearest(std::string_view name,
                                   const std::vector<std::string>& candidates);

// The question "did you mean 'x'?" about that candidate; empty if there is none.
std::string did_you_mean(std::string_view name, const std::vector<std::string>& candidates,
                         const Words& words = Words());

}  // namespace lumbago
