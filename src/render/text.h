// A Document for a terminal.
#pragma once

#include <string>

#include "render/document.h"
#include "render/render.h"

namespace lumbago {

// Wrapped to min(style.width, 100) columns, safe for a terminal. Ends with a newline.
std::string print_text(const Document& document, const Style& style);

}  // namespace lumbago
