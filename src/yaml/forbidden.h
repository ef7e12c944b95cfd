// What YAML forbids and yaml-cpp reads all the same, mostly as something else than it seems to be.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lumbago {

// Told the line, from 0, the byte in it, and what is wrong there.
using YamlFault = std::function<void(std::size_t line, std::size_t byte, std::string message)>;

// Finds, in the lines of a file that yaml-cpp has read without a fault and whose quoted and plain
// texts end on the line where they begin: comments that touch what stands before them, commas with
// nothing before them, a '-' within brackets, escapes that do not exist, lines in brackets that are
// not indented, blocks that begin with blank lines of more spaces than the text, and lone words
// where a key should be.
void find_forbidden_yaml(const std::vector<std::string>& lines, const YamlFault& fault);

}  // namespace lumbago
