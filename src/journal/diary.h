// What a person's journal holds, as plain structs: what was assessed, done, felt and wished, in
// order. A Diary is read from the disk by journal.h; history.h tells what it says.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/exercise.h"
#include "model/level.h"

namespace lumbago {

// When something was: in UTC ("2026-11-28T07:49:03Z"), and which day it was where the person was
// ("2026-11-28"). The program's clock is read in cli only.
struct Moment {
  std::string utc;
  std::string day;
  bool operator==(const Moment&) const = default;
};

// Ids are those of the pack of that time.
struct SavedScore {
  std::string id;
  std::int64_t low = 0;  // of a scale its score, in thousandths; of a contributor 0 to 100
  std::int64_t high = 0;
  bool operator==(const SavedScore&) const = default;
};
struct SavedAssessment {
  std::string pack;
  std::string version;
  std::string sha256;
  Level level = Level::self_care;
  PlanPolicy policy = PlanPolicy::full;
  std::string answers;  // a JSON object; empty: it was imported without them
  std::string plan;     // the plan of that day, as JSON
  std::vector<SavedScore> scales;
  std::vector<SavedScore> contributors;
  bool operator==(const SavedAssessment&) const = default;
};

// Exercise followed along once.
struct SavedSession {
  std::optional<std::int64_t> pain_before;
  std::optional<std::int64_t> pain_after;
  std::vector<SavedMove> moves;
  bool operator==(const SavedSession&) const = default;
};

struct SavedNote {
  std::string text;
  bool operator==(const SavedNote&) const = default;
};

// What a person wants otherwise from now on: an activity in its easier version, or another one in
// its place.
enum class WishKind : std::uint8_t { easier, swap };
template <>
struct Spelling<WishKind> {
  static constexpr std::array<std::string_view, 2> words{"easier", "swap"};
};
struct SavedWish {
  WishKind kind = WishKind::easier;
  std::string activity;
  bool operator==(const SavedWish&) const = default;
};

struct SavedBreak {
  bool taken = true;  // false: skipped
  bool operator==(const SavedBreak&) const = default;
};

struct Entry {
  std::int64_t number = 0;  // from 1; the one that was added last has the highest
  Moment at;
  std::variant<SavedAssessment, SavedSession, SavedNote, SavedWish, SavedBreak> what;
  bool operator==(const Entry&) const = default;
};

struct Diary {
  std::vector<Entry> entries;  // by their time, oldest first
  bool operator==(const Diary&) const = default;

  // The newest assessment by the pack of this id; nullptr: there is none. The last one with answers
  // is the newest that a plan can be made of again.
  const Entry* last_assessment(std::string_view pack) const;
  const Entry* last_with_answers(std::string_view pack) const;

  // The entry that was added last, whatever its time; nullptr: there is none.
  const Entry* last_added() const;

  // What was wished for since the beginning, of one kind, without repetition.
  std::vector<std::string> wished(WishKind kind) const;

  // The entry of this number; nullptr: there is none.
  const Entry* find(std::int64_t number) const;
};

}  // namespace lumbago
