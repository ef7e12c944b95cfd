// `pack check`: reads a pack and says what is wrong with it, as text, JSON or SARIF.
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/json_writer.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/pack_faults.h"
#include "cli/sarif.h"
#include "cli/version.h"
#include "engine/engine.h"
#include "pack/reader.h"

namespace lumbago {
namespace {

struct Count {
  const char* name;
  std::size_t number;
};

std::vector<Count> counts_of(const Pack& pack) {
  return {{"questions", pack.questions.size()},
          {"triage", pack.triage.size()},
          {"contributors", pack.contributors.size()},
          {"contraindications", pack.contraindications.size()},
          {"activities", pack.activities.size()},
          {"scales", pack.scales.size()},
          {"references", pack.references.size()},
          {"cases", pack.cases.size()}};
}

void write_pack(JsonWriter& json, const Pack* pack, const std::string& source) {
  json.key("pack");
  if (pack == nullptr) return json.null();
  json.begin_object();
  json.field("id", pack->info.id);
  json.field("version", pack->info.version);
  json.field("sha256", pack->sha256);
  json.field("source", source);
  json.end_object();
  json.key("counts");
  json.begin_object();
  for (const Count& count : counts_of(*pack))
    json.field(count.name, static_cast<std::int64_t>(count.number));
  json.end_object();
}

void write_fault(JsonWriter& json, const Diagnostic& fault) {
  json.begin_object();
  json.field("code", fault.code);
  json.field("severity", fault.severity == Severity::error ? "error" : "warning");
  json.field("message", fault.message);
  json.field("file", fault.file);
  json.field("line", fault.line);
  json.field("column", fault.column);
  if (!fault.hint.empty()) json.field("hint", fault.hint);
  json.end_object();
}

std::string check_json(const Pack* pack, const std::string& source, const Diagnostics& faults) {
  JsonWriter json(JsonWriter::Layout::pretty);
  json.begin_object();
  json.field("schema", "lumbago.check/1");
  write_pack(json, pack, source);
  json.key("faults");
  json.begin_array();
  for (const Diagnostic& fault : faults) write_fault(json, fault);
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

// In JSON and SARIF the faults are the result; in text they are not, and without an error they
// stand beside it.
Exit conclude(const Context& context, const Pack* pack, const std::string& source,
              const Diagnostics& faults, Exit exit) {
  const Invocation& invocation = context.invocation;
  if (invocation.format != Format::text) {
    const Exit written =
        deliver(context.words, invocation,
                invocation.format == Format::sarif ? sarif_log(faults, program_version())
                                                   : check_json(pack, source, faults));
    return written == Exit::done ? exit : written;
  }
  if (exit != Exit::done || !invocation.quiet) print_error(to_text(faults));
  if (exit != Exit::done) return exit;
  std::string text = context.words.say<Message::check_pack>(pack->info.id, pack->info.version);
  for (const Count& count : counts_of(*pack))
    text += "\n  " + std::string(count.name) + ": " + std::to_string(count.number);
  text += "\n" + std::string(context.words.text(Message::check_holds)) + "\n";
  return deliver(context.words, invocation, text);
}

// Warnings fail the check only where they are asked to.
Exit exit_of(const Diagnostics& faults, bool strict) {
  const bool fails = std::any_of(faults.begin(), faults.end(), [&](const Diagnostic& fault) {
    return strict || fault.severity == Severity::error;
  });
  return fails ? Exit::case_fails : Exit::done;
}

}  // namespace

Exit run_pack_check(const Context& context) {
  const std::optional<std::string> path = pack_path(context);
  std::optional<Result<Pack>> read;
  if (path) read.emplace(read_pack(*path));
  const std::string source = path.value_or("builtin");
  if (read && !read->ok()) {
    const bool unreadable = read->errors().front().code == "cannot-read";
    if (unreadable) print_error(to_text(read->errors()));
    return unreadable ? Exit::failed
                      : conclude(context, nullptr, source, read->errors(), Exit::bad_pack);
  }
  const Pack& pack = read ? **read : builtin_pack();
  const Diagnostics faults = pack_faults(context.words, Engine(pack));
  return conclude(context, &pack, source, faults, exit_of(faults, context.invocation.strict));
}

}  // namespace lumbago
