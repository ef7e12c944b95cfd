// Random numbers that are the same on every machine: a failure is repeated by its seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lumbago::reference {

// SplitMix64 (Steele, Lea and Flood 2014): 64 bits of state, and any seed is a good one.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  // low to high, both included. REQUIRES: low <= high, and high - low fits in 63 bits.
  std::int64_t between(std::int64_t low, std::int64_t high) {
    const std::uint64_t count = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<std::int64_t>(next() % count);
  }

  bool chance(int percent) { return between(1, 100) <= percent; }

  // REQUIRES: count > 0. An index below it.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

  // REQUIRES: not empty.
  template <class T>
  const T& pick(const std::vector<T>& items) {
    return items[below(items.size())];
  }

  // The same, to change it.
  template <class T>
  T& pick_from(std::vector<T>& items) {
    return items[below(items.size())];
  }

 private:
  std::uint64_t state_;
};

}  // namespace lumbago::reference
