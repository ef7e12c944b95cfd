// `pack check`, `pack prove` and `pack diff`: what audit/ finds, and how the program exits for it.
#include "audit/audit.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <thread>
#include <utility>

#include "base/number.h"
#include "base/streams.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "command_line/version.h"
#include "pack/reader.h"
#include "terminal/signals.h"

namespace lumbago {
namespace {

// Warnings fail the check only where they are asked to.
Exit exit_of(const Diagnostics& faults, bool strict) {
  const bool fails = std::any_of(faults.begin(), faults.end(), [&](const Diagnostic& fault) {
    return strict || fault.severity == Severity::error;
  });
  return fails ? Exit::case_fails : Exit::done;
}

// An audit that was delivered. A broken promise is worth more than what is not known, and a fault
// of the program more than both.
Exit exit_of(AuditVerdict verdict) {
  switch (verdict) {
    case AuditVerdict::holds:
      return Exit::done;
    case AuditVerdict::not_proven:
      return Exit::not_proven;
    case AuditVerdict::broken:
      return Exit::case_fails;
    case AuditVerdict::disagrees:
      return Exit::failed;
  }
  return Exit::failed;
}

using Clock = std::chrono::steady_clock;

// Watches a search: how long it may go on, and, on a terminal, how far it is. "312 of 1196 claims
// settled, 4 s"
class Watch {
 public:
  explicit Watch(const Context& context)
      : words_(context.words),
        shown_(is_terminal(Stream::error) && !context.invocation.quiet),
        seconds_(context.invocation.seconds) {}
  ~Watch() { clear(); }

  bool is_over() {
    const auto now = Clock::now();
    if (shown_ && now - drawn_at_ > std::chrono::milliseconds(200)) draw(now);
    return StopNotice::came() || (seconds_ && now - begin_ >= std::chrono::seconds(*seconds_));
  }
  void tell(std::size_t settled, std::size_t claims) {
    settled_ = settled;
    claims_ = claims;
    is_over();
  }
  void clear() {
    if (std::exchange(drawn_, false)) print_error("\r\x1b[K");
  }
  std::chrono::milliseconds spent() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin_);
  }

 private:
  void draw(Clock::time_point now) {
    drawn_at_ = now;
    drawn_ = true;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - begin_).count();
    print_error("\r" + words_.say<Message::prove_progress>(settled_, claims_, seconds) + "\x1b[K");
  }

  const Words& words_;
  bool shown_;
  std::optional<int> seconds_;
  Clock::time_point begin_ = Clock::now(), drawn_at_ = begin_;
  std::size_t settled_ = 0, claims_ = 0;
  bool drawn_ = false;
};

// Says how much `run` had to do, delivers its result, and exits as the verdict is. What is settled
// when the program is interrupted is delivered first.
template <class Run>
Exit conclude(const Context& context, Run run) {
  Watch watch(context);
  const StopNotice notice;
  const Pursuit pursuit{
      {context.invocation.budget.value_or(default_budget), [&] { return watch.is_over(); }},
      [&](std::size_t settled, std::size_t claims) { watch.tell(settled, claims); }};
  const Audit audit = run(pursuit);
  const auto spent = watch.spent();
  watch.clear();
  if (!context.invocation.quiet)
    print_error(context.words.say<Message::prove_totals>(
                    audit.work.claims - audit.work.stopped, audit.work.queries,
                    format_decimal(spent.count()), audit.work.checked_proofs, audit.work.replays) +
                "\n");
  const Exit written = deliver(context, audit.result);
  StopNotice::obey();
  return written == Exit::done ? exit_of(audit.verdict) : written;
}

Diagnostics watched_faults(const Context& context, const Pack& pack,
                           const std::vector<Pack>& translated) {
  Watch watch(context);
  return pack_faults(context.words, Engine(pack), translated,
                     [&](std::size_t settled, std::size_t claims) { watch.tell(settled, claims); });
}

