// A stick figure from the few places that an author writes: what is left out follows from the
// lengths of the limbs and from the way a body bends. Whole numbers only, so that every machine
// draws the same.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "base/result.h"
#include "model/pose.h"

namespace lumbago {

using Joints = std::array<std::optional<Point>, joint_count>;

// What is wrong with a figure: at which joint, and why.
struct FigureFault {
  Joint joint;
  std::string message;
};

// `written` with the joints that follow from it. REQUIRES: hip and shoulder are written. A fault:
// a limb that is too long or too short, a joint that falls off the grid, a face that looks along
// the trunk, or an elbow or knee without its hand or foot.
Result<Joints, FigureFault> complete_figure(const Joints& written, Facing face);

}  // namespace lumbago
