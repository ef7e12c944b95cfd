// The commands about what was: history, and history show, note, undo, delete and import.
#include "journal/history.h"

#include <sys/stat.h>

#include "base/day.h"
#include "base/file.h"
#include "base/number.h"
#include "base/streams.h"
#include "base/text.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/record.h"
#include "cli/terminal.h"
#include "exercise/ask.h"
#include "interview/interview.h"
#include "print/print.h"
#include "response/answers.h"
#include "terminal/signals.h"

namespace lumbago {
namespace {

// The number that the operand names; an operand that is none is refused.
Result<std::int64_t, Exit> number_named(const Context& context) {
  const auto number = parse_integer(context.invocation.operand);
  if (number && *number > 0) return *number;
  return refuse_usage(context.words.say<Message::usage_entry>(context.invocation.operand));
}

Exit no_such_entry(const Context& context, std::int64_t number) {
  complain(context.words.say<Message::history_no_such>(number));
  return Exit::failed;
}

// Where interviews keep drafts and answers; what was removed there is said.
void remove_interview_files(const Context& context, bool drafts) {
  for (const std::string& path : kept_files(context.environment, drafts))
    if (remove_file(path)) remark(context, context.words.say<Message::history_file_gone>(path));
}

// An assessment that was the newest has its answers in the file of the last interview, too.
bool is_newest_assessment(const Diary& diary, const Entry& entry) {
  const auto* found = std::get_if<SavedAssessment>(&entry.what);
  return found != nullptr && diary.last_with_answers(found->pack) == &entry;
}

Exit remove_entry(const Context& context, const Journal& journal, const Diary& diary,
                  const Entry& entry, const Pack& pack) {
  const bool newest = is_newest_assessment(diary, entry);
  const Result<bool> removed = journal.remove(entry.number);
  if (!removed) return refuse(removed.error(), Exit::failed);
  remark(context, context.words.say<Message::history_entry_gone>(
                      entry.number, entry.at.day, entry_line(entry, pack, context.words)));
  if (newest) remove_interview_files(context, false);
  return Exit::done;
}

// On a terminal the person is asked first; what a script says is meant.
Result<bool, Exit> is_meant(const Context& context) {
  if (context.invocation.force || !is_terminal(Stream::in)) return true;
  StandardConsole console;
  const Display display =
      display_of(look_at(Stream::error), context.invocation, context.environment);
  const KeyMode keys(display.keys);
  Screen screen(console, display);
  const std::optional<bool> said =
      ask_yes_no(screen, context.words, context.words.text(Message::history_delete_sure));
  if (console.failed()) return Exit::failed;
  return said.value_or(false);
}

Exit delete_everything(const Context& context, const Journal& journal) {
  const Result<bool, Exit> meant = is_meant(context);
  if (!meant) return meant.error();
  if (!*meant) {
    remark(context, std::string(context.words.text(Message::history_kept)));
    return Exit::done;
  }
  const Result<bool> removed = journal.remove_all();
  if (!removed) return refuse(removed.error(), Exit::failed);
  remark(context, *removed ? context.words.say<Message::history_file_gone>(journal.path())
                           : context.words.say<Message::history_none>(journal.path()));
  remove_interview_files(context, context.invocation.all);
  return Exit::done;
}

SavedAssessment imported(const Pack& pack, const EarlierAssessment& earlier) {
  SavedAssessment saved{pack.info.id,
                        earlier.version,
                        earlier.sha256,
                        earlier.level,
                        earlier.policy,
                        {},
                        earlier.plan,
                        {},
                        {}};
  for (const EarlierScore& score : earlier.scales)
    saved.scales.push_back({score.id, score.low, score.high});
  for (const EarlierScore& score : earlier.contributors)
    saved.contributors.push_back({score.id, score.low, score.high});
  return saved;
}

// When an assessment of a file was made: on the day that is named, or when the file was written.
Result<Moment, Exit> moment_of_file(const Context& context) {
  if (const std::optional<std::string>& day = context.invocation.on) {
    if (day_number(*day)) return Moment{*day + "T12:00:00Z", *day};
    return refuse_usage(context.words.say<Message::usage_day>(*day));
  }
  struct stat status {};
  const std::string& path = context.invocation.operand;
  if (path != "-" && ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode))
    return moment_at(status.st_mtime);
  return read_clock(context);
}

}  // namespace

