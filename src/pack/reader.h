// Reads a pack from its YAML files. A Pack that comes out of this module is valid: every name in it
// is resolved, every condition is typed and cannot overflow, and every number is in its range. The
// engine, the prover and all that show a pack rely on that. The built-in pack was read in the same
// way when the program was built.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/pack.h"

namespace lumbago {

// Reads a pack from one YAML file, or from every *.yaml below a directory, in the bytewise order of
// their relative paths. Errors: everything that is wrong, in the order of the files and lines, each
// with its place and source line; first what is no YAML, and only if there is no such fault what is
// no pack. `language` is a primary tag such as "de". If the pack has a text file
// text.<language>.yaml, the texts are taken from it and all else stays the same; otherwise the
// texts are the pack's own. Text files of other languages are not read.
Result<Pack> read_pack(const std::string& path, const std::string& language = {});

// The pack with its own texts, then in each language of its text files. Never empty.
Result<std::vector<Pack>> read_translations(const std::string& path);

}  // namespace lumbago
