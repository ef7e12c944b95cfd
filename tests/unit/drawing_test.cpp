// Drawings, dot by dot.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "drawing/drawing.h"

namespace lumbago {
namespace {

std::string joined(const std::vector<std::string>& rows) {
  return fmt::format("{}\n", fmt::join(rows, "\n"));
}

// On a sheet of 8 by 8 dots without ground.
std::string braille(const std::vector<Stroke>& strokes) {
  return joined(draw_braille(strokes, {{0, 0}, {7, 7}}, false));
}
std::string ascii(const std::vector<Stroke>& strokes) {
  return joined(draw_ascii(strokes, {{0, 0}, {7, 7}}, false));
}

Pose standing() {
  Pose pose;
  pose.alt = "Stand.";
  pose.joints = {{Joint::head, {10, 42}},    {Joint::shoulder, {10, 37}}, {Joint::hip, {10, 23}},
                 {Joint::elbow_r, {12, 29}}, {Joint::hand_r, {18, 24}},   {Joint::knee_r, {10, 12}},
                 {Joint::foot_r, {10, 1}},   {Joint::toe_r, {13, 1}}};
  return pose;
}

TEST_CASE("each dot of a braille character") {
  CHECK(braille({{Ink::prop, {{0, 7}}}}) == "⠁   \n    \n");
  CHECK(braille({{Ink::prop, {{1, 4}}}}) == "⢀   \n    \n");
  CHECK(braille({{Ink::prop, {{7, 0}}}}) == "    \n   ⢀\n");
  CHECK(braille({{Ink::prop, {{2, 2}}}}) == "    \n ⠂  \n");
}

TEST_CASE("what is outside the frame is not drawn") {
  CHECK(braille({{Ink::prop, {{8, 0}}}, {Ink::prop, {{0, 8}}}}) == "    \n    \n");
  CHECK(ascii({{Ink::prop, {{9, 0}, {20, 0}}}}) == "    \n    \n    \n");
}

TEST_CASE("a prop is one dot wide, the figure two") {
  CHECK(braille({{Ink::prop, {{0, 0}, {7, 0}}}}) == "    \n⣀⣀⣀⣀\n");
  CHECK(braille({{Ink::body, {{0, 0}, {7, 0}}}}) == "    \n⣤⣤⣤⣤\n");
  CHECK(braille({{Ink::far_limb, {{0, 0}, {0, 7}}}}) == "⡇   \n⡇   \n");
  CHECK(braille({{Ink::body, {{0, 0}, {0, 7}}}}) == "⣿   \n⣿   \n");
  CHECK(braille({{Ink::prop, {{0, 0}, {7, 7}}}}) == "  ⡠⠊\n⡠⠊  \n");
}

TEST_CASE("a head hides what is behind it") {
  CHECK(braille({{Ink::prop, {{0, 3}, {7, 3}}}, {Ink::head, {{3, 3}}, 3}}) == "⡠⠒⠢⡀\n⠣⣀⡠⠋\n");
}

TEST_CASE("an arrow ends in its head") {
  CHECK(braille({{Ink::move, {{0, 4}, {7, 4}}}}) == "⣀⣀⣐⣄\n  ⠐⠁\n");
}

TEST_CASE("ASCII lines by their slope") {
  CHECK(ascii({{Ink::body, {{0, 1}, {7, 1}}}}) == "    \n____\n    \n");
  CHECK(ascii({{Ink::body, {{0, 3}, {7, 3}}}}) == "    \n----\n    \n");
  CHECK(ascii({{Ink::body, {{3, 0}, {3, 7}}}}) == " |  \n |  \n    \n");
  CHECK(ascii({{Ink::body, {{0, 0}, {7, 7}}}}) == "  //\n//  \n    \n");
  CHECK(ascii({{Ink::body, {{0, 7}, {7, 0}}}}) == "\\\\  \n  \\\\\n    \n");
  CHECK(ascii({{Ink::prop, {{0, 3}, {7, 3}}}}) == "    \n####\n    \n");
  CHECK(ascii({{Ink::move, {{0, 3}, {7, 3}}}}) == "    \n...>\n    \n");
}

TEST_CASE("a person, in braille and in ASCII") {
  CHECK(joined(draw_poses({standing()}, 40, false)) == R"( ⡠⠤⡀
⠸⡀ ⡸⠒
 ⠈⣿
  ⣿⡇
  ⣿⢿⡀
  ⣿ ⠙⠳⡄
  ⣿
  ⣿
  ⣿
  ⣿
  ⣿
⣀⣀⣿⣶⣀⣀⣀⡀
)");
  CHECK(joined(draw_poses({standing()}, 40, true)) == R"( (>)
  |
  |
  |\
  | \\
  |
  |
  |
  |
  |
  __
========
)");
}

TEST_CASE("several poses stand side by side, or below each other where there is no room") {
  const auto two = draw_poses({standing(), standing()}, 20, true);
  const auto one = draw_poses({standing(), standing()}, 19, true);
  CHECK(two.size() == 13);
  CHECK(one.size() == 26);
  CHECK(two[0] == " (>)         (>)");
  CHECK(two[12] == "   1           2");
  CHECK(one[12] == "   1");
  CHECK(one[25] == "   2");
  CHECK(draw_poses({standing()}, 3, true).empty());
  CHECK(draw_poses({}, 80, true).empty());
}

TEST_CASE("of two legs seen from the side, the far one is drawn thin") {
  Pose pose = standing();
  pose.joints.insert(pose.joints.end(), {{Joint::knee_l, {14, 12}}, {Joint::foot_l, {18, 2}}});
  const auto inks = [&pose] {
    std::string said;
    for (const Stroke& stroke : sketch(pose))
      if (stroke.ink == Ink::far_limb || stroke.ink == Ink::body)
        said += stroke.path.back() == Point{18, 2}
                    ? (stroke.ink == Ink::far_limb ? "left is far" : "left is near")
                    : "";
    return said;
  };
  pose.face = Facing::right;
  CHECK(inks() == "left is far");
  pose.face = Facing::left;
  CHECK(inks() == "left is near");
  pose.face = Facing::viewer;
  CHECK(inks() == "left is near");
}

}  // namespace
}  // namespace lumbago
