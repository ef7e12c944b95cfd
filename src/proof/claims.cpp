// What there is to show of a pack, and where each of it comes from.
#include <algorithm>

#include "proof/prove.h"
#include "rules/reads.h"

namespace lumbago {
namespace {

Index count_of(std::size_t size) { return static_cast<Index>(size); }
Index index_of(Level level) { return static_cast<Index>(level); }

void add_each(std::vector<Claim>& claims, ClaimKind kind, std::size_t count) {
  for (Index i = 0; i < count_of(count); ++i) claims.push_back({kind, i});
}

// What an earlier result fills is never asked for, and no result is no answer left out.
void add_each_asked(std::vector<Claim>& claims, ClaimKind kind, const Pack& pack) {
  for (Index q = 0; q < count_of(pack.questions.size()); ++q)
    if (!pack.questions[q].earlier) claims.push_back({kind, q});
}

void add_policy(const Pack& pack, std::vector<Claim>& claims) {
  for (const Level level : {Level::urgent, Level::emergency}) {
    claims.push_back({ClaimKind::level_has_policy, index_of(level)});
    for (Index i = 0; i < count_of(pack.activities.size()); ++i)
      if (pack.activities[i].policy < policy_of(level))
        claims.push_back({ClaimKind::level_bars_activity, index_of(level), i});
  }
  add_each(claims, ClaimKind::sign_has_level, pack.triage.size());
  add_each(claims, ClaimKind::sign_has_policy, pack.triage.size());
}

// By the tags themselves, not by what the reader made of them.
bool excludes(const Contraindication& contraindication, const Activity& activity) {
  return std::ranges::find_first_of(activity.not_if, contraindication.excludes) !=
         activity.not_if.end();
}

void add_contraindications(const Pack& pack, std::vector<Claim>& claims) {
  for (Index i = 0; i < count_of(pack.activities.size()); ++i)
    for (Index k = 0; k < count_of(pack.contraindications.size()); ++k)
      if (excludes(pack.contraindications[k], pack.activities[i]))
        claims.push_back({ClaimKind::contraindicated, i, k});
}

void add_live(const Pack& pack, std::vector<Claim>& claims) {
  add_each_asked(claims, ClaimKind::question_asked, pack);
  add_each(claims, ClaimKind::sign_fires, pack.triage.size());
  for (Index c = 0; c < count_of(pack.contributors.size()); ++c) {
    const auto& indicators = pack.contributors[c].indicators;
    for (Index i = 0; i < count_of(indicators.size()); ++i)
      for (Index t = 0; t < count_of(indicators[i].tiers.size()); ++t)
        claims.push_back({ClaimKind::tier_counts, c, i, t});
  }
  add_each(claims, ClaimKind::contraindication_holds, pack.contraindications.size());
  add_each(claims, ClaimKind::activity_given, pack.activities.size());
  add_each(claims, ClaimKind::assert_applies, pack.asserts.size());
  for (Index i = 0; i < count_of(pack.steps.size()); ++i)
    for (Index k = 0; k < count_of(pack.steps[i].signs.size()); ++k)
      claims.push_back({ClaimKind::step_needed, i, k});
}

void add_unknown(const Pack& pack, std::vector<Claim>& claims) {
  for (Index i = 0; i < count_of(pack.triage.size()); ++i)
    if (pack.triage[i].if_unknown) claims.push_back({ClaimKind::floor_holds, i});
  add_each_asked(claims, ClaimKind::answer_left_out, pack);
}

// Of each question that has a direction, what may depend on it.
void add_worse(const Pack& pack, std::vector<Claim>& claims) {
  const std::vector<bool> urgency = triage_depends_on(pack);
  for (Index q = 0; q < count_of(pack.questions.size()); ++q)
    if (pack.questions[q].worse != Worse::neither && urgency[q])
      claims.push_back({ClaimKind::worse_level, q});
  for (Index c = 0; c < count_of(pack.contributors.size()); ++c) {
    const std::vector<bool> score = depends_on(pack, pack.contributors[c]);
    for (Index q = 0; q < count_of(pack.questions.size()); ++q)
      if (pack.questions[q].worse != Worse::neither && score[q])
        claims.push_back({ClaimKind::worse_score, q, c});
  }
}

// All steps of each number. A range spans fewer than 2^32 values, so each has an index.
void add_cliffs(const Pack& pack, std::vector<Claim>& claims) {
  for (const Index q : stepped_questions(pack))
    claims.push_back({ClaimKind::level_steps, q, 0,
                      static_cast<Index>(pack.questions[q].max - pack.questions[q].min - 1)});
}

}  // namespace

Property property_of(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::level_has_policy:
    case ClaimKind::level_bars_activity:
    case ClaimKind::sign_has_level:
    case ClaimKind::sign_has_policy:
      return Property::policy;
    case ClaimKind::contraindicated:
      return Property::contraindications;
    case ClaimKind::plan_not_empty:
      return Property::plan;
    case ClaimKind::floor_holds:
    case ClaimKind::answer_left_out:
      return Property::unknown;
    case ClaimKind::worse_level:
    case ClaimKind::worse_score:
      return Property::worse;
    case ClaimKind::level_steps:
      return Property::cliffs;
    case ClaimKind::assertion:
      return Property::asserts;
    default:
      return Property::live;
  }
}

