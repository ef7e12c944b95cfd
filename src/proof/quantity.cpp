#include "proof/quantity.h"

namespace lumbago {
namespace {

std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
  return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

}  // namespace

Trilean all3(Circuit& circuit, Trilean a, Trilean b) {
  return {circuit.all(a.yes, b.yes), circuit.any(a.no, b.no)};
}
Trilean any3(Circuit& circuit, Trilean a, Trilean b) {
  return {circuit.any(a.yes, b.yes), circuit.all(a.no, b.no)};
}
Trilean select3(Circuit& circuit, Trilean condition, Trilean yes, Trilean no) {
  return {circuit.any(circuit.all(condition.yes, yes.yes), circuit.all(condition.no, no.yes)),
          circuit.any(circuit.all(condition.yes, yes.no), circuit.all(condition.no, no.no))};
}
Trilean certain(Literal value) { return {value, -value}; }

Quantity literal_quantity(std::int64_t value) {
  Quantity quantity;
  quantity.low = quantity.high = [value](std::int64_t t) { return value >= t ? always : never; };
  quantity.constant = true;
  quantity.values = [value] { return std::vector{value}; };
  return quantity;
}

// Over the values v of the side that has fewer: the other side is beyond v, and this one is not.
Literal below(Circuit& circuit, const Scaled& a, const Scaled& b, bool& large) {
  std::vector<std::int64_t> of_a, of_b;
  if (a.of->constant || !b.of->constant) of_a = a.of->values();
  if (b.of->constant || !a.of->constant) of_b = b.of->values();
  std::vector<Literal> ways;
  if (!of_b.empty() && (of_a.empty() || of_b.size() <= of_a.size())) {
    for (const std::int64_t v : of_b) {  // b >= v and a * fa < v * fb
      const std::int64_t limit = floor_divide(v * b.factor - 1, a.factor) + 1;
      ways.push_back(circuit.all((*b.bound)(v), -(*a.bound)(limit)));
    }
  } else if (!of_a.empty()) {
    for (std::size_t i = 0; i < of_a.size(); ++i) {  // a <= v and b * fb > v * fa
      const std::int64_t limit = floor_divide(of_a[i] * a.factor, b.factor) + 1;
      const Literal above = i + 1 < of_a.size() ? (*a.bound)(of_a[i + 1]) : never;
      ways.push_back(circuit.all(-above, (*b.bound)(limit)));
    }
  } else {
    large = true;
  }
  return circuit.any(std::move(ways));
}

Sum::Sum(Circuit& circuit, std::vector<Steps> parts)
    : circuit_(circuit),
      parts_(std::move(parts)),
      least_(parts_.size() + 1, 0),
      most_(parts_.size() + 1, 0) {
  for (std::size_t i = parts_.size(); i-- > 0;) {
    least_[i] = least_[i + 1] + parts_[i].front().first;
    most_[i] = most_[i + 1] + parts_[i].back().first;
  }
}

Literal Sum::at_least(std::size_t part, std::int64_t amount) {
  if (amount <= least_[part]) return always;
  if (amount > most_[part]) return never;
  const auto known = known_.find({part, amount});
  if (known != known_.end()) return known->second;
  std::vector<Literal> ways;
  for (const auto& [points, reached] : parts_[part])
    ways.push_back(circuit_.all(reached, at_least(part + 1, amount - points)));
  const Literal result = circuit_.any(std::move(ways));
  known_.emplace(std::pair(part, amount), result);
  return result;
}

}  // namespace lumbago
