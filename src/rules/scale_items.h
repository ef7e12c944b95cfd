// What one answer is worth on a scale, and the most and least it can be worth.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <vector>

#include "model/assessment.h"
#include "model/pack.h"
#include "rules/question_type.h"

namespace lumbago {

// The points of an option: its own score, or 1 where none is given (ticks of a list).
inline std::int64_t option_score(const Option& option) { return option.score.value_or(1); }

// Least and most points of an answer to `question`. Reverse keying keeps both.
inline Range item_range(const Question& question) {
  switch (form_of(question)) {
    case AnswerForm::option: {
      Range range{option_score(question.options.front()), option_score(question.options.front())};
      for (const Option& option : question.options) {
        range.low = std::min(range.low, option_score(option));
        range.high = std::max(range.high, option_score(option));
      }
      return range;
    }
    case AnswerForm::options: {
      Range range;
      for (const Option& option : question.options) range.high += option_score(option);
      return range;
    }
    default:
      return {question.min, question.max};
  }
}

// The points of `answer`. REQUIRES: a valid answer to `question`, which is not free text.
inline std::int64_t item_score(const Question& question, bool reverse, std::int64_t answer) {
  std::int64_t points = answer;
  const AnswerForm form = form_of(question);
  if (form == AnswerForm::option) {
    points = option_score(question.options[static_cast<std::size_t>(answer)]);
  } else if (form == AnswerForm::options) {
    points = 0;
    for (std::size_t i = 0; i < question.options.size(); ++i)
      if (is_ticked(answer, i)) points += option_score(question.options[i]);
  }
  const Range range = item_range(question);
  return reverse ? range.low + range.high - points : points;
}

// What the weights of all items come to.
inline std::int64_t total_weight(const Scale& scale) {
  std::int64_t total = 0;
  for (const ScaleItem& item : scale.items) total += item.weight;
  return total;
}

// True of a scale whose scores are whole numbers to conditions: a sum in which each item counts a
// whole number of times. The others are decimals.
inline bool counts_whole(const Scale& scale) {
  return scale.scoring == Scoring::sum && scale.one == 1;
}

// Least and most sum of weighted points over all items.
inline Range scale_sum_range(const Pack& pack, const Scale& scale) {
  Range sum;
  for (const ScaleItem& item : scale.items) {
    const Range range = item_range(pack.questions[item.question]);
    sum.low += range.low * item.weight;
    sum.high += range.high * item.weight;
  }
  return sum;
}

// thousandths / divisor as a score of the scale: rounded half up to its places, as R's janitor,
// Excel and people with a pencil do. REQUIRES: thousandths >= 0, divisor > 0.
inline std::int64_t rounded_score(const Scale& scale, std::int64_t thousandths,
                                  std::int64_t divisor) {
  std::int64_t step = 1;
  for (std::int64_t place = scale.places; place < 3; ++place) step *= 10;
  return (2 * thousandths + divisor * step) / (2 * divisor * step) * step;
}

// A score as people read it: where the instrument does not say how exact it is, one place is
// enough. REQUIRES: score >= 0.
inline std::int64_t shown_score(const Scale& scale, std::int64_t score) {
  return scale.places < 3 ? score : (score + 50) / 100 * 100;
}

// The score that a full set of answers with this sum of weighted points gives, in thousandths.
// REQUIRES: no item can score below zero.
inline std::int64_t scale_value(const Scale& scale, Range sum_range, std::int64_t sum) {
  switch (scale.scoring) {
    case Scoring::mean:
      return rounded_score(scale, sum * 1000, total_weight(scale));
    case Scoring::percent:
      return rounded_score(scale, (sum - sum_range.low) * 100'000, sum_range.high - sum_range.low);
    case Scoring::sum:
      break;
  }
  return rounded_score(scale, sum * 1000, scale.one);
}

// True of a step between two scores, in thousandths, that is more than noise.
inline bool meaningful(const MeaningfulChange& rule, std::int64_t from, std::int64_t to) {
  const std::int64_t size = std::abs(to - from);
  if (size < rule.least) return false;
  const bool points = rule.points > 0 && size >= rule.points;
  const bool percent = rule.percent > 0 && from > 0 && size * 100 >= rule.percent * from;
  if (!rule.both) return points || percent;
  return (points || rule.points == 0) && (percent || rule.percent == 0);
}

// What the step means for the person.
inline Verdict verdict_of(const MeaningfulChange& rule, std::int64_t from, std::int64_t to) {
  if (!meaningful(rule, from, to)) return Verdict::no_clear_change;
  return (to < from) == rule.lower_is_better ? Verdict::better : Verdict::worse;
}

// How a visit compares with the scores of an earlier one, one for each scale: worse if any score
// is, or else better if any is. nullopt: nothing can be compared.
inline std::optional<Verdict> course_of(const Pack& pack, const std::vector<ScaleFinding>& now,
                                        const std::vector<std::optional<std::int64_t>>& before) {
  std::optional<Verdict> course;
  for (const ScaleFinding& found : now) {
    const Scale& scale = pack.scales[found.scale];
    if (!found.score || !scale.change || found.scale >= before.size() || !before[found.scale])
      continue;
    const Verdict verdict = verdict_of(*scale.change, *before[found.scale], *found.score);
    if (verdict == Verdict::worse) return verdict;
    if (!course || verdict == Verdict::better) course = verdict;
  }
  return course;
}

}  // namespace lumbago
