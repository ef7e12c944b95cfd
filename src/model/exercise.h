// A move of exercise that was followed along: how it ended.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/level.h"

namespace lumbago {

enum class MoveOutcome : std::uint8_t { done, skipped, stopped };
template <>
struct Spelling<MoveOutcome> {
  static constexpr std::array<std::string_view, 3> words{"done", "skipped", "stopped"};
};
struct SavedMove {
  std::string activity;
  MoveOutcome outcome = MoveOutcome::done;
  std::int64_t seconds = 0;  // that it took
  bool easier = false;       // its easier version
  bool operator==(const SavedMove&) const = default;
};

}  // namespace lumbago
