// lumbago_sweep [PACK] [--few | --pairs]
//
// The levels of everybody: each warning sign alone, by every set of answers that makes it true, at
// every age from 18 to 95, for each sex, duration and strength of pain. With --few only what is
// urgent, for some durations and strengths; with --pairs for these also any two of all the sets
// together. All else is answered no. Prints how many come out at each level, and the neighbours,
// one step of a year, a week or a point of pain apart, whose levels differ by two. Ends with 1 if
// there are any that the pack does not declare.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "builtin/builtin.h"
#include "pack/reader.h"
#include "people/sweep.h"

using namespace lumbago;
using namespace lumbago::people;

namespace {

enum class Extent { few, all, pairs };

// How many answers make a sign true, at most.
std::size_t most_answers(Extent extent) { return extent == Extent::few ? 3 : 4; }

std::optional<Index> question_named(const Pack& pack, std::string_view id) {
  for (Index i = 0; i < pack.questions.size(); ++i)
    if (pack.questions[i].id == id) return i;
  return std::nullopt;
}

std::vector<std::int64_t> all_between(std::int64_t low, std::int64_t high) {
  std::vector<std::int64_t> values(static_cast<std::size_t>(high - low + 1));
  std::iota(values.begin(), values.end(), low);
  return values;
}

// By sex, pain, weeks and age, as far as the pack asks for them.
Grid grid_of(const Pack& pack, std::vector<std::int64_t> pains, std::vector<std::int64_t> weeks) {
  Grid grid;
  const auto add = [&](std::string_view id, std::vector<std::int64_t> values) {
    if (const auto question = question_named(pack, id))
      grid.axes.push_back({*question, std::move(values)});
  };
  if (const auto sex = question_named(pack, "sex"))
    add("sex", all_between(0, pack.questions[*sex].max));
  add("pain_now", std::move(pains));
  add("pain_weeks", std::move(weeks));
  add("age", all_between(18, 95));
  return grid;
}

// Where rules change with the weeks, each week; then a year, and many.
Grid whole_grid(const Pack& pack) {
  std::vector<std::int64_t> weeks = all_between(0, 16);
  weeks.insert(weeks.end(), {25, 26, 51, 52, 53, 104, 520, 1040});
  return grid_of(pack, all_between(0, 10), std::move(weeks));
}

Grid small_grid(const Pack& pack) { return grid_of(pack, {3, 8}, {0, 4, 5, 6, 11, 12, 52, 520}); }

// Enough to find what makes a sign true.
Grid search_grid(const Pack& pack) { return grid_of(pack, {5}, {0, 6, 12, 520}); }

struct Way {
  Index sign = 0;
  Settings settings = {};
};

// Two neighbours, and everybody like them.
struct Jump {
  std::size_t axis = 0;
  std::int64_t from = 0, to = 0;
  Level before = Level::self_care, after = Level::self_care;
  auto key() const { return std::tuple(axis, from, to, before, after); }
  bool operator<(const Jump& other) const { return key() < other.key(); }
};
struct Seen {
  std::size_t people = 0;
  std::size_t cell = 0;  // of the first one
};
using Jumps = std::map<Jump, Seen>;

using Counts = std::array<std::size_t, 4>;  // by level

Counts tally(const std::vector<Level>& levels) {
  Counts counts{};
  for (const Level level : levels) ++counts[static_cast<std::size_t>(level)];
  return counts;
}

bool far_apart(Level a, Level b) {
  return std::abs(static_cast<int>(a) - static_cast<int>(b)) >= 2;
}

// Of the sexes, none is a step from another.
Jumps jumps_in(const Pack& pack, const Grid& grid, const std::vector<Level>& levels) {
  Jumps jumps;
  for (std::size_t axis = 0; axis < grid.axes.size(); ++axis) {
    if (pack.questions[grid.axes[axis].question].type == QuestionType::choice) continue;
    const std::size_t stride = grid.stride(axis);
    for (std::size_t cell = 0; cell + stride < levels.size(); ++cell) {
      const std::int64_t from = grid.value(cell, axis), to = grid.value(cell + stride, axis);
      if (to != from + 1 || !far_apart(levels[cell], levels[cell + stride])) continue;
      Seen& seen = jumps[{axis, from, to, levels[cell], levels[cell + stride]}];
      if (seen.people++ == 0) seen.cell = cell;
    }
  }
  return jumps;
}

// The signs that make the higher level.
Indices higher_signs(const Engine& engine, const Response& before, const Response& after) {
  const Triage a = engine.triage(before), b = engine.triage(after);
  const Triage& higher = a.level > b.level ? a : b;
  Indices signs;
  for (const SignFinding& sign : higher.signs)
    if (engine.pack().triage[sign.rule].level == higher.level) signs.push_back(sign.rule);
  return signs;
}

// The pack says that one of these signs steps there, by this number or by one made from it.
bool declared(const Engine& engine, const Response& before, const Response& after,
              const Indices& signs) {
  return std::any_of(
      engine.pack().steps.begin(), engine.pack().steps.end(), [&](const DeclaredStep& step) {
        return engine.truth(step.reached, before) != engine.truth(step.reached, after) &&
               std::find_first_of(signs.begin(), signs.end(), step.signs.begin(),
                                  step.signs.end()) != signs.end();
      });
}

// Rows of a table; those of one sign that are the same are one row.
class Table {
 public:
  explicit Table(std::string_view title) {
    fmt::print("\n{:>9} {:>9} {:>9} {:>9}  {}\n", "self_care", "routine", "urgent", "emergency",
               title);
  }
  ~Table() { flush(); }
  Table(const Table&) = delete;

