// A pose as strokes: what every drawing of it, whatever it is drawn with, has in common.
#pragma once

#include <vector>

#include "model/pose.h"

namespace lumbago {

// What a stroke is of, from the back of the picture to its front.
enum class Ink : std::uint8_t { prop, far_limb, body, head, gaze, move };

// A line through its points, or a circle round the one point it has.
struct Stroke {
  Ink ink = Ink::body;
  std::vector<Point> path;
  int radius = 0;  // 0: not a circle
};

// What a picture spans, corners included. Never empty.
struct Frame {
  Point low;
  Point high;
};

// From back to front. The limbs of the side away from the viewer come as far_limb, where both sides
// are shown. Circles and arrows may reach past the grid by nothing.
std::vector<Stroke> sketch(const Pose& pose);

// The least frame that all strokes of all these poses fit; from the ground up, if one stands on it.
// REQUIRES: a pose.
Frame frame_of(const std::vector<Pose>& poses);

}  // namespace lumbago
