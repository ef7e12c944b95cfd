// The grammar (RFC 8259), with what stands for a state in the scanner below:
//
//   document = value                       one value, then nothing but white space
//   value    = object | array | string | number | "true" | "false" | "null"
//   object   = "{" [ string ":" value *( "," string ":" value ) ] "}"
//   array    = "[" [ value *( "," value ) ] "]"
//
// The JSON library says that a text is malformed but not where. This scanner is slower, only runs
// after that, and stops at the first fault.
#include "response/json_fault.h"


#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "messages/nearest.h"
#include "response/json_tree.h"

namespace lumbago {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct Fault {
  std::size_t at = 0;      // byte
  std::size_t length = 1;  // bytes
  std::string message;
  std::string hint;
};

class Scanner {
 public:
  Scanner(std::string_view text, const Words& words) : text_(text), words_(words) {}

  std::optional<Fault> run() {
    broken_utf8();
    skip_space();
    if (!fault_ && ended()) fail(at_, 1, text(Message::json_empty));
    bool complete = false;
    while (!fault_ && !complete) complete = value() && close_up();
    skip_space();
    if (!fault_ && !ended()) fail(at_, 1, text(Message::json_more));
    return fault_;
  }

 private:
  std::string text(Message message) const { return std::string(words_.text(message)); }

  bool ended() const { return at_ >= text_.size(); }
  char next() const { return ended() ? '\0' : text_[at_]; }

  void fail(std::size_t at, std::size_t length, std::string message, std::string hint = {}) {
    if (!fault_) fault_ = Fault{at, length, std::move(message), std::move(hint)};
  }

  void missing(std::string what) {
    if (ended()) return fail(at_, 1, words_.say<Message::json_ends>(what));
    fail(at_, 1, words_.say<Message::json_missing>(what),
         next() == '\'' ? text(Message::json_quotes) : std::string());
  }

  void skip_space() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

  bool take(char c) {
    skip_space();
    if (next() != c || ended()) return false;
    ++at_;
    return true;
  }

  void broken_utf8() {
    for (std::size_t at = 0; at < text_.size() && !fault_;) {
      const CodePoint point = decode_at(text_, at);
      if (!point.valid) fail(at, point.length, text(Message::json_not_utf8));
      at += point.length;
    }
  }

  // Reads a value, or the start of one that holds others. True when a value has ended.
  bool value() {
    skip_space();
    const char first = next();
    if (first == '{' || first == '[') return open(first);
    if (first == '"') return string();
    if (first == '-' || is_digit(first)) return number();
    if (is_letter(first)) return literal();
    missing(text(Message::json_a_value));
    return false;
  }

  bool open(char bracket) {
    if (open_.size() == deepest_json) {
      fail(at_, 1, words_.say<Message::json_too_deep>(deepest_json));
      return false;
    }
    ++at_;
    open_.push_back(bracket);
    if (take(bracket == '{' ? '}' : ']')) {
      open_.pop_back();
      return true;
    }
    if (bracket == '{') name();
    return false;
  }

  // After a value: closes what ends here. True when the document is complete, false when another
  // value must follow.
  bool close_up() {
    while (!fault_ && !open_.empty()) {
      const bool object = open_.back() == '{';
      const char bracket = object ? '}' : ']';
      if (take(bracket)) {
        open_.pop_back();
      } else if (take(',')) {
        comma_before(bracket);
        if (object) name();
        return false;
      } else {
        missing(words_.say<Message::json_comma_or>(bracket));
      }
    }
    return true;
  }

  void comma_before(char bracket) {
    const std::size_t comma = at_ - 1;
    skip_space();
    if (next() == bracket) fail(comma, 1, words_.say<Message::json_comma>(bracket));
  }

  void name() {
    skip_space();
    if (fault_) return;
    if (next() != '"') return missing(text(Message::json_a_name));
    if (string() && !take(':')) missing("':'");
  }

