// A Diagnostic says one thing that is wrong (or doubtful) with a pack, an answers file or a command
// line, and where. Readers make them, Result carries them, and to_text() shows them to a person;
// pack check also writes them as JSON and SARIF.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lumbago {

enum class Severity : std::uint8_t { error, warning };

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code = {};     // kebab-case, stable: "unknown-key", "duplicate-id"
  std::string message = {};  // one sentence, no final full stop
  std::string file = {};     // as the user named it; empty when there is none
  int line = 0;              // from 1; 0: no place in the file
  int column = 0;            // from 1, in characters
  int length = 1;            // characters to underline
  std::string source = {};   // the source line, for the caret; see quote_line() for long lines
  int source_column = 1;     // the column at which `source` begins in its line
  std::string pointer = {};  // JSON pointer into an answers object; empty when there is none
  std::string hint = {};     // "did you mean 'age'?"; empty when there is none

  bool operator==(const Diagnostic&) const = default;
};

// Gives `diagnostic` its source line, in which its column is the character at byte `fault`. Of a
// long line only what to_text() could show around the fault is kept, so that many faults in one
// line do not keep the line many times. REQUIRES: fault <= line.size(), and that byte begins a
// character.
void quote_line(Diagnostic& diagnostic, std::string_view line, std::size_t fault);

// "file:line:col: error: message (hint)", then the source line and a caret below the fault, as far
// as these are known. A long line is cut around the fault. Every part is sanitised for a terminal.
// Ends with a newline.
std::string to_text(const Diagnostic& diagnostic);

// All of them, in order.
std::string to_text(const std::vector<Diagnostic>& diagnostics);

}  // namespace lumbago
