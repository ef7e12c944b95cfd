// Result<T, E>: a value, or why there is none. Every function that can fail says so with this type,
// and every caller unpacks it in the same way:
//
//   const Result<Pack> pack = read_pack(path);
//   if (!pack) return pack.error();
//   use(*pack);
//
// What reads input (pack/, response/, files) fails with all Diagnostics at once, which is the
// default. Where something else tells the caller more, it is named: the commands of cli/ fail with
// the Exit status of the program, once the reason has been printed.
#pragma once

#include <concepts>
#include <utility>
#include <variant>
#include <vector>

#include "base/diagnostic.h"

namespace lumbago {

using Diagnostics = std::vector<Diagnostic>;

template <class T, class E = Diagnostics>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(E error) : state_(std::in_place_index<1>, std::move(error)) {}
  Result(Diagnostic error) requires std::same_as<E, Diagnostics>
      : Result(Diagnostics{std::move(error)}) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // REQUIRES: ok().
  T& value() { return std::get<0>(state_); }
  const T& value() const { return std::get<0>(state_); }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  // REQUIRES: !ok().
  const E& error() const { return std::get<1>(state_); }

  // The same, where the error is a list of diagnostics. Never empty.
  const Diagnostics& errors() const requires std::same_as<E, Diagnostics> { return error(); }

 private:
  std::variant<T, E> state_;
};

}  // namespace lumbago