  bool string() {
    const std::size_t start = at_++;
    while (!fault_ && next() != '"') {
      const char c = next();
      if (ended() || c == '\n') {
        fail(start, 1, text(Message::json_not_closed));
      } else if (static_cast<unsigned char>(c) < 0x20) {
        fail(at_, 1, text(Message::json_control));
      } else if (c == '\\') {
        escape();
      } else {
        ++at_;
      }
    }
    ++at_;
    return !fault_;
  }

  void escape() {
    const std::size_t start = at_++;
    const char c = next();
    ++at_;
    if (c == 'u') {
      surrogates(start);
    } else if (std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos || c == '\0') {
      fail(start, 2, text(Message::json_no_escape), text(Message::json_backslash));
    }
  }

  // The four digits after "\u"; nullopt is a fault.
  std::optional<unsigned> hex(std::size_t start) {
    const std::string_view digits = text_.substr(std::min(at_, text_.size()), 4);
    if (digits.size() < 4 || digits.find_first_not_of("0123456789abcdefABCDEF") != digits.npos) {
      fail(start, 2, text(Message::json_hex));
      return std::nullopt;
    }
    at_ += 4;
    return static_cast<unsigned>(std::stoul(std::string(digits), nullptr, 16));
  }

  void surrogates(std::size_t start) {
    const auto first = hex(start);
    if (!first || *first < 0xD800 || *first > 0xDFFF) return;
    std::optional<unsigned> second;
    if (*first <= 0xDBFF && text_.substr(at_, 2) == "\\u") {
      at_ += 2;
      second = hex(at_ - 2);
    }
    if (!second || *second < 0xDC00 || *second > 0xDFFF)
      fail(start, 6, text(Message::json_surrogate));
  }

  bool number() {
    const std::size_t start = at_;
    if (next() == '-') ++at_;
    const bool zero = next() == '0';
    const std::size_t whole = digits();
    bool good = whole == 1 || (whole > 1 && !zero);
    if (next() == '.') {
      ++at_;
      good = digits() > 0 && good;
    }
    if (next() == 'e' || next() == 'E') {
      ++at_;
      if (next() == '+' || next() == '-') ++at_;
      good = digits() > 0 && good;
    }
    if (good && !is_letter(next()) && next() != '.') return true;
    while (is_letter(next()) || is_digit(next()) || next() == '.') ++at_;
    fail(start, at_ - start,
         words_.say<Message::json_no_number>(clipped(text_.substr(start, at_ - start))));
    return false;
  }

  std::size_t digits() {
    const std::size_t start = at_;
    while (is_digit(next())) ++at_;
    return at_ - start;
  }

  bool literal() {
    const std::size_t start = at_;
    while (is_letter(next()) || is_digit(next()) || next() == '_') ++at_;
    const std::string_view word = text_.substr(start, at_ - start);
    if (word == "true" || word == "false" || word == "null") return true;
    std::string hint = did_you_mean(word, {"true", "false", "null"}, words_);
    if (hint.empty()) hint = text(Message::json_quotes);
    fail(start, word.size(), words_.say<Message::json_no_value>(clipped(word)), std::move(hint));
    return false;
  }

  std::string_view text_;
  const Words& words_;
  std::size_t at_ = 0;
  std::vector<char> open_;  // the brackets that are open
  std::optional<Fault> fault_;
};

int characters(std::string_view text) {
  int count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += decode_at(text, at).length;
  return count;
}

}  // namespace

std::optional<Diagnostic> find_json_fault(std::string_view json, const std::string& file,
                                          const Words& words) {
  const auto fault = Scanner(json, words).run();
  if (!fault) return std::nullopt;
  const std::string_view before = json.substr(0, fault->at);
  const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
  const std::size_t end = std::min(json.find('\n', fault->at), json.size());
  std::string_view source = json.substr(start, end - start);
  if (source.ends_with('\r')) source.remove_suffix(1);

  Diagnostic error;
  error.code = "malformed";
  error.message = words.say<Message::json_malformed>(fault->message);
  error.hint = fault->hint;
  error.file = file;
  error.line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
  error.column = characters(json.substr(start, fault->at - start)) + 1;
  error.length = std::max(characters(json.substr(fault->at, fault->length)), 1);
  error.source = std::string(source);
  return error;
}

}  // namespace lumbago
