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

void write_drawn(JsonWriter& json, std::string_view key, const std::vector<Drawn>& drawn) {
  json.list(key, drawn, [&](const Drawn& one) {
    json.object([&] {
      json.fields("id", one.id, "title", one.title);
      write_poses(json, one.poses);
    });
  });
}

}  // namespace

std::vector<Drawn> drawn_activities(const Pack& pack) {
  std::vector<Drawn> drawn;
  for (const Activity& activity : pack.activities)
    if (!activity.poses.empty()) drawn.push_back({activity.id, activity.title, activity.poses});
  return drawn;
}

std::vector<Drawn> drawn_tests(const Pack& pack) {
  std::vector<Drawn> drawn;
  for (const Question& question : pack.questions)
    if (question.test && !question.test->poses.empty())
      drawn.push_back({question.id, question.ask, question.test->poses});
  return drawn;
}

std::vector<Drawn> all_drawn(const Pack& pack) {
  std::vector<Drawn> all = drawn_activities(pack);
  for (const Drawn& test : drawn_tests(pack)) all.push_back(test);
  return all;
}

Document tell_drawings(const Pack& pack, const Words& words) {
  Document document;
  document.heading(1, words.say<Message::drawings_heading>(pack.info.title));
  const std::vector<Drawn> drawn = all_drawn(pack);
  for (const Drawn& one : drawn) {
    document.heading(2, words.say<Message::plan_item>(one.title, one.id));
    document.blocks.emplace_back(Picture{one.poses});
  }
  if (drawn.empty()) document.paragraph(std::string(words.text(Message::drawings_none)));
  return document;
}

void write_poses(JsonWriter& json, const std::vector<Pose>& poses, PoseShape shape) {
  if (poses.empty()) return;
  json.list("poses", poses,
            [&](const Pose& pose) { json.object([&] { write_pose(json, pose, shape); }); });
}

std::string drawings_json(const Pack& pack) {
  return json_document("lumbago.drawings/1", [&](JsonWriter& json) {
    json.key("grid");
    write_point(json, drawing_grid);
    write_drawn(json, "activities", drawn_activities(pack));
    write_drawn(json, "questions", drawn_tests(pack));
  });
}

}  // namespace lumbago
