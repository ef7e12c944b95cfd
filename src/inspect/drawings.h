// Drawings as data.
#pragma once

#include <vector>

#include "base/json_writer.h"
#include "model/pack.h"

namespace lumbago {

// How the joints stand: in an object of their own, or as the pack format writes them, in the pose.
enum class PoseShape : std::uint8_t { shown, written };

// "poses": [{"alt", "face", "ground", "joints": {name: [x, y]}, "props": [{"line": [[x, y], ...]}
// or
// {"box": [x, y, x, y]} or {"circle": [x, y, radius]}], "moves": [[[x, y], ...]]}]; nothing where
// there are none.
void write_poses(JsonWriter& json, const std::vector<Pose>& poses,
                 PoseShape shape = PoseShape::shown);

}  // namespace lumbago
