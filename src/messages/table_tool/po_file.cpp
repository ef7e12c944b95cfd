#include "messages/table_tool/po_file.h"

#include <algorithm>
#include <utility>

#include "base/file.h"

namespace lumbago {
namespace {

constexpr std::size_t largest_file = 4U << 20U;

// The characters of a quoted string with its escapes undone; false if it is not one.
bool unquote(std::string_view quoted, std::string& text) {
  if (quoted.size() < 2 || quoted.front() != '"' || quoted.back() != '"') return false;
  quoted = quoted.substr(1, quoted.size() - 2);
  constexpr std::string_view letters = "nt\"\\";
  constexpr std::string_view meant = "\n\t\"\\";
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    if (quoted[i] == '"') return false;
    if (quoted[i] != '\\') {
      text += quoted[i];
      continue;
    }
    const std::size_t escape = i + 1 < quoted.size() ? letters.find(quoted[++i]) : letters.npos;
    if (escape == letters.npos) return false;
    text += meant[escape];
  }
  return true;
}

// Reads line by line; an entry is kept when the next one begins, or the file ends.
class PoReader {
 public:
  explicit PoReader(const std::string& path) { file_.path = path; }

  Result<PoFile> read(std::string_view text) {
    while (!text.empty()) {
      const std::string_view line = text.substr(0, text.find('\n'));
      text.remove_prefix(std::min(line.size() + 1, text.size()));
      ++number_;
      take(line);
    }
    keep();
    if (!errors_.empty()) return errors_;
    return std::move(file_);
  }

 private:
  void take(std::string_view line) {
    if (line.starts_with("#,") && line.find("fuzzy") != line.npos) next_is_fuzzy_ = true;
    if (line.empty() || line.starts_with('#')) return;
    if (line.starts_with('"') && target_ != nullptr) return append(line);
    const std::size_t space = line.find(' ');
    target_ = target(line.substr(0, space));
    if (target_ == nullptr || space == line.npos) return fault();
    append(line.substr(space + 1));
  }

  // Where the strings after a keyword go; null: there is no such keyword, or not here.
  std::string* target(std::string_view keyword) {
    if (keyword == "msgctxt" || (keyword == "msgid" && (!open_ || has_text_))) begin();
    if (!open_) return nullptr;
    if (keyword == "msgctxt") return &entry_.id;
    if (keyword == "msgid") {
      has_text_ = true;
      return &entry_.text;
    }
    if (!has_text_) return nullptr;
    if (keyword == "msgid_plural") return &entry_.plural;
    const std::string next = "msgstr[" + std::to_string(entry_.forms.size()) + "]";
    if (keyword != (entry_.plural.empty() ? "msgstr" : next)) return nullptr;
    if (entry_.plural.empty() && !entry_.forms.empty()) return nullptr;
    return &entry_.forms.emplace_back();
  }

  void begin() {
    keep();
    entry_ = {};
    entry_.line = number_;
    entry_.fuzzy = std::exchange(next_is_fuzzy_, false);
    open_ = true;
    has_text_ = false;
  }

  void keep() {
    if (!open_) return;
    if (entry_.forms.empty())
      errors_.push_back(po_error(file_, entry_.line, "the entry has no msgstr"));
    else if (entry_.id.empty() && entry_.text.empty())
      file_.header = std::move(entry_);
    else
      file_.entries.push_back(std::move(entry_));
  }

  void append(std::string_view quoted) {
    if (!unquote(quoted, *target_)) fault();
  }

  void fault() { errors_.push_back(po_error(file_, number_, "not a line of a PO file")); }

  PoFile file_;
  PoEntry entry_;
  std::string* target_ = nullptr;
  Diagnostics errors_;
  int number_ = 0;
  bool open_ = false;
  bool has_text_ = false;
  bool next_is_fuzzy_ = false;
};

}  // namespace

Result<PoFile> read_po(const std::string& path) {
  const Result<std::string> text = read_file(path, largest_file);
  if (!text) return text.errors();
  return PoReader(path).read(*text);
}

std::string header_field(const PoFile& file, std::string_view name) {
  if (file.header.forms.empty()) return {};
  const std::string fields = '\n' + file.header.forms.front();
  const std::string key = '\n' + std::string(name) + ": ";
  const std::size_t at = fields.find(key);
  if (at == std::string::npos) return {};
  const std::size_t from = at + key.size();
  return fields.substr(from, fields.find('\n', from) - from);
}

Diagnostic po_error(const PoFile& file, int line, std::string message) {
  Diagnostic error;
  error.code = "message";
  error.message = std::move(message);
  error.file = file.path;
  error.line = line;
  return error;
}

}  // namespace lumbago
