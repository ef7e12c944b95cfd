// Turns a Document into text that people read. What a document says and in what order is decided
// where it is told (report, inspect); this module only decides how it looks in each format.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "messages/catalogue.h"
#include "model/document.h"
#include "model/level.h"
#include "model/style.h"

namespace lumbago {

// What a result is written as. Which command takes which formats stands in
// command_line/option_table.cpp.
enum class Format : std::uint8_t {
  text,
  json,
  markdown,
  json_schema,
  sarif,
  html,
  svg,
  ics,
  csv,
  fhir,
  fhir_response,
  lcov
};

// As they are typed.
template <>
struct Spelling<Format> {
  static constexpr std::array<std::string_view, 12> words{
      "text", "json", "markdown", "json-schema", "sarif",         "html",
      "svg",  "ics",  "csv",      "fhir",        "fhir-response", "lcov"};
};

// How the title of a level is coloured: letters and ground are both given, so that what the
// terminal's own ground is makes no difference. Black is not bold, which many terminals show grey.
std::string_view level_colour(Level level);

// The text for a terminal: wrapped to min(style.width, 100) columns, and without anything that
// could drive a terminal. Style says whether colour and characters outside ASCII may be used, and
// whether it is to be spoken. Ends with a newline.
std::string print_text(const Document& document, const Style& style);

// The document as GitHub-flavoured Markdown. Whatever stands in the document stays text: nothing in
// it can become a link, markup or HTML. Ends with a newline.
std::string print_markdown(const Document& document);

// The document as one HTML page that needs nothing else: no network, no script. `title` is what it
// is called, and `language` is that of its texts, in BCP 47. Whatever stands in the document stays
// text. Cells of a grid that say "here" become boxes to tick. Ends with a newline.
std::string print_html(const Document& document, std::string_view title, std::string_view language,
                       const Words& words);

// A page of the same look round `body`, which is markup already; `style` is CSS of its own.
std::string html_page(std::string_view title, std::string_view language, std::string_view style,
                      std::string_view body);

}  // namespace lumbago
