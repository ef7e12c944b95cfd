// Everybody with certain answers: all ages, sexes, durations and strengths of pain.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/engine.h"

namespace lumbago::people {

// An answer that is not the usual no.
struct Setting {
  Index question = 0;
  std::int64_t value = 0;
  bool operator==(const Setting&) const = default;
};
using Settings = std::vector<Setting>;  // by question

// "small_event, smoking_status: current"
std::string to_text(const Pack& pack, const Settings& settings);

// One number that is swept, and the values it takes, ascending.
struct Axis {
  Index question = 0;
  std::vector<std::int64_t> values;
};

// All combinations of the values of the axes. The last axis turns fastest.
struct Grid {
  std::vector<Axis> axes;

  std::size_t size() const;
  std::size_t stride(std::size_t axis) const;  // between neighbours on it
  std::int64_t value(std::size_t cell, std::size_t axis) const;
};

// Runs the same answers over every cell of a grid. What is neither set nor swept is no, the first
// option or the least number; texts are left out.
class Sweep {
 public:
  // `engine` must outlive this.
  Sweep(const Engine& engine, Grid grid);

  const Grid& grid() const { return grid_; }

  std::vector<Level> levels(const Settings& settings);  // by cell
  // By cell: is the warning sign true?
  std::vector<bool> holds(const Settings& settings, Index sign);

  // Whoever is in a cell.
  Response person(const Settings& settings, std::size_t cell) const;

 private:
  template <class Look>
  void run(const Settings& settings, Look look);

  const Pack& pack_;
  BlockEngine engine_;
  Grid grid_;
  RecordBlock block_;
};

// The sets of answers that make a warning sign true somewhere on the sweep's grid where no part of
// them does: at most `most` answers each, beside those to the axes.
std::vector<Settings> ways_of(Sweep& sweep, const Pack& pack, Index sign, std::size_t most);

}  // namespace lumbago::people
