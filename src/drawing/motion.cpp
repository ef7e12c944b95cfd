#include "drawing/motion.h"

#include <algorithm>
#include <cmath>

#include "drawing/sketch.h"

namespace lumbago {
namespace {

Place operator+(Place a, Place b) { return {a.x + b.x, a.y + b.y}; }
Place operator-(Place a, Place b) { return {a.x - b.x, a.y - b.y}; }
Place operator*(Place a, double by) { return {a.x * by, a.y * by}; }
double length(Place a) { return std::sqrt(a.x * a.x + a.y * a.y); }
Place mixed(Place a, Place b, double t) { return a * (1 - t) + b * t; }

// From one offset to another the way a limb turns: the direction between them, the length too.
Place turned(Place a, Place b, double t) {
  const Place straight = mixed(a, b, t);
  const double now = length(straight);
  const double wanted = length(a) * (1 - t) + length(b) * t;
  return now < 0.01 ? straight : straight * (wanted / now);
}

// The knee between hip and foot, or the elbow between shoulder and hand, for bones of these
// lengths: of the two places where it may be, the one nearer to `guess`.
Place bent(Place root, Place end, double upper, double lower, Place guess) {
  const Place way = end - root;
  const double far = std::max(length(way), 0.01);
  const double along =
      std::clamp((upper * upper - lower * lower + far * far) / (2 * far), -upper, upper);
  const double aside = std::sqrt(std::max(upper * upper - along * along, 0.0));
  if (far >= upper + lower) return root + way * (upper / (upper + lower));
  const Place foot = root + way * (along / far);
  const Place normal = Place{-way.y, way.x} * (aside / far);
  const Place one = foot + normal;
  const Place other = foot - normal;
  return length(one - guess) <= length(other - guess) ? one : other;
}

class Blend {
 public:
  Blend(const Figure& from, const Figure& to, double t) : from_(from), to_(to), t_(t) {
    out_.face = nearer().face;
    out_.left_is_near = nearer().left_is_near;
  }

  Figure figure() {
    set(Joint::hip, mixed(*from_.at(Joint::hip), *to_.at(Joint::hip), t_));
    follow(Joint::shoulder, Joint::hip);
    follow(Joint::head, Joint::shoulder);
    add_back();
    for (const Joint side : {Joint::shoulder_l, Joint::shoulder_r}) follow(side, Joint::shoulder);
    for (const Joint side : {Joint::hip_l, Joint::hip_r}) follow(side, Joint::hip);
    add_limb(root(Joint::shoulder_l, Joint::shoulder), Joint::elbow_l, Joint::hand_l);
    add_limb(root(Joint::shoulder_r, Joint::shoulder), Joint::elbow_r, Joint::hand_r);
    add_limb(root(Joint::hip_l, Joint::hip), Joint::knee_l, Joint::foot_l);
    add_limb(root(Joint::hip_r, Joint::hip), Joint::knee_r, Joint::foot_r);
    follow(Joint::toe_l, Joint::foot_l);
    follow(Joint::toe_r, Joint::foot_r);
    for (std::size_t i = 0; i < from_.props.size(); ++i) add_prop(from_.props[i], to_.props[i]);
    return std::move(out_);
  }

 private:
  const Figure& nearer() const { return t_ < 0.5 ? from_ : to_; }
  void set(Joint joint, Place place) { out_.joints[static_cast<std::size_t>(joint)] = place; }
  bool in_both(Joint joint) const { return from_.at(joint) && to_.at(joint); }
  Joint root(Joint side, Joint middle) const { return out_.at(side) ? side : middle; }

  // What only one of the poses shows is seen while that pose is the nearer one.
  void follow(Joint joint, Joint parent) {
    if (!out_.at(parent)) return;
    if (in_both(joint) && in_both(parent))
      set(joint, *out_.at(parent) + turned(*from_.at(joint) - *from_.at(parent),
                                           *to_.at(joint) - *to_.at(parent), t_));
    else if (nearer().at(joint) && nearer().at(parent))
      set(joint, *out_.at(parent) + (*nearer().at(joint) - *nearer().at(parent)));
  }

  // A straight back bends where the other pose has it round.
  void add_back() {
    if (!from_.at(Joint::back) && !to_.at(Joint::back)) return;
    const auto bow = [](const Figure& figure) {
      const Place middle = mixed(*figure.at(Joint::hip), *figure.at(Joint::shoulder), 0.5);
      return figure.at(Joint::back).value_or(middle) - middle;
    };
    set(Joint::back, mixed(*out_.at(Joint::hip), *out_.at(Joint::shoulder), 0.5) +
                         mixed(bow(from_), bow(to_), t_));
  }

  void add_limb(Joint root, Joint middle, Joint end) {
    if (!in_both(root) || !in_both(middle) || !in_both(end)) {
      follow(middle, root);
      return follow(end, middle);
    }
    const Place a = *from_.at(end);
    const Place b = *to_.at(end);
    if (length(a - b) <= 1.5)
      set(end, mixed(a, b, t_));
    else
      follow(end, root);
    const auto bone = [&](Joint one, Joint other) {
      return length(*from_.at(one) - *from_.at(other)) * (1 - t_) +
             length(*to_.at(one) - *to_.at(other)) * t_;
    };
    set(middle, bent(*out_.at(root), *out_.at(end), bone(root, middle), bone(middle, end),
                     mixed(*from_.at(middle), *to_.at(middle), t_)));
  }

  void add_prop(const std::vector<Place>& from, const std::vector<Place>& to) {
    std::vector<Place> prop;
    for (std::size_t i = 0; i < from.size(); ++i) prop.push_back(mixed(from[i], to[i], t_));
    out_.props.push_back(std::move(prop));
  }

  const Figure& from_;
  const Figure& to_;
  double t_;
  Figure out_;
};

Place place(Point point) { return {static_cast<double>(point.x), static_cast<double>(point.y)}; }

}  // namespace

Figure figure_of(const Pose& pose) {
  Figure figure;
  figure.face = pose.face;
  figure.left_is_near = near_side_is_left(pose);
  for (const PlacedJoint& placed : pose.joints)
    figure.joints[static_cast<std::size_t>(placed.joint)] = place(placed.at);
  for (const Shape& shape : pose.props) {
    std::vector<Place>& prop = figure.props.emplace_back();
    for (const Point point : shape.points) prop.push_back(place(point));
  }
  return figure;
}

Figure figure_between(const Pose& from, const Pose& to, double t) {
  const Figure a = figure_of(from);
  const Figure b = figure_of(to);
  return Blend(a, b, t).figure();
}

}  // namespace lumbago
