// What of a saved plan is due on a day: the moves of that day, and when to check again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "journal/diary.h"
#include "messages/catalogue.h"
#include "model/assessment.h"
#include "model/document.h"
#include "model/pack.h"

namespace lumbago {

struct Due {
  std::string day;  // for which it is
  std::int64_t number =
      1;                  // of that day in the week of the plan, 1 to 7; day 1 is when it was made
  std::int64_t week = 1;  // since the plan was made
  Indices items;          // into Plan::items, those of the day
  std::optional<std::string> recheck;  // the day to check again
  bool recheck_due = false;            // it has come
  bool done = false;                   // a session with a move that was done is of this day
};

// `made` is when the plan was made. Of a day before that, as of that day.
Due what_is_due(const Pack& pack, const Plan& plan, const Moment& made, const Moment& now,
                const Diary& diary);

// How much is told of what a day holds: each move with its dose, all by their names, or nothing.
enum class DayDetail : std::uint8_t { doses, names, nothing };

// One screen of it: the moves in short, breaks and care, and when to check again. Where the level
// asks for care first, that instead.
Document tell_today(const Pack& pack, const Assessment& assessment, const Due& due,
                    const Words& words, DayDetail detail = DayDetail::doses);

// "lumbago.today/1".
std::string today_json(const Pack& pack, const Assessment& assessment, const Due& due);

}  // namespace lumbago
