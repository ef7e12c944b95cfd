#include "base/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"

namespace lumbago {
namespace {

// A longer source line is cut to this many characters around the fault.
constexpr std::size_t longest_source = 100;
constexpr std::size_t before_fault = 40;
// What quote_line() keeps on either side, in bytes: more than excerpt() can show of it, as a
// character has at most four.
constexpr std::size_t kept_bytes = 8 * longest_source;

std::vector<std::string_view> characters(std::string_view text) {
  std::vector<std::string_view> all;
  each_code_point(text, [&all](CodePoint, std::string_view bytes) { all.push_back(bytes); });
  return all;
}

using Characters = std::vector<std::string_view>;

std::string joined(const Characters& all, std::size_t from, std::size_t to) {
  return fmt::format("{}", fmt::join(all.begin() + static_cast<std::ptrdiff_t>(from),
                                     all.begin() + static_cast<std::ptrdiff_t>(to), ""));
}

// The source line and the caret line below it.
std::string excerpt(const Diagnostic& diagnostic) {
  const std::string source = sanitize(diagnostic.source, false);
  const Characters all = characters(source);
  const std::size_t fault =
      std::min(static_cast<std::size_t>(std::max(diagnostic.column - diagnostic.source_column, 0)),
               all.size());
  const bool cut = all.size() > longest_source;
  const std::size_t from = cut && fault > before_fault ? fault - before_fault : 0;
  const std::size_t to = cut ? std::min(from + longest_source, all.size()) : all.size();
  const std::size_t end =
      std::min(fault + static_cast<std::size_t>(std::max(diagnostic.length, 1)), to);

  const std::string dots_before = from > 0 ? "..." : "";
  const std::string dots_after = to < all.size() ? "..." : "";
  const std::size_t indent = display_width(dots_before + joined(all, from, fault));
  const std::size_t width = std::max<std::size_t>(display_width(joined(all, fault, end)), 1);
  return fmt::format("  {}{}{}\n  {:{}}^{:~<{}}\n", dots_before, joined(all, from, to), dots_after,
                     "", indent, "", width - 1);
}

// "file:line:col: ", as far as it is known.
std::string place(const Diagnostic& diagnostic) {
  std::string text = sanitize(diagnostic.file, false);
  if (diagnostic.line > 0) text += fmt::format("{}{}", text.empty() ? "" : ":", diagnostic.line);
  if (diagnostic.line > 0 && diagnostic.column > 0) text += fmt::format(":{}", diagnostic.column);
  return text.empty() ? text : text + ": ";
}

}  // namespace

void quote_line(Diagnostic& diagnostic, std::string_view line, std::size_t fault) {
  std::size_t start = fault - std::min(fault, kept_bytes);
  while (start > 0 && (line[start] & 0xC0) == 0x80) --start;
  const auto before = static_cast<int>(characters(line.substr(start, fault - start)).size());
  diagnostic.source_column = diagnostic.column - before;
  diagnostic.source = line.substr(start, fault + kept_bytes - start);
}

std::string to_text(const Diagnostic& diagnostic) {
  std::string text = place(diagnostic);
  text += diagnostic.severity == Severity::error ? "error: " : "warning: ";
  if (diagnostic.line == 0 && !diagnostic.pointer.empty())
    text += sanitize(diagnostic.pointer, false) + ": ";
  text += sanitize(diagnostic.message, false);
  if (!diagnostic.hint.empty()) text += fmt::format(" ({})", sanitize(diagnostic.hint, false));
  text += '\n';
  if (diagnostic.line > 0 && !diagnostic.source.empty()) text += excerpt(diagnostic);
  return text;
}

std::string to_text(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) text += to_text(diagnostic);
  return text;
}

}  // namespace lumbago
