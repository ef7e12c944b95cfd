#include "yaml/tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>
#include <sstream>

#include <fmt/core.h>
#include "base/text.h"
#include "yaml/forbidden.h"

namespace lumbago {
namespace {

constexpr std::size_t max_bytes = 8u << 20;
constexpr std::size_t max_depth = 64;
constexpr std::size_t max_nodes = 500'000;

constexpr std::size_t far_stride = 256;  // characters

// Thrown out of the event handler when going on would only cost time.
struct Stop {};

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t start = 0;
  while (start < text.size()) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

bool begins_character(char c) { return (c & 0xC0) != 0x80; }

std::vector<std::uint32_t> far_characters(std::string_view line) {
  std::vector<std::uint32_t> far;
  std::size_t character = 0;
  for (std::size_t byte = 0; byte < line.size(); ++byte)
    if (begins_character(line[byte]) && character++ % far_stride == 0 && byte > 0)
      far.push_back(static_cast<std::uint32_t>(byte));
  return far;
}

// Builds the tree and notes every fault; yaml-cpp calls it in document order.
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const SourceFile& source, std::uint32_t file) : source_(source), file_(file) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    add({.where = place(mark)});
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    fail(place(mark), "alias", "aliases are not part of a pack");
    add({.where = place(mark)});
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    YamlNode node{.kind = YamlNode::Kind::scalar, .text = value, .where = place(mark)};
    if (tag != "?" && tag != "!") {
      fail(node.where, "tag", "tags are not part of a pack");
    } else {
      check_scalar(mark, node);
    }
    add(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlNode::Kind::sequence);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlNode::Kind::mapping);
  }
  void OnMapEnd() override { close(); }

  void fail(Location where, std::string code, std::string message) {
    errors_.push_back(error_at(source_, where, std::move(code), std::move(message)));
    if (errors_.size() >= 100) throw Stop{};
  }

  Location place(const YAML::Mark& mark) const {
    const auto line = static_cast<std::uint32_t>(std::max(mark.line, 0));
    const auto column = static_cast<std::size_t>(std::max(mark.column, 0));
    if (line >= source_.lines.size()) return {file_, line + 1, 1};
    return {file_, line + 1, source_.column_of(line, column)};
  }

  // A line that no event came from has been lost by the library: say so rather than drop a rule.
  void check_every_line_was_read() {
    bool in_block = false;
    for (std::size_t i = 0; i < source_.lines.size(); ++i) {
      if (marked_.contains(i)) {
        in_block = blocks_.contains(i);
        continue;
      }
      const std::string& line = source_.lines[i];
      const std::size_t start = line.find_first_not_of(' ');
      if (in_block || start == std::string::npos || line[start] == '#') continue;
      if (line.compare(0, 3, "---") == 0) continue;
      const std::size_t end = line.find('#', start);
      if (line.substr(start, end - start).find_first_not_of("[]{}-, ") == std::string::npos)
        continue;
      fail({file_, static_cast<std::uint32_t>(i + 1), source_.column_of(i, start)}, "syntax",
           "this line is not part of anything that could be read");
    }
  }

  std::optional<YamlNode> root;
  Diagnostics& errors() { return errors_; }

 private:
  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != 0) fail(place(mark), "anchor", "anchors are not part of a pack");
  }

  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YamlNode::Kind kind) {
    refuse_anchor(mark, anchor);
    if (tag != "?") fail(place(mark), "tag", "tags are not part of a pack");
    if (stack_.size() >= max_depth) {
      fail(place(mark), "too-deep", fmt::format("nested more than {} levels deep", max_depth));
      throw Stop{};
    }
    note(mark);
    stack_.push_back({.node = {.kind = kind, .where = place(mark)}});
  }

  void close() {
    YamlNode node = std::move(stack_.back().node);
    stack_.pop_back();
    add(std::move(node));
  }

  void add(YamlNode node) {
    if (++nodes_ > max_nodes) {
      fail(node.where, "too-large", fmt::format("more than {} values in one file", max_nodes));
      throw Stop{};
    }
    marked_.insert(node.where.line - 1);
    if (stack_.empty()) {
      root = std::move(node);
      return;
    }
    Frame& parent = stack_.back();
    if (parent.node.kind == YamlNode::Kind::sequence) {
      parent.node.items.push_back(std::move(node));
    } else if (parent.key_is_next) {
      add_key(parent, std::move(node));
    } else {
      parent.node.entries.back().second = std::move(node);
      parent.key_is_next = true;
    }
  }

  // A collection that is still open. A mapping's events alternate: key, value, key, value.
  struct Frame {
    YamlNode node;
    std::set<std::string> keys = {};
    bool key_is_next = true;
  };

  void add_key(Frame& parent, YamlNode key) {
    if (key.kind != YamlNode::Kind::scalar) {
      fail(key.where, "key", "a key must be a plain word");
    } else if (!parent.keys.insert(key.text).second) {
      fail(key.where, "duplicate-key", fmt::format("duplicate key '{}'", key.text));
    }
    parent.node.entries.emplace_back(std::move(key), YamlNode{});
    parent.key_is_next = false;
  }

  void note(const YAML::Mark& mark) { marked_.insert(static_cast<std::size_t>(mark.line)); }

  // Compares the scalar with the source it came from: what does not stand there on one line is
  // text that ran over its line, as after a quote that was never closed.
  void check_scalar(const YAML::Mark& mark, YamlNode& node) {
    const auto line = static_cast<std::size_t>(mark.line);
    if (line >= source_.lines.size()) return;
    const std::string_view rest =
        std::string_view(source_.lines[line])
            .substr(std::min(static_cast<std::size_t>(mark.column), source_.lines[line].size()));
    if (rest.starts_with('"') || rest.starts_with('\'')) {
      node.style = YamlNode::Style::quoted;
      if (!closes_quote(rest))
        fail(node.where, "unclosed-quote", "this quoted text is not closed on its line");
    } else if (rest.starts_with('|') || rest.starts_with('>')) {
      node.style = YamlNode::Style::block;
      blocks_.insert(line);
    } else if (!rest.starts_with(node.text)) {
      fail(node.where, "multi-line", "plain text must stand on one line; use '>-' for longer text");
    }
  }

  static bool closes_quote(std::string_view text) {
    const char quote = text.front();
    for (std::size_t i = 1; i < text.size(); ++i) {
      if (quote == '"' && text[i] == '\\') {
        ++i;
      } else if (text[i] == quote) {
        if (quote == '\'' && i + 1 < text.size() && text[i + 1] == '\'') {
          ++i;
          continue;
        }
        return true;
      }
    }
    return false;
  }

  const SourceFile& source_;
  std::uint32_t file_;
  Diagnostics errors_;
  std::vector<Frame> stack_;
  std::size_t nodes_ = 0;
  std::set<std::size_t> marked_;  // lines, from 0, that a node starts on
  std::set<std::size_t> blocks_;  // lines, from 0, that a block scalar starts on
};

