#include "proof/circuit.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace lumbago {

std::size_t Circuit::Hash::operator()(const std::vector<Literal>& parts) const {
  std::size_t hash = parts.size();
  for (const Literal part : parts)
    hash = (hash ^ static_cast<std::uint32_t>(part)) * std::size_t{0x9E3779B97F4A7C15};
  return hash;
}

Circuit::Circuit() : gates_(2), number_(2), mark_(2) {}

Literal Circuit::add(Gate gate) {
  gates_.push_back(std::move(gate));
  number_.push_back(0);
  mark_.push_back(0);
  return static_cast<Literal>(gates_.size() - 1);
}

Literal Circuit::input() { return add({}); }

Literal Circuit::ordered_input(std::uint32_t chain, std::int64_t position) {
  return add({.chain = chain, .position = position});
}

Literal Circuit::opaque_input(const std::string& why) {
  reasons_.push_back(why);
  return add({.why = static_cast<std::int32_t>(reasons_.size() - 1)});
}

Literal Circuit::all(std::vector<Literal> parts) {
  std::sort(parts.begin(), parts.end());
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  std::erase(parts, always);
  for (const Literal part : parts)
    if (part == never || (part < 0 && std::binary_search(parts.begin(), parts.end(), -part)))
      return never;
  if (parts.empty()) return always;
  if (parts.size() == 1) return parts.front();
  const auto [found, fresh] = known_.try_emplace(parts, 0);
  if (fresh) found->second = add({.parts = std::move(parts)});
  return found->second;
}

Literal Circuit::any(std::vector<Literal> parts) {
  for (Literal& part : parts) part = -part;
  return -all(std::move(parts));
}

// The number of `variable` in the cone. Inputs have none of their own clauses.
std::int32_t Circuit::reach(Literal variable, Cone& cone) {
  const auto at = static_cast<std::size_t>(variable);
  if (mark_[at] != cones_) {
    mark_[at] = cones_;
    cone.variables.push_back(variable);
    number_[at] = static_cast<std::int32_t>(cone.variables.size());
  }
  return number_[at];
}

void Circuit::add_gate(std::int32_t number, Literal variable, Cone& cone) {
  const Gate& gate = gates_[static_cast<std::size_t>(variable)];
  if (gate.why >= 0) cone.opaque.push_back(reasons_[static_cast<std::size_t>(gate.why)]);
  if (gate.parts.empty()) return;
  std::vector<std::int32_t> back{number};
  for (const Literal part : gate.parts) {
    const std::int32_t reached = reach(std::abs(part), cone);
    const std::int32_t literal = part > 0 ? reached : -reached;
    cone.cnf.add({-number, literal});
    back.push_back(-literal);
  }
  back.push_back(0);
  cone.cnf.clauses.insert(cone.cnf.clauses.end(), back.begin(), back.end());
}

void Circuit::order_chains(Cone& cone) const {
  std::map<std::uint32_t, std::vector<std::pair<std::int64_t, std::int32_t>>> chains;
  for (std::size_t i = 0; i < cone.variables.size(); ++i) {
    const Gate& gate = gates_[static_cast<std::size_t>(cone.variables[i])];
    if (gate.chain != 0)
      chains[gate.chain].emplace_back(gate.position, static_cast<std::int32_t>(i + 1));
  }
  for (auto& [chain, links] : chains) {
    std::sort(links.begin(), links.end());
    for (std::size_t i = 1; i < links.size(); ++i)
      cone.cnf.add({-links[i].second, links[i - 1].second});
  }
}

Cone Circuit::cone(const std::vector<Literal>& wanted) {
  ++cones_;
  Cone cone;
  for (const Literal literal : wanted) {
    const std::int32_t number = reach(std::abs(literal), cone);
    cone.cnf.add({literal > 0 ? number : -number});
    if (std::abs(literal) == always) cone.cnf.add({number});
  }
  for (std::size_t i = 0; i < cone.variables.size(); ++i)  // grows as gates are reached
    add_gate(static_cast<std::int32_t>(i + 1), cone.variables[i], cone);
  order_chains(cone);
  cone.cnf.variables = static_cast<std::int32_t>(cone.variables.size());
  return cone;
}

}  // namespace lumbago
