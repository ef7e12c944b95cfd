// The grammar (RFC 8259), with the functions of the parser that read it:
//
//   document = value                       one value, then nothing but white space
//   value    = object | array | string | number | "true" | "false" | "null"
//   object   = "{" [ string ":" value *( "," string ":" value ) ] "}"
//   array    = "[" [ value *( "," value ) ] "]"
//
// One pass builds the tree and stops at the first fault, of which it knows the place and what
// people who write JSON by hand probably meant.
//
// Tried instead: RapidJSON's SAX reader, iterative, with encodings validated and numbers as text.
// Of 300,000 damaged documents it took 552 that are not JSON (half a surrogate pair alone; it also
// takes anything after a NUL byte), and refused each number that no double holds, such as 1e400.
// What people probably meant would still have to be found by hand from its place of the fault.
// For 2.4 KB of answers it needs 165,000 instructions, this parser 208,000. simdjson, which does
// not say where a fault is, needed two passes for a tree and this scanner for a third.
#include "response/json_tree.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "messages/nearest.h"
#include "response/answers.h"

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

class Parser {
 public:
  Parser(std::string_view text, const Words& words) : text_(text), words_(words) {}

  // Fills `root`; what it holds after a fault means nothing.
  std::optional<Fault> run(JsonValue& root) {
    broken_utf8();
    skip_space();
    if (!fault_ && ended()) fail(at_, 1, text(Message::json_empty));
    value(root);
    skip_space();
    if (!fault_ && !ended()) fail(at_, 1, text(Message::json_more));
    return std::move(fault_);
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
    if (next() != c) return false;
    ++at_;
    return true;
  }

  void broken_utf8() {
    std::size_t at = plain_prefix(text_);
    each_code_point(text_.substr(at), [&](CodePoint point, std::string_view) {
      if (!point.valid) fail(at, point.length, text(Message::json_not_utf8));
      at += point.length;
    });
  }

  void value(JsonValue& to) {
    if (fault_) return;
    skip_space();
    const char first = next();
    if (first == '{' || first == '[')
      inside(to);
    else if (first == '"')
      to.kind = JsonKind::string, to.text = string();
    else if (first == '-' || is_digit(first))
      to.kind = JsonKind::number, to.text = number();
    else if (is_letter(first))
      literal(to);
    else
      missing(text(Message::json_a_value));
  }

  // An object or an array. The limit keeps the recursion shallow.
  void inside(JsonValue& to) {
    if (depth_ == deepest_json)
      return fail(at_, 1, words_.say<Message::json_too_deep>(deepest_json));
    ++depth_;
    const bool object = text_[at_++] == '{';
    to.kind = object ? JsonKind::object : JsonKind::array;
    const char bracket = object ? '}' : ']';
    if (!take(bracket)) do {
        value(object ? to.members.emplace_back(JsonMember{name(), {}}).value
                     : to.items.emplace_back());
      } while (another(bracket));
    --depth_;
  }

  // After a member or an item: true if another one must follow.
  bool another(char bracket) {
    if (fault_ || take(bracket)) return false;
    if (!take(',')) {
      missing(words_.say<Message::json_comma_or>(bracket));
      return false;
    }
    const std::size_t comma = at_ - 1;
    skip_space();
    if (next() == bracket) fail(comma, 1, words_.say<Message::json_comma>(bracket));
    return !fault_;
  }

  // The name of a member, and the colon after it.
  std::string name() {
    skip_space();
    std::string name;
    if (next() != '"')
      missing(text(Message::json_a_name));
    else if (name = string(); !fault_ && !take(':'))
      missing("':'");
    return name;
  }

  // In a string.
  static bool stands_for_itself(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
  }

  std::string string() {
    std::string value;
    const std::size_t start = at_++;
    while (!fault_ && next() != '"') {
      const char c = next();
      if (ended() || c == '\n') {
        fail(start, 1, text(Message::json_not_closed));
      } else if (static_cast<unsigned char>(c) < 0x20) {
        fail(at_, 1, text(Message::json_control));
      } else if (c == '\\') {
        escape(value);
      } else {
        const std::size_t from = at_;
        while (!ended() && stands_for_itself(next())) ++at_;
        value += text_.substr(from, at_ - from);
      }
    }
    ++at_;
    return value;
  }

  void escape(std::string& value) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const std::size_t start = at_++;
    const char c = next();
    ++at_;
    if (c == 'u') return append_utf8(value, code_point(start));
    const std::size_t letter = letters.find(c);
    if (letter == std::string_view::npos)
      fail(start, 2, text(Message::json_no_escape), text(Message::json_backslash));
    else
      value += meanings[letter];
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

