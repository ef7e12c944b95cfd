#include "audit/audit.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "base/json_writer.h"

namespace lumbago {
namespace {

struct FaultRule {
  std::string_view code;
  std::string_view description;
};

// By code.
constexpr FaultRule rules[] = {
    {"alias", "Aliases are not part of a pack."},
    {"always-true", "A condition can never be false."},
    {"anchor", "Anchors are not part of a pack."},
    {"bad-id", "An id is not small letters, digits and '_' with a letter first."},
    {"band-order", "The bands of a scale do not rise."},
    {"cannot-read", "A file of the pack cannot be read."},
    {"case-fails", "A case of the pack does not give what it says."},
    {"control", "A control character in a file."},
    {"directive", "Directives are not part of a pack."},
    {"division-by-zero", "A condition could divide by zero."},
    {"duplicate", "A name stands twice in one list."},
    {"duplicate-id", "An id is used twice."},
    {"duplicate-key", "A key stands twice in one mapping."},
    {"duplicate-section", "A section that a pack has once stands twice."},
    {"empty", "A text, a list or a pack is empty."},
    {"encoding", "A file is not UTF-8."},
    {"forward-reference", "A condition reads what is asked or computed later."},
    {"gated",
     "Not everybody is asked a question of a warning sign, and the pack does not say why."},
    {"group", "The questions of a group do not fit together."},
    {"key", "A key is not a plain word."},
    {"language", "A text file is not of the language that its name says, or of the pack's own."},
    {"level", "The level of a warning sign contradicts itself."},
    {"list-length", "A translated list has more or fewer texts than the pack's own."},
    {"long-chain", "Too many conditions or derived values in a row read each other."},
    {"missing-key", "A needed key is missing."},
    {"missing-policy", "What a scale does about missing answers does not fit it."},
    {"missing-section", "A needed section is missing."},
    {"multi-line", "A plain or quoted scalar runs over a line."},
    {"needless", "A case takes back an answer that its baseline does not give."},
    {"never-filled", "A slot of the plan can never be filled."},
    {"never-given", "An activity can never be in a plan."},
    {"never-reached", "A slot of the plan never reaches one of its activities."},
    {"never-scores", "A contributor can never score."},
    {"never-true", "A condition can never be true."},
    {"never-withholds", "A contraindication withholds nothing."},
    {"no-case", "No case of the pack tries a rule or an activity."},
    {"no-files", "A pack has no files, or too many."},
    {"number", "A number in a condition cannot be read."},
    {"out-of-range", "A number is outside its range."},
    {"overflow", "The arithmetic of a condition could overflow."},
    {"overlap", "Two rows of a table match the same answers."},
    {"parts", "A part of an instrument has parts of its own."},
    {"policy", "A plan policy contradicts a level or a kind of activity."},
    {"scale-items", "The items of a scale do not apply together."},
    {"second-document", "A file holds more than one YAML document."},
    {"shadowed", "A tier never counts, as a higher one holds too."},
    {"stale", "A translation is of texts that have changed since."},
    {"syntax", "The text cannot be read."},
    {"tab", "A tab in a file."},
    {"tag", "Tags are not part of a pack."},
    {"territory", "The territories of the regions do not fit together."},
    {"too-deep", "The text is nested too deep."},
    {"too-large", "There is too much of something."},
    {"type", "Values of types that do not go together."},
    {"unclosed-quote", "A quote is not closed on its line."},
    {"unknown-key", "There is no such key."},
    {"unknown-name", "There is nothing of this name."},
    {"unknown-option", "The question has no such option."},
    {"unknown-tag", "Nothing has this tag."},
    {"unknown-word", "The key does not take this word."},
    {"unused", "Nothing uses this, so it can be left out."},
    {"wrong-type", "The key takes a value of another type."},
};

constexpr bool in_order() {
  for (std::size_t i = 1; i < std::size(rules); ++i)
    if (rules[i - 1].code >= rules[i].code) return false;
  return true;
}
static_assert(in_order());

// A path as a URI reference: absolute paths as file:, relative ones relative.
std::string uri_of(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  std::string uri = path.starts_with('/') ? "file://" : "";
  constexpr std::string_view plain = "-._~/";
  for (const char c : path) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (word || plain.find(c) != std::string_view::npos)
      uri += c;
    else
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

void write_text(JsonWriter& json, std::string_view name, std::string_view text) {
  json.object(name, [&] { json.field("text", text); });
}

void write_region(JsonWriter& json, const Diagnostic& fault) {
  json.object("region", [&] {
    json.field("startLine", fault.line);
    if (fault.column == 0) return;
    json.fields("startColumn", fault.column, "endColumn", fault.column + std::max(fault.length, 1));
  });
}

void write_location(JsonWriter& json, const Diagnostic& fault) {
  json.object([&] {
    json.object("physicalLocation", [&] {
      json.object("artifactLocation", [&] { json.field("uri", uri_of(fault.file)); });
      if (fault.line > 0) write_region(json, fault);
    });
  });
}

void write_result(JsonWriter& json, const Diagnostic& fault, std::size_t rule) {
  json.object([&] {
    json.fields("ruleId", fault.code, "ruleIndex", rule, "level",
                fault.severity == Severity::error ? "error" : "warning");
    write_text(
        json, "message",
        fault.hint.empty() ? fault.message : fmt::format("{} ({})", fault.message, fault.hint));
    const Diagnostics placed(fault.file.empty() ? 0 : 1, fault);
    json.list("locations", placed, [&](const Diagnostic& at) { write_location(json, at); });
  });
}

void write_rule(JsonWriter& json, const std::string& code) {
  json.object([&] {
    json.field("id", code);
    const std::string_view description = fault_description(code);
    if (!description.empty()) write_text(json, "shortDescription", description);
  });
}

void write_run(JsonWriter& json, const Diagnostics& faults, std::string_view version) {
  std::vector<std::string> codes;
  for (const Diagnostic& fault : faults) codes.push_back(fault.code);
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  json.object([&] {
    json.object("tool", [&] {
      json.object("driver", [&] {
        json.fields("name", "lumbago", "version", version);
        json.list("rules", codes, [&](const std::string& code) { write_rule(json, code); });
      });
    });
    json.field("columnKind", "unicodeCodePoints");
    json.list("results", faults, [&](const Diagnostic& fault) {
      const auto rule = std::lower_bound(codes.begin(), codes.end(), fault.code);
      write_result(json, fault, static_cast<std::size_t>(rule - codes.begin()));
    });
  });
}

}  // namespace

std::string_view fault_description(std::string_view code) {
  const auto* found = std::find_if(std::begin(rules), std::end(rules),
                                   [&](const FaultRule& rule) { return rule.code == code; });
  return found == std::end(rules) ? std::string_view() : found->description;
}

std::string sarif_log(const Diagnostics& faults, std::string_view program_version) {
  JsonWriter json(JsonWriter::Layout::pretty);
  json.object([&] {
    json.fields("$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0");
    json.list("runs", std::array{&faults},
              [&](const Diagnostics* of_run) { write_run(json, *of_run, program_version); });
  });
  return json.take() + "\n";
}

}  // namespace lumbago
