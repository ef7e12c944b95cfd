// lumbago_diff_brute_force --packs N --seed S
//
// Compares `pack diff` with trying everything: on N random packs that are small enough, each with a
// copy that was changed here and there, every difference is settled by the prover and, on both
// engines, by every set of answers that both packs take. Says how many agreed, or shows the first
// that does not and ends with 1. Seeds whose packs are too large are passed over.
#include <fmt/core.h>

#include <cstdio>
#include <optional>
#include <vector>

#include "audit/diff_run.h"
#include "engine/engine.h"
#include "proof/mutation.h"
#include "proof/prove.h"
#include "proof/seeds.h"
#include "reference/describe.h"
#include "reference/random_pack.h"
#include "rules/scale_items.h"

namespace {

using namespace lumbago;

constexpr std::size_t most_sets = 2'000;
constexpr std::int32_t budget = 1'000'000;

// ---- another version of a pack

void change_question(Pack& pack, reference::Random& random) {
  Question& question = random.pick_from(pack.questions);
  const std::int64_t way = random.between(0, 3);
  if (way == 0) question.id += "_new";
  if (way == 1) question.unit += "x";
  if (way == 2 && !question.options.empty()) random.pick_from(question.options).id += "_new";
  const bool number =
      question.type == QuestionType::integer || question.type == QuestionType::decimal;
  if (way == 3 && number) question.max += random.chance(50) ? 1 : -1;
  if (question.max <= question.min) question.max = question.min + 1;
}

void change_plan(Pack& pack, reference::Random& random) {
  PlanRules& plan = pack.plan;
  switch (random.between(0, 8)) {
    case 0:
      plan.top = random.between(1, 4);
      return;
    case 1:
      plan.least_score = random.between(1, 40);
      return;
    case 2:
      plan.default_minutes += random.between(-3, 3);
      return;
    case 3:
      if (!plan.slots.empty()) plan.slots.pop_back();
      return;
    case 4:
      if (!plan.slots.empty()) std::swap(plan.slots.front(), plan.slots.back());
      return;
    case 5:
      if (!pack.activities.empty()) random.pick_from(pack.activities).id += "_new";
      return;
    case 7:
      plan.max_advice = random.between(1, 3);
      return;
    case 6:
      if (!pack.contributors.empty()) random.pick_from(pack.contributors).id += "_new";
      return;
    default:
      if (!pack.contributors.empty()) {
        Contributor& changed = random.pick_from(pack.contributors);
        changed.prior = random.between(0, 100);
        changed.outlook_only = random.chance(30);
      }
  }
}

Pack another_version(Pack pack, reference::Random& random) {
  for (std::int64_t i = random.between(0, 3); i > 0; --i) {
    const std::int64_t part = random.between(0, 9);
    if (part < 2) {
      change_question(pack, random);
    } else if (part < 5) {
      change_plan(pack, random);
    } else {
      const std::vector<mutation::Mutant> mutants = mutation::all_mutants(pack);
      if (!mutants.empty()) mutants[random.below(mutants.size())].change(pack);
    }
  }
  return pack;
}

// ---- every set of answers

using Choice = std::optional<Answer>;

std::vector<Choice> choices(const Question& question) {
  std::vector<Choice> all{std::nullopt};
  if (question.type == QuestionType::text) {
    all.push_back(Answer{0, "x"});
    return all;
  }
  const auto most = question.min + static_cast<std::int64_t>(most_sets);
  for (std::int64_t v = question.min; v <= std::min(question.max, most); ++v)
    all.push_back(Answer{v, ""});
  return all;
}

// The same answer to the other question, if that takes it: options go by their ids.
std::optional<Choice> translated(const Question& from, const Question& to, const Choice& choice) {
  if (!choice || from.type == QuestionType::text) return choice;
  const auto option = [&](std::int64_t index) -> std::optional<std::int64_t> {
    for (std::size_t i = 0; i < to.options.size(); ++i)
      if (to.options[i].id == from.options[static_cast<std::size_t>(index)].id)
        return static_cast<std::int64_t>(i);
    return std::nullopt;
  };
  if (from.type == QuestionType::choice) {
    const auto index = option(choice->number);
    return index ? std::optional<Choice>(Answer{*index, ""}) : std::nullopt;
  }
  if (from.type == QuestionType::choices) {
    Answer ticked;
    for (std::size_t i = 0; i < from.options.size(); ++i) {
      if (((choice->number >> i) & 1) == 0) continue;
      const auto index = option(static_cast<std::int64_t>(i));
      if (!index) return std::nullopt;
      ticked.number |= std::int64_t{1} << *index;
    }
    return ticked;
  }
  if (choice->number < to.min || choice->number > to.max) return std::nullopt;
  return choice;
}

// One way to answer a question in one pack, in the other, or in both.
struct Step {
  std::optional<Index> before, after;
  Choice in_before, in_after;
};

std::vector<std::vector<Step>> steps_of(const Pack& before, const Pack& after) {
  using Kind = QuestionMatch::Kind;
  std::vector<std::vector<Step>> all;
  for (const QuestionMatch& match : match_questions(before, after)) {
    const bool both = match.kind == Kind::same || match.kind == Kind::in_part;
    if (match.before) {
      std::vector<Step>& steps = all.emplace_back();
      for (const Choice& choice : choices(before.questions[*match.before])) {
        if (!both) {
          steps.push_back({match.before, std::nullopt, choice, {}});
        } else if (const auto same = translated(before.questions[*match.before],
                                                after.questions[*match.after], choice)) {
          steps.push_back({match.before, match.after, choice, *same});
        }
      }
    }
    if (match.after && !both) {
      std::vector<Step>& steps = all.emplace_back();
      for (const Choice& choice : choices(after.questions[*match.after]))
        steps.push_back({std::nullopt, match.after, {}, choice});
    }
  }
  return all;
}

// nullopt: too many.
std::optional<std::vector<AnswerPair>> all_answers(const Pack& before, const Pack& after) {
  std::vector<AnswerPair> pairs{{empty_response(before), empty_response(after)}};
  for (const std::vector<Step>& steps : steps_of(before, after)) {
    if (pairs.size() * steps.size() > most_sets) return std::nullopt;
    std::vector<AnswerPair> longer;
    for (const AnswerPair& pair : pairs) {
      for (const Step& step : steps) {
        longer.push_back(pair);
        if (step.before) longer.back().before.answers[*step.before] = step.in_before;
        if (step.after) longer.back().after.answers[*step.after] = step.in_after;
      }
    }
    pairs = std::move(longer);
  }
  return pairs;
}

// ---- the comparison

struct Counts {
  std::uint64_t packs = 0, sets = 0, claims = 0, found = 0, impossible = 0, open = 0,
                open_but_there = 0;
};

class Comparison {
 public:
  Comparison(const Pack& before, const Pack& after, std::vector<AnswerPair> all, std::uint64_t seed,
             Counts& counts)
      : before_(before),
        after_(after),
        engine_before_(before),
        engine_after_(after),
        engines_{engine_before_, engine_after_},
        differ_(before, after, budget,
                [this](const DiffClaim& claim, const AnswerPair& answers) {
                  return try_on(engines_, claim, answers).differs;
                }),
        all_(std::move(all)),
        seed_(seed),
        counts_(counts) {}

