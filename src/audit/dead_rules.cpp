// What the rules of a pack can never do, or always do: asked of the prover, for every set of
// answers at once. What it cannot settle within a small budget is no fault.
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "audit/claim_words.h"
#include "audit/pack_faults.h"
#include "audit/replay.h"
#include "condition/condition.h"
#include "proof/prove.h"

namespace lumbago {
namespace {

constexpr std::int32_t query_budget = 1000;  // conflicts a query

class DeadRuleSearch {
 public:
  DeadRuleSearch(const Words& words, const Engine& engine, const std::vector<Gap>& gaps,
                 bool cases_hold, const TellProgress& progress)
      : words_(words),
        pack_(engine.pack()),
        cases_hold_(cases_hold),
        progress_(progress),
        comparisons_(computed_comparisons(pack_)),
        prover_(pack_, query_budget, [&engine](const Claim& claim, const Response& response) {
          return shows(engine, claim, response);
        }) {
    for (const Gap& gap : gaps) untried_.insert(key(gap.kind, gap.index, gap.where));
  }

  Diagnostics find() {
    std::vector<Claim> claims = all_claims(pack_);
    std::erase_if(claims,
                  [](const Claim& claim) { return property_of(claim.kind) != Property::live; });
    const std::size_t all = claims.size() + comparisons_.size();
    std::size_t settled = 0;
    const auto tell = [&] {
      if (progress_) progress_(++settled, all);
    };
    for (const Claim& claim : claims) {
      look_at(claim);
      tell();
    }
    for (const Slot& slot : pack_.plan.slots)
      if (slot.when)
        look_at(*slot.when, slot.where, Severity::warning, Message::check_never_slot,
                Message::check_always_slot);
    if (pack_.plan.easier_if)
      look_at(*pack_.plan.easier_if, pack_.plan.easier_if->where, Severity::warning,
              Message::check_never_easier, Message::check_always_easier);
    for (const Condition& comparison : comparisons_) {
      look_at_part(comparison);
      tell();
    }
    return std::move(faults_);
  }

 private:
  void add(Location where, Severity severity, const char* code, std::string message) {
    faults_.push_back(fault_at(pack_, where, severity, code, std::move(message)));
  }

  using Key = std::tuple<Gap::Kind, Index, Index, Index, Index>;
  static Key key(Gap::Kind kind, Index index, Location where) {
    return {kind, index, where.file, where.line, where.column};
  }

  // A case shows what the claim says, or that its condition can be false.
  bool shown(const Claim& claim, bool fires) const {
    const auto tried = [&](Gap::Kind kind) {
      return !untried_.contains(key(kind, claim.index, place_of(pack_, claim)));
    };
    switch (claim.kind) {
      case ClaimKind::question_asked:  // of everybody
        return !pack_.questions[claim.index].when;
      case ClaimKind::sign_fires:
        return tried(fires ? Gap::Kind::sign_fires : Gap::Kind::sign_near_miss);
      case ClaimKind::tier_counts:
        return tried(fires ? Gap::Kind::tier_fires : Gap::Kind::tier_near_miss);
      case ClaimKind::contraindication_holds:
        return tried(fires ? Gap::Kind::reason_withholds : Gap::Kind::reason_near_miss);
      case ClaimKind::activity_given:
        return cases_hold_ && tried(Gap::Kind::activity_given);
      default:
        return false;
    }
  }

  static const char* code_of(ClaimKind kind) {
    if (kind == ClaimKind::step_needed) return "unused";
    return kind == ClaimKind::activity_given ? "never-given" : "never-true";
  }

  // What an example would show: that it can be true. Then, whether it can be anything else.
  void look_at(const Claim& claim) {
    const Location where = place_of(pack_, claim);
    if (shown(claim, true) || prover_.settle(claim).settled != Settled::impossible) {
      if (!shown(claim, false)) look_for_always(claim, where);
      return;
    }
    if (claim.kind == ClaimKind::tier_counts && !prover_.rules_out(tier(claim).when, Truth::yes))
      return add(where, Severity::error, "shadowed",
                 words_.say<Message::check_shadowed_tier>(pack_.contributors[claim.index].id,
                                                          tier(claim).when.source));
    const bool spare = claim.kind == ClaimKind::step_needed;  // it permits what never happens
    add(where, spare ? Severity::warning : Severity::error, code_of(claim.kind),
        breach_of(words_, pack_, claim));
  }

  void look_for_always(const Claim& claim, Location where) {
    const Index i = claim.index;
    switch (claim.kind) {
      case ClaimKind::question_asked:
        if (pack_.questions[i].when && prover_.rules_out(*pack_.questions[i].when, Truth::no))
          add(where, Severity::warning, "always-true",
              words_.say<Message::check_always_question>(pack_.questions[i].id));
        return;
      case ClaimKind::sign_fires:
        if (prover_.rules_out(pack_.triage[i].when, Truth::no))
          add(where, Severity::error, "always-true",
              words_.say<Message::check_always_sign>(pack_.triage[i].id));
        return;
      case ClaimKind::contraindication_holds:
        if (prover_.rules_out(pack_.contraindications[i].when, Truth::no))
          add(where, Severity::error, "always-true",
              words_.say<Message::check_always_contraindication>(pack_.contraindications[i].id));
        return;
      case ClaimKind::tier_counts:
        if (prover_.rules_out(tier(claim).when, Truth::no))
          add(where, Severity::error, "always-true",
              words_.say<Message::check_always_tier>(pack_.contributors[i].id,
                                                     tier(claim).when.source));
        return;
      default:
        return;
    }
  }

  void look_at(const Condition& condition, Location where, Severity if_always, Message never,
               Message always) {
    if (prover_.rules_out(condition, Truth::yes))
      add(where, Severity::error, "never-true", std::string(words_.text(never)));
    else if (prover_.rules_out(condition, Truth::no))
      add(where, if_always, "always-true", std::string(words_.text(always)));
  }

  void look_at_part(const Condition& part) {
    if (prover_.rules_out(part, Truth::yes))
      add(part.where, Severity::error, "never-true",
          words_.say<Message::check_never_part>(part.source));
    else if (prover_.rules_out(part, Truth::no))
      add(part.where, Severity::error, "always-true",
          words_.say<Message::check_always_part>(part.source));
  }

  const Tier& tier(const Claim& claim) const {
    return pack_.contributors[claim.index].indicators[claim.second].tiers[claim.third];
  }

  const Words& words_;
  const Pack& pack_;
  const bool cases_hold_;
  const TellProgress& progress_;
  std::set<Key> untried_;
  const std::vector<Condition> comparisons_;  // which the prover remembers by their place in memory
  Prover prover_;
  Diagnostics faults_;
};

}  // namespace

Diagnostics dead_rules(const Words& words, const Engine& engine, const std::vector<Gap>& gaps,
                       bool cases_hold, const TellProgress& progress) {
  return DeadRuleSearch(words, engine, gaps, cases_hold, progress).find();
}

}  // namespace lumbago
