// lumbago_mutants PACK [--every N] [--safety] [--only TEXT] [--cases]
//
// How much of a slip in a pack would show: makes one small change at a time to its rules, and asks
// the reader of packs, the pack's cases, its asserts and the other properties of `pack prove`, in
// this order, whether something is wrong. Prints for each kind of change how many there were, who
// caught them first, and of how many it is proven that nobody gets a difference by them; and each
// that nobody caught. Ends with 1 if one was a warning sign or a contraindication that was dropped
// or turned round.
//
// --every N: only every Nth change. --safety: only those that must be caught. --only TEXT: only
// those whose "kind: rule" holds it. --cases: also prints a case of the pack for each change that
// nobody caught and that `pack diff` finds an example of, for an author to look at.
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "audit/cases.h"
#include "audit/diff_run.h"
#include "audit/replay.h"
#include "base/diagnostic.h"
#include "base/number.h"
#include "engine/engine.h"
#include "pack/reader.h"
#include "proof/mutation.h"

namespace {

using namespace lumbago;

constexpr std::int32_t budget = 100'000;

enum class Caught { reader, cases, asserts, proofs, new_case, no_difference, nobody, count_ };
constexpr std::size_t catchers = static_cast<std::size_t>(Caught::count_);

struct Options {
  std::string pack;
  std::size_t every = 1;
  bool safety = false;
  std::string only;
  bool cases = false;
};

std::optional<Options> read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--cases") {
      options.cases = true;
    } else if (word == "--safety") {
      options.safety = true;
    } else if (word == "--only" && i + 1 < argc) {
      options.only = argv[++i];
    } else if (word == "--every" && i + 1 < argc) {
      const std::string_view digits = argv[++i];
      const char* end = digits.data() + digits.size();
      const auto read = std::from_chars(digits.data(), end, options.every);
      if (read.ec != std::errc{} || read.ptr != end || options.every == 0) return std::nullopt;
    } else if (options.pack.empty()) {
      options.pack = word;
    } else {
      return std::nullopt;
    }
  }
  if (options.pack.empty()) return std::nullopt;
  return options;
}

// True if some claim of the kinds wanted does not hold.
bool refused(const Engine& engine, bool asserts) {
  Prover prover(engine.pack(), budget, [&](const Claim& claim, const Response& response) {
    return shows(engine, claim, response);
  });
  for (const Claim& claim : all_claims(engine.pack())) {
    if ((property_of(claim.kind) == Property::asserts) != asserts) continue;
    const Settled settled = prover.settle(claim).settled;
    if (settled != (wants_example(claim.kind) ? Settled::confirmed : Settled::impossible))
      return true;
  }
  return false;
}

// ---- cases that tell a mutant from the pack

void add_score(const Engine& engine, const Response& answers, const std::string& id, Case& made) {
  if (id.empty()) return;
  for (Index i = 0; i < engine.pack().contributors.size(); ++i) {
    if (engine.pack().contributors[i].id != id) continue;
    std::int64_t score = 0;
    for (const ContributorFinding& found : engine.assess(answers).contributors)
      if (found.contributor == i) score = found.low;
    made.contributors.push_back({i, score});
  }
}

// What the pack makes of answers that show `claim`. `from`: true if the pack is the old one of it.
Case case_of(const EnginePair& engines, bool from, const DiffClaim& claim,
             const AnswerPair& answers) {
  const Engine& engine = from ? engines.before : engines.after;
  const Response& mine = from ? answers.before : answers.after;
  Case made;
  for (Index i = 0; i < mine.answers.size(); ++i)
    if (mine.answers[i]) made.answers.push_back({i, mine.answers[i]->number, {}});
  const Triage triage = engine.triage(mine);
  if (claim.kind == Difference::level) made.level = triage.level;
  if (claim.kind == Difference::policy) made.policy = triage.policy;
  if (claim.kind == Difference::contributor) {
    const Shown shown = try_on(engines, claim, answers);
    add_score(engine, mine, shown.before, made);
    if (shown.after != shown.before) add_score(engine, mine, shown.after, made);
  }
  if (claim.kind == Difference::activity) (from ? made.not_in_plan : made.plan) = {claim.index};
  return made;
}

struct Told {
  std::optional<Case> example;
  bool no_difference = true;  // proven
};

// Looks for what the mutant makes milder, then for what it makes stricter.
Told tell_apart(const Engine& engine, const Engine& mutant) {
  Told told;
  for (const bool from : {true, false}) {
    const EnginePair engines = from ? EnginePair{engine, mutant} : EnginePair{mutant, engine};
    const auto matches = match_questions(engine.pack(), mutant.pack());
    Differ differ(engines.before.pack(), engines.after.pack(), budget,
                  [&](const DiffClaim& claim, const AnswerPair& answers) {
                    return try_on(engines, claim, answers).differs;
                  });
    for (const DiffClaim& claim : all_differences(engines.before.pack(), engines.after.pack())) {
      if (claim.kind == Difference::schedule) continue;  // no case can say days or order
      DiffFinding finding = differ.settle(claim);
      if (finding.settled == Settled::impossible) continue;
      told.no_difference = false;
      if (finding.settled != Settled::confirmed) continue;
      told.example = case_of(engines, from, claim,
                             shrink(engines, matches, claim, std::move(*finding.answers)));
      return told;
    }
  }
  return told;
}

