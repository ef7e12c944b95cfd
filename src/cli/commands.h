// The commands that are long enough for a file of their own; the others stand in commands.cpp. Each
// returns how the program exits. Results go to standard output or to --output, everything else to
// standard error.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/context.h"

namespace lumbago {

Exit run_assess(const Context& context);
Exit run_exercise(const Context& context, const PackInUse& pack);
// Shows the move that `name` names in motion, where the terminal allows it; leaves nothing there.
void play_movement(const Context& context, const Pack& pack, const std::string& name);
Exit run_breaks(const Context& context, const PackInUse& pack);
Exit run_plan(const Context& context, const PackInUse& pack);
Exit run_today(const Context& context, const PackInUse& pack);
Exit run_plan_swap(const Context& context, const PackInUse& pack);
Exit run_history(const Context& context, const PackInUse& pack);
Exit run_history_show(const Context& context, const PackInUse& pack);
Exit run_history_note(const Context& context);
Exit run_history_undo(const Context& context, const PackInUse& pack);
Exit run_history_delete(const Context& context, const PackInUse& pack);
Exit run_history_import(const Context& context, const PackInUse& pack);
Exit run_batch(const Context& context);
Exit run_pack_check(const Context& context);
Exit run_pack_diff(const Context& context);
Exit run_pack_new(const Context& context);
Exit run_pack_cover(const Context& context, const PackInUse& pack);
Exit run_pack_doc(const Context& context, const PackInUse& pack);
Exit run_pack_graph(const Context& context, const PackInUse& pack);
Exit run_pack_prove(const Context& context, const PackInUse& pack);

// One screen for somebody who comes back, and what they choose on it. nullopt: the interview is
// wanted, or there is no plan to come back to.
std::optional<Exit> run_welcome(const Context& context);

// The whole program: `arguments` without its name.
Exit run_program(const std::vector<std::string>& arguments);

}  // namespace lumbago
