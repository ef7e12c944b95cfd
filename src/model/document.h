// A report as blocks of prose. It is told once, and print/ writes it in every format for people.
// The texts are as the pack and the person gave them: what prints a Document makes them safe for a
// terminal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/level.h"
#include "model/pose.h"

namespace lumbago {

// A run of text that may begin with emphasised words.
struct Phrase {
  std::string lead;  // emphasised; empty: none
  std::string text;
};

struct Heading {
  int depth = 1;  // 1: a section, 2: a part of one, 3: the same, close to what it is about
  std::string text;
};

struct Paragraph {
  Phrase phrase;
};

// Values over time, drawn as a line where that can be.
struct ChartPoint {
  std::int64_t day = 0;  // since 1970
  std::int64_t value = 0;
  bool marked = false;  // with a star
};
struct Chart {
  std::vector<ChartPoint> points;    // by their days; fewer than two are not drawn
  std::vector<std::int64_t> limits;  // values with a dotted line
  std::int64_t low = 0;              // the range of the values
  std::int64_t high = 0;
  std::string low_text;  // what stands at the ends of both axes
  std::string high_text;
  std::string first_text;
  std::string last_text;
  std::string note;  // what the dotted lines mean; empty: there are none
};

struct ListItem {
  Phrase phrase;
  std::vector<std::string> details;  // lines of their own below it
  std::vector<Pose> poses = {};      // drawn beside it where there is room
  bool drawn_below = false;          // where there is none, below it
  Chart chart = {};                  // drawn below it
};
struct List {
  bool numbered = false;
  std::vector<ListItem> items;
};

// Scores from 0 to 100, each with its name, a badge and sentences about it.
struct Bar {
  std::string title;
  std::int64_t low = 0;
  std::int64_t high = 0;
  std::string number;  // "50", "20-40"
  std::string spoken;  // "Score 50 of 100; limited evidence, reported."
  std::string badge;   // "limited evidence, reported"
  std::vector<std::string> details;
};
struct Bars {
  std::vector<Bar> rows;
};

// A small table of marks and numbers: rows have names, columns have short heads.
struct GridRow {
  std::string name;
  std::vector<std::string> cells;  // one a column; empty: nothing there
};
struct Grid {
  std::string corner;  // what the heads count: "Day"
  std::vector<std::string> heads;
  std::vector<GridRow> rows;
  std::string mark;  // a cell that only says "here"
};

// What must not be missed: a title, a sentence, and what belongs to it.
struct Callout {
  std::optional<Level> tone;  // how it is coloured; none: plainly
  std::string title;
  std::string text;  // empty: none
  std::vector<std::string> items;
};

// How a move looks. Where it cannot be drawn, its words stand for it.
struct Picture {
  std::vector<Pose> poses;
};

using Block = std::variant<Heading, Paragraph, List, Bars, Grid, Callout, Picture>;

struct Document {
  std::vector<Block> blocks;

  void heading(int depth, std::string text) { blocks.push_back(Heading{depth, std::move(text)}); }
  void paragraph(std::string text) { blocks.push_back(Paragraph{{{}, std::move(text)}}); }
  void paragraph(std::string lead, std::string text) {
    blocks.push_back(Paragraph{{std::move(lead), std::move(text)}});
  }
};

}  // namespace lumbago
