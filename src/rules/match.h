// Which questions of two packs are the same, so that one answer can be given to both.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/pack.h"

namespace lumbago {

// Which question of the old pack is which of the new one.
struct QuestionMatch {
  enum class Kind : std::uint8_t {
    same,
    in_part,     // their ranges or options differ: the answers that both take are compared
    other_type,  // two questions, each free: their type or unit differs
    only_before,
    only_after
  };
  Kind kind = Kind::same;
  std::optional<Index> before, after;
};
// In the order of the old pack, then what only the new one has.
std::vector<QuestionMatch> match_questions(const Pack& before, const Pack& after);

}  // namespace lumbago
