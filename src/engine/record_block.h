// Up to 64 records side by side, one column a question: what a stream of records is read into, and
// what the engine runs on.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace lumbago {

inline constexpr std::size_t lane_count = 64;

// One bit a record.
using Lanes = std::uint64_t;

// The answers of up to 64 records. Values are those of Answer::number; free text is not kept, only
// that it was answered. Lanes past `count` are left unanswered.
struct RecordBlock {
  std::size_t count = 0;
  std::vector<std::array<std::int32_t, lane_count>> columns;
  std::vector<Lanes> answered;

  explicit RecordBlock(std::size_t questions) : columns(questions), answered(questions, 0) {}
};

}  // namespace lumbago
