#include "pack/poses.h"

#include <fmt/core.h>

#include "rules/figure.h"

namespace lumbago {
namespace {

constexpr std::size_t most_poses = 3;

// A chair's seat is this high and long; its back stands behind the person.
constexpr int seat_height = 11;
constexpr int half_seat = 5;
constexpr int chair_height = 25;

// What an author wrote of a pose. The next pose begins with it.
struct Draft {
  Joints joints;
  std::optional<Facing> face;
  bool ground = true;
  std::vector<Shape> props;
};

class PoseReader {
 public:
  PoseReader(Fields& fields, Draft& draft) : fields_(fields), draft_(draft) {}

  Pose read() {
    const std::size_t faults = builder().errors.size();
    pose_.alt = fields_.text("alt");
    if (!draft_.face || fields_.find("face") != nullptr) draft_.face = fields_.word<Facing>("face");
    pose_.face = *draft_.face;
    pose_.ground = draft_.ground = fields_.boolean("ground", draft_.ground);
    for (std::size_t i = 0; i < joint_count; ++i) {
      const std::string_view name = word(static_cast<Joint>(i));
      if (const YamlNode* node = fields_.find(name)) draft_.joints[i] = read_point(*node, name);
    }
    read_props();
    if (const YamlNode* moves = fields_.find("moves"))
      for (const YamlNode* move : read_list(builder(), *moves, "moves"))
        pose_.moves.push_back(read_path(*move, "moves"));
    fields_.done();
    // A figure of what could not be read would only add faults that are none.
    if (builder().errors.size() == faults) complete();
    return std::move(pose_);
  }

 private:
  Builder& builder() { return fields_.builder(); }

  // Numbers of a flow list; empty and a fault when there are others than `count`.
  std::vector<std::int64_t> read_numbers(const YamlNode& node, std::string_view key,
                                         std::size_t count, std::string_view takes) {
    std::vector<std::int64_t> numbers;
    if (node.kind == YamlNode::Kind::sequence && node.items.size() == count)
      for (const YamlNode& item : node.items)
        if (const auto number = read_integer(builder(), item, key)) numbers.push_back(*number);
    if (node.kind != YamlNode::Kind::sequence || node.items.size() != count)
      fields_.fail(node, "wrong-type", fmt::format("'{}' takes {}", key, takes));
    if (numbers.size() != count) numbers.clear();
    return numbers;
  }

  std::optional<Point> on_grid(const YamlNode& node, std::string_view key, std::int64_t x,
                               std::int64_t y) {
    if (x >= 0 && x <= drawing_grid.x && y >= 0 && y <= drawing_grid.y)
      return Point{static_cast<std::int16_t>(x), static_cast<std::int16_t>(y)};
    fields_.fail(node, "out-of-range",
                 fmt::format("'{}' is at [{}, {}], off the grid of {} by {}", key, x, y,
                             drawing_grid.x, drawing_grid.y));
    return std::nullopt;
  }

  std::optional<Point> read_point(const YamlNode& node, std::string_view key) {
    const auto numbers = read_numbers(node, key, 2, "a place, [x, y]");
    if (numbers.empty()) return std::nullopt;
    return on_grid(node, key, numbers[0], numbers[1]);
  }

  std::vector<Point> read_path(const YamlNode& node, std::string_view key) {
    std::vector<Point> path;
    const auto items = read_list(builder(), node, key);
    for (const YamlNode* item : items)
      if (const auto point = read_point(*item, key)) path.push_back(*point);
    if (node.kind == YamlNode::Kind::sequence && items.size() < 2)
      fields_.fail(node, "empty", fmt::format("'{}' takes two places or more", key));
    return path;
  }

  void read_props() {
    const YamlNode* list = fields_.find("props");
    if (list == nullptr) return;
    draft_.props.clear();
    for (Fields& prop : fields_.mappings("props", "a prop of " + fields_.what())) read_prop(prop);
  }

  void read_prop(Fields& prop) {
    struct Kind {
      std::string_view key;
      void (PoseReader::*read)(const YamlNode&);
    };
    std::size_t shapes = 0;
    for (const Kind& kind : {Kind{"line", &PoseReader::read_line},
                             {"box", &PoseReader::read_box},
                             {"circle", &PoseReader::read_circle},
                             {"chair", &PoseReader::read_chair}})
      if (const YamlNode* node = prop.find(kind.key)) {
        (this->*kind.read)(*node);
        ++shapes;
      }
    prop.done();
    if (shapes != 1 && prop.node().kind == YamlNode::Kind::mapping)
      prop.fail(prop.node(), "missing-key",
                fmt::format("{} takes one of line, box, circle, chair", prop.what()));
  }

