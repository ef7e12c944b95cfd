// Values that several JSON objects share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago {

// "name": [...]
void write_strings(JsonWriter& json, std::string_view name, const std::vector<std::string>& values);

// "name": [ids of the entries that `indices` point at]
template <class Entry>
void write_ids(JsonWriter& json, std::string_view name, const std::vector<Entry>& entries,
               const Indices& indices) {
  json.list(name, indices, [&](Index index) { json.string(entries[index].id); });
}

// "$id", where a record has one.
void write_id(JsonWriter& json, const RecordId& id);

// A number, or [least, most].
void write_range(JsonWriter& json, Range range);

// The members of a dose; those that it does not name are left out.
void write_dose(JsonWriter& json, const Dose& dose);

}  // namespace lumbago
