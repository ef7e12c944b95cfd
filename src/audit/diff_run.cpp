#include "audit/diff_run.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace lumbago {
namespace {

// The id of the contributor with the highest certain score; empty: none has any.
std::string first_contributor(const Engine& engine, const Response& answers) {
  const std::vector<ContributorFinding> found = engine.assess(answers).contributors;
  if (found.empty() || found.front().low == 0) return {};
  return engine.pack().contributors[found.front().contributor].id;
}

bool in_plan(const Engine& engine, const Response& answers, const std::string& id) {
  const Plan plan = engine.assess(answers).plan;
  return std::any_of(plan.items.begin(), plan.items.end(), [&](const PlanItem& item) {
    return engine.pack().activities[item.activity].id == id;
  });
}

// The activities that both plans have, in the order of one of them, with their days. "walk 1 3 5"
std::string schedule(const Engine& engine, const Plan& plan, const Engine& other,
                     const Plan& other_plan) {
  std::set<std::string> shared;
  for (const PlanItem& item : other_plan.items)
    shared.insert(other.pack().activities[item.activity].id);
  std::string text;
  for (const PlanItem& item : plan.items) {
    const std::string& id = engine.pack().activities[item.activity].id;
    if (!shared.contains(id)) continue;
    text += (text.empty() ? "" : ", ") + id;
    for (const auto day : item.days) text += " " + std::to_string(day);
  }
  return text;
}

DiffResult judge(const EnginePair& engines, const std::vector<QuestionMatch>& matches,
                 const DiffClaim& claim, DiffFinding finding) {
  DiffResult result{claim, outcome_of(finding), std::nullopt, std::move(finding.why)};
  if (result.outcome == Outcome::broken)
    result.answers = shrink(engines, matches, claim, std::move(*finding.answers));
  return result;
}

}  // namespace

Shown try_on(const EnginePair& engines, const DiffClaim& claim, const AnswerPair& answers) {
  const Pack& after = engines.after.pack();
  switch (claim.kind) {
    case Difference::level: {
      const Level old = engines.before.triage(answers.before).level;
      const Level now = engines.after.triage(answers.after).level;
      return {old == static_cast<Level>(claim.index) && now < old, std::string(word(old)),
              std::string(word(now))};
    }
    case Difference::policy: {
      const PlanPolicy old = engines.before.triage(answers.before).policy;
      const PlanPolicy now = engines.after.triage(answers.after).policy;
      return {old == static_cast<PlanPolicy>(claim.index) && now < old, std::string(word(old)),
              std::string(word(now))};
    }
    case Difference::contributor: {
      const std::string wanted = claim.index < after.contributors.size()
                                     ? after.contributors[claim.index].id
                                     : std::string();
      std::string old = first_contributor(engines.before, answers.before);
      std::string now = first_contributor(engines.after, answers.after);
      return {now == wanted && old != wanted, std::move(old), std::move(now)};
    }
    case Difference::activity: {
      const std::string& id = after.activities[claim.index].id;
      return {
          in_plan(engines.after, answers.after, id) && !in_plan(engines.before, answers.before, id),
          {},
          {}};
    }
    case Difference::schedule: {
      const Plan old = engines.before.assess(answers.before).plan;
      const Plan now = engines.after.assess(answers.after).plan;
      std::string before = schedule(engines.before, old, engines.after, now);
      std::string plan = schedule(engines.after, now, engines.before, old);
      return {before != plan, std::move(before), std::move(plan)};
    }
  }
  return {};
}

// A later answer may have needed an earlier one, so the answers are gone through from the last to
// the first until nothing changes.
AnswerPair shrink(const EnginePair& engines, const std::vector<QuestionMatch>& matches,
                  const DiffClaim& claim, AnswerPair answers) {
  const auto try_without = [&](std::optional<Index> before, std::optional<Index> after) {
    const bool any =
        (before && answers.before.answers[*before]) || (after && answers.after.answers[*after]);
    if (!any) return false;
    AnswerPair smaller = answers;
    if (before) smaller.before.answers[*before].reset();
    if (after) smaller.after.answers[*after].reset();
    if (!try_on(engines, claim, smaller).differs) return false;
    answers = std::move(smaller);
    return true;
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
      if (match->kind != QuestionMatch::Kind::other_type) {
        changed |= try_without(match->before, match->after);
      } else {
        changed |= try_without(match->before, std::nullopt);
        changed |= try_without(std::nullopt, match->after);
      }
    }
  }
  return answers;
}

DiffRun compare(const EnginePair& engines, const Pursuit& pursuit) {
  const Pack& before = engines.before.pack();
  const Pack& after = engines.after.pack();
  DiffRun run;
  run.matches = match_questions(before, after);
  Differ differ(before, after, pursuit.limits,
                [&](const DiffClaim& claim, const AnswerPair& answers) {
                  return try_on(engines, claim, answers).differs;
                });
  const std::vector<DiffClaim> claims = all_differences(before, after);
  for (const DiffClaim& claim : claims) {
    const std::size_t queries = differ.work().queries;
    DiffResult result = judge(engines, run.matches, claim, differ.settle(claim));
    DiffRun::Kind& kind = run.kinds[static_cast<std::size_t>(claim.kind)];
    ++kind.claims;
    kind.queries += differ.work().queries - queries;
    kind.found += result.outcome == Outcome::broken;
    kind.open += result.outcome != Outcome::broken && result.outcome != Outcome::holds;
    ++run.claims;
    run.stopped += result.outcome == Outcome::stopped;
    if (pursuit.progress) pursuit.progress(run.claims, claims.size());
    if (result.outcome != Outcome::holds) run.results.push_back(std::move(result));
  }
  run.SolverWork::operator=(differ.work());
  return run;
}

}  // namespace lumbago
