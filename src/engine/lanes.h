// Truths and numbers of the records of a block: Kleene's logic for all of them is two words.
#pragma once

#include "engine/record_block.h"
#include "model/level.h"

namespace lumbago {

// One truth value a lane: yes, no, or (neither bit) unknown. Never both.
struct Kleene {
  Lanes yes = 0;
  Lanes no = 0;

  Truth at(std::size_t lane) const {
    if ((yes >> lane) & 1) return Truth::yes;
    return (no >> lane) & 1 ? Truth::no : Truth::unknown;
  }
};

inline Kleene operator!(Kleene a) { return {a.no, a.yes}; }
inline Kleene operator&(Kleene a, Kleene b) { return {a.yes & b.yes, a.no | b.no}; }
inline Kleene operator|(Kleene a, Kleene b) { return {a.yes | b.yes, a.no & b.no}; }

// One number a lane: the interval it lies in, and whether it applies at all. A number that reads an
// unanswered question is the widest interval.
struct Numbers {
  static constexpr std::int64_t least = INT64_MIN;
  static constexpr std::int64_t most = INT64_MAX;
  std::array<std::int64_t, lane_count> low;
  std::array<std::int64_t, lane_count> high;
  Kleene applies;

  bool point(std::size_t lane) const { return low[lane] == high[lane]; }
  void set(std::size_t lane, std::int64_t from, std::int64_t to) {
    low[lane] = from;
    high[lane] = to;
  }
  void set_unknown(std::size_t lane) { set(lane, least, most); }
};

}  // namespace lumbago
