// The main command: answers from a person or a file, and the assessment of them.
#include <utility>

#include "base/diagnostic.h"
#include "base/file.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/present.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "engine/engine.h"
#include "response/answers.h"

namespace lumbago {
namespace {

Exit exit_of(Level level) {
  switch (level) {
    case Level::self_care:
      return Exit::done;
    case Level::routine:
      return Exit::routine;
    case Level::urgent:
      return Exit::urgent;
    case Level::emergency:
      return Exit::emergency;
  }
  return Exit::done;
}

Exit refuse_incomplete(const Words& words, const Pack& pack, const Indices& missing) {
  complain(words.count<Message::answers_missing>(static_cast<std::int64_t>(missing.size())));
  for (const Index question : missing) print_error("  " + pack.questions[question].id + "\n");
  return Exit::answers_missing;
}

// Adds the scores of --previous to `response`. An Exit when they cannot be read; that has been
// said.
std::optional<Exit> add_previous(const Context& context, const Pack& pack, Response& response) {
  if (!context.invocation.previous) return std::nullopt;
  const std::string& path = *context.invocation.previous;
  const Result<std::string> json = read_file(path, answers_limit);
  if (!json.ok()) {
    print_error(to_text(json.errors()));
    return json.errors().front().code == "cannot-read" ? Exit::failed : Exit::bad_answers;
  }
  Result<std::vector<std::optional<std::int64_t>>> scores =
      read_previous(pack, *json, path, context.words);
  if (!scores.ok()) {
    print_error(to_text(scores.errors()));
    return Exit::bad_answers;
  }
  response.previous = std::move(*scores);
  return std::nullopt;
}

Exit report(const Context& context, const PackInUse& pack, const Engine& engine,
            const Response& response) {
  const Assessment assessment = engine.assess(response);
  if (context.invocation.require_complete && !assessment.unanswered.empty())
    return refuse_incomplete(context.words, pack.pack(), assessment.unanswered);
  const std::string result = render_assessment(pack.pack(), response, assessment,
                                               context.invocation.format, style_of(context, pack));
  const Exit exit = deliver(context.words, context.invocation, result);
  if (exit != Exit::done || !context.invocation.exit_code) return exit;
  return exit_of(assessment.triage.level);
}

// Only on a terminal: what a script reads does not depend on the locale.
void hint_at_language(const Context& context, const Pack& pack) {
  const Invocation& invocation = context.invocation;
  if (invocation.quiet || invocation.format != Format::text || !is_terminal(Stream::error)) return;
  if (const std::optional<std::string> hint = language_hint(context, pack))
    print_error(*hint + "\n\n");
}

bool succeeded(Exit exit) {
  return exit == Exit::done || exit == Exit::routine || exit == Exit::urgent ||
         exit == Exit::emergency;
}

Exit assess_person(const Context& context, const PackInUse& pack, const Engine& engine) {
  Response earlier;  // read before the first question, so that a bad file costs no interview
  if (const auto exit = add_previous(context, pack.pack(), earlier)) return *exit;
  Session session(context, engine);
  std::variant<Response, Exit> answers = session.interview();
  if (const auto* exit = std::get_if<Exit>(&answers)) return *exit;
  std::get<Response>(answers).previous = std::move(earlier.previous);
  const Exit exit = report(context, pack, engine, std::get<Response>(answers));
  if (succeeded(exit))
    session.conclude();
  else
    session.stay_open();
  return exit;
}

}  // namespace

Exit run_assess(const Context& context) {
  if (!context.invocation.answers && !is_terminal(Stream::in)) {
    complain(context.words.text(Message::usage_nothing_to_ask_on));
    return Exit::usage;
  }
  const std::variant<PackInUse, Exit> loaded = load_pack(context);
  if (const auto* exit = std::get_if<Exit>(&loaded)) return *exit;
  const auto& pack = std::get<PackInUse>(loaded);
  hint_at_language(context, pack.pack());
  if (!context.invocation.answers) return assess_person(context, pack, Engine(pack.pack()));
  std::variant<Response, Exit> answers = load_answers(context, pack.pack());
  if (const auto* exit = std::get_if<Exit>(&answers)) return *exit;
  if (const auto exit = add_previous(context, pack.pack(), std::get<Response>(answers)))
    return *exit;
  return report(context, pack, Engine(pack.pack()), std::get<Response>(answers));
}

}  // namespace lumbago
