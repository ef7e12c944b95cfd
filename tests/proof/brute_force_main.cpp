// lumbago_brute_force --packs N --seed S
//
// Compares the prover with trying everything: on N random packs that have few enough sets of
// answers, every claim is settled by the prover and, on the engine, by every set of answers there
// is, each question left out or with each of its values. Says how many claims agreed, or shows the
// first that does not and ends with 1. Seeds whose packs are too large are passed over.
#include <fmt/core.h>

#include <cstdio>
#include <optional>

#include "audit/claim_words.h"
#include "audit/replay.h"
#include "engine/engine.h"
#include "messages/catalogue.h"
#include "proof/prove.h"
#include "proof/seeds.h"
#include "reference/describe.h"
#include "reference/random_pack.h"

namespace {

using namespace lumbago;

constexpr std::int64_t most_sets = 1'500;
constexpr std::int32_t budget = 1'000'000;

// Left out, and every value.
std::int64_t states(const Question& question) {
  return question.type == QuestionType::text ? 2 : question.max - question.min + 2;
}

// nullopt: too many.
std::optional<std::int64_t> sets_of_answers(const Pack& pack) {
  std::int64_t sets = 1;
  for (const Question& question : pack.questions) {
    sets *= states(question);
    if (sets > most_sets) return std::nullopt;
  }
  return sets;
}

Response set_of_answers(const Pack& pack, std::int64_t number) {
  Response response = empty_response(pack);
  for (std::size_t i = 0; i < pack.questions.size(); ++i) {
    const Question& question = pack.questions[i];
    const std::int64_t state = number % states(question);
    number /= states(question);
    if (state == 0) continue;
    Answer answer;
    if (question.type == QuestionType::text)
      answer.text = "x";
    else
      answer.number = question.min + state - 1;
    response.answers[i] = answer;
  }
  return response;
}

// Promises over conditions that the pack has already.
void add_asserts(Pack& pack, reference::Random& random) {
  std::vector<Condition> conditions;
  for (const TriageRule& rule : pack.triage) conditions.push_back(rule.when);
  for (const Contraindication& reason : pack.contraindications) conditions.push_back(reason.when);
  const auto some = [&](std::size_t count) {
    return count == 0 || random.chance(40) ? Indices{}
                                           : Indices{static_cast<Index>(random.below(count))};
  };
  for (std::int64_t i = conditions.empty() ? 0 : random.between(0, 2); i > 0; --i) {
    Assert promise;
    promise.id = fmt::format("promise{}", i);
    promise.when = random.pick(conditions);
    if (random.chance(50)) promise.level_at_least = static_cast<Level>(random.between(1, 3));
    if (random.chance(50)) promise.level_at_most = static_cast<Level>(random.between(0, 2));
    if (random.chance(50)) promise.policy_at_least = static_cast<PlanPolicy>(random.between(1, 3));
    promise.signs = some(pack.triage.size());
    promise.no_signs = some(pack.triage.size());
    promise.not_activities = some(pack.activities.size());
    promise.not_contributors = some(pack.contributors.size());
    pack.asserts.push_back(promise);
  }
}

// Declared steps of some of the pack's numbers.
void add_steps(Pack& pack, reference::Random& random) {
  std::vector<Expr> numbers;
  for (Index i = 0; i < pack.questions.size(); ++i) {
    const QuestionType type = pack.questions[i].type;
    if (type == QuestionType::integer || type == QuestionType::decimal)
      numbers.push_back({ExprOp::question,
                         type == QuestionType::integer ? ExprType::integer : ExprType::decimal,
                         0,
                         i,
                         {}});
  }
  for (Index i = 0; i < pack.derived.size(); ++i) {
    const ExprType type = pack.derived[i].value.root.type;
    if (type == ExprType::integer || type == ExprType::decimal)
      numbers.push_back({ExprOp::derived, type, 0, i, {}});
  }
  if (numbers.empty() || pack.triage.empty()) return;
  for (std::int64_t i = random.between(0, 2); i > 0; --i) {
    DeclaredStep step;
    const Expr number = random.pick(numbers);
    const std::int64_t low = number.op == ExprOp::question ? pack.questions[number.index].min : -5;
    const Expr at{ExprOp::literal, number.type, low + random.between(1, 12), 0, {}};
    step.reached.root = {ExprOp::greater_equal, ExprType::boolean, 0, 0, {number, at}};
    for (Index sign = 0; sign < pack.triage.size(); ++sign)
      if (random.chance(60)) step.signs.push_back(sign);
    pack.steps.push_back(std::move(step));
  }
}

// A test of one answer; mostly one that a worse answer does not make false.
Condition test_of(const Pack& pack, Index index, reference::Random& random) {
  const Question& question = pack.questions[index];
  Condition condition;
  Expr& test = condition.root;
  const Expr name{ExprOp::question, ExprType::integer, 0, index, {}};
  if (question.type == QuestionType::boolean) {
    test = {ExprOp::question, ExprType::boolean, 0, index, {}};
  } else {
    const Expr at{
        ExprOp::literal, ExprType::integer, random.between(question.min, question.max), 0, {}};
    test = {ExprOp::greater_equal, ExprType::boolean, 0, 0, {name, at}};
  }
  const bool turned = random.chance(15) != (question.worse == Worse::lower);
  if (turned) test = {ExprOp::not_, ExprType::boolean, 0, 0, {test}};
  return condition;
}

// Contributors of many indicators, which share few questions.
void add_many_indicators(Pack& pack, reference::Random& random) {
  Indices tested;
  for (Index i = 0; i < pack.questions.size(); ++i)
    if (pack.questions[i].type == QuestionType::boolean ||
        pack.questions[i].type == QuestionType::integer)
      tested.push_back(i);
  for (std::int64_t k = tested.empty() ? 0 : random.between(0, 2); k > 0; --k) {
    Contributor many;
    many.id = fmt::format("many{}", k);
    many.prior = random.between(1, 100);
    std::int64_t most = 0;
    for (std::int64_t i = random.between(9, 50); i > 0; --i) {
      Indicator indicator;
      for (std::int64_t tier = random.between(1, 2); tier > 0; --tier) {
        Condition when = test_of(pack, random.pick(tested), random);
        if (random.chance(20)) {
          const ExprOp op = random.chance(50) ? ExprOp::and_ : ExprOp::or_;
          const Condition other = test_of(pack, random.pick(tested), random);
          when.root = {op, ExprType::boolean, 0, 0, {when.root, other.root}};
        }
        indicator.tiers.push_back({std::move(when), random.between(1, 4)});
        most += 4;
      }
      many.indicators.push_back(std::move(indicator));
    }
    many.saturates = random.between(1, most);
    pack.contributors.push_back(std::move(many));
  }
}

struct Counts {
  std::uint64_t packs = 0, sets = 0, claims = 0, possible = 0, impossible = 0, not_encoded = 0,
                jumps = 0, needed = 0, falls = 0;
};

class Comparison {
 public:
  Comparison(const Pack& pack, std::int64_t sets, std::uint64_t seed, Counts& counts)
      : pack_(pack),
        engine_(pack),
        prover_(pack, budget,
                [this](const Claim& claim, const Response& response) {
                  return shows(engine_, claim, response);
                }),
        seed_(seed),
        counts_(counts) {
    for (std::int64_t i = 0; i < sets; ++i) all_.push_back(set_of_answers(pack, i));
  }

