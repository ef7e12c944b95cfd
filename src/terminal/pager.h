// What is longer than the window, through the reader's pager: $PAGER, or less.
#pragma once

#include <string>
#include <string_view>

#include "base/environment.h"

namespace lumbago {

// The shell command of the pager: $PAGER, or "less" where that is installed. Empty: no pager is
// wanted or there is none; so for PAGER=cat, and for PAGER set to nothing.
std::string pager_command(const Environment& environment);

// Shows `text` with the pager, which reads its keys from the terminal, and waits for it; LESS is
// FRX unless it is set. A pager that is left early is no fault. SIGINT and SIGQUIT are the pager's
// meanwhile; SIGTERM and SIGHUP are passed on to it and end the program when it has ended. False:
// it could not be started, and showed nothing.
bool show_in_pager(const std::string& command, std::string_view text);

}  // namespace lumbago
