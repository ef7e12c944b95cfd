// lumbago_mutants PACK
//
// How much of a slip in a pack would show: makes one small change at a time to its rules, and asks
// the pack's cases, its asserts and the other properties of `pack prove`, in this order, whether
// something is wrong. Prints for each kind of change how many there were and who caught them, and
// each that nobody did. It says nothing about changes that make no difference to anyone.
#include <fmt/format.h>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "cli/proof_run.h"
#include "cli/replay.h"
#include "engine/engine.h"
#include "pack/reader.h"
#include "proof/mutation.h"

namespace {

using namespace lumbago;

constexpr std::int32_t budget = 100'000;

struct Tally {
  std::size_t all = 0, cases = 0, asserts = 0, others = 0;
};

// True if some claim of the kinds wanted does not hold.
bool refused(const Engine& engine, bool asserts) {
  Prover prover(engine.pack(), budget, [&](const Claim& claim, const Response& response) {
    return shows(engine, claim, response);
  });
  for (const Claim& claim : all_claims(engine.pack())) {
    if ((property_of(claim.kind) == Property::asserts) != asserts) continue;
    const Settled settled = prover.settle(claim).settled;
    if (settled != (wants_example(claim.kind) ? Settled::confirmed : Settled::impossible))
      return true;
  }
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: lumbago_mutants PACK\n");
    return 2;
  }
  const Result<Pack> pack = read_pack(argv[1]);
  if (!pack.ok()) {
    fmt::print(stderr, "{}", to_text(pack.errors()));
    return 4;
  }
  std::map<std::string, Tally> tallies;
  for (const mutation::Mutant& mutant : mutation::all_mutants(*pack)) {
    Tally& tally = tallies[mutant.kind];
    ++tally.all;
    Pack changed = *pack;
    mutant.change(changed);
    const Engine engine(changed);
    const bool by_cases = !run_cases(engine).empty();
    const bool by_asserts = refused(engine, true);
    tally.cases += by_cases ? 1 : 0;
    tally.asserts += by_asserts ? 1 : 0;
    if (by_cases || by_asserts) continue;
    if (refused(engine, false))
      ++tally.others;
    else
      fmt::print("not caught: {}: {}\n", mutant.kind, mutant.what);
  }
  fmt::print("\n{:<32}{:>8}{:>8}{:>9}{:>19}\n", "change", "mutants", "cases", "asserts",
             "only other proofs");
  for (const auto& [kind, tally] : tallies)
    fmt::print("{:<32}{:>8}{:>8}{:>9}{:>19}\n", kind, tally.all, tally.cases, tally.asserts,
               tally.others);
  return 0;
}
