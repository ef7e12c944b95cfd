// The checker of proofs: what it must accept and, above all, what it must not.
#include <doctest/doctest.h>

#include "proof/rup.h"
#include "proof/solve.h"

namespace lumbago {
namespace {

// Two variables, and every combination of them forbidden.
Cnf nothing_left() {
  Cnf cnf{2, {}};
  cnf.add({1, 2});
  cnf.add({1, -2});
  cnf.add({-1, 2});
  cnf.add({-1, -2});
  return cnf;
}

// One more pigeon than holes.
Cnf pigeons(std::int32_t holes) {
  Cnf cnf{(holes + 1) * holes, {}};
  const auto in = [holes](std::int32_t pigeon, std::int32_t hole) {
    return pigeon * holes + hole + 1;
  };
  for (std::int32_t pigeon = 0; pigeon <= holes; ++pigeon) {
    for (std::int32_t hole = 0; hole < holes; ++hole) cnf.clauses.push_back(in(pigeon, hole));
    cnf.clauses.push_back(0);
  }
  for (std::int32_t hole = 0; hole < holes; ++hole)
    for (std::int32_t a = 0; a <= holes; ++a)
      for (std::int32_t b = a + 1; b <= holes; ++b) cnf.add({-in(a, hole), -in(b, hole)});
  return cnf;
}

TEST_CASE("a proof holds if each clause follows by propagation and the last is empty") {
  CHECK(proof_holds(nothing_left(), "1 0\n0\n"));
  CHECK(proof_holds(nothing_left(), "1 0\nd 1 2 0\n0\n"));
  CHECK(proof_holds(nothing_left(), "2 0\nd 2 1 0\nd -1 2 0\n0\n"));
}

TEST_CASE("a proof without its end, or with a step that does not follow, is refused") {
  CHECK_FALSE(proof_holds(nothing_left(), ""));
  CHECK_FALSE(proof_holds(nothing_left(), "1 0\n"));
  CHECK_FALSE(proof_holds(nothing_left(), "0\n"));  // no unit to begin with
  CHECK_FALSE(proof_holds(nothing_left(), "1 0\n0"));
  CHECK_FALSE(proof_holds(nothing_left(), "1\n0\n"));
  CHECK_FALSE(proof_holds(nothing_left(), "1 0 2 0\n0\n"));
  CHECK_FALSE(proof_holds(nothing_left(), "1 x 0\n0\n"));
  CHECK_FALSE(proof_holds(nothing_left(), "3 0\n0\n"));  // a variable that is not there
  Cnf possible{2, {}};
  possible.add({1, 2});
  CHECK_FALSE(proof_holds(possible, "1 0\n0\n"));
  CHECK_FALSE(proof_holds(possible, "0\n"));
}

TEST_CASE("a clause that was deleted helps no more") {
  CHECK_FALSE(proof_holds(nothing_left(), "d 1 2 0\n1 0\n0\n"));
  CHECK_FALSE(proof_holds(nothing_left(), "d 2 1 0\nd 1 -2 0\n1 0\n0\n"));
}

TEST_CASE("clauses that contradict each other at once need no steps") {
  Cnf cnf{1, {}};
  cnf.add({1});
  cnf.add({-1});
  CHECK(proof_holds(cnf, "0\n"));
  CHECK(solve(cnf, 1).result == SolveResult::impossible);
}

TEST_CASE("what the solver says of pigeons is checked") {
  CHECK(solve(pigeons(5), 100'000).result == SolveResult::impossible);
  CHECK(solve(pigeons(9), 100).result == SolveResult::out_of_budget);
}

TEST_CASE("a solution makes every clause true") {
  Cnf cnf{3, {}};
  cnf.add({1, 2});
  cnf.add({-1, 3});
  cnf.add({-2, -3});
  const Solution solution = solve(cnf, 100);
  REQUIRE(solution.result == SolveResult::possible);
  const auto holds = [&](std::int32_t literal) {
    return solution.values[static_cast<std::size_t>(std::abs(literal)) - 1] == (literal > 0);
  };
  CHECK((holds(1) || holds(2)));
  CHECK((holds(-1) || holds(3)));
  CHECK((holds(-2) || holds(-3)));
}

}  // namespace
}  // namespace lumbago
