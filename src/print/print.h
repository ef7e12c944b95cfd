// The public header of print/: a Document as text for people.
#pragma once

#include <string>

#include "model/document.h"
#include "model/style.h"

namespace lumbago {

// For a terminal: wrapped to min(style.width, 100) columns and safe to show. Ends with a newline.
std::string print_text(const Document& document, const Style& style);

// GitHub-flavoured Markdown. Everything in the document is text: nothing in it can become a link,
// markup or HTML. Ends with a newline.
std::string print_markdown(const Document& document);

}  // namespace lumbago
