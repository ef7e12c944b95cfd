// Levers: for each answer that could be changed, other answers are tried.
#include <algorithm>

#include "reference/candidates.h"
#include "reference/walk.h"

namespace lumbago::reference {
namespace {

std::vector<std::int64_t> certain_scores(const Pack& pack, const Response& response) {
  const Walk walk(pack, response);
  std::vector<std::int64_t> scores;
  for (const Contributor& contributor : pack.contributors)
    scores.push_back(score_range(walk, contributor).low);
  return scores;
}

std::int64_t total(const std::vector<std::int64_t>& scores) {
  std::int64_t sum = 0;
  for (const std::int64_t score : scores) sum += score;
  return sum;
}

struct Gain {
  std::int64_t points = 0;
  Lever lever;
};

std::optional<Gain> best_change(const Pack& pack, const Response& response, Index question) {
  const std::vector<std::int64_t> before = certain_scores(pack, response);
  const std::int64_t current = response.answers[question]->number;
  Gain best;
  for (const std::int64_t value : candidates(pack, question, current)) {
    Response changed = response;
    changed.answers[question]->number = value;
    const std::vector<std::int64_t> after = certain_scores(pack, changed);
    const std::int64_t gain = total(before) - total(after);
    if (gain <= best.points) continue;
    best.points = gain;
    best.lever = Lever{question, *response.answers[question], *changed.answers[question], {}};
    for (std::size_t i = 0; i < after.size(); ++i)
      if (before[i] != after[i])
        best.lever.changes.push_back({static_cast<Index>(i), before[i], after[i]});
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
