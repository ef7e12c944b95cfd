// A pack as bytes, so that the built-in one needs no YAML at run time. The layout is private to one
// build: the writer and the reader are always compiled together.
#pragma once

#include <string>
#include <string_view>

#include "model/pack.h"

namespace lumbago {

std::string write_image(const Pack& pack);

// REQUIRES: `image` came from write_image of the same build. Without its cases, which only a check
// of the pack needs, it takes half the time.
Pack read_image(std::string_view image, bool with_cases = true);

}  // namespace lumbago
