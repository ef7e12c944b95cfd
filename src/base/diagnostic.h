// One located message about a pack, an answers file or a command line, and how it looks in text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lumbago {

enum class Severity : std::uint8_t { error, warning };

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;     // kebab-case, stable: "unknown-key", "duplicate-id"
  std::string message;  // one sentence, no final full stop
  std::string file;     // as the user named it; empty when there is none
  int line = 0;         // from 1; 0: no place in the file
  int column = 0;       // from 1, in characters
  int length = 1;       // characters to underline
  std::string source;   // the whole source line, for the caret
  std::string pointer;  // JSON pointer into an answers object; empty when there is none
  std::string hint;     // "did you mean 'age'?"; empty when there is none

  bool operator==(const Diagnostic&) const = default;
};

// "file:line:col: error: message (hint)", then the source line and a caret below it, when known.
// Every part is sanitised for a terminal. Ends with a newline.
std::string to_text(const Diagnostic& diagnostic);

// All of them, in order.
std::string to_text(const std::vector<Diagnostic>& diagnostics);

}  // namespace lumbago
