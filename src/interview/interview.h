// The public header of interview/: one interview at this terminal, with its file on the disk. It
// offers to go on with a draft, saves the draft after every answer, and keeps the answers at the
// end. What is asked, and how, stands in dialogue.h.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/environment.h"
#include "base/result.h"
#include "engine/engine.h"
#include "interview/draft_store.h"
#include "interview/progress.h"
#include "messages/catalogue.h"
#include "response/answers.h"
#include "terminal/screen.h"
#include "terminal/signals.h"

namespace lumbago {

struct SessionSetting {
  Display style;
  Pace pace = Pace::full;
  bool resume = false;           // go on with the draft; otherwise the person is asked
  bool save = true;              // keep a draft and the answers on the disk
  bool quiet = false;            // say nothing of where they are kept
  std::function<int()> columns;  // of the window as it is now; empty: as `style` says
  std::string report_options;    // what the person wants of the report: " --width 60", or nothing
  std::string pack_path;         // where the pack is; empty: inside the program
  // A moment in seconds since 1970 as the person's clock shows it: "2026-11-28 08:49".
  std::function<std::string(std::int64_t)> clock;
};

// Why an interview gave no answers. The person has been told.
enum class NoAnswers : std::uint8_t {
  left,              // by their wish, or because the input ended
  draft_unreadable,  // the file of the draft that is to be resumed cannot be read, or is in use
  draft_refused      // the draft that is to be resumed is damaged or of another pack
};

class Session {
 public:
  // `words` and `engine` must outlive it.
  Session(const Environment& environment, const Words& words, const Engine& engine,
          SessionSetting setting);

  // Asks until the interview is over. `last` are the answers of last time, if there are any that
  // may be kept. A draft on the disk that is gone on with holds its own.
  Result<Response, NoAnswers> interview(const std::optional<Response>& last);

  // After the result was delivered: removes the draft and says where the answers are.
  void conclude();

  // After it could not be: says how to go on from the draft.
  void stay_open();

 private:
  Result<Draft, NoAnswers> starting_point(Draft fresh);
  Result<Draft, NoAnswers> resume(const std::optional<std::string>& bytes, Draft fresh);
  Result<Draft, NoAnswers> offer(const std::string& bytes, Draft fresh);
  void save(const Draft& draft);
  Result<bool> write(const Draft& draft);
  bool is_open_elsewhere();
  void mark_saved();
  void keep_answers(const Response& response);
  NoAnswers leave(bool by_wish);
  std::string resume_command() const;
  Draft first_draft(const std::optional<Response>& last) const;

  const Words& words_;
  const Engine& engine_;
  const SessionSetting setting_;
  StandardConsole console_;
  Screen screen_;
  std::optional<DraftStore> store_;
  std::optional<Farewell> farewell_;
  bool saved_ = false;        // the draft is on the disk
  bool save_failed_ = false;  // at the last try, and the person knows
  bool unfit_ = false;        // there is a draft that cannot be continued; it is to be set aside
  bool elsewhere_ = false;    // another interview has the draft, and the person knows
  bool answers_kept_ = false;
};

}  // namespace lumbago
