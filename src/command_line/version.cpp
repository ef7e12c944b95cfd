#include "command_line/version.h"

namespace lumbago {

std::string_view program_version() { return LUMBAGO_VERSION; }

}  // namespace lumbago
