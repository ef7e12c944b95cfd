#include "cli/environment.h"

#include <cstdlib>

namespace lumbago {
namespace {

std::string value_of(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

Environment read_environment() {
  Environment environment;
  environment.accessible = value_of("ACCESSIBLE");
  environment.clicolor_force = value_of("CLICOLOR_FORCE");
  environment.columns = value_of("COLUMNS");
  environment.home = value_of("HOME");
  environment.lumbago_pack = value_of("LUMBAGO_PACK");
  environment.no_color = value_of("NO_COLOR");
  environment.term = value_of("TERM");
  environment.xdg_state_home = value_of("XDG_STATE_HOME");
  return environment;
}

}  // namespace lumbago
