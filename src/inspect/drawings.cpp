#include "inspect/drawings.h"
#include "inspect/inspect.h"

#include <fmt/core.h>

namespace lumbago {
namespace {

// On one line: there are hundreds of them.
void write_point(JsonWriter& json, Point point) {
  json.raw(fmt::format("[{}, {}]", point.x, point.y));
}

void write_path(JsonWriter& json, const std::vector<Point>& path) {
  json.begin_array();
  for (const Point point : path) write_point(json, point);
  json.end_array();
}

void write_shape(JsonWriter& json, const Shape& shape) {
  json.begin_object();
  json.key(word(shape.kind));
  if (shape.kind == ShapeKind::line) {
    write_path(json, shape.points);
  } else {
    json.begin_array();
    for (const Point point : shape.points) json.integer(point.x), json.integer(point.y);
    if (shape.kind == ShapeKind::circle) json.integer(shape.radius);
    json.end_array();
  }
  json.end_object();
}

void write_joints(JsonWriter& json, const Pose& pose) {
  for (const PlacedJoint& placed : pose.joints) {
    json.key(word(placed.joint));
    write_point(json, placed.at);
  }
}

void write_pose(JsonWriter& json, const Pose& pose, PoseShape shape) {
  json.fields("alt", pose.alt, "face", pose.face, "ground", pose.ground);
  if (shape == PoseShape::shown)
    json.object("joints", [&] { write_joints(json, pose); });
  else
    write_joints(json, pose);
  json.list("props", pose.props, [&](const Shape& prop) { write_shape(json, prop); });
  json.list("moves", pose.moves, [&](const auto& move) { write_path(json, move); });
}

}  // namespace

Document tell_drawings(const Pack& pack, const Words& words) {
  Document document;
  document.heading(1, words.say<Message::drawings_heading>(pack.info.title));
  const std::size_t before = document.blocks.size();
  for (const Activity& activity : pack.activities) {
    if (activity.poses.empty()) continue;
    document.heading(2, words.say<Message::plan_item>(activity.title, activity.id));
    document.blocks.emplace_back(Picture{activity.poses});
  }
  if (document.blocks.size() == before)
    document.paragraph(std::string(words.text(Message::drawings_none)));
  return document;
}

void write_poses(JsonWriter& json, const std::vector<Pose>& poses, PoseShape shape) {
  if (poses.empty()) return;
  json.list("poses", poses,
            [&](const Pose& pose) { json.object([&] { write_pose(json, pose, shape); }); });
}

std::string drawings_json(const Pack& pack) {
  std::vector<Activity> drawn = pack.activities;
  std::erase_if(drawn, [](const Activity& activity) { return activity.poses.empty(); });
  return json_document("lumbago.drawings/1", [&](JsonWriter& json) {
    json.key("grid");
    write_point(json, drawing_grid);
    json.list("activities", drawn, [&](const Activity& activity) {
      json.object([&] {
        json.fields("id", activity.id, "title", activity.title);
        write_poses(json, activity.poses);
      });
    });
  });
}

}  // namespace lumbago
