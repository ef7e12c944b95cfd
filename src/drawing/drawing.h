// Pictures made of characters: strokes on a small canvas, as braille or as ASCII.
#pragma once

#include <string>
#include <vector>

#include "drawing/sketch.h"

namespace lumbago {

// Rows from the top, all of the same count of columns: 2 of the grid's steps wide and 4 high each.
// The figure is drawn two dots wide, all else one dot. What lies outside the
// frame is not drawn. `ground`: the lowest row of dots is drawn.
std::vector<std::string> draw_braille(const std::vector<Stroke>& strokes, Frame frame, bool ground);

// The same with / \ | - _ for the figure, # for what is round it, . and > for arrows, (>) for a
// head and the way it looks, and a row of = for the ground.
std::vector<std::string> draw_ascii(const std::vector<Stroke>& strokes, Frame frame, bool ground);

// How wide the poses are side by side; 0: there are none.
std::size_t columns_beside(const std::vector<Pose>& poses);

// The poses side by side, or below each other where `width` is too small, each with its number if
// there are several. Empty: one alone is wider than `width`.
std::vector<std::string> draw_poses(const std::vector<Pose>& poses, std::size_t width, bool ascii);

}  // namespace lumbago
