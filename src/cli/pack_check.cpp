// `pack check`: reads a pack, runs its cases, and says what is wrong with either.
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/json_writer.h"
#include "cli/commands.h"
#include "cli/output.h"
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

// One fault a difference, at the case's own place.
Diagnostics faults_of(const Words& words, const Pack& pack,
                      const std::vector<CaseFailure>& failures) {
  Diagnostics faults;
  for (const CaseFailure& failure : failures) {
    const Case& example = pack.cases[failure.index];
    for (const std::string& difference : failure.differences) {
      Diagnostic fault;
      fault.code = "case-fails";
      fault.message = words.say<Message::check_case_fails>(example.id, difference);
      fault.file = pack.files.empty() ? std::string() : pack.files[example.where.file];
      fault.line = static_cast<int>(example.where.line);
      fault.column = static_cast<int>(example.where.column);
      faults.push_back(std::move(fault));
    }
  }
  return faults;
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

// In JSON the faults are the result; in text they are errors, and there is no result.
Exit conclude(const Context& context, const Pack* pack, const std::string& source,
              const Diagnostics& faults, Exit exit) {
  if (context.invocation.format == Format::json) {
    const Exit written =
        deliver(context.words, context.invocation, check_json(pack, source, faults));
    return written == Exit::done ? exit : written;
  }
  if (exit != Exit::done) {
    print_error(to_text(faults));
    return exit;
  }
  std::string text = context.words.say<Message::check_pack>(pack->info.id, pack->info.version);
  for (const Count& count : counts_of(*pack))
    text += "\n  " + std::string(count.name) + ": " + std::to_string(count.number);
  text += "\n" + std::string(context.words.text(Message::check_holds)) + "\n";
  return deliver(context.words, context.invocation, text);
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
  const std::vector<CaseFailure> failures = run_cases(Engine(pack));
  return conclude(context, &pack, source, faults_of(context.words, pack, failures),
                  failures.empty() ? Exit::done : Exit::case_fails);
}

}  // namespace lumbago
