// Finds what does nothing in a pack: what nothing reads, cites or picks, and what can never score
// or be chosen, whatever the answers. What takes a proof is not here.
#include "audit/idle.h"

#include <algorithm>

#include "rules/plan_limits.h"
#include "rules/reads.h"
#include "rules/score.h"
#include "rules/uses.h"

namespace lumbago {
namespace {

// What the rules of a pack read, in the end.
Reading read_by_rules(const Pack& pack) {
  Reading reading(pack, Reading::Gates::followed);
  for (const Scale& scale : pack.scales)  // their scores are reported even if no rule reads them
    for (const ScaleItem& item : scale.items) reading.add_question(item.question);
  if (pack.plan.minutes_question) reading.add_question(*pack.plan.minutes_question);
  if (pack.plan.pain_question) reading.add_question(*pack.plan.pain_question);
  for (const TriageRule& sign : pack.triage) reading.add(sign.when.root);
  for (const Contributor& contributor : pack.contributors) reading.add(contributor);
  for (const Contraindication& reason : pack.contraindications) reading.add(reason.when.root);
  for (const Slot& slot : pack.plan.slots) reading.add(slot.when);
  reading.add(pack.plan.easier_if);
  // A promise may need a name of its own; but nobody is asked for the sake of a promise.
  const std::vector<bool> asked = reading.questions;
  for (const Assert& promise : pack.asserts) reading.add(promise.when.root);
  reading.questions = asked;
  return reading;
}

bool among(const Indices& all, Index one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

// True if wherever the planner can give `second`, it can give `first`.
bool fits_wherever(const Activity& first, const Activity& second) {
  return first.policy >= second.policy && first.minutes <= second.minutes &&
         wanted_days(first) <= wanted_days(second) &&
         (!is_exercise(first.kind) || is_exercise(second.kind)) &&
         (!needs_rest_between(first.kind) || needs_rest_between(second.kind)) &&
         (!is_advice(first.kind) || is_advice(second.kind)) &&
         std::all_of(first.contraindications.begin(), first.contraindications.end(),
                     [&](Index reason) { return among(second.contraindications, reason); });
}

// The score of a contributor for which everything speaks.
std::int64_t best_score(const Contributor& contributor) {
  return contributor_score(contributor, most_points(contributor));
}

class IdleSearch {
 public:
  explicit IdleSearch(const Pack& pack) : pack_(pack) {}

  std::vector<Idle> find() {
    add_unread();
    add_contributors();
    add_contraindications();
    add_activities();
    add_references();
    for (const Slot& slot : pack_.plan.slots) add_slot(slot);
    return std::move(found_);
  }

 private:
  using Kind = Idle::Kind;

  template <class Thing>
  void add(Kind kind, const Thing& thing, std::string other = {}) {
    found_.push_back({kind, thing.id, std::move(other), thing.where});
  }

  template <class Thing>
  void add_where_not(const std::vector<bool>& used, Kind kind, const std::vector<Thing>& things) {
    for (std::size_t i = 0; i < things.size(); ++i)
      if (!used[i]) add(kind, things[i]);
  }

  void add_unread() {
    const Reading readings = read_by_rules(pack_);
    add_where_not(readings.questions, Kind::question, pack_.questions);
    add_where_not(readings.tables, Kind::table, pack_.tables);
    add_where_not(readings.derived, Kind::derived, pack_.derived);
  }

  void add_contributors() {
    for (const Contributor& contributor : pack_.contributors)
      if (best_score(contributor) == 0) add(Kind::contributor, contributor);
  }

  void add_contraindications() {
    std::vector<bool> used(pack_.contraindications.size());
    for (const Activity& activity : pack_.activities)
      for (const Index reason : activity.contraindications) used[reason] = true;
    add_where_not(used, Kind::contraindication, pack_.contraindications);
  }

  void add_activities() {
    std::vector<bool> used(pack_.activities.size());
    for (const Slot& slot : pack_.plan.slots)
      for (const Index activity : slot.pick) used[activity] = true;
    add_where_not(used, Kind::activity, pack_.activities);
  }

  void add_references() {
    std::vector<bool> cited;
    for (const Reference& reference : pack_.references) cited.push_back(reference.background);
    for_each_mention(pack_, [&](const Mention& mention) {
      if (mention.named.section == Section::references) cited[mention.named.index] = true;
    });
    add_where_not(cited, Kind::reference, pack_.references);
  }

  void add_slot(const Slot& slot) {
    if (slot.contributor) {
      const Contributor& served = pack_.contributors[*slot.contributor];
      if (served.outlook_only || best_score(served) < pack_.plan.least_score)
        found_.push_back({Kind::slot, served.id, {}, slot.where});
    }
    for (std::size_t i = 0; i < slot.pick.size(); ++i) {
      const Activity& late = pack_.activities[slot.pick[i]];
      const auto end = slot.pick.begin() + static_cast<std::ptrdiff_t>(i);
      const auto before = std::find_if(slot.pick.begin(), end, [&](Index early) {
        return fits_wherever(pack_.activities[early], late);
      });
      if (before != end)
        found_.push_back({Kind::pick, late.id, pack_.activities[*before].id, slot.where});
    }
  }

  const Pack& pack_;
  std::vector<Idle> found_;
};

}  // namespace

std::vector<Idle> find_idle(const Pack& pack) { return IdleSearch(pack).find(); }

}  // namespace lumbago
