#include "cli/session.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "cli/option_table.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "interview/interview.h"
#include "interview/wish.h"

namespace lumbago {
namespace {

ScreenStyle screen_style(const Context& context) {
  const Display display =
      display_of(look_at(Stream::error), context.invocation, context.environment);
  ScreenStyle style;
  style.width = static_cast<std::size_t>(display.width);
  style.colour = display.colour && !display.accessible;
  style.ascii = display.ascii;
  style.accessible = display.accessible;
  return style;
}

// A path as it can be typed in a shell.
std::string quoted(const std::string& path) {
  const bool plain = std::all_of(path.begin(), path.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '/' || c == '.' || c == '_' || c == '-';
  });
  if (plain && !path.empty()) return path;
  std::string text = "'";
  for (const char c : path) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

}  // namespace

Session::Session(const Context& context, const Engine& engine)
    : context_(context), engine_(engine), screen_(console_, screen_style(context)) {
  store_ = DraftStore::find(context.environment, engine.pack().info.id);
  if (!store_ && !context.invocation.no_save)
    note(std::string(context.words.text(Message::save_no_place)));
}

std::variant<Response, Exit> Session::interview() {
  farewell_.emplace("\n");
  std::variant<Draft, Exit> start = starting_point();
  if (const auto* exit = std::get_if<Exit>(&start)) return *exit;
  InterviewSetting setting;
  setting.style = screen_.style();
  if (context_.invocation.quick) setting.pace = Pace::quick;
  setting.save = [this](const Draft& draft) { save(draft); };
  InterviewResult result =
      hold_interview(engine_, context_.words, std::move(std::get<Draft>(start)), console_, setting);
  if (result.ending != Ending::finished) return leave(result.ending == Ending::quit);
  farewell_.reset();
  screen_.blank_line();
  keep_answers(result.draft.response);
  return std::move(result.draft.response);
}

void Session::conclude() {
  if (store_ && saved_) store_->remove_draft();
  if (!answers_kept_ || context_.invocation.quiet) return;
  screen_.blank_line();
  screen_.say(context_.words.text(Message::save_answers_kept));
  screen_.command("lumbago assess --answers " + quoted(store_->answers_path()) + kept_options());
}

std::variant<Draft, Exit> Session::starting_point() {
  const bool wanted = context_.invocation.resume;
  if (!store_ || (context_.invocation.no_save && !wanted)) return empty_draft();
  Result<std::optional<std::string>> bytes = store_->load_draft();
  if (!bytes.ok()) {
    print_error(to_text(bytes.errors()));
    if (wanted) return Exit::failed;
    return empty_draft();
  }
  if (wanted) return resume(*bytes);
  return bytes.value() ? offer(*bytes.value()) : empty_draft();
}

std::variant<Draft, Exit> Session::resume(const std::optional<std::string>& bytes) {
  if (!bytes) {
    screen_.say(context_.words.text(Message::resume_nothing));
    return empty_draft();
  }
  Result<Draft> draft = read_draft(engine_.pack(), *bytes, store_->draft_path(), context_.words);
  if (!draft.ok()) {
    print_error(to_text(draft.errors()));
    complain(context_.words.text(Message::resume_refused));
    return Exit::bad_answers;
  }
  mark_saved();
  return std::move(draft.value());
}

// A draft is there, and the person did not say whether to go on with it.
std::variant<Draft, Exit> Session::offer(const std::string& bytes) {
  Result<Draft> draft = read_draft(engine_.pack(), bytes, store_->draft_path(), context_.words);
  if (!draft.ok()) {
    screen_.say(context_.words.text(Message::resume_unfit));
    return empty_draft();
  }
  for (;;) {
    screen_.say(context_.words.text(Message::resume_offer));
    const std::optional<std::string> line = screen_.ask(context_.words.text(Message::prompt));
    if (!line) return leave(false);
    const std::string_view word = stripped(*line);
    if (wish_of(word, false, context_.words) == Wish::quit) return leave(true);
    // Nothing can be skipped here, so that "s" can be short for "sí".
    const bool short_yes = same_word(word, context_.words.text(Message::answer_yes).substr(0, 1));
    Question yes_no;
    const Result<Answer> answer = read_typed(yes_no, word, context_.words);
    if (!answer.ok() && !short_yes) continue;
    if (answer.ok() && answer->number == 0) return empty_draft();
    mark_saved();
    return std::move(draft.value());
  }
}

void Session::save(const Draft& draft) {
  if (!store_ || context_.invocation.no_save || save_failed_) return;
  const Result<bool> written = store_->save_draft(write_draft(engine_.pack(), draft));
  if (written.ok()) {
    mark_saved();
    return;
  }
  save_failed_ = true;
  print_error(to_text(written.errors()));
  screen_.say(context_.words.text(Message::save_failed));
}

// There is something to go on with: being interrupted says so.
void Session::mark_saved() {
  if (std::exchange(saved_, true)) return;
  farewell_->say("\n" + std::string(context_.words.text(Message::leave_saved)) + "\n  " +
                 resume_command() + "\n");
}

void Session::keep_answers(const Response& response) {
  if (!store_ || context_.invocation.no_save || save_failed_) return;
  const Result<bool> written = store_->save_answers(write_answers(engine_.pack(), response));
  answers_kept_ = written.ok();
  if (!written.ok()) print_error(to_text(written.errors()));
}

Exit Session::leave(bool by_wish) {
  const Words& words = context_.words;
  farewell_.reset();
  if (!by_wish) screen_.say(words.text(Message::leave_input_ended));
  stay_open();
  return Exit::failed;
}

void Session::stay_open() {
  const bool saved = saved_ && !save_failed_;
  screen_.say(context_.words.text(saved ? Message::leave_saved : Message::leave_not_saved));
  if (saved) screen_.command(resume_command());
}

void Session::note(const std::string& text) {
  if (!context_.invocation.quiet) screen_.say(text);
}

std::string Session::resume_command() const {
  std::string command = "lumbago --resume";
  if (context_.invocation.quick) command += " --quick";
  return command + kept_options();
}

// What shapes the report, as it follows a command: " --pack my-pack --region GB", or nothing.
std::string Session::kept_options() const {
  const Invocation& invocation = context_.invocation;
  std::string kept;
  if (invocation.pack) kept += " --pack " + quoted(*invocation.pack);
  if (invocation.region) kept += " --region " + *invocation.region;
  if (invocation.previous) kept += " --previous " + quoted(*invocation.previous);
  if (invocation.format != Format::text)
    kept += " --format " + std::string(format_name(invocation.format));
  if (invocation.explain) kept += " --explain";
  if (invocation.accessible) kept += " --accessible";
  if (invocation.width) kept += " --width " + std::to_string(*invocation.width);
  if (invocation.colour != ColourWhen::automatic)
    kept += invocation.colour == ColourWhen::always ? " --color always" : " --color never";
  return sanitize(kept + language_option(context_.words.language()), false);
}

Draft Session::empty_draft() const {
  const Pack& pack = engine_.pack();
  return {empty_response(pack), std::vector<bool>(pack.questions.size())};
}

}  // namespace lumbago
