#include "audit/proof_run.h"

#include <algorithm>
#include <iterator>

#include "audit/replay.h"

namespace lumbago {
namespace {

// Of many steps, only the one that the answers take.
Claim narrowed(const Engine& engine, Claim claim, const Response& answers) {
  if (claim.kind == ClaimKind::level_steps)
    claim.second = claim.third = static_cast<Index>(answers.answers[claim.index]->number -
                                                    engine.pack().questions[claim.index].min);
  return claim;
}

ClaimResult broken(const Engine& engine, const Claim& any, Response answers) {
  const Claim claim = narrowed(engine, any, answers);
  ClaimResult result{claim, Outcome::broken, shrink(engine, claim, std::move(answers))};
  if (property_of(claim.kind) == Property::worse)
    result.beside = made_worse(engine.pack(), claim, *result.answers);
  if (claim.kind == ClaimKind::level_steps) {
    result.beside = made_higher(engine.pack(), claim.index, *result.answers);
    result.step = level_step(engine, claim.index, *result.answers);
  }
  return result;
}

// What a finding makes of the claim; answers that break it are shrunk.
ClaimResult judge(const Engine& engine, const Claim& claim, Finding finding) {
  const Outcome outcome = outcome_of(finding);
  if (wants_example(claim.kind) && outcome <= Outcome::broken)
    return {claim, outcome == Outcome::holds ? Outcome::broken : Outcome::holds};
  if (outcome == Outcome::broken) return broken(engine, claim, std::move(*finding.answers));
  ClaimResult result{claim, outcome};
  result.why = std::move(finding.why);
  return result;
}

constexpr std::ptrdiff_t most_jumps = 10;  // of one number that are looked for

std::ptrdiff_t jumps_of(Index question, const std::vector<ClaimResult>& failures) {
  return std::count_if(failures.begin(), failures.end(), [&](const ClaimResult& failure) {
    return failure.step && failure.claim.index == question;
  });
}

// A jump was found among the steps of a claim: what is left of them, on both sides of it.
void divide(const Claim& claim, const Claim& found, std::vector<Claim>& open) {
  Claim above = claim, below = claim;
  above.second = found.second + 1;
  below.third = found.second - 1;
  if (found.second < claim.third) open.push_back(above);
  if (found.second > claim.second) open.push_back(below);
}

// Jumps of one number by its values, though they are found in any order.
void keep_in_order(ClaimResult result, std::vector<ClaimResult>& failures) {
  auto place = failures.end();
  while (place != failures.begin() && std::prev(place)->claim.kind == ClaimKind::level_steps &&
         result.claim.kind == ClaimKind::level_steps &&
         std::prev(place)->claim.index == result.claim.index &&
         std::prev(place)->claim.second > result.claim.second)
    --place;
  failures.insert(place, std::move(result));
}

}  // namespace

ProofRun prove(const Engine& engine, const Pursuit& pursuit) {
  ProofRun run;
  Prover prover(engine.pack(), pursuit.limits, [&](const Claim& claim, const Response& response) {
    return shows(engine, claim, response);
  });
  std::vector<Claim> open = all_claims(engine.pack());
  std::reverse(open.begin(), open.end());
  while (!open.empty()) {
    const Claim claim = open.back();
    open.pop_back();
    if (claim.kind == ClaimKind::level_steps && jumps_of(claim.index, run.failures) >= most_jumps)
      continue;
    const std::size_t before = prover.work().queries;
    ClaimResult result = judge(engine, claim, prover.settle(claim));
    PropertyResult& property = run.properties[static_cast<std::size_t>(property_of(claim.kind))];
    ++property.claims;
    property.queries += prover.work().queries - before;
    property.outcome = std::max(property.outcome, result.outcome);
    ++run.claims;
    run.stopped += result.outcome == Outcome::stopped;
    if (pursuit.progress) pursuit.progress(run.claims, run.claims + open.size());
    if (result.step) divide(claim, result.claim, open);
    if (result.outcome != Outcome::holds) keep_in_order(std::move(result), run.failures);
  }
  run.SolverWork::operator=(prover.work());
  return run;
}

}  // namespace lumbago
