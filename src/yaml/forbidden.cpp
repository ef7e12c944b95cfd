#include "yaml/forbidden.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

namespace lumbago {
namespace {

constexpr std::string_view escapes = "0abt\tnvfre \"/\\N_LPxuU";

class Lines {
 public:
  explicit Lines(const YamlFault& fault) : fault_(fault) {}

  void check(std::size_t number, std::string_view line) {
    number_ = number;
    line_ = line;
    at_ = std::min(line.find_first_not_of(' '), line.size());
    if (in_block()) return;
    const std::size_t start = at_;
    if (depth_ > 0 && here() != '\0' && here() != '#' && indent() <= outside_)
      fail("a line within brackets is indented further than the line where they begin");
    while (at_ < line_.size() && here() != '#') token(at_ == start);
    if (here() == '#' && at_ > 0 && line_[at_ - 1] != ' ')
      fail("a comment has a space before its '#'");
  }

 private:
  void fail(std::string message) { fault_(number_, at_, std::move(message)); }
  int indent() const { return static_cast<int>(at_); }
  char here() const { return at_ < line_.size() ? line_[at_] : '\0'; }
  bool next_is_blank() const { return at_ + 1 >= line_.size() || line_[at_ + 1] == ' '; }
  bool next_is_one_of(std::string_view set) const {
    return at_ + 1 < line_.size() && set.find(line_[at_ + 1]) != std::string_view::npos;
  }

  // True if the line belongs to the text of a block.
  bool in_block() {
    if (!block_) return false;
    if (at_ == line_.size()) {
      if (!begun_) blank_ = std::max(blank_, indent());
      return true;
    }
    if (indent() <= *block_) {
      block_.reset();
      return false;
    }
    if (!begun_ && indent() < blank_)
      fail("a blank line before this one has more spaces than the text of the block");
    begun_ = true;
    return true;
  }

  void token(bool first) {
    const char c = here();
    const std::size_t start = at_;
    if (c == ' ') {
      ++at_;
    } else if (c == '"' || c == '\'') {
      quoted(c);
    } else if (c == '[' || c == '{' || (depth_ > 0 && (c == ']' || c == '}' || c == ','))) {
      bracket(c);
    } else if (c == '|' || c == '>') {  // yaml-cpp takes none within brackets
      begin_block();
    } else if ((c == '-' || c == '?' || c == ':') && is_indicator()) {
      indicator(c);
    } else {
      plain();
    }
    if (first && lone_)
      fault_(number_, start, "a key without ':', or a value that is not indented");
    lone_ = false;
  }

  bool is_indicator() const { return next_is_blank() || (depth_ > 0 && next_is_one_of(",[]{}")); }

  void indicator(char c) {
    if (depth_ == 0 && c != ':') inside_ = indent();
    if (depth_ > 0 && c == '-') {
      fail("a '-' within brackets makes no list; quote it if it is text");
      empty_ = false;
    }
    ++at_;
  }

  void bracket(char c) {
    if (c == ',' && empty_) fail("nothing stands before this comma");
    if ((c == '[' || c == '{') && depth_++ == 0) outside_ = inside_;
    if (c == ']' || c == '}') --depth_;
    empty_ = c != ']' && c != '}';
    ++at_;
  }

  void quoted(char quote) {
    const std::size_t start = at_++;
    for (; at_ < line_.size(); ++at_) {
      if (quote == '"' && here() == '\\') {
        ++at_;
        if (escapes.find(here()) == std::string_view::npos)
          fail(fmt::format("YAML has no escape '\\{}'", here()));
      } else if (here() == quote) {
        if (quote == '"' || !next_is_one_of("'")) break;
        ++at_;
      }
    }
    if (at_ < line_.size()) ++at_;
    end_text(start);
  }

  void plain() {
    const std::size_t start = at_;
    while (at_ < line_.size() && !(here() == ':' && is_indicator()) &&
           !(here() == '#' && line_[at_ - 1] == ' ') &&
           !(depth_ > 0 && std::string_view(",[]{}").find(here()) != std::string_view::npos))
      ++at_;
    end_text(start);
  }

  // After a text: a key decides what the lines below it have to be indented to.
  void end_text(std::size_t start) {
    empty_ = false;
    if (depth_ > 0) return;
    const std::size_t next = std::min(line_.find_first_not_of(' ', at_), line_.size());
    if (next < line_.size() && line_[next] == ':')
      inside_ = static_cast<int>(start);
    else
      lone_ = static_cast<int>(start) <= inside_;
  }

  // The line behind a '|' or '>' up to its comment.
  void begin_block() {
    const std::size_t end = std::min(line_.find_first_of(" #", at_), line_.size());
    block_ = inside_;
    blank_ = 0;
    // Where a number says how far the text is indented, its first lines may be indented further.
    begun_ = line_.substr(at_, end - at_).find_first_of("123456789") != std::string_view::npos;
    at_ = std::min(line_.find('#', end), line_.size());
  }

  const YamlFault& fault_;
  std::size_t number_ = 0;
  std::string_view line_;
  std::size_t at_ = 0;
  int depth_ = 0;             // of brackets
  int inside_ = -1;           // where the last key or '-' of a list stands
  int outside_ = -1;          // the same, of where the outermost bracket was opened
  bool empty_ = true;         // within brackets: nothing since the last comma
  bool lone_ = false;         // the last text is no key, and stands where one should be
  std::optional<int> block_;  // where the key or '-' of the block stands that is open
  int blank_ = 0;             // the longest of the blank lines before its text
  bool begun_ = false;        // its text
};

}  // namespace

void find_forbidden_yaml(const std::vector<std::string>& lines, const YamlFault& fault) {
  Lines check(fault);
  for (std::size_t i = 0; i < lines.size(); ++i) check.check(i, lines[i]);
}

}  // namespace lumbago
