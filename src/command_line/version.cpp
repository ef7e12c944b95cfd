#include "command_line/version.h"

#include "command_line/build_version.h"

namespace lumbago {

std::string_view program_version() { return LUMBAGO_VERSION; }
std::string_view build_version() { return LUMBAGO_BUILD_VERSION; }

}  // namespace lumbago
