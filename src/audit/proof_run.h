// One run of the prover over a whole pack, each of its examples tried on the engine.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "audit/audit.h"
#include "audit/level_step.h"
#include "proof/prove.h"

namespace lumbago {

// What became of one claim. The order is that of the worst: PropertyResult keeps the greatest.
enum class Outcome : std::uint8_t {
  holds,
  broken,
  out_of_budget,
  stopped,
  proof_refused,
  not_encoded,
  disagrees,  // the prover's answers do not do on the engine what they should
};

// The outcome of a claim that no answers are to break, by what the prover found of answers that do.
template <class Answers>
Outcome outcome_of(const Found<Answers>& finding) {
  switch (finding.settled) {
    case Settled::impossible:
      return Outcome::holds;
    case Settled::confirmed:
      return Outcome::broken;
    case Settled::out_of_budget:
      return Outcome::out_of_budget;
    case Settled::stopped:
      return Outcome::stopped;
    case Settled::proof_refused:
      return Outcome::proof_refused;
    case Settled::unconfirmed:
      break;
  }
  return finding.why.empty() ? Outcome::disagrees : Outcome::not_encoded;
}

// What became of one claim, with the smallest example that was found.
struct ClaimResult {
  Claim claim;
  Outcome outcome = Outcome::holds;
  std::optional<Response> answers = {};  // that break it; as few as will do
  // The other side, where a breach has two: the same but for a worse or a higher answer.
  std::optional<Response> beside = {};
  std::optional<LevelStep> step = {};  // of Property::cliffs
  std::string why = {};                // not_encoded: what was not
};

// The claims of one property together.
struct PropertyResult {
  std::size_t claims = 0, queries = 0;
  Outcome outcome = Outcome::holds;  // the worst of its claims
};

// The whole proof. `properties` are in the order of Property.
struct ProofRun : ProverWork {
  std::array<PropertyResult, Spelling<Property>::words.size()> properties;
  std::vector<ClaimResult> failures;  // every claim that is not known to hold
};

// Settles every claim of all_claims(), unless `pursuit` stops it before.
ProofRun prove(const Engine& engine, const Pursuit& pursuit);

}  // namespace lumbago
