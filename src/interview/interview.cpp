#include "interview/interview.h"

#include <utility>

#include "base/shell.h"
#include "base/streams.h"
#include "base/text.h"
#include "interview/dialogue.h"
#include "interview/progress.h"
#include "terminal/wish.h"

namespace lumbago {

Session::Session(const Environment& environment, const Words& words, const Engine& engine,
                 SessionSetting setting)
    : words_(words),
      engine_(engine),
      setting_(std::move(setting)),
      screen_(console_, setting_.style, setting_.columns),
      store_(DraftStore::find(environment, engine.pack().info.id, setting_.pack_path)) {
  if (!store_ && setting_.save && !setting_.quiet) screen_.say(words_.text(Message::save_no_place));
}

Result<Response, NoAnswers> Session::interview(const std::optional<Response>& last) {
  farewell_.emplace("\n");
  const KeyMode keys(setting_.style.keys);
  Result<Draft, NoAnswers> start = starting_point(first_draft(last));
  if (!start) return start.error();
  if (last) start->response.set_aside = last->set_aside;
  InterviewResult result = hold_interview(engine_, words_, std::move(*start), console_,
                                          {setting_.style, setting_.pace, setting_.columns,
                                           [this](const Draft& draft) { save(draft); }});
  screen_.follow_window();
  if (result.ending != Ending::finished) return leave(result.ending == Ending::quit);
  farewell_.reset();
  screen_.blank_line();
  keep_answers(result.draft.response);
  return std::move(result.draft.response);
}

void Session::conclude() {
  if (store_ && saved_) store_->remove_draft();
  if (!answers_kept_ || setting_.quiet) return;
  screen_.blank_line();
  screen_.say(words_.text(Message::save_answers_kept));
  screen_.command("lumbago assess --answers " + shell_word(store_->answers_path()) +
                  setting_.report_options);
}

Result<Draft, NoAnswers> Session::starting_point(Draft fresh) {
  if (!store_ || (!setting_.save && !setting_.resume)) return fresh;
  if (is_open_elsewhere()) {
    if (setting_.resume) return NoAnswers::draft_unreadable;
    return fresh;
  }
  Result<std::optional<std::string>> bytes = store_->load_draft();
  if (!bytes) {
    print_error(to_text(bytes.error()));
    if (setting_.resume) return NoAnswers::draft_unreadable;
    unfit_ = true;
    return fresh;
  }
  if (setting_.resume) return resume(*bytes, std::move(fresh));
  if (!bytes.value()) return fresh;
  return offer(*bytes.value(), std::move(fresh));
}

Result<Draft, NoAnswers> Session::resume(const std::optional<std::string>& bytes, Draft fresh) {
  if (!bytes) {
    screen_.say(words_.text(Message::resume_nothing));
    return fresh;
  }
  Result<Draft> draft = read_draft(engine_.pack(), *bytes, store_->draft_path(), words_);
  if (!draft) {
    print_error(to_text(draft.error()));
    complain(words_.text(Message::resume_refused));
    return NoAnswers::draft_refused;
  }
  mark_saved();
  return std::move(draft.value());
}

// A draft is there, and the person did not say whether to go on with it.
Result<Draft, NoAnswers> Session::offer(const std::string& bytes, Draft fresh) {
  Result<Draft> draft = read_draft(engine_.pack(), bytes, store_->draft_path(), words_);
  if (!draft) {
    screen_.say(words_.text(Message::resume_unfit));
    screen_.command(store_->aside_path());
    unfit_ = true;
    return fresh;
  }
  const std::string saved = setting_.clock(store_->saved_at().value_or(0));
  for (;;) {
    screen_.say(words_.say<Message::resume_offer>(saved));
    const std::optional<std::string> line = screen_.ask(words_.text(Message::prompt));
    if (!line) return leave(false);
    const std::string_view word = stripped(*line);
    if (wish_of(word, false, words_) == Wish::quit) return leave(true);
    // Nothing can be skipped here, so that "s" can be short for "sí".
    const bool short_yes = same_word(word, words_.text(Message::answer_yes).substr(0, 1));
    Question yes_no;
    const Result<Answer> answer = read_typed(yes_no, word, words_);
    if (!answer.ok() && !short_yes) continue;
    if (answer.ok() && answer->number == 0) return fresh;
    mark_saved();
    return std::move(draft.value());
  }
}

bool Session::is_open_elsewhere() {
  if (!elsewhere_ && store_->is_open_elsewhere()) {
    elsewhere_ = true;
    screen_.say(words_.text(setting_.resume ? Message::resume_elsewhere : Message::save_elsewhere));
  }
  return elsewhere_;
}

// After each answer, also where the last time failed.
void Session::save(const Draft& draft) {
  if (!store_ || !setting_.save || is_open_elsewhere()) return;
  const Result<bool> written = write(draft);
  const bool failed_before = std::exchange(save_failed_, !written.ok());
  if (written) {
    if (failed_before) screen_.say(words_.text(Message::save_works));
    return mark_saved();
  }
  if (failed_before) return;
  print_error(to_text(written.error()));
  screen_.say(words_.text(Message::save_failed));
}

Result<bool> Session::write(const Draft& draft) {
  if (unfit_) {
    const Result<bool> aside = store_->set_aside();
    if (!aside) return aside;
    unfit_ = false;
  }
  Result<bool> written = store_->save_draft(write_draft(engine_.pack(), draft));
  // The directory may have been made just now, so that only now the lock can be had.
  if (written) store_->is_open_elsewhere();
  return written;
}

// There is something to go on with: being interrupted says so.
void Session::mark_saved() {
  if (std::exchange(saved_, true)) return;
  farewell_->say("\n" + std::string(words_.text(Message::leave_saved)) + "\n  " + resume_command() +
                 "\n");
}

void Session::keep_answers(const Response& response) {
  if (!store_ || !setting_.save) return;
  const Result<bool> written = store_->save_answers(write_answers(engine_.pack(), response));
  answers_kept_ = written.ok();
  if (!written) print_error(to_text(written.error()));
}

NoAnswers Session::leave(bool by_wish) {
  farewell_.reset();
  if (!by_wish && !console_.failed()) screen_.say(words_.text(Message::leave_input_ended));
  stay_open();
  return NoAnswers::left;
}

void Session::stay_open() {
  const bool saved = saved_ && !save_failed_;
  screen_.say(words_.text(saved ? Message::leave_saved : Message::leave_not_saved));
  if (saved) screen_.command(resume_command());
}

std::string Session::resume_command() const {
  return sanitize("lumbago --resume" + std::string(setting_.pace == Pace::quick ? " --quick" : "") +
                      setting_.report_options,
                  false);
}

Draft Session::first_draft(const std::optional<Response>& last) const {
  const Pack& pack = engine_.pack();
  if (last) return start_again(pack, *last, setting_.pace);
  return {empty_response(pack), std::vector<bool>(pack.questions.size())};
}

}  // namespace lumbago
