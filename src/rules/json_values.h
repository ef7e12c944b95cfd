// Pieces of JSON that several objects share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "model/pack.h"

namespace lumbago {

// "name": [...]
void write_strings(JsonWriter& json, std::string_view name, const std::vector<std::string>& values);

// "name": [ids of the things `indices` point at]
template <class Thing>
void write_ids(JsonWriter& json, std::string_view name, const std::vector<Thing>& things,
               const Indices& indices) {
  json.key(name);
  json.begin_array();
  for (const Index index : indices) json.string(things[index].id);
  json.end_array();
}

}  // namespace lumbago
