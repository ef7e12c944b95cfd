// Whatever stands on the grid, a drawing stays in its box and holds nothing but what it is made of.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

#include "base/text.h"
#include "base/utf8.h"
#include "drawing/drawing.h"

namespace lumbago {
namespace {

Point any_point() {
  return {static_cast<std::int16_t>(*rc::gen::inRange(0, drawing_grid.x + 1)),
          static_cast<std::int16_t>(*rc::gen::inRange(0, drawing_grid.y + 1))};
}

std::vector<Point> any_path() {
  std::vector<Point> path{any_point(), any_point()};
  if (*rc::gen::arbitrary<bool>()) path.push_back(any_point());
  return path;
}

// Joints anywhere: no person, but all that the model allows.
Pose any_pose() {
  Pose pose;
  pose.face = static_cast<Facing>(*rc::gen::inRange(0, 5));
  pose.ground = *rc::gen::arbitrary<bool>();
  for (std::size_t i = 0; i < joint_count; ++i)
    if (*rc::gen::inRange(0, 4) > 0) pose.joints.push_back({static_cast<Joint>(i), any_point()});
  if (*rc::gen::arbitrary<bool>()) pose.props.push_back({ShapeKind::line, any_path(), 0});
  if (*rc::gen::arbitrary<bool>())
    pose.props.push_back({ShapeKind::box, {any_point(), any_point()}, 0});
  if (*rc::gen::arbitrary<bool>()) pose.props.push_back({ShapeKind::circle, {any_point()}, 4});
  if (*rc::gen::arbitrary<bool>()) pose.moves.push_back(any_path());
  return pose;
}

void check_box(const std::vector<std::string>& rows, std::size_t columns, bool ascii) {
  for (const std::string& row : rows) {
    RC_ASSERT(display_width(row) == columns);
    RC_ASSERT(row == sanitize(row, false));
    for (std::size_t i = 0; i < row.size();) {
      const CodePoint point = decode_at(row, i);
      const bool braille = point.value > 0x2800 && point.value < 0x2900;
      const bool drawn = ascii ? point.value < 0x7F : braille;
      RC_ASSERT((drawn || point.value == ' '));
      i += point.length;
    }
  }
}

TEST_CASE("a drawing fills its box, and only with what it is drawn with") {
  CHECK(rc::check("boxes", [] {
    const std::vector<Pose> poses{any_pose(), any_pose()};
    const Frame frame = frame_of(poses);
    const auto columns = static_cast<std::size_t>((frame.high.x - frame.low.x) / 2 + 1);
    const auto rows = static_cast<std::size_t>((frame.high.y - frame.low.y) / 4 + 1);
    for (const Pose& pose : poses) {
      const auto braille = draw_braille(sketch(pose), frame, pose.ground);
      const auto ascii = draw_ascii(sketch(pose), frame, pose.ground);
      RC_ASSERT(braille.size() == rows);
      RC_ASSERT(ascii.size() == rows + 1);
      check_box(braille, columns, false);
      check_box(ascii, columns, true);
    }
  }));
}

TEST_CASE("poses without anything to draw have a frame of no height, not less") {
  const Frame frame = frame_of({Pose{}, Pose{}});
  CHECK(frame.low.y == frame.high.y);
  CHECK(frame.low.x <= frame.high.x);
}

TEST_CASE("pictures on one page are never wider than asked for") {
  CHECK(rc::check("pages", [] {
    const std::vector<Pose> poses{any_pose(), any_pose(), any_pose()};
    const auto width = *rc::gen::inRange<std::size_t>(1, 121);
    for (const bool ascii : {false, true})
      for (const std::string& line : draw_poses(poses, width, ascii))
        RC_ASSERT(display_width(line) <= width);
  }));
}

}  // namespace
}  // namespace lumbago