std::vector<AssertPart> parts_of(const Assert& promise) {
  using Kind = AssertPart::Kind;
  std::vector<AssertPart> parts;
  if (promise.level_at_least)
    parts.push_back({Kind::level_at_least, index_of(*promise.level_at_least)});
  if (promise.level_at_most)
    parts.push_back({Kind::level_at_most, index_of(*promise.level_at_most)});
  if (promise.policy_at_least)
    parts.push_back({Kind::policy_at_least, static_cast<Index>(*promise.policy_at_least)});
  for (const Index sign : promise.signs) parts.push_back({Kind::sign, sign});
  for (const Index sign : promise.no_signs) parts.push_back({Kind::no_sign, sign});
  for (const Index activity : promise.not_activities)
    parts.push_back({Kind::not_activity, activity});
  for (const Index contributor : promise.not_contributors)
    parts.push_back({Kind::not_contributor, contributor});
  return parts;
}

std::optional<Response> made_worse(const Pack& pack, const Claim& claim, Response answers) {
  const Question& question = pack.questions[claim.index];
  std::optional<Answer>& answer = answers.answers[claim.index];
  if (!answer || question.worse == Worse::neither) return std::nullopt;
  answer->number += question.worse == Worse::higher ? 1 : -1;
  if (answer->number < question.min || answer->number > question.max) return std::nullopt;
  return answers;
}

std::optional<Response> made_higher(const Pack& pack, Index question, Response answers) {
  std::optional<Answer>& answer = answers.answers[question];
  if (!answer || answer->number >= pack.questions[question].max) return std::nullopt;
  ++answer->number;
  return answers;
}

std::int64_t least_of(const Pack& pack, const Claim& claim) {
  return pack.questions[claim.index].min + claim.second;
}
std::int64_t most_of(const Pack& pack, const Claim& claim) {
  return pack.questions[claim.index].min + claim.third;
}

Location place_of(const Pack& pack, const Claim& claim) {
  switch (claim.kind) {
    case ClaimKind::level_has_policy:
      return {};
    case ClaimKind::level_bars_activity:
      return pack.activities[claim.second].where;
    case ClaimKind::contraindicated:
    case ClaimKind::activity_given:
      return pack.activities[claim.index].where;
    case ClaimKind::contraindication_holds:
      return pack.contraindications[claim.index].where;
    case ClaimKind::question_asked:
    case ClaimKind::answer_left_out:
    case ClaimKind::worse_level:
    case ClaimKind::worse_score:
    case ClaimKind::level_steps:
      return pack.questions[claim.index].where;
    case ClaimKind::tier_counts:
      return pack.contributors[claim.index].indicators[claim.second].tiers[claim.third].when.where;
    case ClaimKind::step_needed:
      return pack.steps[claim.index].where;
    case ClaimKind::plan_not_empty:
      return pack.plan.where;
    case ClaimKind::assert_applies:
    case ClaimKind::assertion:
      return pack.asserts[claim.index].where;
    default:
      return pack.triage[claim.index].where;
  }
}

std::vector<Claim> all_claims(const Pack& pack) {
  std::vector<Claim> claims;
  add_policy(pack, claims);
  add_contraindications(pack, claims);
  add_live(pack, claims);
  if (!pack.plan.slots.empty()) claims.push_back({ClaimKind::plan_not_empty});
  add_unknown(pack, claims);
  add_worse(pack, claims);
  add_cliffs(pack, claims);
  for (Index i = 0; i < count_of(pack.asserts.size()); ++i)
    for (Index part = 0; part < count_of(parts_of(pack.asserts[i]).size()); ++part)
      claims.push_back({ClaimKind::assertion, i, part});
  return claims;
}

}  // namespace lumbago
