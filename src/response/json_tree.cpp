// Small documents, with simdjson.
#include "response/json_tree.h"

#include <fmt/format.h>
#include <simdjson.h>

#include "response/answers.h"
#include "response/json_fault.h"

namespace lumbago {
namespace {

namespace ondemand = simdjson::ondemand;

std::string trimmed(std::string_view token) {
  return std::string(token.substr(0, token.find_last_not_of(" \t\r\n") + 1));
}

// The builders below read a document that is known to be well formed, and to be shallow, so that
// they may recurse and an error can only be the allocator's.
simdjson::error_code build(ondemand::value from, JsonValue& to);

simdjson::error_code build_object(ondemand::object from, JsonValue& to) {
  for (auto field : from) {
    JsonMember member;
    std::string_view key;
    if (const auto error = field.unescaped_key().get(key)) return error;
    member.key = key;
    ondemand::value value;
    if (const auto error = field.value().get(value)) return error;
    if (const auto error = build(value, member.value)) return error;
    to.members.push_back(std::move(member));
  }
  return simdjson::SUCCESS;
}

simdjson::error_code build_array(ondemand::array from, JsonValue& to) {
  for (auto item : from) {
    ondemand::value value;
    if (const auto error = item.get(value)) return error;
    if (const auto error = build(value, to.items.emplace_back())) return error;
  }
  return simdjson::SUCCESS;
}

simdjson::error_code build_string(ondemand::value from, JsonValue& to) {
  std::string_view text;
  const auto error = from.get_string().get(text);
  if (!error) to.text = text;
  return error;
}

simdjson::error_code build(ondemand::value from, JsonValue& to) {
  ondemand::json_type type{};
  if (const auto error = from.type().get(type)) return error;
  switch (type) {
    case ondemand::json_type::object: {
      to.kind = JsonKind::object;
      ondemand::object object;
      const auto error = from.get_object().get(object);
      return error ? error : build_object(object, to);
    }
    case ondemand::json_type::array: {
      to.kind = JsonKind::array;
      ondemand::array array;
      const auto error = from.get_array().get(array);
      return error ? error : build_array(array, to);
    }
    case ondemand::json_type::string:
      to.kind = JsonKind::string;
      return build_string(from, to);
    case ondemand::json_type::number:
      to.kind = JsonKind::number;
      to.text = trimmed(from.raw_json_token());
      return simdjson::SUCCESS;
    case ondemand::json_type::boolean:
      to.kind = JsonKind::boolean;
      return from.get_bool().get(to.boolean);
    case ondemand::json_type::null:
      break;
  }
  return simdjson::SUCCESS;
}

// A document that is one scalar: callers only need to know its kind.
simdjson::error_code build_document(ondemand::document& from, JsonValue& to) {
  bool scalar = false;
  if (const auto error = from.is_scalar().get(scalar)) return error;
  if (!scalar) {
    ondemand::value value;
    const auto error = from.get_value().get(value);
    return error ? error : build(value, to);
  }
  ondemand::json_type type{};
  if (const auto error = from.type().get(type)) return error;
  switch (type) {
    case ondemand::json_type::string:
      to.kind = JsonKind::string;
      break;
    case ondemand::json_type::number:
      to.kind = JsonKind::number;
      break;
    case ondemand::json_type::boolean:
      to.kind = JsonKind::boolean;
      break;
    default:
      break;
  }
  return simdjson::SUCCESS;
}

Diagnostic failure(std::string code, std::string message, const std::string& file) {
  Diagnostic error;
  error.code = std::move(code);
  error.message = std::move(message);
  error.file = file;
  return error;
}

Diagnostic malformed(simdjson::error_code error, const std::string& file, const Words& words) {
  return failure("malformed", words.say<Message::json_malformed>(simdjson::error_message(error)),
                 file);
}

}  // namespace

Result<JsonValue> read_json(std::string_view json, const std::string& file, const Words& words) {
  if (json.size() > answers_limit)
    return failure("too-large", words.say<Message::json_too_large>(answers_limit), file);
  if (json.starts_with("\xEF\xBB\xBF")) json.remove_prefix(3);
  const simdjson::padded_string padded(json);

  // The DOM parser looks at every byte; the on-demand parser, which keeps the digits of a number,
  // does not look at what it skips.
  simdjson::dom::parser checker;
  auto error = json.empty() ? simdjson::EMPTY : checker.allocate(padded.size(), deepest_json);
  if (!error) error = checker.parse(padded).error();
  if (error) {
    if (auto fault = find_json_fault(json, file, words)) return std::move(*fault);
    // Left is a number that fits no machine type, which is for the reader of its value to refuse.
    if (error != simdjson::NUMBER_ERROR) return malformed(error, file, words);
  }

  ondemand::parser parser;
  ondemand::document document;
  JsonValue value;
  error = parser.iterate(padded).get(document);
  if (!error) error = build_document(document, value);
  if (error) return malformed(error, file, words);
  return value;
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