// Markers and directives stand at the start of a line, where no text of a pack can.
void check_markers(const SourceFile& source, TreeBuilder& builder, std::uint32_t file) {
  bool content = false;
  for (std::size_t i = 0; i < source.lines.size(); ++i) {
    const std::string& line = source.lines[i];
    const Location where{file, static_cast<std::uint32_t>(i + 1), 1};
    if (line.starts_with('%'))
      builder.fail(where, "directive", "directives are not part of a pack");
    const bool marker = line.starts_with("---") || line.starts_with("...");
    if (marker && (content || line != "---"))
      builder.fail(where, "second-document", "a pack file holds one document");
    const std::size_t start = line.find_first_not_of(' ');
    if (start != std::string::npos && line[start] != '#') content = true;
  }
}

}  // namespace

std::uint32_t SourceFile::column_of(std::size_t line, std::size_t byte) const {
  const std::string_view whole = std::string_view(lines[line]).substr(0, byte);
  std::size_t from = 0;
  std::size_t before = 0;
  if (const auto found = far.find(line); found != far.end()) {
    const auto next = std::upper_bound(found->second.begin(), found->second.end(), whole.size());
    before = static_cast<std::size_t>(next - found->second.begin()) * far_stride;
    if (before > 0) from = *std::prev(next);
  }
  const auto rest = std::count_if(whole.begin() + static_cast<std::ptrdiff_t>(from), whole.end(),
                                  begins_character);
  return static_cast<std::uint32_t>(before) + static_cast<std::uint32_t>(rest) + 1;
}

