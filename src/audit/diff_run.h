// One comparison of two packs over all answers, each of its examples tried on both engines.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "audit/proof_run.h"
#include "engine/engine.h"
#include "proof/prove.h"

namespace lumbago {

// A pack as it was and as it is.
struct EnginePair {
  const Engine& before;
  const Engine& after;
};

// What the two engines make of one person's answers, as far as a claim is about it.
struct Shown {
  bool differs = false;       // the claim's difference is there
  std::string before, after;  // the level, the policy, or the id of the first contributor
};
// Assesses both sides of `answers`, and says whether they show the claim's difference.
Shown try_on(const EnginePair& engines, const DiffClaim& claim, const AnswerPair& answers);

// The same answers without those that the difference does not need: taking any one more away would
// make it disappear.
// REQUIRES: they show it.
AnswerPair shrink(const EnginePair& engines, const std::vector<QuestionMatch>& matches,
                  const DiffClaim& claim, AnswerPair answers);

// What became of one claim, with the smallest example that was found.
struct DiffResult {
  DiffClaim claim;
  Outcome outcome = Outcome::broken;  // of the claim that nobody gets the difference
  std::optional<AnswerPair> answers = {};
  std::string why = {};  // not_encoded: what was not
};

// The whole comparison. `kinds` are in the order of Difference.
struct DiffRun : ProverWork {
  struct Kind {
    std::size_t claims = 0, queries = 0;
    std::size_t found = 0;  // differences
    std::size_t open = 0;   // neither found nor proven not to exist
  };
  std::array<Kind, Spelling<Difference>::words.size()> kinds;
  std::vector<QuestionMatch> matches;
  std::vector<DiffResult> results;  // all but those that are proven not to differ
};

// Settles every claim of all_differences(), unless `pursuit` stops it before.
DiffRun compare(const EnginePair& engines, const Pursuit& pursuit);

}  // namespace lumbago