std::string value_text(const Question& question, std::int64_t value) {
  switch (question.type) {
    case QuestionType::boolean:
      return value == 0 ? "false" : "true";
    case QuestionType::decimal:
      return format_decimal(value);
    case QuestionType::choice:
      return question.options[static_cast<std::size_t>(value)].id;
    case QuestionType::choices: {
      std::string list;
      for (std::size_t i = 0; i < question.options.size(); ++i)
        if ((value >> i) & 1) list += (list.empty() ? "" : ", ") + question.options[i].id;
      return "[" + list + "]";
    }
    case QuestionType::text:
      return "x";
    case QuestionType::integer:
      break;
  }
  return fmt::format("{}", value);
}

std::string to_yaml(const Pack& pack, const Case& made, const mutation::Mutant& mutant) {
  std::vector<std::string> answers, expected;
  for (const CaseAnswer& answer : made.answers) {
    const Question& question = pack.questions[answer.question];
    answers.push_back(question.id + ": " + value_text(question, answer.value));
  }
  if (made.level) expected.push_back(fmt::format("level: {}", word(*made.level)));
  if (made.policy) expected.push_back(fmt::format("policy: {}", word(*made.policy)));
  for (const CaseScore& score : made.contributors)
    expected.push_back(
        fmt::format("{}: {}", pack.contributors[score.index].id, score.value.value_or(0)));
  std::string contributors = made.contributors.empty()
                                 ? ""
                                 : fmt::format("contributors: {{{}}}", fmt::join(expected, ", "));
  if (!contributors.empty()) expected = {contributors};
  for (const Index activity : made.plan)
    expected.push_back(fmt::format("plan: [{}]", pack.activities[activity].id));
  for (const Index activity : made.not_in_plan)
    expected.push_back(fmt::format("not_in_plan: [{}]", pack.activities[activity].id));
  return fmt::format("case: {}: {}\n    answers: {{{}}}\n    expect: {{{}}}\n", mutant.kind,
                     mutant.what, fmt::join(answers, ", "), fmt::join(expected, ", "));
}

// ---- the run

class Hunt {
 public:
  Hunt(Pack pack, bool cases) : pack_(std::move(pack)), cases_(cases) {}

  Caught hunt(const mutation::Mutant& mutant) {
    if (mutant.refused) return Caught::reader;
    Pack changed = pack_;
    mutant.change(changed);
    const Engine engine(changed);
    if (const auto failures = run_cases(engine); !failures.empty())
      return failures.front().index < own_cases_ ? Caught::cases : Caught::new_case;
    if (refused(engine, true)) return Caught::asserts;
    if (refused(engine, false)) return Caught::proofs;
    const Engine original(pack_);
    Told told = tell_apart(original, engine);
    if (told.no_difference) return Caught::no_difference;
    if (!told.example || !cases_) return Caught::nobody;
    fmt::print("{}", to_yaml(pack_, *told.example, mutant));
    std::fflush(stdout);
    pack_.cases.push_back(std::move(*told.example));
    return Caught::new_case;
  }

  std::vector<mutation::Mutant> mutants() const { return mutation::all_mutants(pack_); }

 private:
  Pack pack_;
  bool cases_;
  std::size_t own_cases_ = pack_.cases.size();
};

bool must_be_caught(const std::string& kind) {
  return kind == "sign dropped" || kind == "sign turned round" ||
         kind == "contraindication dropped" || kind == "contraindication turned round";
}

void print_table(const std::map<std::string, std::array<std::size_t, catchers>>& tallies) {
  fmt::print("\n{:<30}{:>6}{:>7}{:>7}{:>8}{:>7}{:>10}{:>8}\n", "change", "made", "reader", "cases",
             "asserts", "proofs", "no change", "nobody");
  for (const auto& [kind, by] : tallies) {
    std::size_t all = 0;
    for (const std::size_t count : by) all += count;
    const auto of = [&by = by](Caught catcher) { return by[static_cast<std::size_t>(catcher)]; };
    fmt::print("{:<30}{:>6}{:>7}{:>7}{:>8}{:>7}{:>10}{:>8}\n", kind, all, of(Caught::reader),
               of(Caught::cases) + of(Caught::new_case), of(Caught::asserts), of(Caught::proofs),
               of(Caught::no_difference), of(Caught::nobody));
  }
}

}  // namespace

int main(int argc, char** argv) {
  const auto options = read_options(argc, argv);
  if (!options) {
    fmt::print(stderr,
               "usage: lumbago_mutants PACK [--every N] [--safety] [--only TEXT] [--cases]\n");
    return 2;
  }
  const Result<Pack> pack = read_pack(options->pack);
  if (!pack.ok()) {
    fmt::print(stderr, "{}", to_text(pack.errors()));
    return 4;
  }
  // Or every change would seem to be caught by them.
  if (!run_cases(Engine(*pack)).empty()) {
    fmt::print(stderr, "the pack's own cases do not hold: see pack check\n");
    return 6;
  }
  Hunt hunt(*pack, options->cases);
  std::map<std::string, std::array<std::size_t, catchers>> tallies;
  bool missed = false;
  std::size_t number = 0;
  for (const mutation::Mutant& mutant : hunt.mutants()) {
    if (options->safety && !must_be_caught(mutant.kind)) continue;
    if ((mutant.kind + ": " + mutant.what).find(options->only) == std::string::npos) continue;
    if (number++ % options->every != 0) continue;
    const Caught caught = hunt.hunt(mutant);
    ++tallies[mutant.kind][static_cast<std::size_t>(caught)];
    if (caught != Caught::nobody) continue;
    fmt::print("not caught: {}: {}\n", mutant.kind, mutant.what);
    missed |= must_be_caught(mutant.kind);
  }
  print_table(tallies);
  return missed ? 1 : 0;
}
