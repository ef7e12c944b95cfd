// The main command: answers from a person or a file, and the assessment of them.
#include <chrono>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "base/day.h"
#include "base/diagnostic.h"
#include "base/shell.h"
#include "base/streams.h"
#include "base/text.h"
#include "cli/calendar.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/present.h"
#include "cli/record.h"
#include "cli/terminal.h"
#include "engine/engine.h"
#include "interview/interview.h"
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

// What is to be opened with another program is easier to find when it is said where it is.
void say_where(const Context& context) {
  const Invocation& asked = context.invocation;
  const bool opened = asked.format == Format::html || asked.format == Format::ics;
  if (asked.output && opened && !asked.quiet)
    print_error(sanitize(context.words.say<Message::output_written>(*asked.output), false) + "\n");
}

Exit deliver_report(const Context& context, const PackInUse& pack, const Response& response,
                    const Assessment& assessment) {
  const Format format = context.invocation.format;
  if (format == Format::ics) {
    const Result<Moment, Exit> now = read_clock(context);
    if (!now) return now.error();
    if (!context.invocation.start && !context.invocation.quiet && has_calendar(assessment))
      print_error(context.words.say<Message::calendar_today>(now->day) + "\n");
    const Exit exit = deliver_calendar(context, pack.pack(), assessment, *parse_day(now->day));
    const Exit urgency = exit_of(assessment.triage.level);
    const bool by_level = context.invocation.exit_code && !has_calendar(assessment);
    return by_level && urgency != Exit::done ? urgency : exit;
  }
  if (format == Format::fhir_response)
    return deliver(context, write_fhir_response(pack.pack(), response));
  const Style style = style_of(context, pack);
  const std::string result = render_assessment(pack.pack(), response, assessment, format, style);
  if (format == Format::json || format == Format::html) return deliver(context, result);
  return deliver_prose(context, result,
                       render_level(pack.pack(), response, assessment, format, style));
}

