// The ordered words of triage and evidence, and how words of the pack format are spelled.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lumbago {

// How urgent it is; later is more urgent.
enum class Level : std::uint8_t { self_care, routine, urgent, emergency };

// How much of the plan may be given; later is stricter. Under `none` no output names an activity.
enum class PlanPolicy : std::uint8_t { full, gentle, comfort_only, none };

// How strong the evidence behind a claim is, by the grades of the reviews that are cited.
enum class Evidence : std::uint8_t {
  strong,
  moderate,
  limited,
  very_limited,
  conflicting,
  insufficient,
  not_supported
};

enum class ActivityKind : std::uint8_t {
  stretch,
  strength,
  aerobic,
  break_,
  hydration,
  massage,
  comfort,
  advice
};

// Kleene's three truth values.
enum class Truth : std::uint8_t { no, unknown, yes };

template <class E>
struct Spelling;

template <>
struct Spelling<Level> {
  static constexpr std::array<std::string_view, 4> words{"self_care", "routine", "urgent",
                                                         "emergency"};
};
template <>
struct Spelling<PlanPolicy> {
  static constexpr std::array<std::string_view, 4> words{"full", "gentle", "comfort_only", "none"};
};
template <>
struct Spelling<Evidence> {
  static constexpr std::array<std::string_view, 7> words{
      "strong",      "moderate",     "limited",      "very_limited",
      "conflicting", "insufficient", "not_supported"};
};
template <>
struct Spelling<ActivityKind> {
  static constexpr std::array<std::string_view, 8> words{
      "stretch", "strength", "aerobic", "break", "hydration", "massage", "comfort", "advice"};
};
template <>
struct Spelling<Truth> {
  static constexpr std::array<std::string_view, 3> words{"false", "unknown", "true"};
};

// The word that users and authors of packs write for `value`. Spelling<E> has the words of an enum
// in the order of its values.
template <class E>
constexpr std::string_view word(E value) {
  return Spelling<E>::words[static_cast<std::size_t>(value)];
}

// The value a word stands for; nullopt for any other word.
template <class E>
constexpr std::optional<E> from_word(std::string_view text) {
  for (std::size_t i = 0; i < Spelling<E>::words.size(); ++i)
    if (Spelling<E>::words[i] == text) return static_cast<E>(i);
  return std::nullopt;
}

// The least strict policy that a level allows: what a warning sign gets when it names none.
constexpr PlanPolicy policy_of(Level level) { return static_cast<PlanPolicy>(level); }

}  // namespace lumbago
