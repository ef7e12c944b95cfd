// What a diary says of the time since it began: scores and what their steps mean, days with
// exercise, pain before and after it. A step that may be chance is never called a change.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "journal/diary.h"
#include "messages/catalogue.h"
#include "model/assessment.h"
#include "model/document.h"
#include "model/pack.h"
#include "model/style.h"

namespace lumbago {

struct ScorePoint {
  std::int64_t entry = 0;  // its number
  std::string day;
  std::int64_t score = 0;               // thousandths
  std::optional<Verdict> since_before;  // none: the first, or the pack does not say what counts
};

// One scale over time.
struct ScoreSeries {
  Index scale = 0;
  std::vector<ScorePoint> points;      // oldest first; never empty
  std::optional<Verdict> since_first;  // of the last; none: likewise
};

struct Past {
  std::vector<ScoreSeries> scales;        // those that have a score, in the pack's order
  std::vector<std::int64_t> days_a_week;  // with exercise, by weeks; the last ends today
  std::vector<std::int64_t> pain_before;  // of each session that has both, oldest first
  std::vector<std::int64_t> pain_after;
};

// Of assessments by this pack only. `today` is a day of diary.h.
Past look_back(const Diary& diary, const Pack& pack, const std::string& today);

// The whole history, and one entry of it.
Document tell_history(const Diary& diary, const Pack& pack, const std::string& today,
                      const Style& style, const Words& words);
Document tell_entry(const Entry& entry, const Pack& pack, const Words& words);

// "exercise: 4 moves done, 1 skipped; pain 4 before, 3 after". Ids that the pack does not have
// stand for themselves.
std::string entry_line(const Entry& entry, const Pack& pack, const Words& words);

// "lumbago.history/1", without answers; "lumbago.entry/1", with everything that is kept of it.
std::string history_json(const Diary& diary, const Pack& pack, const std::string& today);
std::string entry_json(const Entry& entry);

// One line an entry (RFC 4180, with LF), with the scales of the pack as columns.
std::string history_csv(const Diary& diary, const Pack& pack);

}  // namespace lumbago
