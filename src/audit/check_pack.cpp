// The result of `pack check`, as text and as JSON.
#include <utility>

#include "audit/result_pieces.h"

namespace lumbago {
namespace {

std::vector<std::pair<const char*, std::size_t>> counts_of(const Pack& pack) {
  return {{"questions", pack.questions.size()},
          {"triage", pack.triage.size()},
          {"contributors", pack.contributors.size()},
          {"contraindications", pack.contraindications.size()},
          {"activities", pack.activities.size()},
          {"scales", pack.scales.size()},
          {"references", pack.references.size()},
          {"cases", pack.cases.size()}};
}

void write_fault(JsonWriter& json, const Diagnostic& fault) {
  json.object([&] {
    json.fields("code", fault.code, "severity",
                fault.severity == Severity::error ? "error" : "warning", "message", fault.message);
    write_place(json, fault);
    if (!fault.hint.empty()) json.field("hint", fault.hint);
  });
}

// Names of texts, and the digest of their originals as they are now.
void write_marks(JsonWriter& json, std::string_view name, const std::vector<SourceMark>& marks) {
  json.object(name, [&] {
    for (const SourceMark& mark : marks) json.field(mark.name, mark.source);
  });
}

// How much of a pack one of its text files says, and what it leaves to the original.
void write_translation(JsonWriter& json, const Pack& pack) {
  const Translation& translation = *pack.info.translation;
  json.object([&] {
    json.fields("language", pack.info.language, "texts", translation.texts, "reviewed",
                !translation.reviewed_by.empty());
    json.list("untranslated", translation.untranslated,
              [&](const std::string& name) { json.string(name); });
    write_marks(json, "changed", translation.changed);
    write_marks(json, "unmarked", translation.unmarked);
  });
}

std::string translation_text(const Words& words, const Pack& pack) {
  const Translation& translation = *pack.info.translation;
  const auto missing = static_cast<std::int64_t>(translation.untranslated.size());
  const std::string review =
      translation.reviewed_by.empty()
          ? std::string(words.text(Message::translation_not_reviewed))
          : words.say<Message::translation_reviewed>(translation.reviewed_by);
  std::string text = "\n" + words.say<Message::check_translation>(
                                pack.info.language, translation.title, translation.texts - missing,
                                translation.texts, review);
  for (const std::string& name : translation.untranslated)
    text += "\n  " + words.say<Message::check_translation_missing>(name);
  if (const auto unmarked = static_cast<std::int64_t>(translation.unmarked.size()); unmarked > 0)
    text += "\n  " + words.count<Message::check_translation_unmarked>(unmarked);
  return text;
}

}  // namespace

std::string check_text(const Words& words, const Pack& pack, const std::vector<Pack>& translated) {
  std::string text = words.say<Message::check_pack>(pack.info.id, pack.info.version);
  for (const auto& [name, number] : counts_of(pack))
    text += "\n  " + std::string(name) + ": " + std::to_string(number);
  for (const Pack& other : translated) text += translation_text(words, other);
  return text + "\n" + std::string(words.text(Message::check_holds)) + "\n";
}

std::string check_json(const Pack* pack, const std::string& source,
                       const std::vector<Pack>& translated, const Diagnostics& faults) {
  return json_document("lumbago.check/1", [&](JsonWriter& json) {
    if (pack == nullptr) {
      json.key("pack");
      json.null();
    } else {
      write_pack(json, "pack", *pack, source);
      json.object("counts", [&] {
        for (const auto& [name, number] : counts_of(*pack)) json.field(name, number);
      });
      json.list("translations", translated,
                [&](const Pack& other) { write_translation(json, other); });
    }
    json.list("faults", faults, [&](const Diagnostic& fault) { write_fault(json, fault); });
  });
}

}  // namespace lumbago
