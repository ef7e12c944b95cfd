// The same figures as SVG: round strokes with the thickness of a body, the far limbs paler.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/markup.h"
#include "drawing/drawing.h"
#include "drawing/motion.h"

namespace lumbago {
namespace {

constexpr int margin = 2;             // round the figure, for the thickness of strokes
constexpr double under_ground = 0.9;  // soles end here, half a stroke below the ankles
constexpr int text_room = 8;          // of a line of text in a file
constexpr int file_scale = 5;         // pixels a unit
constexpr std::size_t frames = 9;     // of a movement, first and last included
constexpr int still_ticks = 3;        // that the first and the last are seen
constexpr int ticks = 20;             // of a movement and back

// In tenths of a unit, as short as it can be written.
std::string number(double value) {
  const long tenths = std::lround(value * 10);
  if (tenths % 10 == 0) return std::to_string(tenths / 10);
  return fmt::format("{}{}.{}", tenths < 0 ? "-" : "", std::labs(tenths) / 10,
                     std::labs(tenths) % 10);
}

// What is drawn is turned over: y counts down in SVG.
class Pen {
 public:
  explicit Pen(Frame frame) : frame_(frame) {}

  std::string at(Place place) const {
    return number(place.x - frame_.low.x) + ' ' + number(frame_.high.y - place.y);
  }

  std::string path(const std::vector<Place>& places) const {
    std::string d;
    for (const Place place : places) d += (d.empty() ? 'M' : 'L') + at(place);
    return d;
  }

  // A bow from the first place to the last that passes through `middle`.
  std::string bow(Place from, Place middle, Place to) const {
    const Place pull{2 * middle.x - (from.x + to.x) / 2, 2 * middle.y - (from.y + to.y) / 2};
    return 'M' + at(from) + 'Q' + at(pull) + ' ' + at(to);
  }

  // A round way past all places but the first and the last.
  std::string curve(const std::vector<Place>& places) const {
    if (places.size() < 3) return path(places);
    std::string d = 'M' + at(places[0]);
    for (std::size_t i = 1; i + 1 < places.size(); ++i) {
      const Place next = places[i + 1];
      const bool last = i + 2 == places.size();
      const Place end = last ? next : Place{(places[i].x + next.x) / 2, (places[i].y + next.y) / 2};
      d += 'Q' + at(places[i]) + ' ' + at(end);
    }
    return d;
  }

  std::string circle(std::string_view name, Place middle, double radius) const {
    return fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>", name,
                       number(middle.x - frame_.low.x), number(frame_.high.y - middle.y),
                       number(radius));
  }

  std::string ground() const {
    const double y = frame_.high.y + under_ground;
    return fmt::format("<path class=\"g\" d=\"M-1 {0}H{1}\"/>", number(y),
                       frame_.high.x - frame_.low.x + 1);
  }

 private:
  Frame frame_;
};

std::string drawn(std::string_view name, const std::string& d) {
  return d.empty() ? d : fmt::format("<path class=\"{}\" d=\"{}\"/>", name, d);
}

class Marks {
 public:
  Marks(const Pen& pen, const Figure& figure) : pen_(pen), figure_(figure) {}

  // From back to front. The near arm is lifted off the body by an edge of paper.
  std::string person() const {
    if (!figure_.at(Joint::hip) || !figure_.at(Joint::shoulder)) return {};
    const std::string arms = arm(false, true) + arm(false, false);
    return drawn("l", leg(true, true) + leg(true, false) + arm(true, true) + arm(true, false)) +
           trunk() + drawn("b", leg(false, true) + leg(false, false) + neck()) + head() +
           drawn("o", arms) + drawn("b", arms);
  }

  std::string props(const std::vector<Shape>& shapes) const {
    std::string marks;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
      const std::vector<Place>& points = figure_.props[i];
      if (shapes[i].kind == ShapeKind::circle)
        marks += pen_.circle("p", points[0], shapes[i].radius);
      else if (shapes[i].kind == ShapeKind::line)
        marks += drawn("p", pen_.path(points));
      else
        marks += drawn(
            "p",
            pen_.path(
                {points[0], {points[0].x, points[1].y}, points[1], {points[1].x, points[0].y}}) +
                'Z');
    }
    return marks;
  }

