#include "drawing/sketch.h"

#include <algorithm>
#include <optional>

namespace lumbago {
namespace {

constexpr int ground_margin = 1;  // of the ground beyond the figure, on either side

Point number_point(int x, int y) {
  return {static_cast<std::int16_t>(x), static_cast<std::int16_t>(y)};
}

// The spine, bowed so that it passes through `back`.
std::vector<Point> bowed(Point from, Point through, Point to) {
  constexpr int parts = 8;
  std::vector<Point> path;
  const auto bend = [](int a, int b, int c, int t) {
    const int control = 4 * b - a - c;  // twice the point that pulls the curve
    const int s = parts - t;
    const int sum = s * s * a + s * t * control + t * t * c;
    return (2 * sum + parts * parts) / (2 * parts * parts);
  };
  for (int t = 0; t <= parts; ++t)
    path.push_back(
        number_point(bend(from.x, through.x, to.x, t), bend(from.y, through.y, to.y, t)));
  return path;
}

class Sketcher {
 public:
  explicit Sketcher(const Pose& pose) : pose_(pose) { strokes_.reserve(16); }

  std::vector<Stroke> strokes() {
    for (const Shape& shape : pose_.props) add(shape);
    const std::optional<Point> hip = place_of(pose_, Joint::hip);
    const std::optional<Point> shoulder = place_of(pose_, Joint::shoulder);
    if (hip && shoulder) add_person(*hip, *shoulder);
    for (const std::vector<Point>& move : pose_.moves) strokes_.push_back({Ink::move, move});
    std::stable_sort(strokes_.begin(), strokes_.end(),
                     [](const Stroke& a, const Stroke& b) { return a.ink < b.ink; });
    return std::move(strokes_);
  }

 private:
  void add(const Shape& shape) {
    if (shape.kind != ShapeKind::box) {
      strokes_.push_back({Ink::prop, shape.points, shape.radius});
      return;
    }
    const Point a = shape.points[0];
    const Point b = shape.points[1];
    strokes_.push_back({Ink::prop, {a, {a.x, b.y}, b, {b.x, a.y}, a}});
  }

  void add_person(Point hip, Point shoulder) {
    // Seen from the side, the limbs of the far side are drawn behind.
    const bool both_arms = shown(Joint::hand_l) && shown(Joint::hand_r);
    const bool both_legs = shown(Joint::foot_l) && shown(Joint::foot_r);
    const bool left_is_near = near_side_is_left(pose_);
    const bool flat = pose_.face == Facing::viewer;
    const auto ink = [&](bool both, bool left) {
      return both && !flat && left != left_is_near ? Ink::far_limb : Ink::body;
    };
    chain(ink(both_legs, true),
          {root(Joint::hip_l, Joint::hip), Joint::knee_l, Joint::foot_l, Joint::toe_l});
    chain(ink(both_legs, false),
          {root(Joint::hip_r, Joint::hip), Joint::knee_r, Joint::foot_r, Joint::toe_r});
    chain(ink(both_arms, true),
          {root(Joint::shoulder_l, Joint::shoulder), Joint::elbow_l, Joint::hand_l});
    chain(ink(both_arms, false),
          {root(Joint::shoulder_r, Joint::shoulder), Joint::elbow_r, Joint::hand_r});
    chain(Ink::body, {Joint::shoulder_l, Joint::shoulder, Joint::shoulder_r});
    chain(Ink::body, {Joint::hip_l, Joint::hip, Joint::hip_r});
    const std::optional<Point> back = place_of(pose_, Joint::back);
    strokes_.push_back(
        {Ink::body, back ? bowed(hip, *back, shoulder) : std::vector<Point>{hip, shoulder}});
    if (const std::optional<Point> head = place_of(pose_, Joint::head)) add_head(shoulder, *head);
  }

  bool shown(Joint joint) const { return place_of(pose_, joint).has_value(); }
  Joint root(Joint side, Joint middle) const { return shown(side) ? side : middle; }

  void chain(Ink ink, std::initializer_list<Joint> joints) {
    std::vector<Point> path;
    path.reserve(joints.size());
    for (const Joint joint : joints)
      if (const std::optional<Point> at = place_of(pose_, joint)) path.push_back(*at);
    if (path.size() > 1) strokes_.push_back({ink, std::move(path)});
  }

  // The neck ends where the head begins; the nose, or two eyes, say which way it looks.
  void add_head(Point shoulder, Point head) {
    const int dx = shoulder.x - head.x;
    const int dy = shoulder.y - head.y;
    const int far = std::max({std::abs(dx), std::abs(dy), 1});
    strokes_.push_back(
        {Ink::body,
         {shoulder, number_point(head.x + dx * limb::head / far, head.y + dy * limb::head / far)}});
    strokes_.push_back({Ink::head, {head}, limb::head});
    if (pose_.face == Facing::viewer) {
      strokes_.push_back({Ink::gaze, {number_point(head.x - 1, head.y + 1)}});
      strokes_.push_back({Ink::gaze, {number_point(head.x + 1, head.y + 1)}});
      return;
    }
    constexpr Point looks[] = {{-1, 0}, {1, 0}, {0, 1}, {0, -1}};
    const Point look = looks[static_cast<std::size_t>(pose_.face)];
    const auto along = [&](int steps) {
      return number_point(std::clamp<int>(head.x + look.x * steps, 0, drawing_grid.x),
                          std::clamp<int>(head.y + look.y * steps, 0, drawing_grid.y));
    };
    strokes_.push_back({Ink::gaze, {along(limb::head), along(limb::head + 2)}});
  }

  const Pose& pose_;
  std::vector<Stroke> strokes_;
};

}  // namespace

bool near_side_is_left(const Pose& pose) {
  const Point hip = place_of(pose, Joint::hip).value_or(Point{});
  const Point shoulder = place_of(pose, Joint::shoulder).value_or(hip);
  const Point head = place_of(pose, Joint::head).value_or(shoulder);
  const int x = head.x - hip.x;
  const int y = head.y - hip.y;
  switch (pose.face) {
    case Facing::left:
      return y > 0;
    case Facing::right:
      return y < 0;
    case Facing::up:
      return x > 0;
    case Facing::down:
      return x < 0;
    case Facing::viewer:
      break;
  }
  return false;
}

std::vector<Stroke> sketch(const Pose& pose) { return Sketcher(pose).strokes(); }

Frame frame_of(const std::vector<Pose>& poses) {
  int left = drawing_grid.x;
  int right = 0;
  int top = 0;
  int bottom = drawing_grid.y;
  for (const Pose& pose : poses) {
    if (pose.ground) bottom = 0;
    for (const Stroke& stroke : sketch(pose))
      for (const Point point : stroke.path) {
        // A body is drawn two wide, and an arrow has a head.
        const int reach = std::max(stroke.radius, stroke.ink == Ink::move ? 2 : 1);
        left = std::min(left, point.x - reach);
        right = std::max(right, point.x + reach);
        top = std::max(top, point.y + reach);
        bottom = std::min(bottom, std::max(point.y - reach, 0));
      }
  }
  bottom = std::min(bottom, top);  // where nothing is drawn
  left = std::max(left - ground_margin, 0);
  right = std::max(right + ground_margin, left);
  return {number_point(left, bottom), number_point(right, top)};
}

}  // namespace lumbago