  // After "\u": one code unit, or the two of a surrogate pair.
  char32_t code_point(std::size_t start) {
    const char32_t first = hex(start).value_or(0);
    if (first < 0xD800 || first > 0xDFFF) return first;
    char32_t second = 0;
    if (first <= 0xDBFF && text_.substr(std::min(at_, text_.size()), 2) == "\\u") {
      at_ += 2;
      second = hex(at_ - 2).value_or(0);
    }
    if (second < 0xDC00 || second > 0xDFFF) fail(start, 6, text(Message::json_surrogate));
    return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
  }

  std::string number() {
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
    good = good && !is_letter(next()) && next() != '.';
    while (is_letter(next()) || is_digit(next()) || next() == '.') ++at_;
    const std::string_view token = text_.substr(start, at_ - start);
    if (!good) fail(start, token.size(), words_.say<Message::json_no_number>(clipped(token)));
    return std::string(token);
  }

  std::size_t digits() {
    const std::size_t start = at_;
    while (is_digit(next())) ++at_;
    return at_ - start;
  }

  void literal(JsonValue& to) {
    const std::size_t start = at_;
    while (is_letter(next()) || is_digit(next()) || next() == '_') ++at_;
    const std::string_view word = text_.substr(start, at_ - start);
    if (word == "null") return;
    to.kind = JsonKind::boolean;
    to.boolean = word == "true";
    if (to.boolean || word == "false") return;
    std::string hint = did_you_mean(word, {"true", "false", "null"}, words_);
    if (hint.empty()) hint = text(Message::json_quotes);
    fail(start, word.size(), words_.say<Message::json_no_value>(clipped(word)), std::move(hint));
  }

  std::string_view text_;
  const Words& words_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;  // of the brackets that are open
  std::optional<Fault> fault_;
};

int characters(std::string_view text) {
  int count = 0;
  each_code_point(text, [&count](CodePoint, std::string_view) { ++count; });
  return count;
}

// What is wrong with `json`, and where.
Diagnostic located(const Fault& fault, std::string_view json, const std::string& file,
                   const Words& words) {
  const std::string_view before = json.substr(0, fault.at);
  const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
  std::string_view source = json.substr(start, json.find('\n', fault.at) - start);
  if (source.ends_with('\r')) source.remove_suffix(1);

  Diagnostic error{.code = "malformed",
                   .message = words.say<Message::json_malformed>(fault.message),
                   .file = file,
                   .hint = fault.hint};
  error.line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
  error.column = characters(before.substr(start)) + 1;
  error.length = std::max(characters(json.substr(fault.at, fault.length)), 1);
  quote_line(error, source, std::min(fault.at - start, source.size()));
  return error;
}

}  // namespace

Result<JsonValue> read_json(std::string_view json, const std::string& file, const Words& words) {
  if (json.size() > answers_limit)
    return Diagnostic{.code = "too-large",
                      .message = words.say<Message::json_too_large>(answers_limit),
                      .file = file};
  if (json.starts_with("\xEF\xBB\xBF")) json.remove_prefix(3);
  JsonValue root;
  const auto fault = Parser(json, words).run(root);
  if (fault) return located(*fault, json, file, words);
  return root;
}

const JsonValue* find(const JsonValue& object, std::string_view key) {
  for (const JsonMember& member : object.members)
    if (member.key == key) return &member.value;
  return nullptr;
}

std::string_view kind_name(JsonKind kind, const Words& words) {
  switch (kind) {
    case JsonKind::null:
      return words.text(Message::json_null);
    case JsonKind::boolean:
      return words.text(Message::json_boolean);
    case JsonKind::number:
      return words.text(Message::json_number);
    case JsonKind::string:
      return words.text(Message::json_text);
    case JsonKind::array:
      return words.text(Message::json_list);
    case JsonKind::object:
      break;
  }
  return words.text(Message::json_object);
}

std::string pointer_step(std::string_view key) {
  std::string step = "/";
  if (key.find_first_of("~/") == key.npos) return step += key;
  for (const char c : key) {
    if (c == '~')
      step += "~0";
    else if (c == '/')
      step += "~1";
    else
      step += c;
  }
  return step;
}

std::string clipped(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.size() <= longest) return std::string(text);
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return fmt::format("{}...", text.substr(0, end));
}

}  // namespace lumbago
