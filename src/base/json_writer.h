// Writes JSON, with RapidJSON, which only json_writer.cpp includes. What is written is well-formed
// UTF-8 and can be shown on a terminal: broken bytes become U+FFFD, and characters that could drive
// a terminal or reorder its text are escaped.
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace lumbago {

// A number in thousandths, written as a decimal: 4333 is 4.333.
struct Decimal {
  std::int64_t thousandths = 0;
};

// Writes one JSON value into a string. Calls come in document order; the caller balances them.
class JsonWriter {
 public:
  enum class Layout { compact, pretty };  // pretty: two spaces an indent

  explicit JsonWriter(Layout layout = Layout::compact);
  ~JsonWriter();
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  void key(std::string_view name);
  void string(std::string_view value);
  void integer(std::int64_t value);
  void decimal(std::int64_t thousandths);  // 4333 -> 4.333
  void boolean(bool value);
  void null();
  void raw(std::string_view json);  // one JSON value as it stands; REQUIRES: it is valid

  // One value, by its type: an enumerator is its word, an optional one that is missing null.
  void value(std::string_view text) { string(text); }
  void value(const char* text) { string(text); }
  void value(bool truth) { boolean(truth); }
  void value(Decimal number) { decimal(number.thousandths); }
  template <std::integral Number>
  void value(Number number) {
    integer(static_cast<std::int64_t>(number));
  }
  template <class Word>
  requires std::is_enum_v<Word>
  void value(Word one) { string(word(one)); }
  template <class Value>
  void value(const std::optional<Value>& one) {
    one ? value(*one) : null();
  }

  // A member: key, then value; and several, as names and values in turn.
  template <class Value>
  void field(std::string_view name, const Value& one) {
    key(name), value(one);
  }
  void fields() {}
  template <class Value, class... More>
  void fields(std::string_view name, const Value& one, const More&... more) {
    field(name, one), fields(more...);
  }

  // An object whose members `fill` writes; with a name, as a member of the object around it.
  template <class Fill>
  void object(Fill fill) {
    begin_object();
    fill();
    end_object();
  }
  template <class Fill>
  void object(std::string_view name, Fill fill) {
    key(name);
    object(fill);
  }

  // A member that is a list; `write` writes one value for each of `items`.
  template <class Items, class Write>
  void list(std::string_view name, const Items& items, Write write) {
    key(name);
    begin_array();
    for (const auto& item : items) write(item);
    end_array();
  }

  // What has been written so far. No final newline.
  std::string take() const;

 private:
  struct Writer;
  std::unique_ptr<Writer> writer_;
};

// A whole document for people and programs: an object, indented, with its schema first and what
// `fill` writes into the writer after it. Ends with a newline.
template <class Fill>
std::string json_document(std::string_view schema, Fill fill) {
  JsonWriter json(JsonWriter::Layout::pretty);
  json.object([&] {
    json.field("schema", schema);
    fill(json);
  });
  return json.take() + "\n";
}

}  // namespace lumbago
