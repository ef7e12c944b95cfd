// The version of the program, as the build names it.
#pragma once

#include <string_view>

namespace lumbago {

std::string_view program_version();

}  // namespace lumbago
