// `pack check`: reads a pack, runs its cases, and says what is wrong with either and what the cases
// leave untried.
#include <cstddef>
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

Diagnostic fault_at(const Pack& pack, Location where) {
  Diagnostic fault;
  fault.file = pack.files.empty() ? std::string() : pack.files[where.file];
  fault.line = static_cast<int>(where.line);
  fault.column = static_cast<int>(where.column);
  return fault;
}

// One fault a difference, at the case's own place.
Diagnostics faults_of(const Words& words, const Pack& pack,
                      const std::vector<CaseFailure>& failures) {
  Diagnostics faults;
  for (const CaseFailure& failure : failures) {
    const Case& example = pack.cases[failure.index];
    for (const std::string& difference : failure.differences) {
      Diagnostic fault = fault_at(pack, example.where);
      fault.code = "case-fails";
      fault.message = words.say<Message::check_case_fails>(example.id, difference);
      faults.push_back(std::move(fault));
    }
  }
  return faults;
}

std::string gap_text(const Words& words, const Pack& pack, const Gap& gap) {
  switch (gap.kind) {
    case Gap::Kind::sign_fires:
      return words.say<Message::check_sign_fires>(pack.triage[gap.index].id);
    case Gap::Kind::sign_near_miss:
      return words.say<Message::check_sign_near_miss>(pack.triage[gap.index].id);
    case Gap::Kind::tier_fires:
      return words.say<Message::check_tier_fires>(pack.contributors[gap.index].id, gap.detail);
    case Gap::Kind::tier_near_miss:
      return words.say<Message::check_tier_near_miss>(pack.contributors[gap.index].id, gap.detail);
    case Gap::Kind::reason_withholds:
      return words.say<Message::check_reason_withholds>(pack.contraindications[gap.index].id);
    case Gap::Kind::reason_near_miss:
      return words.say<Message::check_reason_near_miss>(pack.contraindications[gap.index].id);
    case Gap::Kind::reason_idle:
      return words.say<Message::check_reason_idle>(pack.contraindications[gap.index].id);
    case Gap::Kind::activity_given:
      return words.say<Message::check_activity_given>(pack.activities[gap.index].id);
    case Gap::Kind::activity_withheld:
      break;
  }
  return words.say<Message::check_activity_withheld>(pack.activities[gap.index].id);
}

// What the cases leave untried, as warnings; one for the whole of a pack that has none.
Diagnostics gaps_of(const Words& words, const Engine& engine) {
  const Pack& pack = engine.pack();
  Diagnostics gaps;
  if (pack.cases.empty()) {
    Diagnostic gap;
    gap.message = words.say<Message::check_no_cases>(pack.info.id);
    gap.file = pack.files.empty() ? std::string() : pack.files.front();
    gaps.push_back(std::move(gap));
  } else {
    for (const Gap& found : find_gaps(engine)) {
      gaps.push_back(fault_at(pack, found.where));
      gaps.back().message = gap_text(words, pack, found);
    }
  }
  for (Diagnostic& gap : gaps) {
    gap.severity = Severity::warning;
    gap.code = "no-case";
  }
  return gaps;
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
  const Engine engine(pack);
  Diagnostics faults = faults_of(context.words, pack, run_cases(engine));
  for (Diagnostic& gap : gaps_of(context.words, engine)) faults.push_back(std::move(gap));
  const Exit exit = faults.empty() ? Exit::done : Exit::case_fails;
  return conclude(context, &pack, source, faults, exit);
}

}  // namespace lumbago
