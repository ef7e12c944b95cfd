#include "messages/table_tool/translation.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace lumbago {
namespace {

constexpr int most_arguments = 9;  // message.h has one digit for them

std::optional<int> arguments_of_form(std::string_view text) {
  int plain = 0;
  int numbered = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '}') return std::nullopt;
    if (text[i] != '{') continue;
    const std::string_view place = text.substr(i, text.find('}', i) - i);
    i += place.size();
    const bool digit = place.size() == 2 && place[1] >= '0' && place[1] <= '9';
    if (i >= text.size() || (place.size() != 1 && !digit)) return std::nullopt;
    if (digit)
      numbered = std::max(numbered, place[1] - '0' + 1);
    else
      ++plain;
  }
  const bool mixed = plain > 0 && numbered > 0;
  if (mixed || std::max(plain, numbered) > most_arguments) return std::nullopt;
  return std::max(plain, numbered);
}

// "Spanish" and "Spanish <list@example.org>" are "spanish".
std::string enumerator_of(std::string_view team) {
  std::string name(team.substr(0, team.find_first_of(" <")));
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return name;
}

// Why an entry of a translation is not used; empty: it is.
std::string_view why_unused(const PoEntry& entry, const PoEntry& english) {
  if (entry.fuzzy) return "is fuzzy";
  if (entry.text != english.text || entry.plural != english.plural)
    return "translates another English text than that of today";
  return {};
}

bool translated(const PoEntry& entry) {
  return std::any_of(entry.forms.begin(), entry.forms.end(),
                     [](const std::string& form) { return !form.empty(); });
}

using EntryOfId = std::map<std::string, const PoEntry*>;

EntryOfId entries_by_id(const PoFile& file) {
  EntryOfId entries;
  for (const PoEntry& entry : file.entries) entries.emplace(entry.id, &entry);
  return entries;
}

class Checker {
 public:
  explicit Checker(const PoFile& file) : file_(file) {
    result_.path = file.path;
    result_.code = field("Language");
    result_.enumerator = enumerator_of(field("Language-Team"));
    result_.native_name = field("X-Native-Name");
    read_plural_rule();
    check_ids();
  }

  Result<TranslatedLanguage> english() {
    for (const PoEntry& entry : file_.entries) {
      result_.texts.push_back(english_forms(entry));
      check_texts(entry, result_.texts.back());
    }
    return result();
  }

  Result<TranslatedLanguage> translation(const PoFile& english) {
    const EntryOfId own = entries_by_id(file_);
    for (const PoEntry& entry : english.entries) {
      const auto found = own.find(entry.id);
      const bool used = found != own.end() && translated(*found->second) &&
                        why_unused(*found->second, entry).empty();
      if (used) check_translation(*found->second, entry);
      result_.texts.push_back(used ? found->second->forms : Forms{});
    }
    const EntryOfId known = entries_by_id(english);
    for (const PoEntry& entry : file_.entries)
      if (known.find(entry.id) == known.end()) fault(entry, "is not in the template");
    return result();
  }

 private:
  void fault(const PoEntry& entry, const std::string& what) {
    errors_.push_back(po_error(file_, entry.line, fmt::format("'{}' {}", entry.id, what)));
  }

  std::string field(std::string_view name) {
    std::string value = header_field(file_, name);
    if (value.empty())
      errors_.push_back(
          po_error(file_, file_.header.line, fmt::format("the header has no {}", name)));
    return value;
  }

  // "nplurals=2; plural=(n != 1);": whether the expression is one is for the compiler to say.
  void read_plural_rule() {
    constexpr std::string_view number = "nplurals=";
    constexpr std::string_view rule = "plural=";
    const std::string value = field("Plural-Forms");
    const std::size_t at = value.find(rule, number.size());
    if (value.starts_with(number) && at != value.npos) {
      plural_forms_ = static_cast<std::size_t>(value[number.size()] - '0');
      const std::size_t from = at + rule.size();
      result_.plural_rule = value.substr(from, value.find(';', from) - from);
    }
    result_.plural_line = file_.header.line;
    constexpr std::string_view allowed = "n0123456789 ()?:%<>=!&|+-*/";
    if (plural_forms_ < 1 || plural_forms_ > 6 || result_.plural_rule.empty() ||
        result_.plural_rule.find_first_not_of(allowed) != std::string::npos)
      errors_.push_back(po_error(file_, file_.header.line,
                                 "Plural-Forms is not like 'nplurals=2; plural=(n != 1);'"));
  }

  void check_ids() {
    const EntryOfId first = entries_by_id(file_);
    for (const PoEntry& entry : file_.entries) {
      if (entry.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") !=
              std::string::npos ||
          entry.id.empty() || entry.id[0] < 'a')
        fault(entry, "is not a name of small letters, digits and _");
      if (first.at(entry.id) != &entry)
        fault(entry, fmt::format("stands in line {} already", first.at(entry.id)->line));
    }
  }

  void check_texts(const PoEntry& entry, const Forms& forms) {
    if (!arguments_of(forms))
      fault(entry, "has braces other than {} or {0}, or more than nine arguments");
    for (const std::string& form : forms) {
      if (form.empty()) fault(entry, "has an empty text");
      if (form.find('|') != std::string::npos) fault(entry, "has a | in it");
    }
  }

  void check_translation(const PoEntry& entry, const PoEntry& english) {
    check_texts(entry, entry.forms);
    const std::size_t wanted = english.plural.empty() ? 1 : plural_forms_;
    if (entry.forms.size() != wanted)
      fault(entry, fmt::format("has {} forms, not {}", entry.forms.size(), wanted));
    if (arguments_of(entry.forms) != arguments_of(english_forms(english)))
      fault(entry, "has other arguments than in English");
  }

  Result<TranslatedLanguage> result() {
    if (!errors_.empty()) return errors_;
    return std::move(result_);
  }

  const PoFile& file_;
  TranslatedLanguage result_;
  std::size_t plural_forms_ = 0;
  Diagnostics errors_;
};

}  // namespace

Result<TranslatedLanguage> english_texts(const PoFile& file) { return Checker(file).english(); }

Result<TranslatedLanguage> translated_texts(const PoFile& file, const PoFile& english) {
  return Checker(file).translation(english);
}

Diagnostics unused_entries(const PoFile& file, const PoFile& english) {
  const EntryOfId known = entries_by_id(english);
  Diagnostics warnings;
  for (const PoEntry& entry : file.entries) {
    const auto found = known.find(entry.id);
    const std::string_view why =
        found == known.end() || !translated(entry) ? "" : why_unused(entry, *found->second);
    if (why.empty()) continue;
    warnings.push_back(
        po_error(file, entry.line, fmt::format("'{}' {}: it is said in English", entry.id, why)));
    warnings.back().severity = Severity::warning;
  }
  return warnings;
}

std::optional<int> arguments_of(const Forms& forms) {
  int most = 0;
  for (const std::string& form : forms) {
    const std::optional<int> arguments = arguments_of_form(form);
    if (!arguments) return std::nullopt;
    most = std::max(most, *arguments);
  }
  return most;
}

Forms english_forms(const PoEntry& entry) {
  if (entry.plural.empty()) return {entry.text};
  return {entry.text, entry.plural};
}

}  // namespace lumbago
