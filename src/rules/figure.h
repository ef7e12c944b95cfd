// Completes a stick figure from the few joints that the author of a pose writes. The others follow
// from the lengths of the limbs and from the way in which a body bends. All arithmetic is with
// integers, so that every machine draws the same figure.
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
