// A Document as GitHub-flavoured Markdown.
#pragma once

#include <string>

#include "render/document.h"

namespace lumbago {

// Everything in the document is text: nothing in it can become a link, markup or HTML. Ends with a
// newline.
std::string print_markdown(const Document& document);

}  // namespace lumbago
