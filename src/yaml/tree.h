// YAML as a tree in which each node knows its place, for the part of YAML that a pack needs; all
// the rest is an error. yaml-cpp only gives the events: its own loader keeps duplicate keys, drops
// rules after a quote that is not closed, and guesses types.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "model/expression.h"

namespace lumbago {

// One source file, kept whole so that messages can show its lines.
struct SourceFile {
  std::string name;  // as the user named it
  std::string text;  // UTF-8, no byte order mark, "\n" line ends
  std::vector<std::string> lines;
  // Of each long line, by its index in `lines`: the byte at which every 256th character begins.
  // Places are counted from there, so that a node far out in a line costs no more than a near one.
  std::map<std::size_t, std::vector<std::uint32_t>> far;

  // The column, from 1, of the character at `byte` of a line, and the way back; from beyond the
  // line, its end.
  std::uint32_t column_of(std::size_t line, std::size_t byte) const;
  std::size_t byte_of(std::size_t line, std::uint32_t column) const;
};

struct YamlNode {
  enum class Kind { null, scalar, sequence, mapping };
  enum class Style { plain, quoted, block };

  Kind kind = Kind::null;
  Style style = Style::plain;
  std::string text = {};  // scalars, as written: no type is guessed
  Location where = {};
  std::vector<YamlNode> items = {};                         // sequences
  std::vector<std::pair<YamlNode, YamlNode>> entries = {};  // mappings, in order; keys are scalars
};

// The value that `key` has in `mapping`; nullptr if it has none, or if it is no mapping.
const YamlNode* value_of(const YamlNode& mapping, std::string_view key);

// Splits `bytes` into lines, with "\r\n" read as "\n". Errors: bytes that are no UTF-8, control
// characters, tabs, more than 8 MiB.
Result<SourceFile> make_source(std::string name, std::string bytes);

// An error at a place of `source`, with the source line. `length` is in characters.
Diagnostic error_at(const SourceFile& source, Location where, std::string code, std::string message,
                    std::string hint = {}, int length = 1);

// Reads the one document of `source`, in time and memory that are linear in its size; `file`
// becomes Location::file. Errors: anchors, aliases, tags, directives, a second document, keys that
// are not scalars, duplicate keys, quoted or plain scalars that run over a line, more than 64
// levels or 500,000 nodes. At most 100 are reported.
Result<YamlNode> read_yaml(const SourceFile& source, std::uint32_t file);

}  // namespace lumbago
