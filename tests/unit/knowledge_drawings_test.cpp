// The drawings of the built-in pack: one body, on the ground, of every stretch, exercise and
// self-test.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

#include "base/text.h"
#include "builtin/builtin.h"
#include "cli/present.h"
#include "inspect/inspect.h"

namespace lumbago {
namespace {

// Limbs that point toward the viewer, so that they look short.
constexpr std::array<std::string_view, 6> foreshortened{
    "seated_figure4",      // a thigh and a trunk that come forward
    "figure4",             // a bent leg, seen from above
    "side_plank",          // shins that go back, away from the viewer
    "wall_side_plank",     // a shoulder that leans on the wall
    "prone_press",         // an elbow that lies out to the side
    "side_plank_seconds",  // as in side_plank
};

bool is_foreshortened(std::string_view id) {
  return std::find(foreshortened.begin(), foreshortened.end(), id) != foreshortened.end();
}

struct Part {
  Joint from, from_side;  // of a side view; of a figure that faces the viewer
  Joint to;
  int length;
};
constexpr Part parts[] = {
    {Joint::shoulder, Joint::shoulder_l, Joint::elbow_l, limb::upper_arm},
    {Joint::shoulder, Joint::shoulder_r, Joint::elbow_r, limb::upper_arm},
    {Joint::elbow_l, Joint::elbow_l, Joint::hand_l, limb::forearm},
    {Joint::elbow_r, Joint::elbow_r, Joint::hand_r, limb::forearm},
    {Joint::hip, Joint::hip_l, Joint::knee_l, limb::thigh},
    {Joint::hip, Joint::hip_r, Joint::knee_r, limb::thigh},
    {Joint::knee_l, Joint::knee_l, Joint::foot_l, limb::shin},
    {Joint::knee_r, Joint::knee_r, Joint::foot_r, limb::shin},
    {Joint::shoulder, Joint::shoulder, Joint::head, limb::neck},
};

// "id pose 1: knee_r 9.1 of 11", one line a limb that is more than 15% off; the grid rounds each
// end by up to half a step.
std::string odd_limbs(const Pack& pack, bool excuse = true) {
  std::string found;
  for (const Drawn& drawn : all_drawn(pack)) {
    for (std::size_t i = 0; i < drawn.poses.size(); ++i)
      for (const Part& part : parts) {
        const Pose& pose = drawn.poses[i];
        const auto side = place_of(pose, part.from_side);
        const auto from = side ? side : place_of(pose, part.from);
        const auto to = place_of(pose, part.to);
        if (!from || !to) continue;
        const double length = std::hypot(to->x - from->x, to->y - from->y);
        const double most = part.length * 1.15 + 0.71;
        const double least = part.length * 0.85 - 0.71;
        if (length > most || (length < least && !(excuse && is_foreshortened(drawn.id))))
          found += fmt::format("{} pose {}: {} {:.1f} of {}\n", drawn.id, i + 1, word(part.to),
                               length, part.length);
      }
  }
  return found;
}

// What stands or lies on nothing: no joint at most 4 above the ground, and no prop below it.
std::string floating(const Pack& pack) {
  std::string found;
  for (const Drawn& drawn : all_drawn(pack))
    for (const Pose& pose : drawn.poses) {
      const bool carried = !pose.ground || !pose.props.empty() ||
                           std::any_of(pose.joints.begin(), pose.joints.end(),
                                       [](const PlacedJoint& placed) { return placed.at.y <= 4; });
      if (!carried) found += drawn.id + "\n";
    }
  return found;
}

}  // namespace

TEST_CASE("every stretch and every strength exercise is drawn, in two pictures or three") {
  for (const Activity& activity : builtin_pack().activities) {
    if (activity.kind != ActivityKind::stretch && activity.kind != ActivityKind::strength) continue;
    CAPTURE(activity.id);
    CHECK(activity.poses.size() >= 2);
  }
}

TEST_CASE("every self-test is drawn, in two pictures or three") {
  for (const Question& question : builtin_pack().questions) {
    if (!question.test) continue;
    CAPTURE(question.id);
    CHECK(question.test->poses.size() >= 2);
  }
  CHECK(all_drawn(builtin_pack()).back().id == "single_leg_stance_seconds");
}

TEST_CASE("one body in all drawings") { CHECK(odd_limbs(builtin_pack()) == ""); }

TEST_CASE("every limb that is excused for being short is short") {
  const std::string odd = odd_limbs(builtin_pack(), false);
  for (const std::string_view id : foreshortened) {
    CAPTURE(std::string(id));
    CHECK(("\n" + odd).find(fmt::format("\n{} pose", id)) != std::string::npos);
  }
}

TEST_CASE("nobody floats") { CHECK(floating(builtin_pack()) == ""); }

TEST_CASE("a planted long leg, and a planted flight, are found") {
  Pack pack = builtin_pack();
  const auto drawn = std::find_if(pack.activities.begin(), pack.activities.end(),
                                  [](const Activity& activity) { return activity.id == "bridge"; });
  REQUIRE(drawn != pack.activities.end());
  Pose& pose = drawn->poses[0];
  pose.props.clear();
  for (PlacedJoint& placed : pose.joints) {
    placed.at.y = static_cast<std::int16_t>(placed.at.y + 10);
    if (placed.joint == Joint::foot_r) placed.at.x = static_cast<std::int16_t>(placed.at.x + 9);
  }
  CHECK(odd_limbs(pack).starts_with("bridge pose 1: foot_r "));
  CHECK(floating(pack) == "bridge\n");
}

TEST_CASE("each drawing fits a page of 80 columns side by side, and of 40 below each other") {
  for (const bool ascii : {false, true})
    for (const int width : {80, 40}) {
      Style style;
      style.width = width;
      style.ascii = ascii;
      const std::string sheet = render_drawings(builtin_pack(), Format::text, style);
      std::size_t start = 0;
      for (std::size_t end = 0; (end = sheet.find('\n', start)) != std::string::npos;
           start = end + 1)
        CHECK(display_width(sheet.substr(start, end - start)) <= static_cast<std::size_t>(width));
      CHECK(sheet == sanitize(sheet));
      const std::string_view ground = ascii ? "======" : "⣀⣀";
      std::size_t pictures = 0;
      for (const Drawn& drawn : all_drawn(builtin_pack()))
        pictures += std::any_of(drawn.poses.begin(), drawn.poses.end(),
                                [](const Pose& pose) { return pose.ground; })
                        ? 1U
                        : 0U;
      std::size_t grounds = 0;
      for (std::size_t at = sheet.find(ground); at != std::string::npos;
           at = sheet.find('\n', at) == std::string::npos
                    ? sheet.size()
                    : sheet.find(ground, sheet.find('\n', at)))
        ++grounds;
      CHECK(grounds >= pictures);
    }
}

}  // namespace lumbago