// When each file of a pack was last written.
using FileTimes = std::map<std::string, std::filesystem::file_time_type>;
FileTimes times_of(const std::string& path) {
  namespace fs = std::filesystem;
  FileTimes times;
  std::error_code error;  // what is just being saved may be gone for a moment
  const auto note = [&](const fs::path& file) {
    const auto time = fs::last_write_time(file, error);
    if (!error) times[file.string()] = time;
  };
  if (!fs::is_directory(path, error)) note(path);
  for (fs::recursive_directory_iterator entry(path, error), end; !error && entry != end;
       entry.increment(error))
    if (entry->path().extension() == ".yaml") note(entry->path());
  return times;
}

// Checks once, and then again whenever a file was saved, until somebody ends the program or the
// files or standard output are gone.
template <class Check>
Exit watch(const Context& context, const std::string& path, const Check& check) {
  for (;;) {
    const FileTimes before = times_of(path);
    if (check() == Exit::failed) return Exit::failed;
    remark(context, context.words.text(Message::watch_waits));
    while (times_of(path) == before) std::this_thread::sleep_for(std::chrono::milliseconds(250));
  }
}

// In JSON and SARIF the faults are the result; in text they are not, and without an error they
// stand beside it.
Exit check_once(const Context& context) {
  const std::optional<std::string> path = pack_path(context);
  const Format format = context.invocation.format;
  Result<std::vector<Pack>> packs = read_all_languages(path);
  if (!packs && (format == Format::text || packs.error().front().code == "cannot-read"))
    return refuse(packs.error(), Exit::bad_pack);
  const Pack* pack = packs ? &packs->front() : nullptr;
  const std::vector<Pack> translated =
      packs ? std::vector<Pack>(packs->begin() + 1, packs->end()) : std::vector<Pack>();
  const Diagnostics faults = packs ? watched_faults(context, *pack, translated) : packs.error();
  const Exit exit = packs ? exit_of(faults, context.invocation.strict) : Exit::bad_pack;
  std::string result;
  if (format == Format::sarif) {
    result = sarif_log(faults, program_version());
  } else if (format == Format::json) {
    result = check_json(pack, path.value_or("builtin"), translated, faults);
  } else {
    if (exit != Exit::done || !context.invocation.quiet) print_error(to_text(faults));
    if (exit != Exit::done) return exit;
    result = check_text(context.words, *pack, translated);
  }
  // To deliver a result is the last thing done with standard output.
  if (context.invocation.watch) return write_to(STDOUT_FILENO, result) == 0 ? exit : Exit::failed;
  const Exit written = deliver(context, result);
  return written == Exit::done ? exit : written;
}

}  // namespace

Exit run_pack_check(const Context& context) {
  if (!context.invocation.watch) return check_once(context);
  const std::optional<std::string> path = pack_path(context);
  if (!path)
    return refuse_usage(context.words.say<Message::usage_needs_operand>("--watch", "PATH"));
  return watch(context, *path, [&] { return check_once(context); });
}

Exit run_pack_prove(const Context& context, const PackInUse& pack) {
  const Engine engine = pack.engine();
  return conclude(context, [&](const Pursuit& pursuit) {
    return prove_pack(context.words, {engine, pack.source}, pursuit, context.invocation.format);
  });
}

Exit run_pack_diff(const Context& context) {
  const Result<PackInUse, Exit> before = load_pack_at(context.invocation.operand, context.words);
  if (!before) return before.error();
  const Result<PackInUse, Exit> after = load_pack(context);
  if (!after) return after.error();
  return conclude(context, [&](const Pursuit& pursuit) {
    const Engine engine_before = before->engine(), engine_after = after->engine();
    return diff_packs(context.words, {engine_before, before->source}, {engine_after, after->source},
                      pursuit, context.invocation.format);
  });
}

}  // namespace lumbago
