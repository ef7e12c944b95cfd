// How a move looks: one stick figure, given by the places of its joints. An author writes only a
// few of the places; pack/ works out the others. drawing/ draws the figure.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/level.h"

namespace lumbago {

// A place on the grid: x to the right, y up from the ground.
struct Point {
  std::int16_t x = 0;
  std::int16_t y = 0;
  bool operator==(const Point&) const = default;
};

// The grid that every figure fits: x from 0 to drawing_grid.x, y from 0 (the ground) to
// drawing_grid.y. A person who stands is about 45 high.
inline constexpr Point drawing_grid{76, 56};

// Left and right are those of the person. A side view has one shoulder and one hip, and may leave
// out what is hidden.
enum class Joint : std::uint8_t {
  head,
  shoulder,
  shoulder_l,
  shoulder_r,
  back,  // a place on the way from the hip to the shoulder, where the back is round
  hip,
  hip_l,
  hip_r,
  elbow_l,
  elbow_r,
  hand_l,
  hand_r,
  knee_l,
  knee_r,
  foot_l,  // the ankle
  foot_r,
  toe_l,
  toe_r
};
inline constexpr std::size_t joint_count = 18;
template <>
struct Spelling<Joint> {
  static constexpr std::array<std::string_view, joint_count> words{
      "head",   "shoulder", "shoulder_l", "shoulder_r", "back",   "hip",
      "hip_l",  "hip_r",    "elbow_l",    "elbow_r",    "hand_l", "hand_r",
      "knee_l", "knee_r",   "foot_l",     "foot_r",     "toe_l",  "toe_r"};
};

// Where the face looks, as the picture shows it; `viewer`: out of the picture.
enum class Facing : std::uint8_t { left, right, up, down, viewer };
template <>
struct Spelling<Facing> {
  static constexpr std::array<std::string_view, 5> words{"left", "right", "up", "down", "viewer"};
};

// How long the parts of a figure are, and the radius of its head.
namespace limb {
inline constexpr int neck = 5;  // from the shoulder to the middle of the head
inline constexpr int head = 3;
inline constexpr int trunk = 14;
inline constexpr int upper_arm = 8;
inline constexpr int forearm = 9;
inline constexpr int thigh = 11;
inline constexpr int shin = 11;
inline constexpr int foot = 3;
inline constexpr int half_shoulders = 4;  // of a figure that faces the viewer
inline constexpr int half_hips = 2;
}  // namespace limb

// Something that is not the person: a line, a box (two corners) or a circle (its middle).
enum class ShapeKind : std::uint8_t { line, box, circle };
template <>
struct Spelling<ShapeKind> {
  static constexpr std::array<std::string_view, 3> words{"line", "box", "circle"};
};
struct Shape {
  ShapeKind kind = ShapeKind::line;
  std::vector<Point> points;
  std::int16_t radius = 0;  // of a circle
  bool operator==(const Shape&) const = default;
};

// A joint where it is.
struct PlacedJoint {
  Joint joint = Joint::head;
  Point at;
  bool operator==(const PlacedJoint&) const = default;
};

// One picture of a move. Every place is on the grid.
struct Pose {
  std::string alt;  // what it shows, in words
  Facing face = Facing::right;
  bool ground = true;               // false: seen from above
  std::vector<PlacedJoint> joints;  // in the order of Joint, each at most once
  std::vector<Shape> props;
  std::vector<std::vector<Point>> moves;  // arrows: from the first point through the others
  bool operator==(const Pose&) const = default;
};

// Where the joint is; nullopt: the picture does not show it.
inline std::optional<Point> place_of(const Pose& pose, Joint joint) {
  for (const PlacedJoint& placed : pose.joints)
    if (placed.joint == joint) return placed.at;
  return std::nullopt;
}

}  // namespace lumbago
