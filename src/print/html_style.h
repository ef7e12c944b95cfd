// How pages look.
#pragma once

#include <string_view>

namespace lumbago {

// The style sheet of every page, but for drawings: light and dark, wide and narrow, and on paper,
// where a section with a grid has a page of A4 of its own.
extern const std::string_view html_style;

}  // namespace lumbago
