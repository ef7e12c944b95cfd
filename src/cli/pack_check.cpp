// `pack check`: reads a pack and says what is wrong with it, as text, JSON or SARIF.
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "audit/pack_faults.h"
#include "audit/sarif.h"
#include "base/diagnostic.h"
#include "base/json_writer.h"
#include "cli/commands.h"
#include "cli/output.h"
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

// Names of texts, and the digest of their originals as they are now.
void write_marks(JsonWriter& json, std::string_view key, const std::vector<SourceMark>& marks) {
  json.key(key);
  json.begin_object();
  for (const SourceMark& mark : marks) json.field(mark.name, mark.source);
  json.end_object();
}

// How much of a pack each of its text files says, and what they leave to the original.
void write_translations(JsonWriter& json, const std::vector<Pack>& translated) {
  json.key("translations");
  json.begin_array();
  for (const Pack& pack : translated) {
    const Translation& translation = *pack.info.translation;
    json.begin_object();
    json.field("language", pack.info.language);
    json.field("texts", translation.texts);
    json.field("reviewed", !translation.reviewed_by.empty());
    json.key("untranslated");
    json.begin_array();
    for (const std::string& name : translation.untranslated) json.string(name);
    json.end_array();
    write_marks(json, "changed", translation.changed);
    write_marks(json, "unmarked", translation.unmarked);
    json.end_object();
  }
  json.end_array();
}

std::string translations_text(const Words& words, const std::vector<Pack>& translated) {
  std::string text;
  for (const Pack& pack : translated) {
    const Translation& translation = *pack.info.translation;
    const auto missing = static_cast<std::int64_t>(translation.untranslated.size());
    const std::string review =
        translation.reviewed_by.empty()
            ? std::string(words.text(Message::translation_not_reviewed))
            : words.say<Message::translation_reviewed>(translation.reviewed_by);
    text += "\n" + words.say<Message::check_translation>(pack.info.language, translation.title,
                                                         translation.texts - missing,
                                                         translation.texts, review);
    for (const std::string& name : translation.untranslated)
      text += "\n  " + words.say<Message::check_translation_missing>(name);
    if (const auto unmarked = static_cast<std::int64_t>(translation.unmarked.size()); unmarked > 0)
      text += "\n  " + words.count<Message::check_translation_unmarked>(unmarked);
  }
  return text;
}

std::string check_json(const Pack* pack, const std::string& source,
                       const std::vector<Pack>& translated, const Diagnostics& faults) {
  JsonWriter json(JsonWriter::Layout::pretty);
  json.begin_object();
  json.field("schema", "lumbago.check/1");
  write_pack(json, pack, source);
  if (pack != nullptr) write_translations(json, translated);
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
              const std::vector<Pack>& translated, const Diagnostics& faults, Exit exit) {
  const Invocation& invocation = context.invocation;
  if (invocation.format != Format::text) {
    const Exit written =
        deliver(context.words, invocation,
                invocation.format == Format::sarif ? sarif_log(faults, program_version())
                                                   : check_json(pack, source, translated, faults));
    return written == Exit::done ? exit : written;
  }
  if (exit != Exit::done || !invocation.quiet) print_error(to_text(faults));
  if (exit != Exit::done) return exit;
  std::string text = context.words.say<Message::check_pack>(pack->info.id, pack->info.version);
  for (const Count& count : counts_of(*pack))
    text += "\n  " + std::string(count.name) + ": " + std::to_string(count.number);
  text += translations_text(context.words, translated);
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
  const std::string source = path.value_or("builtin");
  std::vector<Pack> packs;  // in its own language, then in the others
  if (path) {
    Result<std::vector<Pack>> read = read_translations(*path);
    if (!read.ok()) {
      const bool unreadable = read.errors().front().code == "cannot-read";
      if (unreadable) print_error(to_text(read.errors()));
      return unreadable ? Exit::failed
                        : conclude(context, nullptr, source, {}, read.errors(), Exit::bad_pack);
    }
    packs = std::move(*read);
  } else {
    packs.push_back(builtin_pack());
    for (const std::string& language : builtin_pack().info.translations)
      if (auto translated = builtin_pack_in(language)) packs.push_back(std::move(*translated));
  }
  const Pack pack = std::move(packs.front());
  packs.erase(packs.begin());
  const Diagnostics faults = pack_faults(context.words, Engine(pack), packs);
  return conclude(context, &pack, source, packs, faults,
                  exit_of(faults, context.invocation.strict));
}

}  // namespace lumbago
