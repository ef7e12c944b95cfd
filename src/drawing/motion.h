// Figures between two poses, for drawings that move.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "model/pose.h"

namespace lumbago {

// A place on the grid of poses, between its steps.
struct Place {
  double x = 0;
  double y = 0;
};

// A pose whose joints, and whose props, stand between the steps of the grid.
struct Figure {
  Facing face = Facing::right;
  bool left_is_near = false;  // which side of the person the viewer sees
  std::array<std::optional<Place>, joint_count> joints;
  std::vector<std::vector<Place>> props;  // the points of each, in the order of the pose

  const std::optional<Place>& at(Joint joint) const {
    return joints[static_cast<std::size_t>(joint)];
  }
};

Figure figure_of(const Pose& pose);

// The figure on the way from `from` (t = 0) to `to` (t = 1). Limbs keep their lengths: elbows and
// knees bend to where hand and foot are, and a hand or foot that stays where it is in both poses
// does not slide. REQUIRES: the poses can move, see drawing.h.
Figure figure_between(const Pose& from, const Pose& to, double t);

// What the pictures of draw_movement() show: the figures on the way, each joint on the step of the
// grid that is nearest to it. Empty if the poses cannot move.
std::vector<Pose> poses_of_movement(const std::vector<Pose>& poses);

}  // namespace lumbago
