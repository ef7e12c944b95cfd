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

// The pack that was compiled into the program. It is made on first use and kept.
const Pack& builtin_pack();

// The same pack without its cases, asserts and declared steps, which only checks of the pack and
// what shows it need; it is made in half the time.
const Pack& builtin_rules();

// The built-in pack with its texts in another language; nullopt if it has none in `language`. It is
// made anew with each call, without what builtin_rules() lacks in half the time.
std::optional<Pack> builtin_pack_in(std::string_view language, bool for_checks = true);

}  // namespace lumbago
