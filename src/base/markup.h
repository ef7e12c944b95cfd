// Text as it may stand in HTML and in SVG.
#pragma once

#include <string>
#include <string_view>

namespace lumbago {

// `text` made safe (see sanitize()), on one line, and with & < > " ' written as references: it can
// become neither markup nor the end of a quoted attribute.
std::string escape_markup(std::string_view text);

}  // namespace lumbago
