// A Boolean circuit over the possible answers, and its translation into clauses (Tseitin's
// encoding). Equal gates are built once, so that equal conditions are equal literals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lumbago {

// A variable of the circuit, numbered from 1; with a minus sign, its negation.
using Literal = std::int32_t;
using Literals = std::vector<Literal>;
inline constexpr Literal always = 1;
inline constexpr Literal never = -1;

// Clauses over variables 1 to `variables`; each ends with 0.
struct Cnf {
  std::int32_t variables = 0;
  std::vector<std::int32_t> clauses = {};
  void add(std::initializer_list<std::int32_t> clause) {
    clauses.insert(clauses.end(), clause);
    clauses.push_back(0);
  }
};

// The part of a circuit that some literals depend on, as clauses: all of those literals are true.
struct Cone {
  Cnf cnf;
  std::vector<Literal> variables;   // the circuit's variable of each of the clauses', less one
  std::vector<std::string> opaque;  // what in it was too large to encode
};

class Circuit {
 public:
  Circuit();

  // A free variable.
  Literal input();
  // The value "chain >= position". In one chain, a later position implies every earlier one.
  Literal ordered_input(std::uint32_t chain, std::int64_t position);
  // A free variable in place of something that was not encoded, with the reason. This is sound:
  // what is impossible for every value of the variable is impossible.
  Literal opaque_input(const std::string& why);
  std::uint32_t new_chain() { return chains_++; }

  Literal all(std::vector<Literal> parts);
  Literal any(std::vector<Literal> parts);
  Literal all(Literal a, Literal b) { return all(std::vector{a, b}); }
  Literal any(Literal a, Literal b) { return any(std::vector{a, b}); }
  Literal select(Literal condition, Literal yes, Literal no) {
    return any(all(condition, yes), all(-condition, no));
  }

  // The clauses of "every one of `wanted` is true".
  Cone cone(const std::vector<Literal>& wanted);

 private:
  struct Gate {
    std::vector<Literal> parts = {};  // empty: an input
    std::uint32_t chain = 0;          // of an ordered input
    std::int64_t position = 0;
    std::int32_t why = -1;  // of an opaque one
  };
  struct Hash {
    std::size_t operator()(const std::vector<Literal>& parts) const;
  };

  Literal add(Gate gate);
  std::int32_t reach(Literal variable, Cone& cone);
  void add_gate(std::int32_t number, Literal variable, Cone& cone);
  void order_chains(Cone& cone) const;

  std::vector<Gate> gates_;  // by variable
  std::unordered_map<std::vector<Literal>, Literal, Hash> known_;
  std::vector<std::string> reasons_;
  std::uint32_t chains_ = 1;
  // Number in the cone being made; valid where the mark is that of the cone.
  std::vector<std::int32_t> number_;
  std::vector<std::uint32_t> mark_;
  std::uint32_t cones_ = 0;
};

}  // namespace lumbago
