// Pieces of a pack as JSON. What has its default value is left out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "model/pack.h"
#include "rules/json_values.h"

namespace lumbago {

// `Writer` derives from it and has an overload of fields() for each kind of thing in its lists.
template <class Writer>
class PackPieces {
 public:
  PackPieces(JsonWriter& json, const Pack& pack) : json_(json), pack_(pack) {}

 protected:
  // "name": [each thing, by the overload of fields for it]
  template <class Thing>
  void list(std::string_view name, const std::vector<Thing>& things) {
    json_.key(name);
    json_.begin_array();
    for (const Thing& thing : things) {
      json_.begin_object();
      static_cast<Writer&>(*this).fields(thing);
      json_.end_object();
    }
    json_.end_array();
  }
  template <class Thing>
  void section(std::string_view name, const std::vector<Thing>& things) {
    if (!things.empty()) list(name, things);
  }

  template <class Write>
  void object(std::string_view name, Write write) {
    json_.key(name);
    json_.begin_object();
    write();
    json_.end_object();
  }

  void text(std::string_view name, const std::string& value) {
    if (!value.empty()) json_.field(name, value);
  }
  void texts(std::string_view name, const std::vector<std::string>& values) {
    if (!values.empty()) write_strings(json_, name, values);
  }
  void text_or_null(std::string_view name, const std::string& value) {
    json_.key(name);
    value.empty() ? json_.null() : json_.string(value);
  }
  void flag(std::string_view name, bool value) {
    if (value) json_.field(name, true);
  }
  void decimal(std::string_view name, std::int64_t thousandths) {
    json_.key(name);
    json_.decimal(thousandths);
  }
  void condition(std::string_view name, const std::optional<Condition>& when) {
    if (when) json_.field(name, when->source);
  }
  template <class Thing>
  void ids(std::string_view name, const std::vector<Thing>& things, const Indices& indices) {
    if (!indices.empty()) write_ids(json_, name, things, indices);
  }
  // A number, or [least, most].
  void range(Range range) {
    if (range.low == range.high) return json_.integer(range.low);
    json_.begin_array();
    json_.integer(range.low);
    json_.integer(range.high);
    json_.end_array();
  }
  void range(std::string_view name, const std::optional<Range>& value) {
    if (!value) return;
    json_.key(name);
    range(*value);
  }
  template <class Sourced>
  void sources(const Sourced& thing) {
    json_.field("verified", thing.verified);
    ids("references", pack_.references, thing.references);
  }

  JsonWriter& json_;
  const Pack& pack_;
};

// The sections of what is asked and what is computed from it, in an object that is open.
void write_question_sections(JsonWriter& json, const Pack& pack);

}  // namespace lumbago
