// Turns a pose into strokes, which every kind of drawing starts from.
#pragma once

#include <vector>

#include "model/pose.h"

namespace lumbago {

// What a stroke shows. The kinds are ordered from the back of the picture to its front.
enum class Ink : std::uint8_t { prop, far_limb, body, head, gaze, move };

// A line through the points of `path`, or, with a radius, a circle round its only point.
struct Stroke {
  Ink ink = Ink::body;
  std::vector<Point> path;
  int radius = 0;  // 0: not a circle
};

// The part of the grid that a picture shows, from its lower left point to its upper right one, both
// included.
struct Frame {
  Point low;
  Point high;
};

// The strokes of `pose` from back to front. Of a figure that is seen from the side, the limbs of
// the side away from the viewer are far_limb, where both sides are shown.
std::vector<Stroke> sketch(const Pose& pose);

// True if the viewer of `pose` stands on the person's left, by where the face looks.
bool near_side_is_left(const Pose& pose);

// The smallest frame into which all strokes of all these poses fit. It begins at the ground if one
// of the poses stands on the ground. REQUIRES: a pose.
Frame frame_of(const std::vector<Pose>& poses);

}  // namespace lumbago
