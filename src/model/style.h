// How a result is wanted: as what format, how much it tells, and how that looks.
#pragma once

#include <cstdint>
#include <string>

#include "messages/language.h"

namespace lumbago {

// What the place where text is shown can show.
struct Display {
  int width = 80;           // columns, at least 20; text wraps at min(width, 100)
  bool colour = false;      // ANSI colours; never the only sign of anything
  bool ascii = false;       // nothing outside ASCII
  bool accessible = false;  // read aloud: no bars, no drawings, and worded for that
  bool motion = false;      // drawings may move in their place
  bool keys = false;        // single keys are read, and a prompt is written anew in its place
};

// How much of an assessment is told, and to whom.
enum class Telling : std::uint8_t {
  details,  // all of it
  page,     // what a person needs first, on one page
  letter    // what a clinician asks first, in the order of a referral letter
};

struct Style : Display {
  Telling telling = Telling::details;
  bool one_line = false;                // JSON without white space, for streams
  bool explain = false;                 // which answers gave how many points, and the sources
  std::string pack_source = "builtin";  // "builtin" or the path given
  std::string program_version;          // empty: not said
  std::string region;                   // whose numbers to call: an ISO 3166 code; empty: not known
  bool region_assumed = false;          // it was not asked for, so it may be wrong; never in JSON
  Language language = Language::english;
};

}  // namespace lumbago
