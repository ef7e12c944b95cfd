// The numbers in conditions, as literals. A number is an interval, and each of its ends is encoded
// by thresholds: for each value, a literal "the end is at least this" (the order encoding).
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "model/pack.h"
#include "proof/circuit.h"

namespace lumbago {

// Kleene's three values: yes, no (never both) or unknown (neither).
struct Trilean {
  Literal yes = never;
  Literal no = always;
  Literal unknown(Circuit& circuit) const { return circuit.all(-yes, -no); }
  bool operator==(const Trilean&) const = default;
};
inline Trilean operator!(Trilean a) { return {a.no, a.yes}; }
// Conjunction, disjunction and choice in Kleene's logic, and a value that is never unknown.
Trilean all3(Circuit& circuit, Trilean a, Trilean b);
Trilean any3(Circuit& circuit, Trilean a, Trilean b);
Trilean select3(Circuit& circuit, Trilean condition, Trilean yes, Trilean no);
Trilean certain(Literal value);

// For each threshold: is the bound at least that?
using Bound = std::function<Literal(std::int64_t)>;

// The most values that are looked at one by one, and the most combinations of them.
inline constexpr std::size_t most_values = 20'000;
inline constexpr std::size_t most_combinations = 2'000'000;

// A number, as far as the answers determine it.
struct Quantity {
  Trilean applies = certain(always);
  Literal known = always;  // it is an interval at all
  Literal point = always;  // and that interval is one value
  Bound low, high;         // where known
  bool constant = false;   // it has one value, whatever the answers
  // Every value a bound can have where known, ascending; empty: more than most_values.
  std::function<std::vector<std::int64_t>()> values;
};

// The number that is always `value`.
Quantity literal_quantity(std::int64_t value);

// A bound with its unit: a threshold t of the value times `factor`.
struct Scaled {
  const Bound* bound;
  const Quantity* of;
  std::int64_t factor;
};
// a is below b. Sets `large`, and means nothing, where both have too many values to encode.
Literal below(Circuit& circuit, const Scaled& a, const Scaled& b, bool& large);

// What one part of a sum adds: each amount with the literal "at least that", the least first.
using Steps = std::vector<std::pair<std::int64_t, Literal>>;

// Sums of parts by their thresholds.
class Sum {
 public:
  Sum(Circuit& circuit, std::vector<Steps> parts);
  // The sum is at least `amount`.
  Literal at_least(std::int64_t amount) { return at_least(0, amount); }
  std::int64_t least() const { return least_.front(); }
  std::int64_t most() const { return most_.front(); }

 private:
  Literal at_least(std::size_t part, std::int64_t amount);

  Circuit& circuit_;
  std::vector<Steps> parts_;
  std::vector<std::int64_t> least_, most_;  // of the parts from here on
  std::map<std::pair<std::size_t, std::int64_t>, Literal> known_;
};

}  // namespace lumbago
