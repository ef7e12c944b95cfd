// Every movement of the built-in pack, picture by picture.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "builtin/builtin.h"
#include "drawing/drawing.h"
#include "drawing/motion.h"
#include "inspect/inspect.h"

namespace lumbago {
namespace {

struct Bone {
  Joint root, root_side;  // of a side view; of a figure that faces the viewer
  Joint end;
};
constexpr Bone bones[] = {
    {Joint::shoulder, Joint::shoulder_l, Joint::elbow_l},
    {Joint::shoulder, Joint::shoulder_r, Joint::elbow_r},
    {Joint::elbow_l, Joint::elbow_l, Joint::hand_l},
    {Joint::elbow_r, Joint::elbow_r, Joint::hand_r},
    {Joint::hip, Joint::hip_l, Joint::knee_l},
    {Joint::hip, Joint::hip_r, Joint::knee_r},
    {Joint::knee_l, Joint::knee_l, Joint::foot_l},
    {Joint::knee_r, Joint::knee_r, Joint::foot_r},
    {Joint::shoulder, Joint::shoulder, Joint::head},
};

std::optional<double> length(const Pose& pose, const Bone& bone) {
  const auto side = place_of(pose, bone.root_side);
  const auto root = side ? side : place_of(pose, bone.root);
  const auto end = place_of(pose, bone.end);
  if (!root || !end) return std::nullopt;
  return std::hypot(end->x - root->x, end->y - root->y);
}

// "id picture 12: knee_r 3.1", a line each for what is shorter or longer than in any of the poses.
std::string odd_bones(const Drawn& drawn) {
  std::string found;
  const std::vector<Pose> way = poses_of_movement(drawn.poses);
  for (const Bone& bone : bones) {
    double least = 1000;
    double most = 0;
    for (const Pose& pose : drawn.poses) {
      const double far = length(pose, bone).value_or(-1);
      if (far >= 0) least = std::min(least, far);
      most = std::max(most, far);
    }
    for (std::size_t i = 0; i < way.size(); ++i)
      if (const auto far = length(way[i], bone))
        if (*far < least - 1.5 || *far > most + 1.5)
          found += fmt::format("{} picture {}: {} {:.1f} of {:.1f} to {:.1f}\n", drawn.id, i,
                               word(bone.end), *far, least, most);
  }
  return found;
}

TEST_CASE("in every picture of every movement the limbs are as long as in its poses") {
  const Pack pack = builtin_pack();
  std::string found;
  for (const Drawn& drawn : all_drawn(pack)) found += odd_bones(drawn);
  CHECK(found == "");
}

constexpr int lowest_wall = 40;  // what is upright and lower is the back of a chair

// "id picture 12: hand_r behind the wall", a line each.
std::string passed_walls(const Drawn& drawn) {
  std::string found;
  const std::vector<Pose> way = poses_of_movement(drawn.poses);
  for (std::size_t i = 0; i < way.size(); ++i)
    for (std::size_t prop = 0; prop < way[i].props.size(); ++prop) {
      const std::vector<Point>& line = way[i].props[prop].points;
      const bool upright = line.size() == 2 && line[0].x == line[1].x;
      if (!upright || std::abs(line[0].y - line[1].y) < lowest_wall) continue;
      const Point hip = *place_of(way[i], Joint::hip);
      for (const PlacedJoint& placed : way[i].joints)
        if ((placed.at.x < line[0].x) != (hip.x < line[0].x))
          found +=
              fmt::format("{} picture {}: {} behind the wall\n", drawn.id, i, word(placed.joint));
    }
  return found;
}

TEST_CASE("the arm of the plank at a wall went through the wall; nothing does") {
  const Pack pack = builtin_pack();
  std::string found;
  for (const Drawn& drawn : all_drawn(pack)) found += passed_walls(drawn);
  CHECK(found == "");
}

// "id picture 12: knee_r jumps 9.1", a line each for what goes far from one picture to the next.
std::string jumps(const Drawn& drawn, double most) {
  std::string found;
  const std::vector<Pose> way = poses_of_movement(drawn.poses);
  for (std::size_t i = 0; i + 1 < way.size(); ++i)
    for (const PlacedJoint& placed : way[i].joints) {
      const auto next = place_of(way[i + 1], placed.joint);
      if (!next) continue;
      const double far = std::hypot(next->x - placed.at.x, next->y - placed.at.y);
      if (far > most)
        found += fmt::format("{} picture {}: {} jumps {:.1f}\n", drawn.id, i + 1,
                             word(placed.joint), far);
    }
  return found;
}

TEST_CASE("the knee of the clam jumped from one picture to the next; no joint does") {
  constexpr double most = 5;
  const Pack pack = builtin_pack();
  std::string found;
  for (const Drawn& drawn : all_drawn(pack)) found += jumps(drawn, most);
  CHECK(found == "");
}

TEST_CASE("the roller shrank as it rolled; whatever is round keeps its size") {
  const Pack pack = builtin_pack();
  for (const Drawn& drawn : all_drawn(pack)) {
    CAPTURE(drawn.id);
    const std::vector<Pose> way = poses_of_movement(drawn.poses);
    for (const Pose& pose : way)
      for (std::size_t prop = 0; prop < pose.props.size(); ++prop)
        CHECK(pose.props[prop].radius == way[0].props[prop].radius);
  }
}

TEST_CASE("most exercises with two poses or more move, in a picture that 80 by 24 has room for") {
  const Pack pack = builtin_pack();
  std::size_t several = 0;
  std::size_t moving = 0;
  for (const Drawn& drawn : all_drawn(pack)) {
    several += drawn.poses.size() > 1 ? 1 : 0;
    for (const bool ascii : {false, true}) {
      const auto pictures = draw_movement(drawn.poses, 76, ascii);
      if (pictures.empty()) continue;
      moving += ascii ? 0 : 1;
      CAPTURE(drawn.id);
      CHECK(pictures[0].size() + 2 <= 24);
      std::size_t changes = 0;
      for (std::size_t i = 1; i < pictures.size(); ++i)
        changes += pictures[i] != pictures[i - 1] ? 1 : 0;
      CHECK(changes > 0);
    }
  }
  CHECK(2 * moving > several);
}

}  // namespace
}  // namespace lumbago
