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

// How the joints stand: in an object of their own, or as the pack format writes them, in the pose.
enum class PoseShape : std::uint8_t { shown, written };

// "poses": [{"alt", "face", "ground", "joints": {name: [x, y]}, "props": [{"line": [[x, y], ...]} or
// {"box": [x, y, x, y]} or {"circle": [x, y, radius]}], "moves": [[[x, y], ...]]}]; nothing where
// there are none.
void write_poses(JsonWriter& json, const std::vector<Pose>& poses,
                 PoseShape shape = PoseShape::shown);

}  // namespace lumbago
