// Whatever an author writes, a figure is whole, on the grid and of one size, or it is refused.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>
#include <string>

#include "rules/figure.h"

namespace lumbago {
namespace {

rc::Gen<Point> points() {
  return rc::gen::map(
      rc::gen::pair(rc::gen::inRange(0, drawing_grid.x + 1),
                    rc::gen::inRange(0, drawing_grid.y + 1)),
      [](const std::pair<int, int>& xy) {
        return Point{static_cast<std::int16_t>(xy.first), static_cast<std::int16_t>(xy.second)};
      });
}

// Near enough to `from` that a figure is likely.
Point near(Point from, int reach) {
  const auto moved = [reach](std::int16_t start, std::int16_t most) {
    const int to = start + *rc::gen::inRange(-reach, reach + 1);
    return static_cast<std::int16_t>(std::clamp<int>(to, 0, most));
  };
  return {moved(from.x, drawing_grid.x), moved(from.y, drawing_grid.y)};
}

double far(const std::optional<Point>& a, const std::optional<Point>& b) {
  return std::hypot(a->x - b->x, a->y - b->y);
}

TEST_CASE("a completed figure is on the grid and no limb is stretched") {
  int complete = 0;
  CHECK(rc::check("figures", [&complete] {
    Joints written;
    const auto at = [&written](Joint joint) -> std::optional<Point>& {
      return written[static_cast<std::size_t>(joint)];
    };
    at(Joint::hip) = *points();
    at(Joint::shoulder) = near(*at(Joint::hip), 14);
    at(Joint::foot_l) = near(*at(Joint::hip), 15);
    at(Joint::hand_r) = near(*at(Joint::shoulder), 12);
    const auto face = static_cast<Facing>(*rc::gen::inRange(0, 5));
    const auto completed = complete_figure(written, face);
    if (!completed) {
      RC_ASSERT(!completed.error().message.empty());
      return;
    }
    ++complete;
    const auto& joints = *completed;
    const auto place = [&joints](Joint joint) { return joints[static_cast<std::size_t>(joint)]; };
    for (const auto& joint : joints) {
      if (!joint) continue;
      RC_ASSERT(joint->x >= 0);
      RC_ASSERT(joint->x <= drawing_grid.x);
      RC_ASSERT(joint->y >= 0);
      RC_ASSERT(joint->y <= drawing_grid.y);
    }
    const Joint leg = face == Facing::viewer ? Joint::hip_l : Joint::hip;
    const Joint arm = face == Facing::viewer ? Joint::shoulder_r : Joint::shoulder;
    // Rounding moves an end by at most a corner of the grid; reach is 8% at most.
    const auto fits = [](double length, int standard) { return length <= standard * 1.08 + 1.5; };
    RC_ASSERT(fits(far(place(leg), place(Joint::knee_l)), limb::thigh));
    RC_ASSERT(fits(far(place(Joint::knee_l), place(Joint::foot_l)), limb::shin));
    RC_ASSERT(fits(far(place(arm), place(Joint::elbow_r)), limb::upper_arm));
    RC_ASSERT(fits(far(place(Joint::elbow_r), place(Joint::hand_r)), limb::forearm));
  }));
  CHECK(complete > 0);
}

}  // namespace
}  // namespace lumbago
