// A movement in characters: the poses on the way, and their pictures.
#include <algorithm>
#include <cmath>

#include "drawing/drawing.h"
#include "drawing/motion.h"

namespace lumbago {
namespace {

constexpr std::size_t pictures_between = 16;  // from one pose to the next
constexpr std::size_t pictures_kept = 6;      // for which a pose is kept

Point nearest(Place place) {
  return {static_cast<std::int16_t>(std::lround(place.x)),
          static_cast<std::int16_t>(std::lround(place.y))};
}

// The figure as a pose; what does not move is as in `like`.
Pose pose_of(const Figure& figure, const Pose& like) {
  Pose pose = like;
  pose.face = figure.face;
  pose.moves.clear();
  pose.joints.clear();
  for (std::size_t i = 0; i < joint_count; ++i)
    if (figure.joints[i])
      pose.joints.push_back({static_cast<Joint>(i), nearest(*figure.joints[i])});
  for (std::size_t i = 0; i < pose.props.size(); ++i)
    std::transform(figure.props[i].begin(), figure.props[i].end(), pose.props[i].points.begin(),
                   nearest);
  return pose;
}

void add_way(std::vector<Pose>& poses, const Pose& from, const Pose& to) {
  for (std::size_t i = 0; i < pictures_kept; ++i) poses.push_back(pose_of(figure_of(from), from));
  for (std::size_t i = 1; i < pictures_between; ++i) {
    const double t = static_cast<double>(i) / pictures_between;
    poses.push_back(pose_of(figure_between(from, to, t), t < 0.5 ? from : to));
  }
}

}  // namespace

std::vector<Pose> poses_of_movement(const std::vector<Pose>& poses) {
  std::vector<Pose> way;
  if (!can_move(poses)) return way;
  for (std::size_t i = 0; i + 1 < poses.size(); ++i) add_way(way, poses[i], poses[i + 1]);
  for (std::size_t i = poses.size() - 1; i > 0; --i) add_way(way, poses[i], poses[i - 1]);
  return way;
}

std::vector<std::vector<std::string>> draw_movement(const std::vector<Pose>& poses,
                                                    std::size_t width, bool ascii) {
  std::vector<std::vector<std::string>> pictures;
  const std::vector<Pose> way = poses_of_movement(poses);
  if (way.empty()) return pictures;
  const Frame frame = frame_of(way);
  if (static_cast<std::size_t>(frame.high.x - frame.low.x) / 2 + 1 > width) return pictures;
  for (const Pose& pose : way)
    pictures.push_back(ascii ? draw_ascii(sketch(pose), frame, pose.ground)
                             : draw_braille(sketch(pose), frame, pose.ground));
  return pictures;
}

}  // namespace lumbago
