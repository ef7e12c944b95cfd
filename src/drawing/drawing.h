// Draws the poses of an activity with characters: with braille patterns, of which each has two by
// four dots, or in ASCII. One step of a pose's grid is one dot.
#pragma once

#include <string>
#include <vector>

#include "drawing/sketch.h"

namespace lumbago {

// The rows of a picture from the top, all of the same number of columns. Each character covers two
// steps of the grid across and four up. The figure is drawn two dots wide, all else one dot; what
// lies outside `frame` is not drawn. With `ground`, the lowest row of dots is drawn as the ground.
std::vector<std::string> draw_braille(const std::vector<Stroke>& strokes, Frame frame, bool ground);

// The same picture in ASCII: / \ | - _ for the figure, # for what is round it, . and > for arrows,
// (>) for a head and the way it looks, and a row of = for the ground.
std::vector<std::string> draw_ascii(const std::vector<Stroke>& strokes, Frame frame, bool ground);

// The columns that the poses take side by side; 0 if there are none.
std::size_t columns_beside(const std::vector<Pose>& poses);

// The lines of a picture of all poses: side by side, or below each other where `width` columns are
// too few, each with its number below it if there are several. Empty if one pose alone is wider
// than `width`.
std::vector<std::string> draw_poses(const std::vector<Pose>& poses, std::size_t width, bool ascii);

}  // namespace lumbago