  void add(const Counts& counts, const std::string& sign, const std::string& answers) {
    if (more_ != 0 && counts == counts_ && sign == sign_) {
      ++more_;
      return;
    }
    flush();
    counts_ = counts;
    sign_ = sign;
    answers_ = answers;
    more_ = 1;
  }

 private:
  void flush() {
    if (more_ == 0) return;
    for (const std::size_t count : counts_) fmt::print("{:>9} ", count);
    fmt::print(" {}: {}{}\n", sign_, answers_,
               more_ > 1 ? fmt::format("; and {} more", more_ - 1) : "");
  }

  Counts counts_{};
  std::string sign_, answers_;
  std::size_t more_ = 0;
};

class Report {
 public:
  Report(const Engine& engine, Sweep& sweep)
      : engine_(engine), pack_(engine.pack()), sweep_(sweep) {}

  void print_alone(const std::vector<Way>& ways) {
    Table table("each alone");
    table.add(tally(sweep_.levels({})), "none", "nothing at all");
    for (const Way& way : ways) {
      const std::vector<Level> levels = sweep_.levels(way.settings);
      table.add(tally(levels), pack_.triage[way.sign].id, to_text(pack_, way.settings));
      alone_.push_back(jumps_in(pack_, sweep_.grid(), levels));
    }
  }

  void print_pairs(const std::vector<Way>& ways) {
    std::vector<Counts> counts(ways.size());
    for (std::size_t i = 0; i < ways.size(); ++i)
      for (std::size_t k = i + 1; k < ways.size(); ++k) look_at_pair(ways, i, k, counts);
    Table table("with each other one");
    for (std::size_t i = 0; i < ways.size(); ++i)
      table.add(counts[i], pack_.triage[ways[i].sign].id, to_text(pack_, ways[i].settings));
  }

  void print_neighbours(const std::vector<Way>& ways) {
    for (std::size_t i = 0; i < ways.size(); ++i)
      for (const auto& [jump, seen] : alone_[i]) add_jump(jump, seen, ways[i].settings);
    for (const auto& [name, pair] : of_pairs_)
      for (const auto& [jump, seen] : pair.second) add_jump(jump, seen, pair.first);
    fmt::print("\nneighbours whose levels differ by two\n");
    for (const auto& [name, kind] : kinds_)
      fmt::print("{}; {} people with {} sets of answers, the first:{}\n", name, kind.people,
                 kind.sets, kind.first);
    fmt::print("{} kinds of neighbours, {} of them not declared\n", kinds_.size(), undeclared_);
  }

  std::size_t undeclared() const { return undeclared_; }

 private:
  static std::optional<Settings> together(const Settings& a, const Settings& b) {
    Settings both = a;
    for (const Setting& setting : b) {
      const auto same = std::find_if(both.begin(), both.end(), [&](const Setting& other) {
        return other.question == setting.question;
      });
      if (same == both.end())
        both.push_back(setting);
      else if (same->value != setting.value)
        return std::nullopt;
    }
    std::sort(both.begin(), both.end(),
              [](const Setting& x, const Setting& y) { return x.question < y.question; });
    return both;
  }

