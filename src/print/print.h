// Turns a Document into text that people read. What a document says and in what order is decided
// where it is told (report, inspect); this module only decides how it looks in each format.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/document.h"
#include "model/level.h"
#include "model/style.h"

namespace lumbago {

// What a result is written as. Which command takes which formats stands in cli/option_table.cpp.
enum class Format : std::uint8_t { text, json, markdown, json_schema, sarif, csv };

// As they are typed.
template <>
struct Spelling<Format> {
  static constexpr std::array<std::string_view, 6> words{"text",        "json",  "markdown",
                                                         "json-schema", "sarif", "csv"};
};

// The text for a terminal: wrapped to min(style.width, 100) columns, and without anything that
// could drive a terminal. Style says whether colour and characters outside ASCII may be used, and
// whether it is to be spoken. Ends with a newline.
std::string print_text(const Document& document, const Style& style);

// The document as GitHub-flavoured Markdown. Whatever stands in the document stays text: nothing in
// it can become a link, markup or HTML. Ends with a newline.
std::string print_markdown(const Document& document);

}  // namespace lumbago
