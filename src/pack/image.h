// A pack as bytes, so that the built-in one needs no YAML when the program runs. The layout belongs
// to one build of the program: it has no version, because writer and reader are always compiled
// together.
#pragma once

#include <string>
#include <string_view>

#include "model/pack.h"

namespace lumbago {

std::string write_image(const Pack& pack);

// The pack that was written. Without its cases, asserts and declared steps, which only checks of
// the pack and what shows it need, it is read in half the time. REQUIRES: `image` was written by
// write_image() of the same build; nothing is checked.
Pack read_image(std::string_view image, bool for_checks = true);

}  // namespace lumbago
