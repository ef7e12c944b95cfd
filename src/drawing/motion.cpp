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

Place crosswise(Place a) { return {-a.y, a.x}; }
double along(Place a, Place b) { return a.x * b.x + a.y * b.y; }

// The direction in the middle between two directions of length one.
Place halfway(Place a, Place b) {
  const Place sum = a + b;
  return length(sum) < 0.01 ? crosswise(a) : sum * (1 / length(sum));
}

// From one offset to another the way a limb turns: evenly, the length too. The angle is halved
// again and again, because a square root is the same on every computer, where a sine need not be.
Place turned(Place a, Place b, double t) {
  if (t >= 1 || length(a) < 0.01 || length(b) < 0.01) return mixed(a, b, t);
  Place from = a * (1 / length(a));
  Place to = b * (1 / length(b));
  double left = t;
  for (double half = 0.5; half > 0.005; half /= 2) {
    const Place middle = halfway(from, to);
    (left < half ? to : from) = middle;
    if (left >= half) left -= half;
  }
  return from * (length(a) * (1 - t) + length(b) * t);
}

// Where the knee is between hip and foot, or the elbow between shoulder and hand: how far on the
// way from one to the other, and how far beside it.
struct Bend {
  double on_the_way = 0;
  double beside = 0;
};

Bend bend_of(Place root, Place middle, Place end) {
  const Place way = end - root;
  const double far = std::max(length(way), 0.01);
  return {along(middle - root, way) / far, along(middle - root, crosswise(way)) / far};
}

// The bend for bones of these lengths and so much room between root and end.
Bend bend_of(double upper, double lower, double far, bool to_the_left) {
  if (far >= upper + lower) return {far * upper / (upper + lower), 0};
  const double on_the_way =
      std::clamp((upper * upper - lower * lower + far * far) / (2 * far), -upper, upper);
  const double beside = std::sqrt(std::max(upper * upper - on_the_way * on_the_way, 0.0));
  return {on_the_way, to_the_left ? beside : -beside};
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
    set(middle, place_of(root, end, bend(root, middle, end)));
  }

  Place place_of(Joint root, Joint end, Bend bend) const {
    const Place way = *out_.at(end) - *out_.at(root);
    const Place direction = way * (1 / std::max(length(way), 0.01));
    return *out_.at(root) + direction * bend.on_the_way + crosswise(direction) * bend.beside;
  }

  Bend bend(Joint root, Joint middle, Joint end) const {
    const auto bend_in = [&](const Figure& figure) {
      return bend_of(*figure.at(root), *figure.at(middle), *figure.at(end));
    };
    const Bend a = bend_in(from_);
    const Bend b = bend_in(to_);
    // A limb that turns over is seen shorter on the way.
    if (a.beside * b.beside < 0)
      return {a.on_the_way * (1 - t_) + b.on_the_way * t_, a.beside * (1 - t_) + b.beside * t_};
    const auto bone = [&](Joint one, Joint other) {
      return length(*from_.at(one) - *from_.at(other)) * (1 - t_) +
             length(*to_.at(one) - *to_.at(other)) * t_;
    };
    return bend_of(bone(root, middle), bone(middle, end), length(*out_.at(end) - *out_.at(root)),
                   a.beside + b.beside > 0);
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
