// The door of pack/: YAML files in, a valid Pack out, or everything that is wrong with them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/pack.h"

namespace lumbago {

// Reads a pack from one YAML file, or from every *.yaml below a directory (in bytewise order of
// their relative paths). Errors carry file:line:column and the source line; all are reported.
// With the `language` (a primary tag: "de") of one of its text files, text.<language>.yaml, the
// texts are in that language and all else is the same; otherwise they are the pack's own. Text
// files of other languages are not looked into.
Result<Pack> read_pack(const std::string& path, const std::string& language = {});

// The pack with its own texts, then in each language of its text files. Never empty.
Result<std::vector<Pack>> read_translations(const std::string& path);

// The pack that was compiled into the program. Made once, on first use; never fails.
const Pack& builtin_pack();

// The same without its cases, for those who only ask it: made in half the time.
const Pack& builtin_rules();

// The pack with texts in another language; nullopt: it has none. Made anew each time; without its
// cases in half the time.
std::optional<Pack> builtin_pack_in(std::string_view language, bool with_cases = true);

}  // namespace lumbago
