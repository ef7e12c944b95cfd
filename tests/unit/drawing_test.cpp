// Drawings, dot by dot.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>
#include <string>

#include "drawing/drawing.h"
#include "drawing/motion.h"

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

// A leg from straight down to straight ahead, the other one planted.
std::vector<Pose> kick() {
  Pose before = standing();
  before.joints = {{Joint::head, {10, 42}},   {Joint::shoulder, {10, 37}}, {Joint::hip, {10, 23}},
                   {Joint::knee_l, {10, 12}}, {Joint::knee_r, {10, 12}},   {Joint::foot_l, {10, 1}},
                   {Joint::foot_r, {10, 1}}};
  Pose after = before;
  after.joints[4].at = {21, 23};
  after.joints[6].at = {32, 23};
  return {before, after};
}

TEST_CASE("a pose as an SVG element: props, far limbs, trunk, limbs, head, near arm, arrows") {
  Pose pose = standing();
  pose.alt = "Stand \"tall\" & <still>.";
  pose.moves = {{{14, 30}, {20, 30}}};
  CHECK(svg_element({pose}, 0, false) ==
        "<svg class=\"pose\" style=\"--w:21\" viewBox=\"-2 -2 21 49\" role=\"img\" "
        "aria-label=\"Stand "
        "&quot;tall&quot; &amp; &lt;still&gt;.\"><path class=\"g\" d=\"M-1 45.9H18\"/>"
        "<path class=\"t\" d=\"M4 22L4 8\"/>"
        "<path class=\"b\" d=\"M4 22L4 33L4 44L7 44M4 8L4 3\"/>"
        "<circle class=\"h\" cx=\"4\" cy=\"3\" r=\"3.4\"/><path class=\"n\" d=\"M6 3L8.2 3\"/>"
        "<path class=\"o\" d=\"M4 8L6 16L12 21\"/><path class=\"b\" d=\"M4 8L6 16L12 21\"/>"
        "<path class=\"m\" d=\"M8 15L14 15M11.6 17.4L14 15L11.6 12.6\"/></svg>");
}

TEST_CASE("limbs keep their lengths on the way, and a planted foot stays") {
  const std::vector<Pose> poses = kick();
  REQUIRE(can_move(poses));
  for (const double t : {0.0, 0.25, 0.5, 0.75, 1.0}) {
    CAPTURE(t);
    const Figure figure = figure_between(poses[0], poses[1], t);
    const auto far = [&](Joint a, Joint b) {
      return std::hypot(figure.at(a)->x - figure.at(b)->x, figure.at(a)->y - figure.at(b)->y);
    };
    CHECK(far(Joint::hip, Joint::knee_r) == doctest::Approx(11));
    CHECK(far(Joint::knee_r, Joint::foot_r) == doctest::Approx(11));
    CHECK(figure.at(Joint::foot_l)->x == doctest::Approx(10));
    CHECK(figure.at(Joint::foot_l)->y == doctest::Approx(1));
  }
  const Figure last = figure_between(poses[0], poses[1], 1);
  CHECK(last.at(Joint::foot_r)->x == doctest::Approx(32));
}

TEST_CASE("poses from another side, with other props or alone do not move") {
  std::vector<Pose> poses = kick();
  CHECK(!can_move({poses[0]}));
  poses[1].face = Facing::viewer;
  CHECK(!can_move(poses));
  poses = kick();
  poses[1].props.push_back({ShapeKind::line, {{0, 0}, {5, 0}}, 0});
  CHECK(!can_move(poses));
}

TEST_CASE(
    "a moving element holds the still pose and nine frames, the first and last of them the poses") {
  const std::string svg = svg_element(kick(), 0, true);
  CHECK(svg.find("<g class=\"still\">") != std::string::npos);
  for (int i = 0; i < 9; ++i)
    CHECK(svg.find(fmt::format("<g class=\"f f{}\">", i)) != std::string::npos);
  CHECK(svg.find("f9\"") == std::string::npos);
  CHECK(svg_element(kick(), 0, false).find("motion") == std::string::npos);
}

TEST_CASE("a file of drawings is titled and described, and its texts stay texts") {
  const std::string svg = svg_file("A <b> \x1b[1m", {{"", {standing(), standing()}}});
  CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" "));
  CHECK(svg.find("<title id=\"title\">A &lt;b&gt; \uFFFD[1m</title>\n"
                 "<desc id=\"desc\">1. Stand. 2. Stand.</desc>") != std::string::npos);
  CHECK(svg.ends_with("</svg>\n"));
}

}  // namespace
}  // namespace lumbago
