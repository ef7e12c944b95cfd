// The environment variables that change what the program does, read once at the start.
#pragma once

#include <string>

namespace lumbago {

// Empty: not set.
struct Environment {
  std::string accessible;
  std::string clicolor_force;
  std::string columns;
  std::string home;
  std::string lumbago_pack;
  std::string no_color;
  std::string term;
  std::string xdg_state_home;
};

Environment read_environment();

}  // namespace lumbago
