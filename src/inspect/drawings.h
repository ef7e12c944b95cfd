// The poses of an activity or a self-test as JSON.
#pragma once

#include <vector>

#include "base/json_writer.h"
#include "model/pack.h"

namespace lumbago {

// Where the joints are written: in an object "joints" of their own, or among the members of the
// pose, as the pack format has them.
enum class PoseShape : std::uint8_t { shown, written };

// The member "poses"; nothing where there are none. A pose is {"alt", "face", "ground",
// "joints": {name: [x, y]}, "props": [prop], "moves": [[[x, y], ...]]}; a prop is {"line": [[x, y],
// ...]},
// {"box": [x, y, x, y]} or {"circle": [x, y, radius]}.
void write_poses(JsonWriter& json, const std::vector<Pose>& poses,
                 PoseShape shape = PoseShape::shown);

}  // namespace lumbago
