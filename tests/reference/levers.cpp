// Levers: for each answer that could be changed, other answers are tried.
#include <algorithm>

#include "reference/candidates.h"
#include "reference/walk.h"

namespace lumbago::reference {
namespace {

std::vector<Range> score_ranges(const Pack& pack, const Response& response) {
  const Walk walk(pack, response);
  std::vector<Range> scores;
  for (const Contributor& contributor : pack.contributors)
    scores.push_back(score_range(walk, contributor));
  return scores;
}

struct Gain {
  std::int64_t points = 0;
  Lever lever;
};

std::optional<Gain> best_change(const Pack& pack, const Response& response, Index question) {
  const std::vector<Range> before = score_ranges(pack, response);
  const std::int64_t current = response.answers[question]->number;
  Gain best;
  for (const std::int64_t value : candidates(pack, question, current)) {
    Response changed = response;
    changed.answers[question]->number = value;
    const std::vector<Range> after = score_ranges(pack, changed);
    Gain found{0, Lever{question, *response.answers[question], *changed.answers[question], {}}};
    for (std::size_t i = 0; i < after.size(); ++i) {
      // Both ends have to come down for the score to come down for sure.
      const std::int64_t low_falls = before[i].low - after[i].low;
      const std::int64_t high_falls = before[i].high - after[i].high;
      const std::int64_t falls = low_falls < high_falls ? low_falls : high_falls;
      found.points += falls;
      if (falls != 0)
        found.lever.changes.push_back(
            {static_cast<Index>(i), before[i].low, before[i].low - falls});
    }
    if (found.points > best.points) best = found;
  }
  if (best.points == 0) return std::nullopt;
  return best;
}

}  // namespace

std::vector<Lever> find_levers(const Pack& pack, const Response& response) {
  const Walk walk(pack, response);
  std::vector<Gain> gains;
  for (Index i = 0; i < pack.questions.size(); ++i) {
    if (pack.questions[i].modifiable == Modifiable::no) continue;
    if (!response.answers[i] || walk.applies(i) != Truth::yes) continue;
    if (const auto gain = best_change(pack, response, i)) gains.push_back(*gain);
  }
  std::stable_sort(gains.begin(), gains.end(),
                   [](const Gain& a, const Gain& b) { return a.points > b.points; });
  std::vector<Lever> levers;
  for (const Gain& gain : gains) levers.push_back(gain.lever);
  return levers;
}

}  // namespace lumbago::reference
