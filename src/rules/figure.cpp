#include "rules/figure.h"

#include <fmt/core.h>

#include <cmath>
#include <cstdlib>

namespace lumbago {
namespace {

// Lengths in thousandths of the grid, so that rounding comes last.
struct Vector {
  std::int64_t x = 0;
  std::int64_t y = 0;
};

constexpr std::int64_t unit = 1000;
constexpr std::int64_t rounding = 708;  // of a corner of the grid

Vector exact(Point point) { return {point.x * unit, point.y * unit}; }
Vector operator+(Vector a, Vector b) { return {a.x + b.x, a.y + b.y}; }
Vector operator-(Vector a, Vector b) { return {a.x - b.x, a.y - b.y}; }
Vector clockwise(Vector v) { return {v.y, -v.x}; }
std::int64_t dot(Vector a, Vector b) { return a.x * b.x + a.y * b.y; }

// The root, rounded down; of a negative number, 0.
std::int64_t root(std::int64_t square) {
  if (square <= 0) return 0;
  auto guess = static_cast<std::int64_t>(std::sqrt(static_cast<double>(square)));
  while (guess * guess > square) --guess;
  while ((guess + 1) * (guess + 1) <= square) ++guess;
  return guess;
}
std::int64_t length(Vector v) { return root(dot(v, v)); }

// `v` made `to` long; nothing if it has no length.
Vector scaled(Vector v, std::int64_t to) {
  const std::int64_t from = length(v);
  return from == 0 ? Vector{} : Vector{v.x * to / from, v.y * to / from};
}

std::int64_t rounded(std::int64_t number) {
  const std::int64_t half = number < 0 ? -unit / 2 : unit / 2;
  return (number + half) / unit;
}

struct LimbSpec {
  std::string_view name;  // "a leg"
  Joint root, root_side;  // the root of a side view; of a figure that faces the viewer
  Joint middle, end;
  int upper, lower;
};
constexpr LimbSpec limbs[] = {
    {"an arm", Joint::shoulder, Joint::shoulder_l, Joint::elbow_l, Joint::hand_l, limb::upper_arm,
     limb::forearm},
    {"an arm", Joint::shoulder, Joint::shoulder_r, Joint::elbow_r, Joint::hand_r, limb::upper_arm,
     limb::forearm},
    {"a leg", Joint::hip, Joint::hip_l, Joint::knee_l, Joint::foot_l, limb::thigh, limb::shin},
    {"a leg", Joint::hip, Joint::hip_r, Joint::knee_r, Joint::foot_r, limb::thigh, limb::shin},
};

class Figure {
 public:
  Figure(const Joints& written, Facing face) : joints_(written), face_(face) {}

  Result<Joints, FigureFault> complete() {
    place_trunk();
    for (const LimbSpec& spec : limbs) place_limb(spec);
    place_toe(Joint::knee_l, Joint::foot_l, Joint::toe_l, 1);
    place_toe(Joint::knee_r, Joint::foot_r, Joint::toe_r, -1);
    if (fault_) return *fault_;
    return joints_;
  }

 private:
  std::optional<Point>& at(Joint joint) { return joints_[static_cast<std::size_t>(joint)]; }
  Vector where(Joint joint) { return exact(*at(joint)); }
  bool viewed_from_front() const { return face_ == Facing::viewer; }

  // The first fault counts; the others may follow from it.
  void fail(Joint joint, std::string message) {
    if (!fault_) fault_ = FigureFault{joint, std::move(message)};
  }

  void put(Joint joint, Vector place) {
    const std::int64_t x = rounded(place.x);
    const std::int64_t y = rounded(place.y);
    if (x < 0 || x > drawing_grid.x || y < 0 || y > drawing_grid.y)
      return fail(joint, fmt::format("'{}' would be at [{}, {}], off the grid of {} by {}",
                                     word(joint), x, y, drawing_grid.x, drawing_grid.y));
    at(joint) = Point{static_cast<std::int16_t>(x), static_cast<std::int16_t>(y)};
  }

  // A written part may be foreshortened, but not stretched by more than rounding does.
  void check_part(Joint from, Joint to, int standard, int least_percent) {
    const std::int64_t far = length(where(to) - where(from));
    if (far <= standard * unit * 115 / 100 + rounding &&
        far >= standard * unit * least_percent / 100)
      return;
    fail(to, fmt::format("'{}' to '{}' is {} long; it should be about {}", word(from), word(to),
                         rounded(far), standard));
  }

  void place_trunk() {
    const Vector up = where(Joint::shoulder) - where(Joint::hip);
    if (at(Joint::back)) {
      const std::int64_t way = length(where(Joint::back) - where(Joint::hip)) +
                               length(where(Joint::shoulder) - where(Joint::back));
      if (way > limb::trunk * unit * 115 / 100 || way < limb::trunk * unit * 85 / 100)
        fail(Joint::back, fmt::format("the trunk is {} long over 'back'; it should be about {}",
                                      rounded(way), limb::trunk));
    } else {
      check_part(Joint::hip, Joint::shoulder, limb::trunk, viewed_from_front() ? 60 : 85);
    }
    if (at(Joint::head))
      check_part(Joint::shoulder, Joint::head, limb::neck, 75);
    else
      put(Joint::head, where(Joint::shoulder) + scaled(up, limb::neck * unit));
    if (!fault_) turn();
  }

