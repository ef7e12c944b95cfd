// How a result is wanted: as what format, how much it tells, and how that looks.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "messages/language.h"
#include "model/level.h"

namespace lumbago {

// What a result is written as. Which command takes which formats stands in cli/option_table.cpp.
enum class Format : std::uint8_t { text, json, markdown, json_schema, sarif };

// As they are typed.
template <>
struct Spelling<Format> {
  static constexpr std::array<std::string_view, 5> words{"text", "json", "markdown", "json-schema",
                                                         "sarif"};
};

// What the place where text is shown can show.
struct Display {
  int width = 80;           // columns, at least 20; text wraps at min(width, 100)
  bool colour = false;      // ANSI colours; never the only sign of anything
  bool ascii = false;       // nothing outside ASCII
  bool accessible = false;  // read aloud: no bars, no drawings, and worded for that
};

struct Style : Display {
  bool one_line = false;                // JSON without white space, for streams
  bool explain = false;                 // which answers gave how many points, and the sources
  std::string pack_source = "builtin";  // "builtin" or the path given
  std::string program_version;          // empty: not said
  std::string region;                   // whose numbers to call: an ISO 3166 code; empty: not known
  bool region_assumed = false;          // it was not asked for, so it may be wrong; never in JSON
  Language language = Language::english;
};

}  // namespace lumbago
