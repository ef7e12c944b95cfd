// A small JSON document (RFC 8259) as a tree. It is read strictly: one value with nothing after it,
// well-formed UTF-8, escapes of whole characters. Numbers keep their text, of any size and
// precision, because whether 1e400 or 0.1 fits is for the reader of the value to say. Repeated keys
// are kept, so that they can be reported.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "messages/catalogue.h"

namespace lumbago {

// How deep objects and lists may stand in each other. It bounds the recursion of those that read a
// tree.
inline constexpr std::size_t deepest_json = 32;

enum class JsonKind : std::uint8_t { null, boolean, number, string, array, object };

struct JsonMember;

struct JsonValue {
  JsonKind kind = JsonKind::null;
  bool boolean = false;
  std::string text;                 // string: its value; number: its digits as they stand
  std::vector<JsonValue> items;     // array
  std::vector<JsonMember> members;  // object: in document order, repeated keys included
};

struct JsonMember {
  std::string key;
  JsonValue value;
};

// Reads one whole document; a byte order mark before it is skipped. Error: "malformed", with the
// line and the column of the first fault and a hint where it is known what was meant, or
// "too-large" for more than answers_limit bytes.
Result<JsonValue> read_json(std::string_view json, const std::string& file,
                            const Words& words = Words());

// The first member of `object` that is called `key`; nullptr: none is, or it is no object.
const JsonValue* find(const JsonValue& object, std::string_view key);

// What a message calls a value of this kind: "text", "a list".
std::string_view kind_name(JsonKind kind, const Words& words = Words());

// `key` as one step of a JSON pointer (RFC 6901): "/", then the key with '~' and '/' escaped.
std::string pointer_step(std::string_view key);

// `text` from a document as a message shows it: cut when it is long.
std::string clipped(std::string_view text);

}  // namespace lumbago
