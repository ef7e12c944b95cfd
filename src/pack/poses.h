// Reads the drawings of an activity or a self-test.
#pragma once

#include <string>
#include <vector>

#include "pack/builder.h"

namespace lumbago {

// The `poses` of an activity or a test. A pose keeps what the one before it says and it does not;
// its elbows, knees, toes and head follow from the rest where they are not written. Faults go to
// the builder.
std::vector<Pose> read_poses(Fields& owner, const std::string& id);

}  // namespace lumbago
