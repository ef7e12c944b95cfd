// lumbago_presentations DIRECTORY [PACK]
//
// The people of DIRECTORY through a pack (the built-in one without PACK): who comes out as a
// careful doctor would have it, who under and who over. The figures are those of symptomcheckR
// (Kopka et al.): accuracy, by level too; safety of advice, the share that is not under-triaged;
// comprehensiveness, the share whose answers settle the level; and inclination to overtriage, the
// share of the errors that are over. Ends with 1 if anybody is under or over who is
// neither accepted as over nor known to be open; if someone accepted is not over, or someone open
// comes out right; or if a warning sign of anybody is left open. Whoever is open is counted as
// under or over all the same. Ends with 2 if something can not be read.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "builtin/builtin.h"
#include "engine/engine.h"
#include "pack/reader.h"
#include "people/presentations.h"

using namespace lumbago;
using namespace lumbago::people;

namespace {

struct Outcome {
  const Person* person = nullptr;
  Triage given;

  int error() const { return static_cast<int>(given.level) - static_cast<int>(person->level); }
  bool settled() const { return given.at_least == given.could_be && given.undecided.empty(); }
};

using Outcomes = std::vector<Outcome>;

struct Counts {
  std::size_t all = 0, exact = 0, under = 0, over = 0;
};

template <class Chosen>
Counts count(const Outcomes& outcomes, Chosen chosen) {
  Counts counts;
  for (const Outcome& outcome : outcomes) {
    if (!chosen(*outcome.person)) continue;
    ++counts.all;
    ++(outcome.error() == 0 ? counts.exact : outcome.error() < 0 ? counts.under : counts.over);
  }
  return counts;
}

void print_head(std::string_view of) {
  fmt::print("\n{:20}{:>8}{:>8}{:>8}{:>8}\n", of, "people", "exact", "under", "over");
}

void print_row(std::string_view name, const Counts& counts) {
  fmt::print("{:20}{:>8}{:>8}{:>8}{:>8}\n", name, counts.all, counts.exact, counts.under,
             counts.over);
}

void print_table(const Outcomes& outcomes) {
  print_head("group");
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    const std::string& group = outcomes[i].person->group;
    if (i == 0 || outcomes[i - 1].person->group != group)
      print_row(group, count(outcomes, [&](const Person& one) { return one.group == group; }));
  }
  print_head("presentation");
  for (const auto kind :
       {Presentation::typical, Presentation::early, Presentation::subtle, Presentation::look_alike})
    print_row(word(kind),
              count(outcomes, [&](const Person& one) { return one.presentation == kind; }));
  print_head("level");
  for (const Level level : {Level::emergency, Level::urgent, Level::routine, Level::self_care})
    print_row(word(level), count(outcomes, [&](const Person& one) { return one.level == level; }));
}

// "97.2% (208 of 214)"; no share of nothing.
void print_share(std::string_view name, std::size_t part, std::size_t whole) {
  if (whole == 0)
    fmt::print("{}: none of 0\n", name);
  else
    fmt::print("{}: {:.1f}% ({} of {})\n", name,
               100.0 * static_cast<double>(part) / static_cast<double>(whole), part, whole);
}

void print_figures(const Outcomes& outcomes) {
  const Counts all = count(outcomes, [](const Person&) { return true; });
  fmt::print("\n");
  print_share("accuracy", all.exact, all.all);
  for (const Level level : {Level::emergency, Level::urgent, Level::routine, Level::self_care}) {
    const Counts of = count(outcomes, [&](const Person& one) { return one.level == level; });
    print_share(fmt::format("accuracy, {}", word(level)), of.exact, of.all);
  }
  print_share("safety of advice", all.all - all.under, all.all);
  const auto settled = std::count_if(outcomes.begin(), outcomes.end(),
                                     [](const Outcome& outcome) { return outcome.settled(); });
  print_share("comprehensiveness", static_cast<std::size_t>(settled), all.all);
  print_share("inclination to overtriage", all.over, all.over + all.under);
}

// What is wrong with an outcome; empty: nothing.
std::string fault_of(const Outcome& outcome) {
  const bool accepted = !outcome.person->accepted.empty();
  if (!outcome.person->open.empty()) return outcome.error() == 0 ? "open, but mended" : "";
  if (outcome.error() < 0) return "under";
  if (outcome.error() > 0 && !accepted) return "over";
  if (!outcome.settled()) return "open";
  return outcome.error() == 0 && accepted ? "accepted, but not over" : "";
}

// "id: under: emergency by the doctor, urgent by the pack: the signs that are true", then those
// that are open, with a question mark.
void print_fault(const Pack& pack, const Outcome& outcome, const std::string& fault) {
  fmt::print("{}: {}: {} by the doctor, {} by the pack:", outcome.person->id, fault,
             word(outcome.person->level), word(outcome.given.level));
  for (const SignFinding& sign : outcome.given.signs) fmt::print(" {}", pack.triage[sign.rule].id);
  for (const Undecided& sign : outcome.given.undecided)
    fmt::print(" {}?", pack.triage[sign.rule].id);
  fmt::print("\n");
}

int run(const Pack& pack, const std::string& directory) {
  const auto people = read_people(pack, directory);
  if (!people) {
    fmt::print(stderr, "{}", to_text(people.errors()));
    return 2;
  }
  const Engine engine(pack);
  Outcomes outcomes;
  for (const Person& person : *people) outcomes.push_back({&person, engine.triage(person.answers)});
  print_table(outcomes);
  print_figures(outcomes);
  fmt::print("\n");
  bool good = true;
  for (const Outcome& outcome : outcomes) {
    const std::string fault = fault_of(outcome);
    if (!fault.empty())
      print_fault(pack, outcome, fault);
    else if (!outcome.person->open.empty())
      fmt::print("{}: {}, open: {}\n", outcome.person->id, outcome.error() < 0 ? "under" : "over",
                 outcome.person->open);
    else if (outcome.error() > 0)
      fmt::print("{}: over, accepted: {}\n", outcome.person->id, outcome.person->accepted);
    good = good && fault.empty();
  }
  return good ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 && argc != 3) {
    fmt::print(stderr, "usage: lumbago_presentations DIRECTORY [PACK]\n");
    return 2;
  }
  if (argc == 2) return run(builtin_pack(), argv[1]);
  const auto pack = read_pack(argv[2]);
  if (pack) return run(*pack, argv[1]);
  fmt::print(stderr, "{}", to_text(pack.errors()));
  return 2;
}