  bool agrees() {
    ++counts_.packs;
    counts_.sets += all_.size();
    for (const Claim& claim : all_claims(pack_))
      if (!agrees(claim) || !each_step_agrees(claim)) return false;
    return true;
  }

 private:
  // Of all steps of a number, each by itself as well.
  bool each_step_agrees(const Claim& claim) {
    if (claim.kind != ClaimKind::level_steps) return true;
    for (Index step = claim.second; step <= claim.third; ++step)
      if (!agrees({claim.kind, claim.index, step, step})) return false;
    return true;
  }

  bool agrees(const Claim& claim) {
    ++counts_.claims;
    const Finding finding = prover_.settle(claim);
    switch (finding.settled) {
      case Settled::confirmed:
        ++counts_.possible;
        if (property_of(claim.kind) == Property::cliffs) ++counts_.jumps;
        if (claim.kind == ClaimKind::step_needed) ++counts_.needed;
        if (claim.kind == ClaimKind::worse_score) ++counts_.falls;
        return true;
      case Settled::unconfirmed:
        ++counts_.not_encoded;
        return !finding.why.empty() ||
               report(claim, "the engine does not confirm the prover's answers", *finding.answers);
      case Settled::impossible:
        ++counts_.impossible;
        for (const Response& response : all_)
          if (shows(engine_, claim, response))
            return report(claim, "the prover says that there are no such answers", response);
        return true;
      default:
        return report(claim, "the prover gave up", empty_response(pack_));
    }
  }

  bool report(const Claim& claim, const char* what, const Response& response) const {
    fmt::print("a disagreement: --packs 1 --seed {}\n{}: {}\n\n---- pack\n{}\n---- answers\n{}",
               seed_, breach_of(Words(), pack_, claim), what, reference::to_text(pack_),
               reference::to_text(pack_, response));
    return false;
  }

  const Pack& pack_;
  Engine engine_;
  Prover prover_;
  std::uint64_t seed_;
  Counts& counts_;
  std::vector<Response> all_;
};

}  // namespace

int main(int argc, char** argv) {
  const auto options = seeds::read_options(argc, argv);
  if (!options) {
    fmt::print(stderr, "usage: lumbago_brute_force [--packs N] [--seed S]\n");
    return 2;
  }
  Counts counts;
  for (std::uint64_t seed = options->seed; counts.packs < options->packs; ++seed) {
    reference::Random random(seed);
    Pack pack = reference::random_pack(random);
    add_asserts(pack, random);
    add_steps(pack, random);
    add_many_indicators(pack, random);
    const auto sets = sets_of_answers(pack);
    if (sets && !Comparison(pack, *sets, seed, counts).agrees()) return 1;
  }
  fmt::print(
      "{} packs with {} sets of answers, {} claims: {} possible, {} impossible, {} not encoded; "
      "{} jumps of the level, {} declared steps needed, {} scores that a worse answer lowers; 0 "
      "disagreements\n",
      counts.packs, counts.sets, counts.claims, counts.possible, counts.impossible,
      counts.not_encoded, counts.jumps, counts.needed, counts.falls);
  return 0;
}