Exit run_history(const Context& context, const PackInUse& pack) {
  const Result<Journal, Exit> journal = find_journal(context);
  if (!journal) return journal.error();
  const Result<Moment, Exit> now = read_clock(context);
  if (!now) return now.error();
  const Result<Diary, Exit> diary = read_diary(*journal);
  if (!diary) return diary.error();
  const Format format = context.invocation.format;
  if (format == Format::json) return deliver(context, history_json(*diary, pack.pack(), now->day));
  if (format == Format::csv) return deliver(context, history_csv(*diary, pack.pack()));
  const Style style = style_of(context, pack);
  return deliver_prose(
      context,
      print_text(tell_history(*diary, pack.pack(), now->day, style, context.words), style));
}

Exit run_history_show(const Context& context, const PackInUse& pack) {
  const Result<std::int64_t, Exit> number = number_named(context);
  if (!number) return number.error();
  const Result<Journal, Exit> journal = find_journal(context);
  if (!journal) return journal.error();
  const Result<Diary, Exit> diary = read_diary(*journal);
  if (!diary) return diary.error();
  const Entry* entry = diary->find(*number);
  if (entry == nullptr) return no_such_entry(context, *number);
  if (context.invocation.format == Format::json) return deliver(context, entry_json(*entry));
  return deliver_prose(
      context, print_text(tell_entry(*entry, pack.pack(), context.words), style_of(context, pack)));
}

Exit run_history_note(const Context& context) {
  const Result<Journal, Exit> journal = find_journal(context);
  if (!journal) return journal.error();
  const Result<Moment, Exit> now = read_clock(context);
  if (!now) return now.error();
  const Result<std::int64_t> number =
      journal->add(*now, SavedNote{sanitize(context.invocation.operand, false)});
  if (!number) return refuse(number.error(), Exit::failed);
  remark(context, context.words.say<Message::history_noted>(*number));
  return Exit::done;
}

Exit run_history_undo(const Context& context, const PackInUse& pack) {
  const Result<Journal, Exit> journal = find_journal(context);
  if (!journal) return journal.error();
  const Result<Diary, Exit> diary = read_diary(*journal);
  if (!diary) return diary.error();
  const Entry* last = diary->last_added();
  if (last != nullptr) return remove_entry(context, *journal, *diary, *last, pack.pack());
  complain(context.words.text(Message::history_nothing_to_undo));
  return Exit::failed;
}

Exit run_history_delete(const Context& context, const PackInUse& pack) {
  const Result<Journal, Exit> journal = find_journal(context);
  if (!journal) return journal.error();
  if (context.invocation.operand.empty()) return delete_everything(context, *journal);
  const Result<std::int64_t, Exit> number = number_named(context);
  if (!number) return number.error();
  const Result<Diary, Exit> diary = read_diary(*journal);
  if (!diary) return diary.error();
  const Entry* entry = diary->find(*number);
  if (entry == nullptr) return no_such_entry(context, *number);
  return remove_entry(context, *journal, *diary, *entry, pack.pack());
}

Exit run_history_import(const Context& context, const PackInUse& pack) {
  const Result<Journal, Exit> journal = find_journal(context);
  if (!journal) return journal.error();
  const std::string& path = context.invocation.operand;
  const Result<std::string> json = read_file(path, answers_limit);
  if (!json) return refuse(json.error(), Exit::bad_answers);
  const Result<EarlierAssessment> earlier =
      read_assessment(pack.pack(), *json, path == "-" ? standard_input : path, context.words);
  if (!earlier) return refuse(earlier.error(), Exit::bad_answers);
  const Result<Moment, Exit> at = moment_of_file(context);
  if (!at) return at.error();
  const Result<std::int64_t> number = journal->add(*at, imported(pack.pack(), *earlier));
  if (!number) return refuse(number.error(), Exit::failed);
  remark(context, context.words.say<Message::history_imported>(*number, at->day));
  return Exit::done;
}

}  // namespace lumbago
