// Whether the titles of levels can be read on terminals with the palettes that are mostly in use.
// Contrast is WCAG 2.2's: from 1 (none) to 21; large or bold text needs 3, other text 4.5.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

#include "print/print.h"

namespace lumbago {
namespace {

struct Colour {
  int red, green, blue;
};
struct Palette {
  std::string_view name;
  Colour black, red, green, yellow, cyan, bright_white;
};

// From the terminals' own settings.
constexpr std::array<Palette, 11> palettes{{
    {"VGA", {0, 0, 0}, {170, 0, 0}, {0, 170, 0}, {170, 85, 0}, {0, 170, 170}, {255, 255, 255}},
    {"xterm", {0, 0, 0}, {205, 0, 0}, {0, 205, 0}, {205, 205, 0}, {0, 205, 205}, {255, 255, 255}},
    {"Windows XP",
     {0, 0, 0},
     {128, 0, 0},
     {0, 128, 0},
     {128, 128, 0},
     {0, 128, 128},
     {255, 255, 255}},
    {"Campbell",
     {12, 12, 12},
     {197, 15, 31},
     {19, 161, 14},
     {193, 156, 0},
     {58, 150, 221},
     {242, 242, 242}},
    {"macOS",
     {0, 0, 0},
     {194, 54, 33},
     {37, 188, 36},
     {173, 173, 39},
     {51, 187, 200},
     {233, 235, 235}},
    {"PuTTY", {0, 0, 0}, {187, 0, 0}, {0, 187, 0}, {187, 187, 0}, {0, 187, 187}, {255, 255, 255}},
    {"Tango",
     {46, 52, 54},
     {204, 0, 0},
     {78, 154, 6},
     {196, 160, 0},
     {6, 152, 154},
     {238, 238, 236}},
    {"GNOME",
     {23, 20, 33},
     {192, 28, 40},
     {38, 162, 105},
     {162, 115, 76},
     {42, 161, 179},
     {255, 255, 255}},
    {"Ubuntu",
     {1, 1, 1},
     {222, 56, 43},
     {57, 181, 74},
     {255, 199, 6},
     {44, 181, 233},
     {255, 255, 255}},
    {"VS Code",
     {0, 0, 0},
     {205, 49, 49},
     {13, 188, 121},
     {229, 229, 16},
     {17, 168, 205},
     {229, 229, 229}},
    {"Solarized",
     {7, 54, 66},
     {220, 50, 47},
     {133, 153, 0},
     {181, 137, 0},
     {42, 161, 152},
     {253, 246, 227}},
}};

double linear(int channel) {
  const double share = channel / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(Colour a, Colour b) {
  const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

bool has(std::string_view code, std::string_view part) {
  return (";" + std::string(code.substr(2, code.size() - 3)) + ";")
             .find(";" + std::string(part) + ";") != std::string::npos;
}

// The contrast of the letters with the ground, both as the code gives them; 1 where it leaves one
// of them to the terminal.
double contrast_of(std::string_view code, const Palette& palette) {
  const bool black = has(code, "30"), white = has(code, "97");
  if (black == white) return 1;
  const Colour letters = black ? palette.black : palette.bright_white;
  if (has(code, "41")) return contrast(letters, palette.red);
  if (has(code, "42")) return contrast(letters, palette.green);
  if (has(code, "43")) return contrast(letters, palette.yellow);
  if (has(code, "46")) return contrast(letters, palette.cyan);
  return 1;
}

}  // namespace

TEST_CASE("the title of every level can be read on the usual terminals, dark or light") {
  double least = 21;
  for (const Palette& palette : palettes) {
    for (const Level level : {Level::self_care, Level::routine, Level::urgent, Level::emergency}) {
      CAPTURE(palette.name);
      CAPTURE(word(level));
      const double found = contrast_of(level_colour(level), palette);
      CHECK(found >= 3.5);
      least = std::min(least, found);
    }
  }
  MESSAGE("least contrast: ", least);
}

TEST_CASE("black letters are not bold, which many terminals show grey") {
  for (const Level level : {Level::self_care, Level::routine, Level::urgent, Level::emergency})
    if (has(level_colour(level), "30")) CHECK_FALSE(has(level_colour(level), "1"));
}

TEST_CASE("bold yellow letters on a ground that is not given are found to be unreadable") {
  CHECK(contrast_of("\x1b[1;33m", palettes[1]) == 1);
  CHECK(contrast({205, 205, 0}, {255, 255, 255}) < 2);
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21));
}

TEST_CASE("the title of a level is in its colour, and in the terminal's own without colours") {
  Document document;
  document.blocks.emplace_back(Callout{Level::urgent, "Today", "Call someone.", {}});
  Style style;
  CHECK(print_text(document, style) == "┃ Today\n┃ Call someone.\n");
  style.colour = true;
  CHECK(print_text(document, style) == "┃ \x1b[30;43mToday\x1b[0m\n┃ Call someone.\n");
}

}  // namespace lumbago
