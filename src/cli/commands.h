// The commands that are long enough for a file of their own; the others stand in commands.cpp. Each
// returns how the program exits. Results go to standard output or to --output, everything else to
// standard error.
#pragma once

#include <string>
#include <vector>

#include "cli/context.h"

namespace lumbago {

Exit run_assess(const Context& context);
Exit run_batch(const Context& context);
Exit run_pack_check(const Context& context);
Exit run_pack_diff(const Context& context);
Exit run_pack_prove(const Context& context, const PackInUse& pack);

// The whole program: `arguments` without its name.
Exit run_program(const std::vector<std::string>& arguments);

}  // namespace lumbago
