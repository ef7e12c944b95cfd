// Truth values and numbers of all records of a block. A truth value of 64 records is two machine
// words, so that Kleene's three-valued logic costs a few instructions for all of them.
#pragma once

#include "engine/record_block.h"
#include "model/level.h"

namespace lumbago {

// One truth value for each lane: its bit is set in `yes`, in `no`, or, if the value is unknown, in
// neither. It is never set in both.
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

// Turns 64 truth values of 64 records each into 64 records of 64 truth values: bit j of row i
// becomes bit i of row j. Squares of halved size trade places across the diagonal.
inline void transpose(std::array<Lanes, lane_count>& rows) {
  Lanes right = first_lanes(lane_count / 2);
  for (std::size_t half = lane_count / 2; half != 0; half /= 2, right ^= right << half)
    for (std::size_t i = 0; i < lane_count; i = ((i | half) + 1) & ~half) {
      const Lanes differing = ((rows[i] >> half) ^ rows[i | half]) & right;
      rows[i] ^= differing << half;
      rows[i | half] ^= differing;
    }
}

// One number for each lane: the closed interval in which it lies, and whether it applies at all. A
// number that depends on an unanswered question has the widest interval.
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
