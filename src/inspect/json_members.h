// Members of a JSON object, written by the type of their value. What has its default value is left
// out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/json_writer.h"
#include "model/pack.h"
#include "rules/json_values.h"

namespace lumbago {

using Texts = std::vector<std::string>;

// `Writer` derives from this and has fields() for each kind of part of a list.
template <class Writer>
class Members {
 protected:
  // `json` must outlive it.
  explicit Members(JsonWriter& json) : json_(json) {}

  // Members, as names and values in turn.
  void members() {}
  template <class Value, class... More>
  void members(std::string_view name, const Value& value, const More&... more) {
    put(name, value);
    members(more...);
  }

  void put(std::string_view name, std::string_view value) {
    if (!value.empty()) json_.field(name, value);
  }
  void put(std::string_view name, const std::string& value) { put(name, std::string_view(value)); }
  void put(std::string_view name, const char* value) = delete;  // it would be taken for a bool
  void put(std::string_view name, const Texts& values) {
    if (!values.empty()) write_strings(json_, name, values);
  }
  void put(std::string_view name, bool value) {
    if (value) json_.field(name, true);
  }
  template <class Value>
  requires std::is_integral_v<Value> || std::is_enum_v<Value> || std::is_same_v<Value, Decimal>
  void put(std::string_view name, Value value) { json_.field(name, value); }
  void put(std::string_view name, const Condition& when) { json_.field(name, when.source); }
  void put(std::string_view name, Range range) {
    json_.key(name);
    write_range(json_, range);
  }
  template <class Value>
  void put(std::string_view name, const std::optional<Value>& value) {
    if (value) put(name, *value);
  }
  template <class Part>
  void put(std::string_view name, const std::vector<Part>& parts) {
    if (!parts.empty()) write_parts(name, parts);
  }
  void put(std::string_view name, const std::vector<std::int64_t>& numbers) {
    json_.list(name, numbers, [&](std::int64_t number) { json_.integer(number); });
  }

  template <class Part>
  void write_parts(std::string_view name, const std::vector<Part>& parts) {
    json_.list(name, parts, [&](const Part& part) {
      json_.object([&] { static_cast<Writer*>(this)->fields(part); });
    });
  }

  JsonWriter& json_;
};

}  // namespace lumbago
