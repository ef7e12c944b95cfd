// The door of pack/: YAML files in, a valid Pack out, or everything that is wrong with them.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/pack.h"

namespace lumbago {

// Reads a pack from one YAML file, or from every *.yaml below a directory (in bytewise order of
// their relative paths). Errors carry file:line:column and the source line; all are reported.
Result<Pack> read_pack(const std::string& path);

// The pack that was compiled into the program. Made once, on first use; never fails.
const Pack& builtin_pack();

// Parses one condition against the names of `pack`, as `when:` would. `name` stands for the file.
Result<Condition> parse_condition(const Pack& pack, std::string_view source,
                                  const std::string& name);

}  // namespace lumbago
