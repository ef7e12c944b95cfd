// Drawings as a document and as data: what `lumbago show --drawings` says.
#pragma once

#include <string>
#include <vector>

#include "base/catalogue.h"
#include "base/json_writer.h"
#include "model/pack.h"
#include "render/document.h"

namespace lumbago {

// Every drawing of the pack, each with its title and id.
Document tell_drawings(const Pack& pack, const Words& words);

// {"schema": "lumbago.drawings/1", "grid": [x, y], "activities": [{"id", "title", "poses"}]}. Ends
// with a newline.
std::string drawings_json(const Pack& pack);

// "poses": [{"alt", "face", "joints": {name: [x, y]}, "props": [{"line": [[x, y], ...]} or {"box":
// [x, y, x, y]} or {"circle": [x, y, radius]}], "moves": [[[x, y], ...]]}]
void write_poses(JsonWriter& json, const std::vector<Pose>& poses);

}  // namespace lumbago
