// One interview at this terminal with its file on the disk: offers to continue a draft, saves every
// answer, keeps the answers at the end.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "cli/context.h"
#include "engine/engine.h"
#include "interview/draft_store.h"
#include "interview/screen.h"
#include "interview/signals.h"
#include "response/answers.h"

namespace lumbago {

class Session {
 public:
  // Both must outlive it.
  Session(const Context& context, const Engine& engine);

  // Asks until the interview is over. An Exit when it ended without a result; that has been said.
  std::variant<Response, Exit> interview();

  // After the result was delivered: removes the draft and says where the answers are.
  void conclude();

  // After it could not be: says how to go on from the draft.
  void stay_open();

 private:
  std::variant<Draft, Exit> starting_point();
  std::variant<Draft, Exit> resume(const std::optional<std::string>& bytes);
  std::variant<Draft, Exit> offer(const std::string& bytes);
  void save(const Draft& draft);
  void mark_saved();
  void keep_answers(const Response& response);
  Exit leave(bool by_wish);
  void note(const std::string& text);
  std::string resume_command() const;
  std::string kept_options() const;
  Draft empty_draft() const;

  const Context& context_;
  const Engine& engine_;
  StandardConsole console_;
  Screen screen_;
  std::optional<DraftStore> store_;
  std::optional<Farewell> farewell_;
  bool saved_ = false;        // the draft is on the disk
  bool save_failed_ = false;  // and the person knows
  bool answers_kept_ = false;
};

}  // namespace lumbago
