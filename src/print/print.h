// Turns a Document into text that people read. What a document says and in what order is decided
// where it is told (report, inspect); this module only decides how it looks in each format.
#pragma once

#include <string>

#include "model/document.h"
#include "model/style.h"

namespace lumbago {

// The text for a terminal: wrapped to min(style.width, 100) columns, and without anything that
// could drive a terminal. Style says whether colour and characters outside ASCII may be used, and
// whether it is to be spoken. Ends with a newline.
std::string print_text(const Document& document, const Style& style);

// The document as GitHub-flavoured Markdown. Whatever stands in the document stays text: nothing in
// it can become a link, markup or HTML. Ends with a newline.
std::string print_markdown(const Document& document);

}  // namespace lumbago