std::size_t SourceFile::byte_of(std::size_t line, std::uint32_t column) const {
  const std::string_view whole = lines[line];
  std::size_t left = column - 1;
  std::size_t byte = 0;
  if (const auto found = far.find(line); found != far.end()) {
    const std::size_t strides = std::min(left / far_stride, found->second.size());
    left -= strides * far_stride;
    if (strides > 0) byte = found->second[strides - 1];
  }
  while (byte < whole.size() && left > 0)
    if (++byte == whole.size() || begins_character(whole[byte])) --left;
  return byte;
}

Diagnostic error_at(const SourceFile& source, Location where, std::string code, std::string message,
                    std::string hint, int length) {
  Diagnostic diagnostic{.code = std::move(code),
                        .message = std::move(message),
                        .file = source.name,
                        .line = static_cast<int>(where.line),
                        .column = static_cast<int>(where.column),
                        .length = length,
                        .hint = std::move(hint)};
  if (where.line >= 1 && where.line <= source.lines.size())
    quote_line(diagnostic, source.lines[where.line - 1],
               source.byte_of(where.line - 1, where.column));
  return diagnostic;
}

const YamlNode* value_of(const YamlNode& mapping, std::string_view key) {
  for (const auto& [name, value] : mapping.entries)
    if (name.text == key) return &value;
  return nullptr;
}

Result<SourceFile> make_source(std::string name, std::string bytes) {
  SourceFile source{std::move(name), {}, {}, {}};
  if (bytes.size() > max_bytes)
    return error_at(source, {}, "too-large", "a pack file may have at most 8 MiB");
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (bytes[i] != '\r' || i + 1 >= bytes.size() || bytes[i + 1] != '\n')
      source.text.push_back(bytes[i]);
  source.lines = split_lines(source.text);
  for (std::size_t i = 0; i < source.lines.size(); ++i)
    if (source.lines[i].size() > far_stride) source.far[i] = far_characters(source.lines[i]);

  Diagnostics errors;
  for (std::size_t i = 0; i < source.lines.size() && errors.size() < 20; ++i) {
    const std::string& line = source.lines[i];
    const auto at = [&](std::size_t byte) {
      return Location{0, static_cast<std::uint32_t>(i + 1), source.column_of(i, byte)};
    };
    if (!valid_utf8(line)) {
      errors.push_back(error_at(source, at(0), "encoding", "this line is not UTF-8"));
      continue;
    }
    const auto control = std::find_if(line.begin(), line.end(), [](char c) {
      return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    if (control == line.end()) continue;
    const auto byte = static_cast<std::size_t>(control - line.begin());
    errors.push_back(
        *control == '\t'
            ? error_at(source, at(byte), "tab", "a tab; indent and separate with spaces")
            : error_at(source, at(byte), "control", "a control character"));
  }
  if (!errors.empty()) return errors;
  return source;
}

Result<YamlNode> read_yaml(const SourceFile& source, std::uint32_t file) {
  TreeBuilder builder(source, file);
  try {
    check_markers(source, builder, file);
    std::istringstream stream(source.text);
    YAML::Parser parser(stream);
    if (parser.HandleNextDocument(builder)) {
      std::optional<YamlNode> first = std::move(builder.root);
      TreeBuilder rest(source, file);
      if (parser.HandleNextDocument(rest) && builder.errors().empty())
        builder.fail(rest.root.value_or(YamlNode{.where = {file, 1, 1}}).where, "second-document",
                     "a pack file holds one document, and this is not part of the first");
      builder.root = std::move(first);
    }
    if (builder.errors().empty()) builder.check_every_line_was_read();
    if (builder.errors().empty())
      find_forbidden_yaml(source.lines, [&](std::size_t line, std::size_t byte, std::string what) {
        builder.fail({file, static_cast<std::uint32_t>(line + 1), source.column_of(line, byte)},
                     "syntax", std::move(what));
      });
  } catch (const YAML::Exception& exception) {
    builder.errors().push_back(error_at(source, builder.place(exception.mark), "syntax",
                                        fmt::format("not YAML: {}", exception.msg)));
  } catch (const Stop&) {
  }
  if (!builder.errors().empty()) return builder.errors();
  if (!builder.root) return YamlNode{.where = {file, 1, 1}};
  return std::move(*builder.root);
}

}  // namespace lumbago