 private:
  bool is_far(bool left, bool both) const {
    return both && figure_.face != Facing::viewer && left != figure_.left_is_near;
  }

  std::string leg(bool far, bool left) const {
    const bool both = figure_.at(Joint::foot_l) && figure_.at(Joint::foot_r);
    if (is_far(left, both) != far) return {};
    return left
               ? limb({root(Joint::hip_l, Joint::hip), Joint::knee_l, Joint::foot_l, Joint::toe_l})
               : limb({root(Joint::hip_r, Joint::hip), Joint::knee_r, Joint::foot_r, Joint::toe_r});
  }

  std::string arm(bool far, bool left) const {
    const bool both = figure_.at(Joint::hand_l) && figure_.at(Joint::hand_r);
    if (is_far(left, both) != far) return {};
    return left ? limb({root(Joint::shoulder_l, Joint::shoulder), Joint::elbow_l, Joint::hand_l})
                : limb({root(Joint::shoulder_r, Joint::shoulder), Joint::elbow_r, Joint::hand_r});
  }

  Joint root(Joint side, Joint middle) const { return figure_.at(side) ? side : middle; }

  std::string limb(std::initializer_list<Joint> joints) const {
    std::vector<Place> places;
    for (const Joint joint : joints)
      if (const std::optional<Place>& place = figure_.at(joint)) places.push_back(*place);
    return places.size() > 1 ? pen_.path(places) : "";
  }

  std::string trunk() const {
    const auto& left = figure_.at(Joint::shoulder_l);
    const auto& right = figure_.at(Joint::shoulder_r);
    const auto& hip_left = figure_.at(Joint::hip_l);
    const auto& hip_right = figure_.at(Joint::hip_r);
    if (figure_.face == Facing::viewer && left && right && hip_left && hip_right)
      return drawn("u", pen_.path({*left, *right, *hip_right, *hip_left}) + 'Z');
    const Place hip = *figure_.at(Joint::hip);
    const Place shoulder = *figure_.at(Joint::shoulder);
    const auto& back = figure_.at(Joint::back);
    return drawn("t", back ? pen_.bow(hip, *back, shoulder) : pen_.path({hip, shoulder}));
  }

  std::string neck() const {
    const auto& head = figure_.at(Joint::head);
    return head ? pen_.path({*figure_.at(Joint::shoulder), *head}) : "";
  }

  std::string head() const {
    const auto& head = figure_.at(Joint::head);
    if (!head) return {};
    const std::string round = pen_.circle("h", *head, limb::head + 0.4);
    if (figure_.face == Facing::viewer)
      return round + pen_.circle("e", {head->x - 1.2, head->y + 0.5}, 0.6) +
             pen_.circle("e", {head->x + 1.2, head->y + 0.5}, 0.6);
    constexpr Place looks[] = {{-1, 0}, {1, 0}, {0, 1}, {0, -1}};
    const Place look = looks[static_cast<std::size_t>(figure_.face)];
    const auto along = [&](double steps) {
      return Place{head->x + look.x * steps, head->y + look.y * steps};
    };
    return round + drawn("n", pen_.path({along(limb::head - 1), along(limb::head + 1.2)}));
  }

  const Pen& pen_;
  const Figure& figure_;
};

// The movement from one pose to the next, with its tip.
std::string arrows(const Pen& pen, const Pose& pose) {
  std::string d;
  for (const std::vector<Point>& move : pose.moves) {
    std::vector<Place> way;
    for (const Point point : move)
      way.push_back({static_cast<double>(point.x), static_cast<double>(point.y)});
    d += pen.curve(way);
    const Place tip = way.back();
    const Place before = way[way.size() - 2];
    const double far = std::max(std::hypot(tip.x - before.x, tip.y - before.y), 0.01);
    const Place back{(before.x - tip.x) / far * 2.4, (before.y - tip.y) / far * 2.4};
    d += pen.path({{tip.x + back.x - back.y, tip.y + back.y + back.x},
                   tip,
                   {tip.x + back.x + back.y, tip.y + back.y - back.x}});
  }
  return drawn("m", d);
}

