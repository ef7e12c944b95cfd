// The commands. Each returns how the program exits; results go to standard output, everything else
// to standard error.
#pragma once

#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/exit_code.h"

namespace lumbago {

Exit run_assess(const Context& context);
Exit run_batch(const Context& context);
Exit run_questions(const Context& context);
Exit run_show(const Context& context);
Exit run_eval(const Context& context);
Exit run_pack_check(const Context& context);
Exit run_pack_prove(const Context& context);
Exit run_pack_diff(const Context& context);
Exit run_pack_show(const Context& context);
Exit run_completion(const Context& context);
Exit run_help(const Context& context);
Exit run_version(const Context& context);

// The whole program: `arguments` without its name.
Exit run_program(const std::vector<std::string>& arguments);

}  // namespace lumbago
