// The public header of proof/: does a pack keep its promises for every possible set of answers?
// diff.h asks the same of a change from one pack to another.
//
// What is proven about activities is proven about the planner's filter: an activity passes only if
// the policy allows it and none of its contraindications is true or unknown. Which of the
// activities that pass are chosen is not part of the proof.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/level.h"
#include "model/pack.h"
#include "model/response.h"
#include "proof/diff.h"

namespace lumbago {

// The properties, in the order they are shown.
enum class Property : std::uint8_t {
  policy,             // a level or a sign leaves no activity beyond its policy
  contraindications,  // nothing is given against a contraindication that is true or unknown
  live,               // every rule can fire, every question be asked, every activity be given
  plan,     // below urgent, where the policy is not none, no plan is empty (if the pack plans)
  unknown,  // a missing answer never lowers what is still possible, and floors hold
  worse,    // a worse answer never lowers the level or a score
  cliffs,   // one step of a number never moves the level by two, but where the pack declares it
  asserts,  // what the pack itself promises
};
template <>
struct Spelling<Property> {
  static constexpr std::array<std::string_view, 8> words{
      "policy", "contraindications", "live", "plan", "unknown", "worse", "cliffs", "asserts"};
};

enum class ClaimKind : std::uint8_t {
  level_has_policy,     // index: a Level. The policy is at least the level's own
  level_bars_activity,  // index: a Level; second: an activity. It does not pass at that level
  sign_has_level,       // index: a sign. While it is true, the level is at least its own
  sign_has_policy,      // likewise its policy, and no milder activity passes
  contraindicated,      // index: an activity; second: a contraindication of one of its tags
  question_asked,       // index: a question that can apply
  sign_fires,           // index: a sign that can be true
  tier_counts,          // index: a contributor; second: indicator; third: tier
  contraindication_holds,
  activity_given,   // index: an activity; a plan can have it
  assert_applies,   // index: an assert whose condition can be true
  step_needed,      // index: a declared step; second: one of its signs, which makes a jump there
  plan_not_empty,   // no index
  floor_holds,      // index: a sign with if_unknown
  answer_left_out,  // index: a question. Without its answer, no sign is cleared or made true
  worse_level,      // index: a question with a direction. A worse answer never lowers the level
  worse_score,      // likewise the certain score of a contributor, second
  level_steps,      // index: a number; second, third: the first step and the last, from 0: no jump
  assertion,        // index: an assert; second: which of parts_of()
};

// A statement about a pack that is to hold for all answers or, if Property::live, for some.
struct Claim {
  ClaimKind kind = ClaimKind::plan_not_empty;
  Index index = 0, second = 0, third = 0;
  bool operator==(const Claim&) const = default;
};

// The property that claims of this kind belong to.
Property property_of(ClaimKind kind);
// True: an example proves the claim. False: an example refutes it.
inline bool wants_example(ClaimKind kind) { return property_of(kind) == Property::live; }

// One of the things that an assert promises.
struct AssertPart {
  enum class Kind : std::uint8_t {
    level_at_least,  // value: a Level
    level_at_most,
    policy_at_least,  // value: a PlanPolicy
    sign,             // value: a sign, which is true
    no_sign,
    not_activity,    // value: an activity, which is not given
    not_contributor  // value: a contributor, which scores nothing
  };
  Kind kind = Kind::level_at_least;
  Index value = 0;
};
// The parts in the order in which the claims count them.
std::vector<AssertPart> parts_of(const Assert& promise);

// Every claim that is made of a pack, by property and then in the order of the pack.
std::vector<Claim> all_claims(const Pack& pack);

// Of worse_level and worse_score: the same answers with the next worse answer to the question;
// nullopt if there is none. To be worse by any amount is to be worse by one so many times.
std::optional<Response> made_worse(const Pack& pack, const Claim& claim, Response answers);

// The same answers with the next higher one to a number; nullopt: there is none.
std::optional<Response> made_higher(const Pack& pack, Index question, Response answers);

// Of level_steps: the least answer to its number from which one of its steps leads on.
std::int64_t least_of(const Pack& pack, const Claim& claim);
// Likewise the most.
std::int64_t most_of(const Pack& pack, const Claim& claim);

// Where in the pack a claim comes from; line 0: nowhere.
Location place_of(const Pack& pack, const Claim& claim);

using Finding = Found<Response>;

// The engine, given these answers, proves or refutes the claim. Only then an example counts.
using Confirm = std::function<bool(const Claim&, const Response&)>;

class Prover {
 public:
  // `pack` must outlive the prover.
  Prover(const Pack& pack, Limits limits, Confirm confirm);
  ~Prover();

  // Tries to find answers for which the claim fails or, of Property::live, holds. Total: what could
  // not be settled is said in the finding.
  Finding settle(const Claim& claim);

  // True: no answers give the condition this truth, and the solver's proof was checked. False: some
  // may. REQUIRES: the condition, which reads the prover's pack, outlives the prover.
  bool rules_out(const Condition& condition, Truth truth);

  // The work of all claims so far.
  const SolverWork& work() const;

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace lumbago