std::string still(const Pen& pen, const Pose& pose) {
  const Figure figure = figure_of(pose);
  const Marks marks(pen, figure);
  return marks.props(pose.props) + marks.person() + arrows(pen, pose);
}

bool same_props(const std::vector<Pose>& poses) {
  return std::all_of(poses.begin(), poses.end(),
                     [&](const Pose& pose) { return pose.props == poses.front().props; });
}

// All frames of the movement, of which the style sheet shows one at a time.
std::string movement(const Pen& pen, const std::vector<Pose>& poses) {
  std::string marks;
  const bool fixed = same_props(poses);
  for (std::size_t i = 0; i < frames; ++i) {
    const std::size_t steps = (frames - 1) / (poses.size() - 1);
    const std::size_t from = std::min(i / steps, poses.size() - 2);
    const double t = static_cast<double>(i - from * steps) / static_cast<double>(steps);
    const Figure figure = figure_between(poses[from], poses[from + 1], t);
    const Marks frame(pen, figure);
    marks += fmt::format("<g class=\"f f{}\">{}{}</g>", i,
                         fixed ? "" : frame.props(poses[from].props), frame.person());
  }
  const Figure first = figure_of(poses.front());
  return fixed ? Marks(pen, first).props(poses.front().props) + marks : marks;
}

int wide(Frame frame) { return frame.high.x - frame.low.x + 2 * margin; }
int high(Frame frame) { return frame.high.y - frame.low.y + 2 * margin; }

std::string numbered(const PoseStrip& strip, std::size_t i) {
  const std::string& alt = strip.poses[i].alt;
  return strip.poses.size() > 1 ? fmt::format("{}. {}", i + 1, alt) : alt;
}

std::string side_by_side(const PoseStrip& strip) {
  const Frame frame = frame_of(strip.poses);
  const Pen pen(frame);
  std::string marks;
  for (std::size_t i = 0; i < strip.poses.size(); ++i) {
    std::string pose = (strip.poses[i].ground ? pen.ground() : "") + still(pen, strip.poses[i]);
    if (strip.poses.size() > 1)
      pose += fmt::format("<text class=\"d\" x=\"{}\" y=\"{}\">{}</text>",
                          number(wide(frame) / 2.0 - margin), high(frame) + text_room - 2 * margin,
                          i + 1);
    marks += fmt::format("<g transform=\"translate({} 0)\">{}</g>\n",
                         wide(frame) * static_cast<int>(i), pose);
  }
  return marks;
}

}  // namespace

bool can_move(const std::vector<Pose>& poses) {
  if (poses.size() < 2) return false;
  const Pose& first = poses.front();
  return std::all_of(poses.begin(), poses.end(), [&](const Pose& pose) {
    if ((pose.face == Facing::viewer) != (first.face == Facing::viewer) ||
        pose.ground != first.ground || pose.props.size() != first.props.size())
      return false;
    for (std::size_t i = 0; i < pose.props.size(); ++i)
      if (pose.props[i].kind != first.props[i].kind ||
          pose.props[i].points.size() != first.props[i].points.size())
        return false;
    return place_of(pose, Joint::hip) && place_of(pose, Joint::shoulder);
  });
}

std::string svg_element(const std::vector<Pose>& poses, std::size_t which, bool moving) {
  const Frame frame = frame_of(poses);
  const Pen pen(frame);
  const Pose& pose = poses[which];
  std::string marks = pose.ground ? pen.ground() : "";
  if (moving && can_move(poses))
    marks += fmt::format("<g class=\"motion\">{}</g><g class=\"still\">{}</g>",
                         movement(pen, poses), still(pen, pose));
  else
    marks += still(pen, pose);
  return fmt::format(
      "<svg class=\"pose\" style=\"--w:{1}\" viewBox=\"{0} {0} {1} {2}\" role=\"img\" "
      "aria-label=\"{3}\">{4}</svg>",
      -margin, wide(frame), high(frame), escape_markup(pose.alt), marks);
}

