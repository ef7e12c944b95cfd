// lumbago_agree --packs N --answers M --seed S
//
// Compares the engine with the reference on N random packs with M random sets of answers each. Says
// how many pairs were compared and that there were no differences, or shows the first difference
// and ends with 1. Pack number i of a run is the first pack of a run with seed S + i.
#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <map>
#include <optional>
#include <string_view>

#include "engine/engine.h"
#include "reference/describe.h"
#include "reference/random_pack.h"
#include "reference/reference.h"

namespace {

using namespace lumbago;

struct Options {
  std::uint64_t packs = 100;
  std::uint64_t answers = 10;
  std::uint64_t seed = 1;
};

std::optional<Options> read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; i += 2) {
    const std::string_view name = argv[i];
    std::uint64_t* value = name == "--packs"     ? &options.packs
                           : name == "--answers" ? &options.answers
                           : name == "--seed"    ? &options.seed
                                                 : nullptr;
    if (value == nullptr || i + 1 == argc) return std::nullopt;
    const std::string_view digits = argv[i + 1];
    const char* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, *value);
    if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  }
  return options;
}

// How many assessments had something in each part: what was never there was never compared.
class Parts {
 public:
  void count(const Assessment& a) {
    using Contributor = ContributorFinding;
    using Scale = ScaleFinding;
    count("signs", !a.triage.signs.empty());
    count("undecided", !a.triage.undecided.empty());
    count("contributors", !a.contributors.empty());
    count("intervals", any(a.contributors, [](const Contributor& c) { return c.low < c.high; }));
    count("scales", !a.scales.empty());
    count("scores", any(a.scales, [](const Scale& s) { return s.score.has_value(); }));
    count("changes", any(a.scales, [](const Scale& s) { return s.change.has_value(); }));
    count("planned", !a.plan.items.empty());
    count("withheld", !a.plan.withheld.empty());
    count("levers", !a.levers.empty());
    count("unanswered", !a.unanswered.empty());
    count("ignored", !a.ignored.empty());
  }

  const std::map<std::string_view, std::uint64_t>& counts() const { return counts_; }

 private:
  template <class Things, class Test>
  static bool any(const Things& things, Test test) {
    return std::any_of(things.begin(), things.end(), test);
  }

  void count(std::string_view part, bool present) { counts_[part] += present ? 1 : 0; }

  std::map<std::string_view, std::uint64_t> counts_;
};

bool differ(const Engine& engine, const Response& response) {
  return engine.assess(response) != reference::assess(engine.pack(), response);
}

// The same difference with as few answers as may be.
Response shrunk(const Engine& engine, Response response) {
  Response alone = response;
  alone.previous.clear();
  alone.id = {};
  if (differ(engine, alone)) response = alone;
  for (std::size_t i = 0; i < response.answers.size(); ++i) {
    Response smaller = response;
    smaller.answers[i].reset();
    if (response.answers[i] && differ(engine, smaller)) {
      response = smaller;
      i = static_cast<std::size_t>(-1);  // again from the first
    }
  }
  return response;
}

void show(const Engine& engine, const Response& found, std::uint64_t seed) {
  const Pack& pack = engine.pack();
  const Response response = shrunk(engine, found);
  fmt::print("a difference: --packs 1 --seed {}\n\n---- pack\n{}\n---- answers\n{}", seed,
             reference::to_text(pack), reference::to_text(pack, response));
  fmt::print("\n---- engine\n{}", reference::to_text(pack, engine.assess(response)));
  fmt::print("\n---- reference\n{}", reference::to_text(pack, reference::assess(pack, response)));
}

}  // namespace

int main(int argc, char** argv) {
  const auto options = read_options(argc, argv);
  if (!options) {
    fmt::print(stderr, "usage: lumbago_agree [--packs N] [--answers M] [--seed S]\n");
    return 2;
  }
  std::uint64_t pairs = 0;
  Parts parts;
  for (std::uint64_t i = 0; i < options->packs; ++i) {
    reference::Random random(options->seed + i);
    const Pack pack = reference::random_pack(random);
    const Engine engine(pack);
    for (std::uint64_t j = 0; j < options->answers; ++j, ++pairs) {
      const Response response = reference::random_response(pack, random);
      const Assessment expected = reference::assess(pack, response);
      if (engine.assess(response) != expected) {
        show(engine, response, options->seed + i);
        return 1;
      }
      parts.count(expected);
    }
  }
  fmt::print("{} pairs of {} packs, 0 differences; with", pairs, options->packs);
  for (const auto& [part, count] : parts.counts()) fmt::print(" {}: {}", part, count);
  fmt::print("\n");
  return 0;
}