  // What only the two together do: neither alone steps there.
  void look_at_pair(const std::vector<Way>& ways, std::size_t i, std::size_t k,
                    std::vector<Counts>& counts) {
    const auto both = together(ways[i].settings, ways[k].settings);
    if (!both) return;
    const std::vector<Level> levels = sweep_.levels(*both);
    const Counts found = tally(levels);
    for (std::size_t level = 0; level < found.size(); ++level) {
      counts[i][level] += found[level];
      counts[k][level] += found[level];
    }
    Jumps jumps = jumps_in(pack_, sweep_.grid(), levels);
    std::erase_if(jumps, [&](const auto& entry) {
      const auto known = [&](const auto& other) {
        return other.first.axis == entry.first.axis && other.first.to == entry.first.to;
      };
      return std::any_of(alone_[i].begin(), alone_[i].end(), known) ||
             std::any_of(alone_[k].begin(), alone_[k].end(), known);
    });
    if (!jumps.empty()) of_pairs_.emplace(to_text(pack_, *both), std::pair(*both, jumps));
  }

  struct Kind {
    std::size_t people = 0, sets = 0;
    std::string first = {};
  };

  void add_jump(const Jump& jump, const Seen& seen, const Settings& settings) {
    const Response before = sweep_.person(settings, seen.cell);
    const Response after = sweep_.person(settings, seen.cell + sweep_.grid().stride(jump.axis));
    const Indices signs = higher_signs(engine_, before, after);
    const bool known = declared(engine_, before, after, signs);
    std::string names;
    for (const Index sign : signs) names += " " + pack_.triage[sign].id;
    Kind& kind = kinds_[fmt::format("{} {} to {}: {} to {} by{}{}", number_of(jump.axis).id,
                                    jump.from, jump.to, word(jump.before), word(jump.after), names,
                                    known ? ", declared" : "")];
    if (kind.sets++ == 0) {
      undeclared_ += known ? 0 : 1;
      kind.first = described(jump, seen, settings);
    }
    kind.people += seen.people;
  }

  const Question& number_of(std::size_t axis) const {
    return pack_.questions[sweep_.grid().axes[axis].question];
  }

  std::string described(const Jump& jump, const Seen& seen, const Settings& settings) const {
    std::string text;
    for (std::size_t axis = 0; axis < sweep_.grid().axes.size(); ++axis) {
      if (axis == jump.axis) continue;
      const std::int64_t value = sweep_.grid().value(seen.cell, axis);
      const Question& question = number_of(axis);
      text += question.type == QuestionType::choice
                  ? " " + to_text(pack_, {{sweep_.grid().axes[axis].question, value}})
                  : fmt::format(" {} {}", question.id, value);
    }
    return text + "; " + to_text(pack_, settings);
  }

  const Engine& engine_;
  const Pack& pack_;
  Sweep& sweep_;
  std::vector<Jumps> alone_;  // by way
  std::map<std::string, std::pair<Settings, Jumps>> of_pairs_;
  std::map<std::string, Kind> kinds_;
  std::size_t undeclared_ = 0;
};

// Each set of answers once, with the first sign that it makes true.
std::vector<Way> all_ways(const Engine& engine, Extent extent) {
  Sweep coarse(engine, search_grid(engine.pack()));
  std::vector<Way> ways;
  for (Index sign = 0; sign < engine.pack().triage.size(); ++sign) {
    if (extent == Extent::few && engine.pack().triage[sign].level < Level::urgent) continue;
    for (Settings& settings : ways_of(coarse, engine.pack(), sign, most_answers(extent)))
      if (std::none_of(ways.begin(), ways.end(),
                       [&](const Way& way) { return way.settings == settings; }))
        ways.push_back({sign, std::move(settings)});
  }
  return ways;
}

int sweep(const Pack& pack, Extent extent) {
  const Engine engine(pack);
  const std::vector<Way> ways = all_ways(engine, extent);
  Sweep everybody(engine, extent == Extent::all ? whole_grid(pack) : small_grid(pack));
  Report report(engine, everybody);
  fmt::print("{} sets of answers, each for {} people\n", ways.size(), everybody.grid().size());
  report.print_alone(ways);
  if (extent == Extent::pairs) report.print_pairs(ways);
  report.print_neighbours(ways);
  return report.undeclared() == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  Extent extent = Extent::all;
  std::string path;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--few")
      extent = Extent::few;
    else if (argument == "--pairs")
      extent = Extent::pairs;
    else
      path = argument;
  }
  if (path.empty()) return sweep(builtin_pack(), extent);
  const auto pack = read_pack(path);
  if (pack) return sweep(*pack, extent);
  fmt::print(stderr, "{}: {}\n", path, pack.errors().front().message);
  return 2;
}
