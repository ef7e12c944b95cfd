// Movements: the poses on the way, and their pictures.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "base/text.h"
#include "drawing/drawing.h"
#include "drawing/motion.h"

namespace lumbago {
namespace {

// A straight leg that is lifted forward, from 22 below the hip to its height.
std::vector<Pose> kick() {
  Pose before;
  before.joints = {{Joint::head, {10, 42}},   {Joint::shoulder, {10, 37}}, {Joint::hip, {10, 23}},
                   {Joint::knee_l, {10, 12}}, {Joint::knee_r, {10, 12}},   {Joint::foot_l, {10, 1}},
                   {Joint::foot_r, {10, 1}}};
  before.moves = {{{20, 10}, {26, 16}}};
  Pose after = before;
  after.joints[4].at = {21, 23};
  after.joints[6].at = {32, 23};
  return {before, after};
}

double length(const Pose& pose, Joint a, Joint b) {
  const Point one = *place_of(pose, a);
  const Point other = *place_of(pose, b);
  return std::hypot(one.x - other.x, one.y - other.y);
}

TEST_CASE("a movement goes there and back, and rests at its poses") {
  const std::vector<Pose> way = poses_of_movement(kick());
  REQUIRE(way.size() == 42);
  CHECK(way.front().joints == kick().front().joints);
  CHECK(way[5].joints == way[0].joints);
  CHECK(way[6].joints != way[0].joints);
  CHECK(way[21].joints == kick().back().joints);
  CHECK(way[26].joints == way[21].joints);
  CHECK(way[27].joints != way[21].joints);
  for (std::size_t i = 1; i < 16; ++i) CHECK(way[5 + i].joints == way[42 - i].joints);
  for (const Pose& pose : way) CHECK(pose.moves.empty());
}

TEST_CASE("three poses: the last is shown in the middle") {
  std::vector<Pose> poses = kick();
  poses.push_back(poses[1]);
  poses[2].joints[6].at = {21, 12};
  const std::vector<Pose> way = poses_of_movement(poses);
  REQUIRE(way.size() == 84);
  CHECK(way[21].joints == poses[1].joints);
  CHECK(way[42].joints == poses[2].joints);
  CHECK(way[63].joints == poses[1].joints);
}

TEST_CASE("on the way limbs keep their lengths, but for the steps of the grid, and a foot stays") {
  const double grid = std::sqrt(2.0);  // half a step at either end, across and up
  for (const Pose& pose : poses_of_movement(kick())) {
    CHECK(std::abs(length(pose, Joint::hip, Joint::knee_r) - 11) <= grid);
    CHECK(std::abs(length(pose, Joint::knee_r, Joint::foot_r) - 11) <= grid);
    CHECK(*place_of(pose, Joint::foot_l) == Point{10, 1});
  }
}

TEST_CASE("a step of a movement is a small one") {
  const std::vector<Pose> way = poses_of_movement(kick());
  for (std::size_t i = 0; i < way.size(); ++i) {
    const Point foot = *place_of(way[i], Joint::foot_r);
    const Point next = *place_of(way[(i + 1) % way.size()], Joint::foot_r);
    CHECK(std::hypot(foot.x - next.x, foot.y - next.y) <= 4);  // of 35 on its arc
  }
}

TEST_CASE("all pictures of a movement are of the same size, in braille and in ASCII") {
  for (const bool ascii : {false, true}) {
    const auto pictures = draw_movement(kick(), 40, ascii);
    REQUIRE(pictures.size() == 42);
    CHECK(pictures[0] != pictures[21]);
    for (const std::vector<std::string>& picture : pictures) {
      REQUIRE(picture.size() == pictures[0].size());
      for (const std::string& row : picture) {
        CHECK(display_width(row) == display_width(pictures[0][0]));
        CHECK((ascii ? to_ascii(row) == row : true));
      }
    }
  }
}

TEST_CASE("no pictures where the poses cannot move, or where they are too wide") {
  CHECK(draw_movement({}, 40, false).empty());
  CHECK(draw_movement({kick()[0]}, 40, false).empty());
  const std::size_t columns = display_width(draw_movement(kick(), 40, false)[0][0]);
  CHECK(!draw_movement(kick(), columns, false).empty());
  CHECK(draw_movement(kick(), columns - 1, false).empty());
}

}  // namespace
}  // namespace lumbago
