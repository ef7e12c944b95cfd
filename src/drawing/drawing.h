// Draws the poses of an activity or a self-test: with characters (braille patterns, of which each
// has two by four dots, or ASCII), where one step of a pose's grid is one dot, or as SVG, where it
// is one unit.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "drawing/sketch.h"
#include "model/document.h"

namespace lumbago {

// The rows of a picture from the top, all of the same number of columns. Each character covers two
// steps of the grid across and four up. The figure is drawn two dots wide, all else one dot; what
// lies outside `frame` is not drawn. With `ground`, the lowest row of dots is drawn as the ground.
std::vector<std::string> draw_braille(const std::vector<Stroke>& strokes, Frame frame, bool ground);

// The same picture in ASCII: / \ | - _ for the figure, # for what is round it, . and > for arrows,
// (>) for a head and the way it looks, and a row of = for the ground.
std::vector<std::string> draw_ascii(const std::vector<Stroke>& strokes, Frame frame, bool ground);

// The columns that the poses take side by side; 0 if there are none. Where they need more than
// `room`, any number above it.
std::size_t columns_beside(const std::vector<Pose>& poses, std::size_t room);

// The lines of a picture of all poses: side by side, or below each other where `width` columns are
// too few, each with its number below it if there are several. Empty if one pose alone is wider
// than `width`.
std::vector<std::string> draw_poses(const std::vector<Pose>& poses, std::size_t width, bool ascii);

// The lines of a chart with its axes, at most `width` columns wide. Empty if there is not enough
// room, or only one point.
std::vector<std::string> draw_chart(const Chart& chart, std::size_t width);

// One pose as an <svg> element for a page that has svg_style() in its style sheet. Its words are
// the label for those who do not see it, and --w is how many units wide it is. All poses of a list
// are drawn to the same scale, so `poses` are all of them. With `moving`, it also holds the
// pictures between the poses, for a page that has svg_motion_style(). REQUIRES: which <
// poses.size().
std::string svg_element(const std::vector<Pose>& poses, std::size_t which, bool moving);

// True if there is a movement to show: the poses are seen from the same side with the same props.
bool can_move(const std::vector<Pose>& poses);

// How long each picture of a movement is to be seen, in milliseconds.
inline constexpr std::int64_t picture_time = 80;

// The pictures of a movement in their order, once to the last pose and back: it rests a moment at
// each pose, and goes from one to the next in 16 steps, so that the first picture shows the first
// pose, and that in the middle the last one. All are of the same size, in which every one of them
// has room; no arrows are drawn. Empty if the poses cannot move, or if a picture is wider than
// `width` columns.
std::vector<std::vector<std::string>> draw_movement(const std::vector<Pose>& poses,
                                                    std::size_t width, bool ascii);

// Poses that are shown side by side, with a title above them if it is not empty.
struct PoseStrip {
  std::string title;
  std::vector<Pose> poses;
};

// One SVG file with all strips below each other, each pose with its number if there are several;
// titled and described, and for a light or dark ground. Ends with a newline.
std::string svg_file(std::string_view title, const std::vector<PoseStrip>& strips);

// What the classes of svg_element() look like, as CSS. Colours are currentColor, --paper (the
// ground, by default white) and --accent (of arrows).
std::string svg_style();

// The CSS that shows the pictures between the poses in turn, while what has the class `poses` round
// an element is pointed at, pressed or has the focus; never on paper, or for somebody who wants no
// motion.
std::string svg_motion_style();

}  // namespace lumbago
