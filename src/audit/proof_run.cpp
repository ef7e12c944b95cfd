#include "audit/proof_run.h"

#include <algorithm>

#include "audit/replay.h"

namespace lumbago {
namespace {

ClaimResult broken(const Engine& engine, const Claim& claim, Response answers) {
  ClaimResult result{claim, Outcome::broken, shrink(engine, claim, std::move(answers))};
  if (property_of(claim.kind) == Property::worse)
    result.worse = made_worse(engine.pack(), claim, *result.answers);
  return result;
}

// What a finding makes of the claim; answers that break it are shrunk.
ClaimResult judge(const Engine& engine, const Claim& claim, Finding finding) {
  switch (finding.settled) {
    case Settled::impossible:
      return {claim, wants_example(claim.kind) ? Outcome::broken : Outcome::holds};
    case Settled::out_of_budget:
      return {claim, Outcome::out_of_budget};
    case Settled::proof_refused:
      return {claim, Outcome::proof_refused};
    case Settled::confirmed:
      if (wants_example(claim.kind)) return {claim, Outcome::holds};
      return broken(engine, claim, std::move(*finding.answers));
    case Settled::unconfirmed:
      break;
  }
  if (finding.why.empty()) return {claim, Outcome::disagrees};
  return {claim, Outcome::not_encoded, std::nullopt, std::nullopt, std::move(finding.why)};
}

}  // namespace

ProofRun prove(const Engine& engine, std::int32_t budget) {
  ProofRun run;
  Prover prover(engine.pack(), budget, [&](const Claim& claim, const Response& response) {
    return shows(engine, claim, response);
  });
  for (const Claim& claim : all_claims(engine.pack())) {
    const std::size_t before = prover.queries();
    ClaimResult result = judge(engine, claim, prover.settle(claim));
    PropertyResult& property = run.properties[static_cast<std::size_t>(property_of(claim.kind))];
    ++property.claims;
    property.queries += prover.queries() - before;
    property.outcome = std::max(property.outcome, result.outcome);
    ++run.claims;
    if (result.outcome != Outcome::holds) run.failures.push_back(std::move(result));
  }
  run.queries = prover.queries();
  run.checked_proofs = prover.checked_proofs();
  run.replays = prover.replays();
  return run;
}

}  // namespace lumbago