  // Which way the front of the body is, seen along the spine.
  void turn() {
    const Vector up = where(Joint::head) - where(Joint::hip);
    if (viewed_from_front()) {
      place_pair(Joint::shoulder, Joint::shoulder_l, Joint::shoulder_r, limb::half_shoulders);
      place_pair(Joint::hip, Joint::hip_l, Joint::hip_r, limb::half_hips);
      return;
    }
    constexpr Vector looks[] = {{-1, 0}, {1, 0}, {0, 1}, {0, -1}};
    const std::int64_t toward = dot(clockwise(up), looks[static_cast<std::size_t>(face_)]);
    if (toward == 0)
      return fail(Joint::head,
                  fmt::format("the face cannot look {}: the trunk points that way", word(face_)));
    front_ = toward > 0 ? 1 : -1;
  }

  void place_pair(Joint middle, Joint left, Joint right, int half) {
    const Vector side = scaled(clockwise(where(Joint::shoulder) - where(Joint::hip)), half * unit);
    if (!at(left)) put(left, where(middle) + side);
    if (!at(right)) put(right, where(middle) - side);
  }

  void place_limb(const LimbSpec& spec) {
    if (fault_) return;
    if (!at(spec.end)) {
      if (at(spec.middle))
        fail(spec.middle, fmt::format("'{}' needs '{}'", word(spec.middle), word(spec.end)));
      return;
    }
    const Joint from = at(spec.root_side) ? spec.root_side : spec.root;
    if (at(spec.middle)) {
      check_part(from, spec.middle, spec.upper, 45);
      check_part(spec.middle, spec.end, spec.lower, 45);
    } else {
      bend(spec, from);
    }
  }

  // Where two circles meet: the elbow or the knee.
  void bend(const LimbSpec& spec, Joint from) {
    const Vector start = where(from);
    const Vector way = where(spec.end) - start;
    const std::int64_t far = length(way);
    const std::int64_t upper = spec.upper * unit;
    const std::int64_t lower = spec.lower * unit;
    if (far > (upper + lower) * 108 / 100 || far < 2 * unit)
      return fail(spec.end,
                  fmt::format("'{}' is {} from '{}'; {} reaches 2 to {}", word(spec.end),
                              rounded(far), word(from), spec.name, spec.upper + spec.lower));
    const std::int64_t along = far >= upper + lower
                                   ? far * upper / (upper + lower)
                                   : (upper * upper - lower * lower + far * far) / (2 * far);
    const Vector foot = start + scaled(way, along);
    const Vector aside = scaled(clockwise(Vector{} - way), root(upper * upper - along * along));
    Vector middle = bends_clockwise(spec, way) ? foot + aside : foot - aside;
    // What would sink into the ground a little lies on it.
    if (middle.y < unit && middle.y > -unit * spec.upper / 2) middle.y = unit;
    put(spec.middle, middle);
  }

  // Knees bend to the front and elbows to the back; of a figure that faces the viewer, outward.
  bool bends_clockwise(const LimbSpec& spec, Vector way) {
    const bool arm = spec.root == Joint::shoulder;
    if (!viewed_from_front()) return arm ? front_ < 0 : front_ > 0;
    const bool left = spec.end == Joint::hand_l || spec.end == Joint::foot_l;
    const Vector outward = clockwise(where(Joint::shoulder) - where(Joint::hip));
    return (dot(clockwise(Vector{} - way), outward) >= 0) == left;
  }

  // A foot points to the front, flat or upright; one that would go into the ground is stretched.
  void place_toe(Joint knee, Joint ankle, Joint toe, int side) {
    if (fault_ || !at(ankle)) return;
    if (at(toe)) return check_part(ankle, toe, limb::foot, 60);
    const Vector shin = where(ankle) - where(knee);
    Vector front = clockwise(Vector{} - shin);
    if (front_ < 0) front = Vector{} - front;
    if (viewed_from_front()) front = Vector{side * unit, 0};
    constexpr std::int64_t far = limb::foot * unit;
    Vector step = std::abs(front.x) >= std::abs(front.y) ? Vector{front.x < 0 ? -far : far, 0}
                                                         : Vector{0, front.y < 0 ? -far : far};
    if (where(ankle).y + step.y < 0) step = scaled(shin, far);
    if (viewed_from_front()) step = scaled(step, 2 * unit);
    put(toe, where(ankle) + step);
  }

  Joints joints_;
  Facing face_;
  int front_ = 1;  // 1: the front is clockwise of the spine, -1: the other way
  std::optional<FigureFault> fault_;
};

}  // namespace

Result<Joints, FigureFault> complete_figure(const Joints& written, Facing face) {
  return Figure(written, face).complete();
}

}  // namespace lumbago