  bool agrees() {
    ++counts_.packs;
    counts_.sets += all_.size();
    for (const DiffClaim& claim : all_differences(before_, after_))
      if (!agrees(claim)) return false;
    return true;
  }

 private:
  bool agrees(const DiffClaim& claim) {
    ++counts_.claims;
    const DiffFinding finding = differ_.settle(claim);
    const AnswerPair* there = nullptr;
    for (const AnswerPair& answers : all_) {
      if (!try_on(engines_, claim, answers).differs) continue;
      there = &answers;
      break;
    }
    switch (finding.settled) {
      case Settled::confirmed:
        ++counts_.found;
        return there != nullptr ||
               report(claim, "the prover's answers are none that both take", *finding.answers);
      case Settled::unconfirmed:
        ++counts_.open;
        counts_.open_but_there += there != nullptr;
        return !finding.why.empty() ||
               report(claim, "the engines do not confirm the prover's answers", *finding.answers);
      case Settled::impossible:
        ++counts_.impossible;
        return there == nullptr ||
               report(claim, "the prover says that there are no such answers", *there);
      default:
        return report(claim, "the prover gave up", all_.front());
    }
  }

  bool report(const DiffClaim& claim, const char* what, const AnswerPair& answers) const {
    fmt::print(
        "a disagreement: --packs 1 --seed {}\n{} {}: {}\n\n---- old pack\n{}\n---- new "
        "pack\n{}\n---- answers\n{}\n---- answers to the new\n{}",
        seed_, Spelling<Difference>::words[static_cast<std::size_t>(claim.kind)], claim.index, what,
        reference::to_text(before_), reference::to_text(after_),
        reference::to_text(before_, answers.before), reference::to_text(after_, answers.after));
    return false;
  }

  const Pack& before_;
  const Pack& after_;
  Engine engine_before_, engine_after_;
  EnginePair engines_;
  Differ differ_;
  std::vector<AnswerPair> all_;
  std::uint64_t seed_;
  Counts& counts_;
};

}  // namespace

int main(int argc, char** argv) {
  const auto options = seeds::read_options(argc, argv);
  if (!options) {
    fmt::print(stderr, "usage: lumbago_diff_brute_force [--packs N] [--seed S]\n");
    return 2;
  }
  Counts counts;
  for (std::uint64_t seed = options->seed; counts.packs < options->packs; ++seed) {
    reference::Random random(seed);
    const Pack before = reference::random_pack(random);
    const Pack after = another_version(before, random);
    auto all = all_answers(before, after);
    if (all && !Comparison(before, after, std::move(*all), seed, counts).agrees()) return 1;
  }
  fmt::print(
      "{} pairs of packs with {} sets of answers, {} claims: {} differences, {} proven not to "
      "exist, {} open ({} of them exist); 0 disagreements\n",
      counts.packs, counts.sets, counts.claims, counts.found, counts.impossible, counts.open,
      counts.open_but_there);
  return 0;
}