  void read_line(const YamlNode& node) {
    draft_.props.push_back({ShapeKind::line, read_path(node, "line"), 0});
  }

  void read_box(const YamlNode& node) {
    const auto numbers = read_numbers(node, "box", 4, "two corners, [x, y, x, y]");
    if (numbers.empty()) return;
    const auto from = on_grid(node, "box", numbers[0], numbers[1]);
    const auto to = on_grid(node, "box", numbers[2], numbers[3]);
    if (from && to) draft_.props.push_back({ShapeKind::box, {*from, *to}, 0});
  }

  void read_circle(const YamlNode& node) {
    const auto numbers = read_numbers(node, "circle", 3, "its middle and radius, [x, y, radius]");
    if (numbers.empty()) return;
    const std::int64_t radius = numbers[2];
    if (radius < 1)
      return fields_.fail(node, "out-of-range", "'circle' needs a radius of 1 or more");
    if (!on_grid(node, "circle", numbers[0] - radius, numbers[1] - radius) ||
        !on_grid(node, "circle", numbers[0] + radius, numbers[1] + radius))
      return;
    const auto middle = on_grid(node, "circle", numbers[0], numbers[1]);
    draft_.props.push_back({ShapeKind::circle, {*middle}, static_cast<std::int16_t>(radius)});
  }

  // Seen from the side that the person is seen from; the middle of its seat is at x.
  void read_chair(const YamlNode& node) {
    const auto x = read_integer(builder(), node, "chair");
    if (!x) return;
    const auto left = on_grid(node, "chair", *x - half_seat, 0);
    const auto right = on_grid(node, "chair", *x + half_seat, 0);
    if (!left || !right) return;
    const auto raised = [](Point point, int height) {
      return Point{point.x, static_cast<std::int16_t>(height)};
    };
    const bool back_left = pose_.face != Facing::left;
    const Point back = back_left ? *left : *right;
    const Point front = back_left ? *right : *left;
    draft_.props.push_back(
        {ShapeKind::line,
         {back, raised(back, pose_.face == Facing::viewer ? seat_height : chair_height)},
         0});
    draft_.props.push_back(
        {ShapeKind::line, {raised(back, seat_height), raised(front, seat_height), front}, 0});
  }

  void complete() {
    pose_.props = draft_.props;
    for (const Joint joint : {Joint::hip, Joint::shoulder})
      if (!draft_.joints[static_cast<std::size_t>(joint)]) {
        fields_.fail(fields_.node(), "missing-key",
                     fmt::format("{} needs '{}'", fields_.what(), word(joint)));
        return;
      }
    const auto completed = complete_figure(draft_.joints, pose_.face);
    if (!completed) {
      const FigureFault& fault = completed.error();
      const YamlNode* node = fields_.find(word(fault.joint));
      fields_.fail(node == nullptr ? fields_.node() : *node, "figure", fault.message);
      return;
    }
    const Joints& joints = *completed;
    for (std::size_t i = 0; i < joint_count; ++i)
      if (joints[i]) pose_.joints.push_back({static_cast<Joint>(i), *joints[i]});
  }

  Fields& fields_;
  Draft& draft_;
  Pose pose_;
};

}  // namespace

std::vector<Pose> read_poses(Fields& owner, const std::string& id) {
  std::vector<Pose> poses;
  const YamlNode* list = owner.find("poses");
  if (list == nullptr) return poses;
  Draft draft;
  const std::size_t faults = owner.builder().errors.size();
  for (Fields& fields : owner.mappings("poses", fmt::format("a pose of '{}'", id))) {
    // What follows from a faulty pose would only repeat its fault.
    if (owner.builder().errors.size() > faults) break;
    poses.push_back(PoseReader(fields, draft).read());
  }
  if (list->kind == YamlNode::Kind::sequence &&
      (list->items.empty() || list->items.size() > most_poses))
    owner.fail(*list, "out-of-range",
               fmt::format("'poses' of '{}' takes 1 to {} poses", id, most_poses));
  return poses;
}

}  // namespace lumbago
