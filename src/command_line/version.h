// The version of the program, as the build names it (semver.org).
#pragma once

#include <string_view>

namespace lumbago {

// What the command line and the formats promise: 1.2.3.
std::string_view program_version();

// The version with the commit it was built from as build metadata: 1.2.3+0123456789ab. Without it
// where the sources were no checkout of git, or were changed since their commit.
std::string_view build_version();

}  // namespace lumbago
