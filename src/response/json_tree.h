// A small JSON document as a tree, read strictly; numbers keep their text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "messages/catalogue.h"

namespace lumbago {

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

// Reads one whole document; a byte order mark before it is skipped. Error codes: "malformed" (with
// line and column, where known), "too-large" (more than answers_limit bytes).
Result<JsonValue> read_json(std::string_view json, const std::string& file,
                            const Words& words = Words());

// What a message calls a value of this kind: "text", "a list".
std::string_view kind_name(JsonKind kind, const Words& words = Words());

// `key` as one step of a JSON pointer (RFC 6901): "/", then the key with '~' and '/' escaped.
std::string pointer_step(std::string_view key);

// `text` from a document as a message shows it: cut when it is long.
std::string clipped(std::string_view text);

}  // namespace lumbago