std::string svg_file(std::string_view title, const std::vector<PoseStrip>& strips) {
  int across = 0;
  int down = 0;
  std::string marks;
  std::string words;
  for (const PoseStrip& strip : strips) {
    if (!strip.title.empty()) {
      down += text_room;
      marks += fmt::format("<text class=\"c\" x=\"0\" y=\"{}\">{}</text>\n", down - 2 * margin,
                           escape_markup(strip.title));
    }
    const Frame frame = frame_of(strip.poses);
    marks += fmt::format("<g transform=\"translate(0 {})\">\n{}</g>\n", down, side_by_side(strip));
    across = std::max(across, wide(frame) * static_cast<int>(strip.poses.size()));
    down += high(frame) + (strip.poses.size() > 1 ? text_room : 0);
    for (std::size_t i = 0; i < strip.poses.size(); ++i)
      words += fmt::format("{}{}", words.empty() ? "" : " ", numbered(strip, i));
  }
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"{} {} {} "
      "{}\" "
      "role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">{}</title>\n<desc "
      "id=\"desc\">{}</desc>\n<style>\nsvg{{color:#1f2a37;--paper:#fff;--accent:#b4450b}}\n@media "
      "(prefers-color-scheme:dark){{svg{{color:#e6eaf0;--paper:#14181f;--accent:#ffa36b}}}}\n{}"
      "</style>\n{}</svg>\n",
      across * file_scale, down * file_scale, -margin, -margin, across, down, escape_markup(title),
      escape_markup(words), svg_style(), marks);
}

std::string svg_style() {
  return ".g,.p,.l,.t,.u,.b,.o,.n,.m{fill:none;stroke:currentColor;stroke-linecap:round;"
         "stroke-linejoin:round}\n"
         ".g{stroke-width:.8;opacity:.45}\n"
         ".p{stroke-width:1;opacity:.6}\n"
         ".l{stroke-width:3;opacity:.38}\n"
         ".t{stroke-width:5;fill:currentColor}\n"
         ".u{stroke-width:2.6;fill:currentColor}\n"
         ".b{stroke-width:3}\n"
         ".o{stroke-width:4.4;stroke:var(--paper,#fff)}\n"
         ".h{fill:currentColor}\n"
         ".e{fill:var(--paper,#fff)}\n"
         ".n{stroke-width:1.6}\n"
         ".m{stroke-width:1.3;stroke:var(--accent,#b4450b)}\n"
         ".c,.d{font:5px sans-serif;fill:currentColor}\n"
         ".d{text-anchor:middle}\n";
}

std::string svg_motion_style() {
  std::string style =
      ".motion{display:none}\n"
      "@media screen and (prefers-reduced-motion:no-preference){\n"
      ".poses:is(:hover,:focus,:active) .motion{display:inline}\n"
      ".poses:is(:hover,:focus,:active) .motion~.still{display:none}\n"
      ".f{visibility:hidden;animation:2s step-end infinite}\n";
  const auto last = static_cast<int>(frames) - 1;
  const auto percent = [](int tick) { return tick * 100 / ticks; };
  for (int i = 0; i <= last; ++i) {
    style += fmt::format(".f{0}{{animation-name:f{0}}}\n@keyframes f{0}{{", i);
    if (i > 0) style += "0%{visibility:hidden}";
    const auto seen = [&](int from, int to) {
      style += fmt::format("{}%{{visibility:visible}}{}%{{visibility:hidden}}", percent(from),
                           percent(to));
    };
    if (i == 0)
      seen(0, still_ticks);
    else if (i == last)
      seen(still_ticks + last - 1, 2 * still_ticks + last - 1);
    else
      seen(still_ticks + i - 1, still_ticks + i), seen(ticks - i, ticks - i + 1);
    style += "}\n";
  }
  return style + "}\n";
}

}  // namespace lumbago
