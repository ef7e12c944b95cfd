// `pack check`, `pack prove` and `pack diff`: what audit/ finds, and how the program exits for it.
#include "audit/audit.h"

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
#include "command_line/version.h"
#include "pack/reader.h"

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

// Says how much `run` had to do, delivers its result, and exits as the verdict is.
template <class Run>
Exit conclude(const Context& context, Run run) {
  const auto begin = std::chrono::steady_clock::now();
  const Audit audit = run();
  const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - begin);
  if (!context.invocation.quiet)
    print_error(context.words.say<Message::prove_totals>(
                    audit.work.claims, audit.work.queries, format_decimal(spent.count()),
                    audit.work.checked_proofs, audit.work.replays) +
                "\n");
  const Exit written = deliver(context, audit.result);
  return written == Exit::done ? exit_of(audit.verdict) : written;
}

std::int32_t budget_of(const Context& context) {
  return context.invocation.budget.value_or(default_budget);
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

// Checks once, and then again whenever a file was saved, until somebody ends the program.
template <class Check>
[[noreturn]] void watch(const Context& context, const std::string& path, const Check& check) {
  for (;;) {
    const FileTimes before = times_of(path);
    check();
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
  const Diagnostics faults =
      packs ? pack_faults(context.words, Engine(*pack), translated) : packs.error();
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
  const Exit written = deliver(context, result);
  return written == Exit::done ? exit : written;
}

}  // namespace

Exit run_pack_check(const Context& context) {
  if (!context.invocation.watch) return check_once(context);
  const std::optional<std::string> path = pack_path(context);
  if (!path)
    return refuse_usage(context.words.say<Message::usage_needs_operand>("--watch", "PATH"));
  watch(context, *path, [&] { check_once(context); });
}

Exit run_pack_prove(const Context& context, const PackInUse& pack) {
  const Engine engine(pack.pack());
  return conclude(context, [&] {
    return prove_pack(context.words, {engine, pack.source}, budget_of(context),
                      context.invocation.format);
  });
}

Exit run_pack_diff(const Context& context) {
  const Result<PackInUse, Exit> before = load_pack_at(context.invocation.operand, context.words);
  if (!before) return before.error();
  const Result<PackInUse, Exit> after = load_pack(context);
  if (!after) return after.error();
  return conclude(context, [&] {
    const Engine engine_before(before->pack()), engine_after(after->pack());
    return diff_packs(context.words, {engine_before, before->source}, {engine_after, after->source},
                      budget_of(context), context.invocation.format);
  });
}

}  // namespace lumbago