Exit report(const Context& context, const PackInUse& pack, const Response& response,
            const Assessment& assessment) {
  if (context.invocation.require_complete && !assessment.unanswered.empty())
    return refuse_incomplete(context.words, pack.pack(), assessment.unanswered);
  const Exit exit = deliver_report(context, pack, response, assessment);
  if (exit == Exit::done) say_where(context);
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

// What shapes the report, as it follows a command: " --pack my-pack --region GB", or nothing.
std::string report_options(const Context& context) {
  const Invocation& asked = context.invocation;
  std::string options;
  if (asked.pack) options += " --pack " + shell_word(*asked.pack);
  if (asked.region) options += " --region " + *asked.region;
  if (asked.previous) options += " --previous " + shell_word(*asked.previous);
  if (asked.format != Format::text) options += " --format " + std::string(word(asked.format));
  if (asked.brief) options += " --brief";
  if (asked.details) options += " --details";
  if (asked.start) options += " --start " + day_text(*asked.start);
  if (asked.explain) options += " --explain";
  if (asked.reader == Reader::clinician) options += " --for clinician";
  if (asked.accessible) options += " --accessible";
  if (asked.no_pager) options += " --no-pager";
  if (asked.width) options += " --width " + std::to_string(*asked.width);
  if (asked.colour != ColourWhen::automatic)
    options += " --color " + std::string(word(asked.colour));
  return options + language_option(context.words.language());
}

// Empty: the pack inside the program.
std::string absolute_pack_path(const Context& context) {
  const std::optional<std::string> path = pack_path(context);
  if (!path) return {};
  std::error_code error;
  const std::filesystem::path canonical = std::filesystem::canonical(*path, error);
  return error ? *path : canonical.string();
}

SessionSetting session_setting(const Context& context) {
  const Invocation& asked = context.invocation;
  const Display display = display_of(look_at(Stream::error), asked, context.environment);
  const auto columns = [&context] {
    return display_of(look_at(Stream::error), context.invocation, context.environment).width;
  };
  const bool signs = context.occasion == Occasion::new_sign;
  return {display,
          signs         ? Pace::signs
          : asked.quick ? Pace::quick
                        : Pace::full,
          asked.resume,
          !asked.no_save && !signs,
          asked.quiet,
          columns,
          report_options(context),
          absolute_pack_path(context),
          local_time};
}

// The journal, unless it is not wanted or has no place. One that cannot be read is no reason to
// keep a person from the questions; nothing is written to it then.
std::optional<Journal> open_journal(const Context& context, Diary& diary) {
  std::optional<Journal> journal = Journal::find(context.environment, context.words);
  if (!journal) return std::nullopt;
  Result<Diary> read = journal->read();
  if (!read) {
    print_error(to_text(read.error()));
    complain(context.words.text(Message::journal_not_saved));
    return std::nullopt;
  }
  diary = std::move(*read);
  return journal;
}

// The answers of the last assessment in the diary, unless they are not wanted or no longer fit.
std::optional<Response> last_answers(const Context& context, const Pack& pack, const Diary& diary) {
  const Entry* last = diary.last_with_answers(pack.info.id);
  if (last == nullptr || context.occasion == Occasion::afresh) return std::nullopt;
  Result<Response> response = read_saved_answers(context, pack, *last);
  if (!response) return std::nullopt;
  recall(diary, pack, *response);
  return std::move(*response);
}

// After a new sign was told of: whether there is still something to follow.
void say_if_it_goes_on(const Context& context, const Assessment& assessment) {
  if (context.occasion == Occasion::new_sign && assessment.triage.policy <= PlanPolicy::gentle)
    remark(context, context.words.text(Message::exercise_goes_on));
}

// `earlier`: no answers, but the scores of --previous, which are read before the first question, so
// that a bad file costs no interview.
Exit assess_person(const Context& context, const PackInUse& pack, const Response& earlier) {
  const Engine engine = pack.engine();
  Diary diary;
  const std::optional<Journal> journal =
      context.invocation.no_save ? std::nullopt : open_journal(context, diary);
  Session session(context.environment, context.words, engine, session_setting(context));
  Result<Response, NoAnswers> answers =
      session.interview(last_answers(context, pack.pack(), diary));
  if (!answers)
    return answers.error() == NoAnswers::draft_refused ? Exit::bad_answers : Exit::failed;
  answers->previous = earlier.previous;
  if (journal) recall(diary, pack.pack(), *answers);
  if (context.occasion == Occasion::afresh) answers->previous.clear();
  compare(context, engine, diary, *answers);
  const Assessment assessment = engine.assess(*answers);
  const Exit exit = report(context, pack, *answers, assessment);
  if (!succeeded(exit)) {
    session.stay_open();
    return exit;
  }
  session.conclude();
  if (journal) save_assessment(context, *journal, pack, *answers, assessment);
  say_if_it_goes_on(context, assessment);
  return exit;
}

// Nothing that a script gets depends on the journal, unless it asks for that.
Exit assess_answers(const Context& context, const PackInUse& pack, Response& answers) {
  const Engine engine = pack.engine();
  if (!context.invocation.journal) {
    compare(context, engine, {}, answers);
    return report(context, pack, answers, engine.assess(answers));
  }
  const Result<Journal, Exit> journal = find_journal(context);
  if (!journal) return journal.error();
  const Result<Diary, Exit> diary = read_diary(*journal);
  if (!diary) return diary.error();
  recall(*diary, pack.pack(), answers);
  compare(context, engine, *diary, answers);
  const Assessment assessment = engine.assess(answers);
  const Exit exit = report(context, pack, answers, assessment);
  if (!succeeded(exit)) return exit;
  return save_assessment(context, *journal, pack, answers, assessment) ? exit : Exit::failed;
}

}  // namespace

Exit run_assess(const Context& context) {
  if (!context.invocation.answers && !is_terminal(Stream::in))
    return refuse_usage(std::string(context.words.text(Message::usage_nothing_to_ask_on)));
  const Result<PackInUse, Exit> pack = load_pack(context);
  if (!pack) return pack.error();
  hint_at_language(context, pack->pack());
  Result<Response, Exit> answers = load_answers(context, pack->pack());
  if (!answers) return answers.error();
  if (!context.invocation.answers) return assess_person(context, *pack, *answers);
  return assess_answers(context, *pack, *answers);
}

}  // namespace lumbago
