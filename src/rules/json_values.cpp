#include "rules/json_values.h"

namespace lumbago {

void write_strings(JsonWriter& json, std::string_view name,
                   const std::vector<std::string>& values) {
  json.list(name, values, [&](const std::string& value) { json.string(value); });
}

void write_id(JsonWriter& json, const RecordId& id) {
  if (id.kind == RecordId::Kind::none) return;
  json.key("$id");
  id.kind == RecordId::Kind::number ? json.raw(id.value) : json.string(id.value);
}

void write_range(JsonWriter& json, Range range) {
  if (range.low == range.high) return json.integer(range.low);
  json.begin_array();
  json.integer(range.low);
  json.integer(range.high);
  json.end_array();
}

void write_dose(JsonWriter& json, const Dose& dose) {
  const auto write = [&](std::string_view name, const std::optional<Range>& range) {
    if (!range) return;
    json.key(name);
    write_range(json, *range);
  };
  write("sets", dose.sets);
  write("reps", dose.reps);
  write("seconds", dose.seconds);
  write("minutes", dose.minutes);
  write("every_minutes", dose.every_minutes);
  write("ml", dose.ml);
  json.field("days", dose.days);
  if (dose.per_side) json.field("per_side", true);
}

}  // namespace lumbago
