// Whole outputs that are kept as files under tests/reports/.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "base/file.h"

namespace lumbago {

// Compares `actual` with tests/reports/<name>. When they differ, `actual` is left in the directory
// for temporary files: compare the two and, if the change was meant, copy it over.
inline void check_expected(const std::string& name, const std::string& actual) {
  const Result<std::string> expected = read_file("tests/reports/" + name, 1 << 20);
  CAPTURE(name);
  if (expected.ok() && *expected == actual) return;
  const std::filesystem::path kept = std::filesystem::temp_directory_path() / ("actual-" + name);
  std::ofstream(kept, std::ios::binary) << actual;
  FAIL_CHECK("tests/reports/" << name << " differs from " << kept.string());
}

}  // namespace lumbago
