// Reads the drawings of an activity.
#pragma once

#include <string>
#include <vector>

#include "pack/builder.h"

namespace lumbago {

// The `poses` of an activity. A pose keeps what the one before it says and it does not; its elbows,
// knees, toes and head follow from the rest where they are not written. Faults go to the builder.
std::vector<Pose> read_poses(Fields& activity, const std::string& id);

}  // namespace lumbago
