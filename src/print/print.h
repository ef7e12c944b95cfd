// The public header of print/: a Document as text for people.
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
enum class Format : std::uint8_t { text, json, markdown, json_schema, sarif };

// As they are typed.
template <>
struct Spelling<Format> {
  static constexpr std::array<std::string_view, 5> words{"text", "json", "markdown", "json-schema",
                                                         "sarif"};
};

// For a terminal: wrapped to min(style.width, 100) columns and safe to show. Ends with a newline.
std::string print_text(const Document& document, const Style& style);

// GitHub-flavoured Markdown. Everything in the document is text: nothing in it can become a link,
// markup or HTML. Ends with a newline.
std::string print_markdown(const Document& document);

}  // namespace lumbago
