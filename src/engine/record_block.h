// Up to 64 records side by side, with one column for each question. Streams of records are read
// into it, and the engine runs on it.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace lumbago {

inline constexpr std::size_t lane_count = 64;

// One bit for each record; bit 0 is lane 0.
using Lanes = std::uint64_t;

// The bits of the first `count` lanes, at most all of them.
constexpr Lanes first_lanes(std::size_t count) {
  return count >= lane_count ? ~Lanes{0} : (Lanes{1} << count) - 1;
}

// The answers of up to 64 records. Values are those of Answer::number; free text is not kept, only
// that it was answered. Lanes past `count` are left unanswered.
struct RecordBlock {
  std::size_t count = 0;
  std::vector<std::array<std::int32_t, lane_count>> columns;
  std::vector<Lanes> answered;

  // Puts an answer into one lane.
  void put(std::size_t question, std::size_t lane, std::int64_t value) {
    columns[question][lane] = static_cast<std::int32_t>(value);
    answered[question] |= Lanes{1} << lane;
  }

  explicit RecordBlock(std::size_t questions) : columns(questions), answered(questions, 0) {}
};

}  // namespace lumbago
