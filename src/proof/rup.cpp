// Two literals of each clause are watched: the first two. A clause is looked at only when one of
// them becomes false. Deleting a clause only saves time (a clause that followed once still does),
// so one that is a reason for what is known already may stay.
#include "proof/rup.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <unordered_map>
#include <vector>

namespace lumbago {
namespace {

using Clause = std::vector<std::int32_t>;

class Checker {
 public:
  explicit Checker(std::int32_t variables)
      : value_(static_cast<std::size_t>(variables) + 1, 0),
        watches_(2 * (static_cast<std::size_t>(variables) + 1)) {}

  void add(Clause clause) {
    if (refuted_) return;
    std::sort(clause.begin(), clause.end());
    clause.erase(std::unique(clause.begin(), clause.end()), clause.end());
    const std::size_t key = hash(clause);
    // Those that are not false come first, so that they are watched.
    std::stable_partition(clause.begin(), clause.end(),
                          [&](std::int32_t literal) { return truth(literal) >= 0; });
    if (clause.empty() || truth(clause[0]) < 0) {
      refuted_ = true;
      return;
    }
    const bool unit = clause.size() == 1 || truth(clause[1]) < 0;
    const std::int32_t first = clause[0];
    if (clause.size() > 1) {
      const std::size_t index = clauses_.size();
      watch(clause[0]).push_back(index);
      watch(clause[1]).push_back(index);
      by_hash_.emplace(key, index);
      clauses_.push_back(std::move(clause));
    }
    if (unit && truth(first) == 0) {
      assign(first);
      refuted_ = !propagate();
    }
    permanent_ = trail_.size();
    seen_ = permanent_;
  }

  // Is the contrary of every literal of `clause` at once contradicted by propagation?
  bool follows(const Clause& clause) {
    if (refuted_) return true;
    bool contradicted = false;
    for (const std::int32_t literal : clause) {
      if (truth(literal) > 0) contradicted = true;
      if (truth(literal) == 0) assign(-literal);
    }
    contradicted = contradicted || !propagate();
    while (trail_.size() > permanent_) {
      value_[static_cast<std::size_t>(std::abs(trail_.back()))] = 0;
      trail_.pop_back();
    }
    seen_ = permanent_;
    return contradicted;
  }

  void remove(Clause clause) {
    std::sort(clause.begin(), clause.end());
    const auto [begin, end] = by_hash_.equal_range(hash(clause));
    for (auto it = begin; it != end; ++it) {
      Clause kept = clauses_[it->second];
      std::sort(kept.begin(), kept.end());
      if (kept != clause || is_reason(clauses_[it->second])) continue;
      clauses_[it->second].clear();
      by_hash_.erase(it);
      return;
    }
  }

  bool knows(const Clause& clause) const {
    return std::all_of(clause.begin(), clause.end(), [&](std::int32_t literal) {
      return static_cast<std::size_t>(std::abs(literal)) < value_.size();
    });
  }

 private:
  static std::size_t hash(const Clause& clause) {
    std::size_t hash = 0;
    for (const std::int32_t literal : clause)
      hash = (hash ^ static_cast<std::uint32_t>(literal)) * std::size_t{0x9E3779B97F4A7C15};
    return hash;
  }

  int truth(std::int32_t literal) const {
    const int value = value_[static_cast<std::size_t>(std::abs(literal))];
    return literal > 0 ? value : -value;
  }
  std::vector<std::size_t>& watch(std::int32_t literal) {
    return watches_[2 * static_cast<std::size_t>(std::abs(literal)) + (literal > 0 ? 1 : 0)];
  }
  // At the permanent level, a clause with a true watch may be why that watch is true.
  bool is_reason(const Clause& clause) const {
    return truth(clause[0]) > 0 || truth(clause[1]) > 0;
  }

  void assign(std::int32_t literal) {
    value_[static_cast<std::size_t>(std::abs(literal))] = literal > 0 ? 1 : -1;
    trail_.push_back(literal);
  }

  // False on a contradiction.
  bool propagate() {
    while (seen_ < trail_.size())
      if (!visit(-trail_[seen_++])) return false;
    return true;
  }

  // Looks at the clauses that watch `gone`, which has become false.
  bool visit(std::int32_t gone) {
    std::vector<std::size_t>& list = watch(gone);
    std::size_t kept = 0;
    bool fine = true;
    for (std::size_t i = 0; i < list.size(); ++i) {
      const std::size_t index = list[i];
      Clause& clause = clauses_[index];
      if (clause.empty()) continue;  // deleted
      if (!fine || !move_watch(clause, gone, index)) {
        list[kept++] = index;
        if (!fine || truth(clause[0]) > 0) continue;
        if (truth(clause[0]) < 0)
          fine = false;
        else
          assign(clause[0]);
      }
    }
    list.resize(kept);
    return fine;
  }

  // True if the clause now watches another literal than `gone`; then it left this list.
  bool move_watch(Clause& clause, std::int32_t gone, std::size_t index) {
    if (clause[0] == gone) std::swap(clause[0], clause[1]);
    if (truth(clause[0]) > 0) return false;
    for (std::size_t k = 2; k < clause.size(); ++k) {
      if (truth(clause[k]) < 0) continue;
      std::swap(clause[1], clause[k]);
      watch(clause[1]).push_back(index);
      return true;
    }
    return false;
  }

  std::vector<Clause> clauses_;  // empty: deleted
  std::unordered_multimap<std::size_t, std::size_t> by_hash_;
  std::vector<std::int8_t> value_;  // of each variable: 1, -1, or 0 for open
  std::vector<std::vector<std::size_t>> watches_;
  std::vector<std::int32_t> trail_;
  std::size_t seen_ = 0;       // how much of the trail has been propagated
  std::size_t permanent_ = 0;  // how much of it follows from the clauses alone
  bool refuted_ = false;
};

// The numbers of one line, without the 0 at its end; nullopt: not such a line.
std::optional<Clause> read_clause(std::string_view line) {
  Clause clause;
  while (!line.empty()) {
    if (line.front() == ' ') {
      line.remove_prefix(1);
      continue;
    }
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error != std::errc()) return std::nullopt;
    line.remove_prefix(static_cast<std::size_t>(end - line.data()));
    if (number == 0) return line.empty() ? std::optional(std::move(clause)) : std::nullopt;
    clause.push_back(number);
  }
  return std::nullopt;
}

}  // namespace

bool proof_holds(const Cnf& cnf, std::string_view proof, const std::function<bool()>& stop) {
  Checker checker(cnf.variables);
  Clause clause;
  for (const std::int32_t literal : cnf.clauses) {
    if (literal != 0) {
      clause.push_back(literal);
    } else {
      checker.add(std::move(clause));
      clause.clear();
    }
  }
  for (std::size_t line_number = 1; !proof.empty(); ++line_number) {
    if (line_number % 256 == 0 && stop && stop()) return false;
    const std::size_t end = proof.find('\n');
    if (end == std::string_view::npos) return false;
    std::string_view line = proof.substr(0, end);
    proof.remove_prefix(end + 1);
    const bool removes = line.starts_with("d ");
    if (removes) line.remove_prefix(2);
    const auto step = read_clause(line);
    if (!step || !checker.knows(*step)) return false;
    if (removes) {
      checker.remove(*step);
    } else if (!checker.follows(*step)) {
      return false;
    } else if (step->empty()) {
      return true;
    } else {
      checker.add(*step);
    }
  }
  return false;
}

}  // namespace lumbago
