// Several pictures on one page.
#include "drawing/drawing.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"

namespace lumbago {
namespace {

constexpr std::size_t gap = 4;  // columns between two pictures

void end_trimmed(std::vector<std::string>& lines) {
  for (std::string& line : lines)
    while (line.ends_with(' ')) line.pop_back();
}

std::size_t columns_of(Frame frame) {
  return static_cast<std::size_t>(frame.high.x - frame.low.x) / 2 + 1;
}

// No larger than frame_of(poses), and found without making strokes.
Frame joints_frame(const std::vector<Pose>& poses) {
  Frame frame{drawing_grid, {}};
  for (const Pose& pose : poses)
    for (const PlacedJoint& joint : pose.joints) {
      frame.low.x = std::min(frame.low.x, joint.at.x);
      frame.high.x = std::max(frame.high.x, joint.at.x);
    }
  return frame.low.x <= frame.high.x ? frame : Frame{};
}

}  // namespace

std::size_t columns_beside(const std::vector<Pose>& poses, std::size_t room) {
  if (poses.empty()) return 0;
  const auto together = [&](std::size_t columns) { return poses.size() * (columns + gap) - gap; };
  const std::size_t least = together(columns_of(joints_frame(poses)));
  return least > room ? least : together(columns_of(frame_of(poses)));
}

std::vector<std::string> draw_poses(const std::vector<Pose>& poses, std::size_t width, bool ascii) {
  std::vector<std::string> page;
  if (poses.empty()) return page;
  const Frame frame = frame_of(poses);
  const std::size_t columns = columns_of(frame);
  if (columns > width) return page;
  const std::size_t beside = std::min(poses.size(), (width + gap) / (columns + gap));
  for (std::size_t first = 0; first < poses.size(); first += beside) {
    std::vector<std::string> rows;
    std::string numbers;
    for (std::size_t i = first; i < std::min(first + beside, poses.size()); ++i) {
      const auto strokes = sketch(poses[i]);
      const auto picture = ascii ? draw_ascii(strokes, frame, poses[i].ground)
                                 : draw_braille(strokes, frame, poses[i].ground);
      rows.resize(picture.size());
      const std::string space(i == first ? 0 : gap, ' ');
      for (std::size_t row = 0; row < picture.size(); ++row) rows[row] += space + picture[row];
      numbers += space + fmt::format("{:^{}}", i + 1, columns);
    }
    const auto top = std::find_if(rows.begin(), rows.end(), [](const std::string& row) {
      return row.find_first_not_of(' ') != std::string::npos;
    });
    rows.erase(rows.begin(), top);
    if (poses.size() > 1) rows.push_back(numbers);
    page.insert(page.end(), rows.begin(), rows.end());
  }
  end_trimmed(page);
  return page;
}

}  // namespace lumbago
