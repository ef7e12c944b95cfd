#include "proof/query.h"

#include <cstdlib>
#include <utility>

namespace lumbago {

QueryResult ask(Circuit& circuit, const std::vector<Literal>& literals, const Limits& limits) {
  const Cone cone = circuit.cone(literals);
  const Solution solution = solve(cone.cnf, limits);
  if (solution.result != SolveResult::possible) return {solution.result};
  std::vector<bool> values;
  for (std::size_t i = 0; i < cone.variables.size(); ++i) {
    const auto variable = static_cast<std::size_t>(cone.variables[i]);
    if (values.size() <= variable) values.resize(variable + 1, false);
    values[variable] = solution.values[i];
  }
  return {SolveResult::possible, cone.opaque.empty() ? std::string() : cone.opaque.front(),
          [values = std::move(values)](Literal literal) {
            const auto variable = static_cast<std::size_t>(std::abs(literal));
            return variable < values.size() && values[variable] == (literal > 0);
          }};
}

}  // namespace lumbago
